"""Days that stand beside a verb and are those of no deed: what a story goes back to, what held until then, what somebody
recalls in quotation marks."""

from __future__ import annotations

from timeline.extraction.kind import Kind
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb
from timeline.temporal.values import Interval

_LONG_AGO = 31
"""Days from what was agreed to publication, beyond which a length beside it ends before or otherwise."""
_NEWS = 8
"""Days from publication within which an oath is the news."""


def sworn_in_lately(article: Article, opening: Verb, interval: Interval) -> bool:
    """ "Sworn in on Thursday, he promised": on that occasion, where it is the news and no "Sworn in in 2018"."""
    day, first = article.day, interval.start_earliest
    if opening.lemma not in article.words.TAKING_OFFICE or first is None or interval.end_latest != first:
        return False
    return day is not None and abs((day - first).days) < _NEWS


def opens_story(article: Article, reading: Reading, index: int) -> bool:
    """ "The quarrel goes back to March 2016, when the leaders agreed": that was that day, and no quarrel."""
    words, lows, (start, end) = article.words, article.lows, article.spans[index]
    clause = reading.clause_at(start)
    verb = clause.verb if clause is not None else None
    if verb is None or verb.end > start or verb.negated or lows[end : end + 1] != [","]:
        return False
    if words.WHEN.isdisjoint(lows[end + 1 : end + 2]):
        return False
    back = verb.lemma in words.GOING_BACK and not words.BACKWARDS.isdisjoint(lows[verb.end : verb.end + 1])
    return back or verb.lemma in words.DATING_FROM


def left_without_verb(article: Article, reading: Reading, index: int) -> bool:
    """ "Flew in from Oslo, where he had met the king and, | on Monday, | two ministers": the verb of the aside is understood,
    and not the main one said again."""
    lows, at = article.lows, article.spans[index][0]
    while at > reading.sentence.first and (article.signals[at - 1] or lows[at - 1] in article.words.DATED_BY):
        at -= 1
    if at - reading.sentence.first < 2 or lows[at - 1] != "," or lows[at - 2] not in article.words.AND:
        return False
    aside, clause = reading.clause_at(at - 2), reading.clause_at(article.spans[index][0])
    if aside is None or clause is None or aside is clause or aside.kind != "relative" or aside.verb is None:
        return False
    if any(v.form == "fin" and v.start > article.spans[index][1] for v in reading.verbs):
        return False  # "where he had met the king, and, on Saturday, flew to Rome"
    return clause.verb is not None and clause.verb.end <= aside.start


def held_until(article: Article, verb: Verb | None, kind: Kind, signal: str | None, interval: Interval) -> bool:
    """ "Until 1993 France bought from its old possessions": how things were, and no deed of that day."""
    if (
        signal != "until"
        or verb is None
        or kind.kind != "other"
        or kind.noun is not None
        or verb.passive
        or verb.stance
    ):
        return False
    latest, day = interval.end_latest, article.day
    over = latest is not None and day is not None and latest < day
    return over and verb.form == "fin" and verb.tense in ("past", "impf") and not verb.modal


def named_by_its_day(article: Article, reading: Reading, index: int) -> bool:
    """ "Made retroactive to the | March | date", "lost money in each of the | past four years": a date of something else, a
    time of which each part is meant."""
    words, lows, (start, end) = article.words, article.lows, article.spans[index]
    before = lows[start - 1] if start else ""
    if article.expressions[index].type == "TIME" and _hour_of_noun(article, reading, index):
        return True
    if start > 2 and lows[start - 3] in words.THINGS_TO_HAPPEN and lows[start - 2] in words.INFINITIVE_MARKS:
        return True  # "the likeliest thing to happen | tomorrow | is nothing"
    if not words.DAYS.isdisjoint(lows[end : end + 1]) and (before in words.ARTICLES or lows[start] in words.ARTICLES):
        return True
    start -= before in words.ARTICLES
    return start > 1 and lows[start - 1] in words.OF_SOME and lows[start - 2] in words.EACH_OF


def _hour_of_noun(article: Article, reading: Reading, index: int) -> bool:
    """ "A | midnight | deadline passed on March 13": the hour only says which one, where its day follows."""
    start, end = article.spans[index]
    if end - start != 1 or not any(noun.start == end for noun in reading.nouns):
        return False
    if start <= reading.sentence.first or article.lows[start - 1] not in article.words.DETERMINERS:
        return False
    clause = reading.clause_at(start)
    for i in reading.expressions:
        there = reading.clause_at(article.spans[i][0])
        if article.spans[i][0] > end and article.expressions[i].type == "DATE" and there is not None:
            return there is clause or there.verb is not None and "shared-subject" in there.verb.notes  # "came and went"
    return False


def recalled_in_quotes(article: Article, reading: Reading, index: int) -> bool:
    """ "“That day they offered us a chair,” he says": nobody is named where words quoted lean on a day told outside."""
    expression, start = article.expressions[index], article.spans[index][0]
    base, inside = expression.anchored_on, article.document.inside
    if (
        base is None
        or not inside[start]
        or any(character.isdigit() for character in expression.text)
        or not 0 <= base < len(article.spans)
    ):
        return False
    told = article.spans[base][0]
    if told >= reading.sentence.first and inside[told]:
        return False
    return not any(inside[m.start] and not m.place for m in reading.mentions)


def counted_from_old(article: Article, reading: Reading, index: int) -> bool:
    """ "Agreed in March 2016 to do without them | within three years": so long from then, and not from publication."""
    expression, day, start = article.expressions[index], article.day, article.spans[index][0]
    interval = expression.range or expression.interval
    clause = reading.clause_at(start)
    if expression.signal != "deadline" or day is None or interval is None or interval.start_earliest != day:
        return False
    if expression.value is None or expression.value[:1] != "P" or clause is None or clause.verb is None:
        return False
    if clause.verb.tense not in ("past", "plup") or clause.verb.end > start:
        return False
    before = (article.expressions[i].interval for i in reading.expressions if i < index)
    return any(told is not None and told.latest is not None and (day - told.latest).days > _LONG_AGO for told in before)

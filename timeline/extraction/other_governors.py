"""What a date tells of, where the verb beside it only denies it, waits for it or fails: the happening named further on."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.cues import is_undone
from timeline.extraction.dating import Governor
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.values import ENCOUNTERS, SPEECH
from timeline.extraction.verb import Verb

_OBJECT = 4
"""Words between a verb that denies and what it denies."""
_SINCE = 14
"""Words from "depuis" to the day of what it counts from."""
_LED = 8
"""Words from "à l'issue" to the talks that ended."""


_SAYING = frozenset(("say", "announce", "deny", "refuse"))
"""Stances of an answer."""


def told_instead(article: Article, reading: Reading, found: Governor, index: int) -> Governor:
    """`found`, or the happening that its verb denies, that was waited for, or that ended without what the verb tells."""
    verb = found.verb
    start, end = article.spans[index]
    since = _since_what(article, reading, found, index) if not article.signals[start] else None
    if since is not None:
        return since
    if verb is None and found.noun is None and (told := _so_long_since(article, reading, end)) is not None:
        return told
    answer = _answered(article, reading, start)
    if answer is not None:
        return Governor(answer, verb=answer.verb)
    if verb is None or found.noun is not None:
        return found
    about = _talked_about(article, reading, verb)
    if about is not None:  # "held talks on lifting the embargo in June": the talks; "the debt for 1982" has no day
        return Governor(None) if article.lows[start - 1] in article.words.FOR else Governor(found.clause, noun=about)
    if verb.stance == "deny":
        denied = denied_happening(article, reading, verb)
        dated = verb.tense in ("pres", "impf") or any(low[:1].isdigit() for low in article.lows[start:end])
        if denied is not None and denied.end <= start and dated:
            return Governor(found.clause, noun=denied)  # "Rome dément toute rencontre le 11 mars"
    before = _came_after(article, reading, found, verb, start)
    if before is not None:
        return Governor(found.clause, noun=before)
    if verb.lemma in article.words.WAITING:
        return _waited_for(article, reading, verb, end) or found
    agreeing = verb.kind == "agreement" or any(n.happening.agreed and n.start < verb.start for n in reading.nouns)
    if agreeing and verb.form == "fin" and is_undone(article, found.clause, verb):
        return _without_result(article, reading, found) or found
    return found


def _so_long_since(article: Article, reading: Reading, end: int) -> Governor | None:
    """« Voilà trois semaines | que le Parlement a adopté la loi »: what was done so long ago."""
    if (
        article.language_is_english
        or end >= reading.sentence.last
        or article.lows[end] not in article.words.COMPLEMENTISER
    ):
        return None
    clause = next((c for c in reading.clauses if c.start == end or c.opener == end), None)
    verb = clause.verb if clause is not None else None
    if clause is None or verb is None or verb.form != "fin" or verb.tense != "past" or verb.negated or verb.modal:
        return None
    return Governor(clause, verb=verb) if verb.kind not in ("", "statement") else None


def _since_what(article: Article, reading: Reading, found: Governor, index: int) -> Governor | None:
    """ "la première visite depuis la prise du pouvoir | en août 2020": the day is that of what the other is counted from."""
    start = article.spans[index][0]
    lows, end = (
        article.lows,
        found.verb.end if found.verb is not None else found.noun.end if found.noun is not None else start,
    )
    first = max(reading.sentence.first, end, start - _SINCE)
    at = next((k for k in range(start - 1, first - 1, -1) if lows[k] in article.words.SINCE), -1)
    if at < 0 or at >= start - 2 or article.timed[at + 1]:
        return None
    told = any(v.form == "fin" and at < v.start < start for v in reading.verbs)
    if told or not {",", ";", ":", "(", "«", "»", '"'}.isdisjoint(lows[at:start]):
        return None
    noun = next((n for n in reversed(reading.nouns) if at < n.start and n.end <= start), None)
    if noun is None and _from_where(article, found, index):
        return None  # "a tiré deux missiles depuis un sous-marin | dimanche"
    return Governor(found.clause, noun=noun) if noun is not None else Governor(None)


def _answered(article: Article, reading: Reading, start: int) -> Clause | None:
    """ "Asked on Tuesday whether he would resign, | the minister replied": the answer, where the question parts it from its
    day."""
    first, asked = reading.sentence.first, next(iter(reading.verbs), None)
    if asked is None or asked.form != "pp" or asked.start > first + 1 or asked.start > start:
        return None
    if asked.lemma not in article.words.COMPANIONS or any(article.lows[k] == "," for k in range(first, start)):
        return None
    if any(v.form == "fin" and asked.end <= v.start < start for v in reading.verbs):
        return None  # "Asked if X had sent troops on Monday, …": of what was asked
    answer = next((c for c in reading.clauses if c.kind == "main" and c.start > start), None)
    said = answer.verb if answer is not None else None
    if answer is None or said is None or said.form != "fin" or said.kind not in SPEECH and said.stance not in _SAYING:
        return None
    own = any(article.dated[answer.start : answer.end])
    return answer if article.lows[answer.start - 1] == "," and not own else None


def _from_where(article: Article, found: Governor, index: int) -> bool:
    """Whether "depuis" before a plain day tells from where something was done, and nothing is said to be the first since."""
    verb, words, lows, start = found.verb, article.words, article.lows, article.spans[index][0]
    if verb is None or verb.tense not in ("past", "plup") or lows[start - 1] in words.PREPOSITIONS:
        return False
    interval = article.expressions[index].interval
    compared = any_of(words, "FIRSTS", "MOST", "DEMONSTRATIVES")
    plain = interval is not None and interval.granularity == "day"
    return (
        plain
        and verb.kind in ("attack", "military", "statement", "visit")
        and compared.isdisjoint(lows[verb.end : start])
    )


def _came_after(article: Article, reading: Reading, found: Governor, verb: Verb, start: int) -> Noun | None:
    """ "Tuesday's vote came after the collapse of talks | last week": of what came first, where the other has its day."""
    if verb.lemma not in article.words.COMING_AFTER or verb.form != "fin" or found.clause is None or start < verb.end:
        return None
    if not any(article.dated[found.clause.start : verb.start]) or any(article.dated[verb.end : start]):
        return None
    between = (n for n in reading.nouns if verb.end <= n.start and n.end <= start)
    return next((n for n in between if n.happening.kind not in SPEECH), None)


def denied_happening(article: Article, reading: Reading, verb: Verb) -> Noun | None:
    """ "nie l'envoi de soldats", "dément toute rencontre": the object of a verb that denies, if it is a happening."""
    if verb.form != "fin" or verb.negated or verb.passive:
        return None
    noun = next((n for n in reading.nouns if n.start >= verb.end), None)
    if noun is None or noun.start - verb.end > _OBJECT or noun.happening.kind in SPEECH:
        return None
    leading = any_of(article.words, "PREPOSITIONS", "COMPLEMENTISER", "CONJUNCTIONS")
    return noun if leading.isdisjoint(article.lows[verb.end : noun.start]) else None


def _waited_for(article: Article, reading: Reading, verb: Verb, end: int) -> Governor | None:
    """ "Il a fallu attendre le 9 mai pour que Bruxelles débloque la tranche": that day it did."""
    words, lows, head = article.words, article.lows, verb.head
    if head is None or head.lemma not in words.NEEDING:
        return None
    for clause in reading.clauses:
        at = clause.opener
        if at >= end and clause.verb is not None and lows[at] in words.FOR and lows[at + 1] in words.COMPLEMENTISER:
            return Governor(clause, verb=clause.verb)
    return None


def _without_result(article: Article, reading: Reading, found: Governor) -> Governor | None:
    """ "Aucun accord n'a été trouvé samedi à l'issue de douze heures de pourparlers": the talks were on Saturday."""
    words, lows, clause = article.words, article.lows, found.clause
    if clause is None:
        return None
    for noun in reading.nouns:
        if noun.happening.kind not in ENCOUNTERS or not clause.holds(noun.start):
            continue
        led = lows[max(clause.start, noun.start - _LED) : noun.start]
        if not words.ENDS_OF_TALKS.isdisjoint(led):
            return Governor(clause, noun=noun)
    return None


def _talked_about(article: Article, reading: Reading, verb: Verb) -> Noun | None:
    """ "talks on | rescheduling the debt": what people only talk of is not done."""
    if verb.form != "ger" or verb.start < 2 or article.lows[verb.start - 1] not in article.words.ABOUT:
        return None
    return next((n for n in reading.nouns if n.end == verb.start - 1 and n.happening.kind == "meeting"), None)

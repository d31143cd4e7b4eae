"""Days counted from a happening told before: "Two days after that call", "la veille du scrutin", "the day after the vote"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from timeline.extraction.beside_dates import has_another_day
from timeline.extraction.counted_from_told import count_from_told
from timeline.extraction.dating import Governor
from timeline.extraction.derived import counted, one_day, shifted
from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of, first_words
from timeline.extraction.reading import Article, Noun, Reading
from timeline.temporal.values import Expression, Interval, Rival, Why

_NAMED = 4
"""Words between "after" and the happening that is named again."""
_LATELY = 6
"""Sentences after which a happening of the same kind is no longer the one that is meant."""
_NEWS = 7
"""Days from publication within which a happening is what is new."""
_HELD = frozenset(("happen", "begin"))
"""What a verb tells of a happening itself."""
_NEAR = 2
"""Sentences within which what is named again is surely what was told."""


def count(article: Article, reading: Reading, index: int, drafts: Sequence[Draft]) -> int:
    """Give "two days after that call" the day that it means where the article dated the call.

    Where it ends with what it counts from; 0 where it is not of that sort.
    """
    expression = article.expressions[index]
    if expression.interval is not None:
        return 0
    lead = eve_or_length(article, reading, index)
    if lead is None:
        return 0
    end, days, later = lead
    noun = _definite_happening(article, reading, end)
    if noun is not None and (beside := _own_day(article, reading, noun, index)) is not None:
        return _from_own_day(article, reading, index, beside, lead)
    if noun is None and drafts:
        return count_from_told(article, reading, index, lead, drafts)
    if (
        noun is None
        or not drafts
        or any(article.dated[end : noun.end + _NAMED])
        or _dated_beside(article, reading, index)
    ):
        return 0
    bases = _told(noun, drafts, reading, article)
    dated = [(base, _moved(base, expression, days, later)) for base in bases]
    found = next(((base, day) for base, day in dated if day is not None), None)
    if found is None:
        return 0
    base, interval = found
    assert interval is not None and base.interval is not None
    day, latest = article.day, interval.end_latest
    if day is not None and latest is not None and latest > day >= (base.interval.end_latest or day):
        verb = next((v for v in reading.verbs if v.form == "fin"), None)
        if verb is not None and verb.tense in ("past", "plup"):
            return 0
    gap = reading.index - base.reading.index
    sure = (0.85 if gap <= _NEAR else 0.75) if _same_word(base, noun) else 0.75 if gap <= _NEAR else 0.6
    article.expressions[index] = _resolved(article, expression, noun, found, dated[1:], sure)
    article.spans[index] = (article.spans[index][0], noun.end)
    return noun.end


def _own_day(article: Article, reading: Reading, noun: Noun, index: int) -> int | None:
    """The expression that tells the day of a happening right behind it: "the ballot | of October 12"."""
    links = any_of(article.words, "BARE_OF", "DATE_LINKS", "ARTICLES", "CONTRACTED")
    for other in reading.expressions:
        start, end = article.spans[other]
        if other == index or start < noun.end or start > noun.end + 2:
            continue
        between = article.lows[noun.end : start]
        if links.issuperset(between) and _day_of(article.expressions[other].interval) is not None:
            return other if end < reading.sentence.last else None
    return _day_of_relative(article, reading, noun)


def _day_of_relative(article: Article, reading: Reading, noun: Noun) -> int | None:
    """The one day on which a relative right behind a happening says that it was: "the summit, | which opened on Monday"."""
    if article.lows[noun.end : noun.end + 1] != [","]:
        return None
    clause = next((c for c in reading.clauses if c.kind == "relative" and c.opener == noun.end + 1), None)
    verb = clause.verb if clause is not None else None
    if clause is None or verb is None or verb.negated or verb.modal:
        return None
    held = verb.lemma in any_of(article.words, "HOLDING") if verb.passive else verb.lemma in article.words.OPENING
    if not held and verb.stance not in _HELD:
        return None
    days = [i for i in reading.expressions if article.spans[i][0] >= verb.end and clause.holds(article.spans[i][0])]
    return days[0] if len(days) == 1 and _day_of(article.expressions[days[0]].interval) is not None else None


def _day_of(interval: Interval | None) -> date | None:
    """The day of what lasts no longer."""
    day = interval.start_earliest if interval is not None else None
    return day if interval is not None and day == interval.end_latest and interval.granularity == "day" else None


def _from_own_day(article: Article, reading: Reading, index: int, beside: int, lead: tuple[int, int, bool]) -> int:
    """Give "two days after the ballot of October 12" its day, where the clause that it stands in has no other."""
    base, at = article.expressions[beside], article.spans[beside][1]
    day, (_, days, later) = _day_of(base.interval), lead
    clause = reading.clause_at(article.spans[index][0])
    if day is None or base.interval is None or clause is None:
        return 0
    days_told = (
        i for i in reading.expressions if i not in (index, beside) and article.expressions[i].interval is not None
    )
    if any(clause.holds(article.spans[i][0]) for i in days_told):
        return 0
    expression = article.expressions[index]
    try:
        moved = (
            one_day(day + timedelta(days=days))
            if days or expression.type != "DURATION"
            else shifted(base.interval, expression, earlier=not later)
        )
    except OverflowError:
        return 0
    if moved is None:
        return 0
    why = Why(
        fr=f"« {expression.text} » : compté depuis « {base.text} », donc {moved.edtf}",
        en=f"“{expression.text}”: counted from “{base.text}”, hence {moved.edtf}",
    )
    article.expressions[index] = counted(expression, moved, why, min(0.85, base.confidence))
    return at if clause.holds(article.spans[beside][0]) else lead[0]


def governor_after(reading: Reading, at: int) -> Governor | None:
    """ "Two days after that call | he withdrew the offer": the verb that follows, whatever clause it was taken for."""
    clause = next((c for c in reading.clauses if c.verb is not None and c.verb.start >= at and c.holds(at)), None)
    return Governor(clause, verb=clause.verb) if clause is not None else None


def main_after(reading: Reading, at: int) -> Governor:
    """ "The day after he was sworn in, | he dismissed the chief": the next verb that tells; nothing where none does."""
    clause = next((c for c in reading.clauses if c.kind == "main" and c.verb is not None and c.verb.start >= at), None)
    return Governor(clause, verb=clause.verb if clause is not None else None)


def eve_or_length(article: Article, reading: Reading, index: int) -> tuple[int, int, bool] | None:
    """Where "two days after", "au lendemain de" ends, how many days later it is (0: the length tells), and if later."""
    start, end = article.spans[index]
    lows, words, last = article.lows, article.words, reading.sentence.last
    begin = max(reading.sentence.first, start - 2)
    eves = words.EVES if not first_words(words, "EVES").isdisjoint(lows[begin : start + 1]) else {}
    for phrase, days in eves.items():
        for first in range(begin, start + 1):
            if first + len(phrase) >= end and (*lows[first : first + len(phrase)],) == phrase:
                return first + len(phrase), -days, days < 0
    if article.expressions[index].type != "DURATION" or end + 1 >= last:
        return None
    later = lows[end] in words.AFTER_EVENT
    return (end + 1, 0, later) if later or lows[end] in words.BEFORE_EVENT else None


def _definite_happening(article: Article, reading: Reading, at: int) -> Noun | None:
    """The happening that a definite phrase names at `at`: "that call", "du scrutin", "his capture"."""
    lows, words = article.lows, article.words
    noun = next((n for n in reading.nouns if at < n.start <= at + _NAMED), None)
    if noun is None or any(article.verbal[at : noun.start]):
        return None
    pointing = any_of(words, "TAKING_UP", "POSSESSIVES", "DEMONSTRATIVES") | words.CONTRACTED.keys()
    between = lows[at : noun.start]
    plain = all(low.isalpha() or low[-1:] in "'’" for low in between)
    return noun if plain and not pointing.isdisjoint(between) else None


def _dated_beside(article: Article, reading: Reading, index: int) -> bool:
    """ "On Thursday, two days after the summit": the clause has a day, and it is the summit that the distance dates."""
    clause = reading.clause_at(article.spans[index][0])
    return clause is None or has_another_day(article, reading, clause, index)


def _same_word(draft: Draft, noun: Noun) -> bool:
    own = draft.noun
    return own is not None and own.happening.words[0].rstrip("s") == noun.happening.words[0].rstrip("s")


def _told(noun: Noun, drafts: Sequence[Draft], reading: Reading, article: Article) -> list[Draft]:
    """The dated happenings that a definite noun may name again, likeliest first: the same word, then the same kind."""
    alike, akin = [], []
    for draft in reversed(drafts):
        if draft.interval is None or draft.leans or draft.start >= noun.start:
            continue
        if draft.certainty.value not in ("happened", "ongoing", "scheduled"):
            continue
        if _same_word(draft, noun):
            alike.append(draft)
        elif draft.kind == noun.happening.kind != "other" and reading.index - draft.reading.index <= _LATELY:
            akin.append(draft)
    if drafts[0] in akin and _is_new(article, drafts[0]):
        # "the ruling" is rather that of the day, which the story opens with, than the last one it tells of
        akin.remove(drafts[0])
        akin.insert(0, drafts[0])
    return alike + akin


def _is_new(article: Article, draft: Draft) -> bool:
    first = draft.interval.start_earliest if draft.interval is not None else None
    return article.day is not None and first is not None and abs((article.day - first).days) < _NEWS


def _moved(base: Draft, expression: Expression, days: int, later: bool) -> Interval | None:
    interval = base.interval
    if interval is None or interval.start_earliest is None or interval.start_earliest != interval.end_latest:
        return None
    if not days and expression.type == "DURATION":
        return shifted(interval, expression, earlier=not later)
    try:
        return one_day(interval.start_earliest + timedelta(days=days))
    except OverflowError:
        return None


def _resolved(
    article: Article,
    expression: Expression,
    noun: Noun,
    found: tuple[Draft, Interval | None],
    others: list[tuple[Draft, Interval | None]],
    sure: float,
) -> Expression:
    base, interval = found
    assert interval is not None and base.interval is not None
    named, when = article.tokens[noun.start].text, base.interval.edtf
    why = Why(
        fr=f"« {expression.text} » : compté depuis « {named} » ({when}), donc {interval.edtf}",
        en=f"“{expression.text}”: counted from “{named}” ({when}), hence {interval.edtf}",
    )
    other = next((day for _, day in others if day is not None and day.edtf != interval.edtf), None)
    aside = Why(fr=f"compté depuis un autre fait que « {named} »", en=f"counted from another “{named}”")
    rivals = (Rival(other, other.edtf, aside),) if other is not None else ()
    end = article.document.ends[noun.end - 1]
    told = counted(expression, interval, why, min(sure, 0.65) if rivals else sure, rivals)
    return told._replace(end=end, text=article.text[expression.start : end])

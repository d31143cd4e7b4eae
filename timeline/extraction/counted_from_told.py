"""Days counted from what was told before, where a pronoun or a clause names it: "Three days after it", "the day after he was
sworn in"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from timeline.extraction.clauses import Clause
from timeline.extraction.derived import counted, one_day, shifted
from timeline.extraction.drafts import STRONG, Draft
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import first_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.stances import tells_past
from timeline.extraction.verb import Verb
from timeline.temporal.values import Interval, Why

_FAR, _NEAR = 30, 12
"""Sentences after which a deed of the same word, or only of the same kind, is no longer the one that is meant."""
_SUBJECT = 6
"""Words of the subject of what is told again."""
_OPENING = 4
"""Words before the day that opens a sentence: "On the very | day"."""
_OPEN = frozenset(",.;")


def count_from_told(
    article: Article, reading: Reading, index: int, lead: tuple[int, int, bool], drafts: Sequence[Draft]
) -> int:
    """Give "three days after it" the day that it means; where it ends, the verb of what is told again included, or 0 where
    it is not of that sort."""
    end, days, later = lead
    clause = reading.clause_at(article.spans[index][0])
    if end >= reading.sentence.last or clause is None:
        return 0
    last = _told_last(article, reading, end, drafts)
    base = last or _told_again(article, reading, end, drafts)
    if base is None or base.interval is None or _has_its_day(article, reading, clause, index):
        return 0
    first, expression = base.interval.start_earliest, article.expressions[index]
    if first is None or first != base.interval.end_latest:
        return 0
    try:
        moved = one_day(first + timedelta(days=days)) if days else shifted(base.interval, expression, earlier=not later)
    except OverflowError:
        return 0
    if moved is None or article.day is not None and moved.end_latest is not None and moved.end_latest > article.day:
        return 0
    article.expressions[index] = counted(expression, moved, _why(expression.text, base, moved, article), 0.75)
    return end if last is not None else next(v.end for v in reading.verbs if v.start > end)


def _has_its_day(article: Article, reading: Reading, clause: Clause, index: int) -> bool:
    """Whether a clause has another day: "dusk" is of whatever day is told."""
    days = (i for i in reading.expressions if i != index and clause.holds(article.spans[i][0]))
    told = (article.expressions[i] for i in days)
    return any(one.interval is not None and one.type not in ("TIME", "DURATION") for one in told)


def _why(text: str, base: Draft, moved: Interval, article: Article) -> Why:
    told, when = article.tokens[base.start].text, base.interval.edtf if base.interval is not None else ""
    return Why(
        fr=f"« {text} » : compté depuis « {told} » ({when}), donc {moved.edtf}",
        en=f"“{text}”: counted from “{told}” ({when}), hence {moved.edtf}",
    )


def _told_last(article: Article, reading: Reading, end: int, drafts: Sequence[Draft]) -> Draft | None:
    """What "it" or "that" stands for, alone behind "after": the last dated happening, of this sentence or the one before."""
    words, lows = article.words, article.lows
    if lows[end] not in any_of(words, "DEMONSTRATIVES", "OBJECT_PRONOUNS", "EXPLETIVE_PRONOUNS"):
        return None
    if end + 1 < reading.sentence.last and lows[end + 1] not in _OPEN:
        return None
    last = next((d for d in reversed(drafts) if d.interval is not None and not d.leans), None)
    near = last is not None and reading.index - last.reading.index < 2
    return last if near and last is not None and last.certainty.value == "happened" else None


def _told_again(article: Article, reading: Reading, end: int, drafts: Sequence[Draft]) -> Draft | None:
    """What the clause behind "after" tells again: the last deed of that verb, or of its kind, by nobody else."""
    verb = next((v for v in reading.verbs if v.start > end), None)
    if verb is None or verb.tense not in ("past", "plup", "pp") or verb.modal or verb.negated:
        return None
    between = article.lows[end : verb.start]
    if verb.form == "pp" and len(between) < 2:
        return None  # not "the day before, accused of"
    if len(between) > _SUBJECT or not _OPEN.isdisjoint(between) or any(article.timed[end : verb.start]):
        return None
    return next((d for d in reversed(drafts) if _is_meant(article, reading, end, verb, d)), None)


def _is_meant(article: Article, reading: Reading, end: int, verb: Verb, draft: Draft) -> bool:
    """Whether a draft tells what a clause takes up."""
    if draft.interval is None or draft.leans or draft.certainty.value != "happened":
        return False
    back = reading.index - draft.reading.index
    if not 0 < back <= _FAR:
        return False
    told = draft.verb or (draft.clause.verb if draft.clause is not None else None)
    same = told is not None and told.lemma == verb.lemma and verb.lemma != article.words.BE
    same = same or back <= _NEAR and verb.kind in STRONG and verb.kind == draft.kind
    if not same:
        return False
    who = {r for m in reading.mentions if end <= m.start < verb.start for r in m.referents}
    if not who and not _is_known(article, end) or _acts_on_another(article, verb, told):
        return False
    return not who or not draft.cast or not who.isdisjoint(draft.cast)


def _is_known(article: Article, start: int) -> bool:
    """Whether a subject without a name takes somebody up: "the two leaders", "they"; not "rebels"."""
    words = article.words
    return article.lows[start] in any_of(words, "THE", "DEMONSTRATIVES", "POSSESSIVES", "SUBJECT_PRONOUNS")


def _acts_on_another(article: Article, verb: Verb, told: Verb | None) -> bool:
    """ "seized the port", after "seized the airport": what stands behind an article behind each verb is not the same."""
    if told is None or told.lemma != verb.lemma:
        return False
    behind = [article.lows[one.end : one.end + 2] for one in (told, verb)]
    whole = all(len(two) == 2 and two[0] in article.words.ARTICLES and two[1].isalpha() for two in behind)
    return whole and behind[0][1] != behind[1][1]


def told_on_that_day(article: Article, reading: Reading, drafts: Sequence[Draft]) -> list[tuple[Clause, Draft]]:
    """ "On the day that the talks opened, | 600 delegates met", "the day the paratroopers landed": the clause without a
    day of its own, and what was told before that happened on the same one."""
    words, lows, first = article.words, article.lows, reading.sentence.first
    at = first_of(words.DAYS, lows, first + 1, reading.sentence.last)
    if at < 0 or article.timed[at] or not _is_definite(article, at):
        return []
    end = at + 1
    end += end < reading.sentence.last and (lows[end] in words.COMPLEMENTISER or lows[end] in words.ON_WHICH)
    base = _told_again(article, reading, end, drafts)
    verb = next((v for v in reading.verbs if v.start > end), None)
    if (
        base is None
        or base.interval is None
        or base.interval.granularity != "day"
        or verb is None
        or not base.expressions
    ):
        return []
    opens = at - first < _OPENING
    for clause in reading.clauses:
        told = clause.verb
        if clause.kind != "main" or told is None or told is verb or not tells_past(told):
            continue
        if (told.start > verb.end) != opens or _has_its_day(article, reading, clause, -1):
            continue
        return [(clause, base)]
    return []


def _is_definite(article: Article, at: int) -> bool:
    """ "On the day", "on the very day", "that day when"."""
    before = article.lows[max(0, at - 2) : at]
    return not any_of(article.words, "THE", "DEMONSTRATIVES").isdisjoint(before)

"""Days counted back from what the sentence before told: "The deal came a day after eight people were shot"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.beside_dates import has_another_day
from timeline.extraction.derived import counted, shifted
from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.temporal.values import Why

_FAR = 2
"""Sentences back in which what came is told."""
_NEWS = 10
"""Days before publication within which it is what the text is about."""


def counted_from_news(article: Article, reading: Reading, index: int, drafts: Sequence[Draft]) -> int:
    """Give the length behind "came" in "The deal | came | a day after" the day of what follows it.

    Where what follows begins; 0 where it is not of that sort.
    """
    words, lows, (start, end) = article.words, article.lows, article.spans[index]
    if (
        not drafts
        or end + 1 >= reading.sentence.last
        or not (lows[end] in words.AFTER_EVENT or lows[end] in words.BEFORE_EVENT)
    ):
        return 0
    clause, expression = reading.clause_at(start), article.expressions[index]
    verb = clause.verb if clause is not None else None
    if clause is None or verb is None or verb.lemma not in words.COMING or verb.form != "fin":
        return 0
    if verb.tense not in ("past", "plup") or start - verb.end not in (0, 1):
        return 0
    later = lows[end] in words.AFTER_EVENT
    named_again = lows[clause.start] in any_of(words, "THE", "DEMONSTRATIVES", "POSSESSIVES")
    if clause.kind != "main" or not named_again:
        return 0
    told = next((v for v in reading.verbs if v.start > end and v.form == "fin"), None)
    if told is None or has_another_day(article, reading, clause, index):
        return 0
    base = _news(article, reading, drafts)
    interval = shifted(base.interval, expression, earlier=later) if base is not None and base.interval else None
    if base is None or base.interval is None or interval is None:
        return 0
    when = base.interval.edtf
    why = Why(
        fr=f"« {expression.text} » : compté depuis ce qui précède ({when}), donc {interval.edtf}",
        en=f"“{expression.text}”: counted from what was told before ({when}), hence {interval.edtf}",
    )
    article.expressions[index] = counted(expression, interval, why, 0.75)
    return end + 1


def _news(article: Article, reading: Reading, drafts: Sequence[Draft]) -> Draft | None:
    """What was told just before, of a day just gone by: the first of its sentence, which "the deal" names again."""
    near = (d for d in drafts if 0 < reading.index - d.reading.index <= _FAR and d.certainty.value == "happened")
    for draft in near:
        last, day = (draft.interval.end_latest if draft.interval is not None else None), article.day
        main = draft.clause is None or draft.clause.kind in ("main", "content")
        if last is not None and day is not None and main and 0 <= (day - last).days <= _NEWS and not draft.leans:
            return draft
    return None

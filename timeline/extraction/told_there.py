"""What was said where two met, told in the sentence behind: "X met Y on Monday. He asked him to", « Il lui a réclamé »."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.clauses import Clause
from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article, Reading
from timeline.extraction.stances import tells_past
from timeline.extraction.time_limits import LIMITS
from timeline.extraction.values import ENCOUNTERS
from timeline.extraction.verb import Verb

SAID_THERE = frozenset(("demand", "refusal", "offer", "warning", "accusation"))
"""What may be said where people meet."""
DONE_THERE = SAID_THERE | {"agreement", "vote", "sanction"}
"""What may be said or done at the place of a meeting."""
_FAR = 2
"""Sentences from what was said to the meeting."""
_DAYS = ("day", "time")


def done_there(article: Article, reading: Reading, drafts: Sequence[Draft]) -> list[tuple[Clause, Draft]]:
    """« Ils se sont réunis lundi à Rome. Londres salue l'accord | qui y a été conclu »: what was done at the place of a
    meeting told last, without a day of its own; « s'est rendu lundi à Kiev, | où il a rencontré X »."""
    words, lows = article.words, article.lows
    found = []
    for clause in reading.clauses:
        verb, where = clause.verb, clause.subordinator in words.WHERE
        if not tells_past(verb) or where and (clause.kind != "relative" or verb.kind not in ENCOUNTERS):
            continue
        if not where and (lows[verb.start] not in words.EN_OR_Y or lows[verb.start] in words.EN):
            continue
        if article.document.inside[verb.main] or _has_day(article, reading, clause):
            continue
        base = next((d for d in reversed(drafts) if d.verb is not None and d.verb.end <= clause.start), None)
        if (
            base is None
            or base.interval is None
            or base.interval.granularity not in _DAYS
            or base.kind not in ENCOUNTERS
        ):
            continue
        if where and (base.kind != "visit" or base.clause is not clause.parent or base.verb is None):
            continue
        if where and base.verb is not None and verb.tense == "plup" != base.verb.tense:
            continue
        if base.certainty.value == "happened" and reading.index - base.reading.index <= 1 and base.expressions:
            found.append((clause, base))
    return found


def _has_day(article: Article, reading: Reading, clause: Clause) -> bool:
    """Whether a day stands in a clause, and no term of what is asked for in it."""
    for i in reading.expressions:
        own = article.expressions[i].type in ("DATE", "TIME") and article.expressions[i].signal not in LIMITS
        if own and clause.holds(article.spans[i][0]):
            return True
    return False


def told_there(article: Article, reading: Reading, drafts: Sequence[Draft]) -> list[tuple[Clause, Draft]]:
    """The main clause without a day of its own whose subject is a pronoun for who met, with what it was said at."""
    base = next((d for d in reversed(drafts) if d.reading is not reading), None)
    if base is None or not 0 < reading.index - base.reading.index <= _FAR or base.certainty.value != "happened":
        return []
    there = base.kind in ENCOUNTERS or base.rule.endswith("/told-there")
    if not there or base.interval is None or base.interval.granularity not in _DAYS or len(base.expressions) != 1:
        return []
    if base.reading.sentence.paragraph != reading.sentence.paragraph or base.verb is None or not tells_past(base.verb):
        return []
    if reading.index - base.reading.index > 1 and article.readings[reading.index - 1].expressions:
        return []
    clause = next((c for c in reading.clauses if c.kind == "main"), None)
    verb = clause.verb if clause is not None else None
    if clause is None or not tells_past(verb) or verb.tense not in ("past", base.verb.tense):
        return []
    if _has_day(article, reading, clause):
        return []
    if not _opens_with_pronoun(article, clause, verb) or not _asks_for_it(article, clause, verb):
        return []
    met = {r.country or r.name for r in base.cast}
    who = article.subject(reading, verb)
    return [(clause, base)] if not who or any((r.country or r.name) in met for r in who) else []


def _opens_with_pronoun(article: Article, clause: Clause, verb: Verb) -> bool:
    """Whether a pronoun opens the clause for its subject, in no words quoted."""
    at = clause.start + (article.lows[clause.start] in article.words.AND)
    return (
        article.lows[at] in article.words.SUBJECT_PRONOUNS
        and at < verb.start
        and not article.document.inside[verb.main]
    )


def _asks_for_it(article: Article, clause: Clause, verb: Verb) -> bool:
    """Whether it is no question that is asked: "He asked him | to leave", "He was asked about wine"."""
    if verb.kind != "demand" or not article.language_is_english:
        return True
    return any(other.head is verb and other.form == "inf" for other in clause.verbs)

"""One day for what a sentence tells in a row: "recalled its envoy on Monday, and the Netherlands expelled two attachés"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.extraction.at_once import told_at_once
from timeline.extraction.clauses import Clause
from timeline.extraction.days_told_beside import has_own_time, told_beside
from timeline.extraction.derived import DAYS, leaning_why
from timeline.extraction.drafts import STRONG, Draft
from timeline.extraction.kind import Kind
from timeline.extraction.opening_participles import is_opening
from timeline.extraction.reading import Article, Reading
from timeline.extraction.stances import tells_past
from timeline.extraction.values import ENCOUNTERS
from timeline.extraction.verb import Verb
from timeline.temporal.values import Expression

_SPOKEN_THERE = ENCOUNTERS | {"other", "agreement", "vote"}
"""Kinds of what somebody did before announcing something on the same day."""
_SOON = 5
"""Words from "Sitôt" to what no sooner was done than something else was."""
_FRONTED, _BESIDE = 0.8, 0.75
"""How sure the day is where it opens the sentence, and where it stands beside the first of two verbs."""
_OPENING = 3
"""Tokens from the head of a sentence to a time that opens it: "In | March 1971"."""
_DOERS = frozenset(("person", "office", "country", "org"))
"""Who may do something beside what others did."""
_SPANS = frozenset(("week", "weekend", "month"))
"""Times longer than a day that what "and" joins may share where they open the sentence."""


def lent_days(article: Article, reading: Reading, here: Sequence[Draft]) -> Iterator[tuple[Clause, Draft, bool]]:
    """The clauses that share a day told beside them, each with the draft that lends it, and whether it lends it whatever the
    clause tells: one that "and" joins to it has it for a deed alone."""
    if len(reading.clauses) > 1:
        for clause, base in _joined_by_and(article, reading, here):
            yield clause, base, False
    for clause, base in [*_said_after(article, reading, here), *_told_of_that_day(article, reading, here)]:
        yield clause, base, True
    for clause, base in _at_once(article, reading, here) if here and len(here) < len(reading.verbs) else ():
        yield clause, base, True
    yield from told_beside(article, reading, here)


def _joined_by_and(article: Article, reading: Reading, here: Sequence[Draft]) -> list[tuple[Clause, Draft]]:
    """The clauses without a day that "and" joins to one with a day, each with the draft of that one."""
    found: list[tuple[Clause, Draft]] = []
    taken = {id(draft.verb) for draft in here}
    for clause in reading.clauses:
        if id(clause.verb) in taken or not _may_share(article, reading, clause):
            continue
        before = _joined_to(article, reading, clause)
        base = next((draft for draft in here if before is not None and draft.verb is before.verb), None)
        base = base or next((draft for other, draft in found if other is before), None)
        if base is not None and _lends(article, base, clause):
            found.append((clause, base))
    return found


def _said_after(article: Article, reading: Reading, here: Sequence[Draft]) -> list[tuple[Clause, Draft]]:
    """The clauses that say something right after a meeting told with its day: "said after meeting X on Tuesday that"."""
    found: list[tuple[Clause, Draft]] = []
    for base in here:
        led, clause = base.verb, base.clause
        if led is None or clause is None or led.form not in ("ger", "inf") or base.kind not in ENCOUNTERS:
            continue
        if article.lows[led.start - 1] not in article.words.AFTER_EVENT or base.certainty.value != "happened":
            continue
        teller = clause if clause.verb is not None and clause.verb is not led else clause.parent
        said = teller.verb if teller is not None else None
        if teller is None or said is None or any(draft.verb is said for draft in here):
            continue
        spoken = said.stance in ("say", "announce") and tells_past(said)
        apart = any(
            teller.holds(article.spans[i][0]) and article.spans[i][1] <= said.start for i in reading.expressions
        )
        day = base.interval is not None and base.interval.granularity in DAYS
        if spoken and day and not apart:
            found.append((teller, base))
    return found


def _at_once(article: Article, reading: Reading, here: Sequence[Draft]) -> Iterator[tuple[Clause, Draft]]:
    """The main verb behind what a sentence opens on, told to have followed at once: "Accused on Monday, X at once denied"."""
    taken = {id(draft.verb) for draft in here}
    for base in here:
        clause, opening = base.clause, base.verb
        verb = clause.verb if clause is not None else None
        if clause is None or opening is None or opening.form != "pp" or not tells_past(verb) or id(verb) in taken:
            continue
        if base.certainty.value != "happened" or not base.expressions or opening.end >= verb.start:
            continue
        if any(article.dated[verb.end : clause.end]) or base.interval is None:
            continue
        opens = is_opening(clause, opening, opening.end + 1)
        if any(clause.start <= noun.start < opening.start for noun in reading.nouns):
            continue  # "Sitôt les résultats proclamés, des heurts ont éclaté": of another kind
        if _no_sooner(article, clause, opening) or opens and told_at_once(article, clause, verb):
            yield clause, base


def _no_sooner(article: Article, clause: Clause, opening: Verb) -> bool:
    """« À peine élu, dimanche, le président a limogé », "Sitôt les résultats connus, | des heurts ont éclaté"."""
    lows, words, first = article.lows, article.words, clause.start
    first += lows[first] in words.PREPOSITIONS
    return lows[first] in words.NO_SOONER and opening.start - first < _SOON and "," not in lows[first : opening.start]


def _told_of_that_day(article: Article, reading: Reading, here: Sequence[Draft]) -> list[tuple[Clause, Draft]]:
    """The main clause behind what a day is told by: "On 12 July, the day the court agreed, | a judge suspended the party"."""
    lows, first = article.lows, reading.sentence.first
    at = first + (lows[first] in article.words.PREPOSITIONS or lows[first] in article.words.ARTICLES)
    while at < reading.sentence.last and article.timed[at]:
        at += 1
    if at - first < 2 and not article.timed[first] or lows[at : at + 1] != [","]:
        return []
    if article.words.DAY_ITSELF.isdisjoint(lows[at + 1 : at + 3]):
        return []
    base = next(
        (d for d in here if d.expressions and article.spans[d.expressions[0]][0] < at and d.verb is not None), None
    )
    if base is None or base.verb is None or base.interval is None or base.certainty.value != "happened":
        return []
    taken, after = {id(draft.verb) for draft in here}, base.verb.end
    mains = (c for c in reading.clauses if c.kind == "main" and c.verb is not None and c.verb.start > after)
    clause = next(mains, None)
    verb = clause.verb if clause is not None else None
    if clause is None or not tells_past(verb) or id(verb) in taken:
        return []
    own = any(verb.clause == clause.index and article.spans[i][0] > after for i in reading.expressions)
    return [] if own else [(clause, base)]


def _may_share(article: Article, reading: Reading, clause: Clause) -> bool:
    """Whether a clause tells something past in the article's own words, without any time of its own."""
    verb = clause.verb
    if not tells_past(verb):
        return False
    if clause.kind not in ("main", "adverbial") or clause.report is not None or article.document.inside[verb.main]:
        return False
    return not has_own_time(article, reading, clause)


def _joined_to(article: Article, reading: Reading, clause: Clause) -> Clause | None:
    """The clause before to which "and" joins this one; content clauses and asides between them do not count."""
    joined = article.lows[clause.start] in article.words.AND or clause.subordinator == "&"
    if not joined and not _between_others(article, reading, clause):
        return None
    for other in reversed(reading.clauses[: clause.index]):
        if (
            other.verb is not None
            and other.kind == clause.kind
            and other.subordinator in ("", "&", clause.subordinator)
        ):
            return other
    return None


def _between_others(article: Article, reading: Reading, clause: Clause) -> bool:
    """ "The embassy was closed, | the envoy was recalled | and two attachés were expelled": the second of three."""
    if clause.kind != "main" or len(clause.pieces) > 1 or article.lows[clause.start - 1] != ",":
        return False
    following = next((c for c in reading.clauses[clause.index + 1 :] if c.kind == "main" and c.verb is not None), None)
    if following is None:
        return False
    joined = article.lows[following.start] in article.words.AND and following.start == clause.end
    return joined or _between_others(article, reading, following)


def _lends(article: Article, base: Draft, clause: Clause) -> bool:
    """Whether what was told first happened on a day that the next clause may share."""
    interval, verb = base.interval, base.verb
    if interval is None or verb is None or clause.verb is None or not base.expressions or base.certainty.undone:
        return False
    if verb.tense != clause.verb.tense or verb.form != "fin" or base.certainty.value != "happened":
        return False
    if verb.lemma in article.words.ARRESTING and clause.verb.lemma in article.words.SENTENCING:
        return False  # "arrêté le 26 mai 2020 et condamné à huit ans": long after
    signals = {article.expressions[i].signal for i in base.expressions}
    exact = interval.granularity in DAYS or _opens(article, base) and interval.granularity in _SPANS
    return exact and interval.end_latest is not None and signals <= {None}


def _opens(article: Article, base: Draft) -> bool:
    """Whether the time of a draft opens its sentence: it is of all that the sentence goes on to tell."""
    return article.spans[base.expressions[0]][0] - base.reading.sentence.first < _OPENING


def is_deed(article: Article, kind: Kind, clause: Clause, base: Draft) -> bool:
    """Whether what a clause tells is a deed, and no circumstance or opinion that goes with the first.

    "est sorti vendredi et a annoncé la clôture": so is what the same one announced, and what somebody else did: "and the
    prime minister resigned".
    """
    verb = clause.verb
    assert verb is not None
    announced = kind.kind == "statement" and verb.stance == "announce" and base.kind in _SPOKEN_THERE
    if kind.kind in STRONG or announced and "shared-subject" in verb.notes:
        return True
    if kind.kind != "other" or kind.noun is not None or verb.kind != "other" or clause.kind != "main":
        return False
    who = article.subject(base.reading, verb)
    return bool(who) and all(r.type in _DOERS and r not in base.cast for r in who)


def lend(article: Article, draft: Draft, base: Draft) -> None:
    """Give a draft the day of the one it is joined to."""
    assert base.interval is not None
    draft.interval, draft.expressions = base.interval, list(base.expressions)
    draft.date_why = leaning_why(article.tokens[base.start].text, base.interval.edtf, "same")
    expression: Expression = article.expressions[base.expressions[0]]
    draft.date_confidence = min(_FRONTED if _opens(article, base) else _BESIDE, expression.confidence)
    draft.rule = f"{draft.kind}/shared-day"

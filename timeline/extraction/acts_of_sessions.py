"""What a body did at the session that its communiqué tells of: "2. The Summit condemned", on the days of the summit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.extraction.beside_dates import is_future
from timeline.extraction.clauses import Clause
from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article, Reading

ACTS = frozenset(("accusation", "agreement", "demand", "refusal", "sanction", "vote", "warning"))
"""Kinds of what a session does; what it only notes, hears or welcomes is no news."""
_OPENING = 4
"""Sentences at the head of a communiqué, one of which tells of the session."""
_RECENT = 10
"""Days from the session to its communiqué."""
_FEWEST = 3
"""Paragraphs with a number that make a communiqué."""


_TOLD = frozenset(("past",))
_TOLD_IN_FRENCH = frozenset(("past", "pres"))
"""Tenses of communiqués: "Le Sommet condamne", "a condamné"."""
_SITTING = frozenset(("meeting",))
_DECIDED = frozenset(("meeting", "agreement", "vote", "sanction", "accusation", "demand"))
"""What the first lines of a release say that a body did, before they tell who spoke."""
_PHRASE = 12
"""Tokens of "the representative of the Dominican Republic" and an aside, up to the verb."""


def session_of(article: Article, drafts: Sequence[Draft]) -> Draft | None:
    """The session that a text with numbered paragraphs opens with, just over."""
    bodies, day = article.words.SESSION_BODIES, article.day
    if not bodies or day is None or bodies.isdisjoint(article.lows):
        return None
    numbered = sum(_is_numbered(article, reading) for reading in article.readings) >= _FEWEST
    debated = sum(map(article.lows.count, article.words.SESSION_SPEAKERS)) >= _FEWEST
    if not (numbered or debated):
        return None
    kinds, recent = (_SITTING, _RECENT) if numbered else (_DECIDED, 1)
    for draft in drafts:
        if draft.reading.index > _OPENING + sum(r.sentence.kind == "heading" for r in article.readings[:_OPENING]):
            return None
        interval = draft.interval
        latest = interval.end_latest if interval is not None else None
        if (
            draft.kind not in kinds
            or not numbered
            and not _is_united_nations(draft)
            or draft.certainty.value != "happened"
            or interval is None
            or latest is None
        ):
            continue
        if interval.start_earliest is not None and 0 <= (day - latest).days <= recent:
            return draft
    return None


def acts_of_session(article: Article, drafts: Sequence[Draft], session: Draft) -> Iterator[tuple[Reading, Clause]]:
    """The main clauses that say what the body did there, no day beside their verb."""
    tenses = _TOLD if article.language_is_english else _TOLD_IN_FRENCH
    taken = {
        id(draft.verb) for draft in drafts if draft.interval is not None and not is_future(draft.interval, article.day)
    }
    for reading in article.readings[session.reading.index + 1 :]:
        for clause in reading.clauses:
            verb = clause.verb
            if verb is None or clause.kind != "main" or verb.form != "fin" or verb.tense not in tenses or verb.negated:
                continue
            signed = (
                verb.passive
                and verb.lemma in article.words.SIGNED_THERE
                and not any(article.dated[clause.start : clause.end])
            )
            if signed and not verb.modal and id(verb) not in taken and not article.document.inside[verb.main]:
                yield reading, clause  # "A protocol was also signed at the close of the meeting"
                continue
            if (
                verb.lemma in article.words.SESSION_THANKS
                or verb.modal
                or verb.passive
                or id(verb) in taken
                or article.document.inside[verb.main]
            ):
                continue
            spoke = bool(article.body_of_item(reading, verb)) or _led_by_body(article, clause, verb.start)
            spoke = spoke or _led_by_speaker(article, clause, verb.start)
            if clause.report is None and spoke:
                yield reading, clause


def _led_by_body(article: Article, clause: Clause, at: int) -> bool:
    """Whether the body is right before the verb: "The Summit | condemned", "Ministers | further urged"."""
    lows, words, tokens = article.lows, article.words, article.tokens
    k = at - 1
    while k > clause.start and lows[k] in words.ADVERBS:
        k -= 1
    if k < clause.start or lows[k] not in words.SESSION_BODIES | words.SESSION_PARTIES:
        return False
    if lows[k] in words.SESSION_PARTIES and k - 2 >= clause.start and lows[k - 2] in words.DEFINITE:
        return True  # "the Nigerian delegation"
    alone = k == clause.start or lows[k - 1] in words.DEFINITE or tokens[k - 1].text == "."
    return alone and (tokens[k].cap or lows[k - 1] in words.DEFINITE)


def _led_by_speaker(article: Article, clause: Clause, at: int) -> bool:
    """Whether whoever speaks for a member is the subject: "The representative of Guyana, speaking also for Algeria, |
    condemned", "Malta's delegate | called"."""
    words, first = article.words, clause.start
    if at - first > 3 * _PHRASE:
        return False
    for k in range(first, min(at, first + _PHRASE)):
        if article.lows[k] in words.SESSION_SPEAKERS:
            return k == first + 1 or article.lows[k - 1] in words.OWNER_MARKS
        if not (article.named[k] or article.lows[k] in words.DEFINITE or article.lows[k] in words.OWNER_MARKS):
            return False
    return False


def _is_united_nations(draft: Draft) -> bool:
    return any(r.country == "UNO" and r.type == "org" and role != "recipient" for r, role in draft.cast.items())


def _is_numbered(article: Article, reading: Reading) -> bool:
    first = reading.sentence.first
    return first + 1 < len(article.lows) and article.lows[first].isdigit() and article.lows[first + 1] == "."

"""To whom something is done, where only a thing says it: "ses prêts à Kampala", "sa demande", "en faveur du Gabon"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.extraction.drafts import Draft
from timeline.extraction.entity_types import PARTIES
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article
from timeline.extraction.referents import Referent
from timeline.extraction.values import SPEECH

_BESIDE = 9
"""Tokens between a verb and what it decides on."""
_OF_ANOTHER = frozenset(("warning", "offer", "agreement"))
"""Kinds of happening about what is another's: "menace de frapper les plateformes israéliennes"."""
_OBJECTS = frozenset(("other", "statement"))
"""Kinds whose object alone says to whom it is done: "a fermé ses ports aux navires chypriotes"."""
_DECIDED = frozenset(("legal", "refusal", "vote"))
"""Kinds of happening that settle what somebody asked for."""


def add_sufferers(article: Article, draft: Draft) -> None:
    """Add those to whom it is done, if nobody is said to suffer it."""
    if draft.clause is None or "recipient" in draft.cast.values():
        return
    who: list[Referent] = []
    if not any_of(article.words, "IMPOSED", "GIVEN_TO").isdisjoint(draft.reading.lows):
        who += _given(article, draft)
    if draft.noun is not None:
        who += _overthrown(article, draft)
    if draft.kind == "legal":
        who += _at_law(article, draft)
    if draft.kind in _DECIDED:
        who += _owner(article, draft)
    if draft.kind in _OF_ANOTHER or draft.kind in _OBJECTS:
        who += _of(article, draft)
    for referent in who:
        if all(r is not referent and (r.country != referent.country or not r.country) for r in draft.cast):
            draft.cast[referent] = "recipient"


def _given(article: Article, draft: Draft) -> Iterator[Referent]:
    """ "les sanctions imposées à Harare": the state, where its capital stands for it."""
    known, clause = any_of(article.words, "IMPOSED", "GIVEN_TO"), draft.clause
    for mention in draft.reading.mentions if clause is not None else ():
        capital = mention.place and mention.preposition == "à" and mention.referents[0].type == "country"
        if capital and article.lows[mention.start - 2] in known and clause is not None and clause.holds(mention.start):
            yield mention.referents[0]


def _overthrown(article: Article, draft: Draft) -> Iterator[Referent]:
    """ "la tentative de coup d'Etat du 30 juillet au Gabon": the one state of which the sentence tells."""
    noun, words = draft.noun, article.words
    if noun is None or words.COUPS.isdisjoint(article.lows[noun.start : noun.end]):
        return
    states = [r for m in draft.reading.mentions for r in m.referents if r.type == "country"]
    homes = {r.country: r for r in states}
    people = {r.country for m in draft.reading.mentions for r in m.referents if r.type == "person" and r.country}
    if people - homes.keys():
        return  # "could be offered, diplomats in Abuja say, provided they free Mohamed Bazoum, held since the coup"
    if len(homes) == 1 and not any(r.type in ("org", "office") for m in draft.reading.mentions for r in m.referents):
        told = next(m for m in draft.reading.mentions if states[0] in m.referents)
        if told.place:
            yield states[0]


def _at_law(article: Article, draft: Draft) -> Iterator[Referent]:
    """ "a tranché en faveur du Gabon", "dans l'affaire qui l'oppose au Cameroun": the parties to the suit."""
    words, lows = article.words, article.lows
    if any_of(words, "FAVOUR", "OPPOSED").isdisjoint(draft.reading.lows):
        return
    first = -1
    for mention in draft.reading.mentions:
        before = lows[max(draft.start, mention.start - 4) : mention.start]
        opposed = not words.OPPOSED.isdisjoint(before) or first >= 0 and mention.start - first < 4
        if (opposed or not words.FAVOUR.isdisjoint(before)) and mention.referents[0].type in PARTIES:
            first = mention.end if opposed else first
            yield from article.settle(mention, draft.reading)


def _owner(article: Article, draft: Draft) -> Iterator[Referent]:
    """ "La Cour a rejeté sa demande", "Parliament extended his term": whose it is, and not that of who decides."""
    words, verb, lows = article.words, draft.verb, article.lows
    if verb is None or draft.noun is not None or verb.passive:
        return
    subject = article.subject(draft.reading, verb)
    if any(r.type == "person" for r in subject):
        return  # "a retiré sa demande": his own
    for k in article.tokens_of(draft.clause) if draft.clause is not None else ():
        if verb.end <= k < verb.end + _BESIDE and lows[k] in words.OWNERS and {*lows[k + 1 : k + 2]} & words.OWN_SUITS:
            yield from (r for r in _whose(article, draft, k) if r not in subject and r.type != "place")
            return


def _whose(article: Article, draft: Draft, k: int) -> tuple[Referent, ...]:
    """Whoever turned to the court, as the sentence says before, else whoever was told of last."""
    clause = draft.clause
    asked = [m for m in draft.reading.mentions if m.role == "by" and clause is not None and m.start < draft.start]
    return asked[-1].referents if asked else article.owner(article.lows[k], draft.reading, k)


def _of(article: Article, draft: Draft) -> Iterator[Referent]:
    """ "a menacé de couler les pétroliers saoudiens": the state of what is threatened."""
    clause, verb, words, lows = draft.clause, draft.verb, article.words, article.lows
    if verb is None or clause is None or verb.passive:
        return
    for k in article.tokens_of(clause, verb.end):
        if k in article.cast.adjectives and not article.named[k]:
            if draft.kind in _OF_ANOTHER or _is_of_state(article, k):
                yield from _listed(article, k)
            return
        goes_on = lows[k] in words.TO_OR_OF or lows[k] in words.INFINITIVE_MARKS or 1 in article.timed[k : k + 2]
        if lows[k] in words.PREPOSITIONS and not goes_on and draft.kind not in SPEECH - {"statement"}:
            return


def _is_of_state(article: Article, at: int) -> bool:
    """Whether the adjective at token `at` belongs to what a state has: ships, waters, goods; not "a French restaurant"."""
    around = range(at + 1, at + 4) if article.language_is_english else range(at - 1, at - 3, -1)
    for k in around:
        if k >= len(article.lows) or not article.lows[k].isalnum():
            return False
        if article.lows[k] in article.words.BELONGINGS:
            return True
    return False


def _listed(article: Article, at: int) -> Iterator[Referent]:
    """The adjective at token `at` and those that "and" or a comma joins to it: "espagnols et portugais"."""
    while at in article.cast.adjectives:
        yield article.cast.adjectives[at]
        joined = {*article.lows[at + 1 : at + 2]} & {",", *article.words.AND}
        at += 2 if joined else len(article.lows)

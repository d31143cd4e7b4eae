"""Who leaves where: people who go away, and warships that put to sea, withdraw nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.entity_types import ON_THE_MAP
from timeline.extraction.lexicon import Sense, any_of
from timeline.extraction.senses_given import MILITARY, VISIT
from timeline.extraction.verb import Verb
from timeline.extraction.words_around import goes_on_to_nothing, words_after, words_before

if TYPE_CHECKING:
    from timeline.extraction.drafts import Draft
    from timeline.extraction.reading import Article, Reading

_TOWNS = frozenset(("place", "metonym", "name"))
_OWNING = frozenset(("'s", "’s", "s"))


def goes_away(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """ "The ministers left Geneva": a visit ends; "The frigate left Toulon": a ship sails; `None` for any other."""
    words = article.words
    if verb.passive or verb.kind not in ("withdrawal", "visit") or verb.modal_lemma:  # "diplomats must leave"
        return None
    before, after = words_before(article, reading, verb), words_after(article, reading, verb)
    if not words.LAST_ONES.isdisjoint(before):
        return None
    if _ship(article, before):
        bound = not words.FOR.isdisjoint(after) and words.RETURNING.isdisjoint(after)  # "left for the Gulf"
        return MILITARY if bound or _puts_to_sea(article, reading, verb, after) else None
    if verb.kind == "visit" or not _people(article, before):
        return None
    return VISIT if goes_on_to_nothing(after, words) or _place_after(reading, verb) else None


def _people(article: Article, before: list[str]) -> bool:
    """Whether people of an office head the subject: "The two foreign ministers"; no army does."""
    words = article.words
    if not words.ARMED.isdisjoint(before):
        return False
    offices = any_of(words, "OFFICES", "ENVOYS", "PLURAL_OFFICES")
    stop = next((k for k, low in enumerate(before) if k and (low in words.PREPOSITIONS or low in words.BARE_OF)), None)
    return any(low in offices or low.removesuffix(words.PLURAL_ENDING) in offices for low in before[:stop])


def _ship(article: Article, before: list[str]) -> bool:
    """ "La frégate", "Deux sous-marins": a warship, or several, and not what belongs to one."""
    words = article.words
    for k, low in enumerate(before):
        if low in words.WARSHIPS or (low, *before[k + 1 : k + 2]) in words.WARSHIPS_IN_TWO:
            return not _OWNING & set(before[k + 1 : k + 3])
        if low in words.BARE_OF or low in words.PREPOSITIONS:
            return False
    return False


def _puts_to_sea(article: Article, reading: Reading, verb: Verb, after: list[str]) -> bool:
    """Whether it leaves a port or its town, and not a sea or a country."""
    if not article.words.PORTS.isdisjoint(after[:3]):
        return True
    if verb.end >= reading.sentence.last or not article.tokens[verb.end].cap:
        return False
    named = [m.referents[0].type for m in reading.mentions if m.start <= verb.end < m.end and m.referents]
    return not named or named[0] in _TOWNS  # a town that nobody knows is one all the same


def _place_after(reading: Reading, verb: Verb) -> bool:
    near = (m for m in reading.mentions if verb.end <= m.start < verb.end + 3 and not m.role)
    return any(m.referents[0].type in ON_THE_MAP for m in near)


def on_the_way(article: Article, draft: Draft, verb: Verb) -> bool:
    """ "X, visiting Oslo on Sunday, rejected the plan", "a day after visiting Oslo": what is told apart from the rest."""
    main = draft.clause.verb if draft.clause is not None else None
    if article.document.word_before(verb.start) in article.words.AFTER_EVENT:
        return True
    return draft.kind == "visit" and main is not None and verb.start < main.start

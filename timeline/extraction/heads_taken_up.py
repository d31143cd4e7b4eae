"""Holders of one office taken up together: "The Heads of State will meet again", "told the defence ministers"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of, first_words, phrase_at, phrases_by_first_word
from timeline.extraction.portfolios import MINISTER, is_minister
from timeline.extraction.reading import Article
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.roles import MUTUAL
from timeline.extraction.words import Words

_LEADERS = frozenset(("president", "prime", "monarch", "leader"))
_MINISTERS = frozenset((MINISTER, "foreign", "defence", "interior", "economy"))
_TOGETHER = frozenset(("meeting", "call", "agreement", "statement", "visit"))
_FAR = 60
"""How many mentions back holders may have been listed."""
_FIELD = 4
"""Words between ministers and their field: "ministres de l'Intérieur"."""
_BESIDE = 6
"""Tokens behind a verb that may tell to whom something is said or done."""


def add_heads(article: Article, draft: Draft, told: Sequence[Draft]) -> None:
    """Give a draft those whom such words take up, as they met or were listed last; `told`: the drafts before it."""
    verb, clause = draft.verb, draft.clause
    if verb is None or clause is None or draft.noun is not None or verb.form != "fin" or clause.kind == "relative":
        return
    lows, many, start, end_of_verb, reading = article.lows, article.words.THE_MANY, verb.start, verb.end, draft.reading
    if _heads(article.words).isdisjoint(reading.lows):
        return
    for k in article.tokens_of(clause):
        if k >= end_of_verb + _BESIDE:
            return
        if lows[k] not in many or start <= k < end_of_verb:
            continue
        before = k < start
        offices, count, end = _phrase(article, k + 1)
        if not offices or before and end < verb.start and (_says_whose(article, end) or _told_which(article, end)):
            continue
        if not before and _says_whose(article, end):
            continue
        who = _met_last(draft, told, offices, count) or _listed_last(article, reading.sentence.first, offices, count)
        _give(draft, who, before, article.words.PLURAL_OFFICES)
        return


@cache
def _heads(words: Words) -> frozenset[str]:
    """The words without one of which nobody is taken up so."""
    return any_of(words, "PLURAL_OFFICES") | first_words(words, "HEADS_OF_STATE")


def _phrase(article: Article, k: int) -> tuple[frozenset[str], int, int]:
    """What offices the words after "the" may mean, how many of them (0: nothing says it), and where the phrase ends."""
    words, lows = article.words, article.lows
    if k + 2 >= len(lows):
        return frozenset(), 0, k  # the text breaks off
    count = words.NUMBERS.get(lows[k], 0)
    k += count > 0
    following = lows[k + 1]
    heads = phrases_by_first_word(words, "HEADS_OF_STATE").get(lows[k], ())
    if phrase := phrase_at(lows, k, heads):
        return _LEADERS, count, k + len(phrase)
    field = lows[k] in words.FIELDS and following in words.PLURAL_OFFICES
    first = words.OFFICES.get(lows[k], "") if lows[k] not in words.PLURAL_OFFICES else ""  # "the prime ministers"
    at = k + (field or bool(first) and following in words.PLURAL_OFFICES)
    office = words.OFFICES.get(lows[at], "") if lows[at] in words.PLURAL_OFFICES else ""
    if office == MINISTER:
        named, end = words.FIELDS.get(lows[k], "") if field else first if at > k else "", at + 1
        if not named:
            named, end = _field_after(article, end)
        return frozenset((named,)) if named in _MINISTERS | _LEADERS else _MINISTERS, count, end
    if at > k or office not in _LEADERS:
        return frozenset(), 0, k
    return _LEADERS if office == "leader" else frozenset((office,)), count, at + 1


def _field_after(article: Article, end: int) -> tuple[str, int]:
    """ "Les ministres | de la Défense", "the ministers | of defence": the field, and where the phrase ends."""
    words, lows = article.words, article.lows
    k = end
    while k < min(end + _FIELD, len(lows)) and (lows[k] in words.BEFORE_FIELDS or lows[k] in words.PREPOSITIONS):
        k += 1
    first = k
    field = ""
    while first > end and k < min(first + 2, len(lows)):
        told = words.FIELDS.get(lows[k]) or words.OFFICE_COMPLEMENTS.get((MINISTER, lows[k]))
        if told is None and (k > first or lows[k] not in words.OFFICE_FILLERS):
            break
        field, k = field or told or "", k + 1
    return (field, k) if field else ("", end)


def _says_whose(article: Article, end: int) -> bool:
    """Whether more words say whose or which: "the ministers of the Six", "les présidents africains"."""
    words, lows = article.words, article.lows
    if end >= len(lows) or article.timed[end]:
        return False
    known = end in article.cast.adjectives or article.named[end] or lows[end] in words.FIELD_PREPOSITIONS
    return bool(known) or lows[end] in words.OF_SOME or lows[end] in words.RELATIVES


def _told_which(article: Article, end: int) -> bool:
    """ "Les dirigeants sahéliens", "ouest-africains": in French, an adjective after an office says which."""
    low, words = article.lows[end], article.words
    small = any_of(words, "ADVERBS", "AND", "CLITICS", "PREPOSITIONS", "NEGATION_MARKS", "PERSONAL")
    return not article.language_is_english and low.isalpha() and not article.verbal[end] and low not in small


def _fits(referent: Referent, offices: frozenset[str]) -> bool:
    ministers = MINISTER in offices and is_minister(referent.office)
    return referent.type == "person" and bool(referent.country) and (referent.office in offices or ministers)


def _several(people: Iterator[Referent], count: int) -> tuple[Referent, ...]:
    """Those of as many countries as there are people, if they are as many as is said."""
    who = tuple(dict.fromkeys(people))
    apart = len({r.country for r in who}) == len(who) > 1
    return who if apart and count in (0, len(who)) else ()


def _met_last(draft: Draft, told: Sequence[Draft], offices: frozenset[str], count: int) -> tuple[Referent, ...]:
    """Those of such offices who came together, as told last."""
    for other in reversed(told):
        if other.kind in _TOGETHER and other.reading is not draft.reading:
            who = _several((r for r in other.cast if _fits(r, offices)), count)
            if who:
                return who
    return ()


def _listed_last(article: Article, stop: int, offices: frozenset[str], count: int) -> tuple[Referent, ...]:
    """Those of such offices who were named one after the other, each perhaps with his country."""
    before = [m for m in article.cast.mentions if m.start < stop][-_FAR:]
    run: list[Mention] = []
    for mention in reversed(before):
        if run and mention.referents[0].type == "country" and mention.role == "of":
            continue
        if len(mention.referents) == 1 and _fits(mention.referents[0], offices) and _close(article, mention, run):
            run.append(mention)
            continue
        who = _several((m.referents[0] for m in reversed(run)), count)
        if who:
            return who
        run = [mention] if len(mention.referents) == 1 and _fits(mention.referents[0], offices) else []
    return _several((m.referents[0] for m in reversed(run)), count)


def _close(article: Article, mention: Mention, run: list[Mention]) -> bool:
    """Whether only commas, "and" and the countries of those named stand between two of a list."""
    if not run:
        return True
    words = article.words
    small = {",", ";", ".", *words.AND, "h", "e", *words.DETERMINERS, *words.BARE_OF, *words.OF_SOME}
    between = [article.lows[k] for k in range(mention.end, run[-1].start) if not article.named[k]]
    told = (low in small or low in words.TITLES for low in between)
    return mention.end < run[-1].start and all(told)


def _give(draft: Draft, who: tuple[Referent, ...], acting: bool, plural: set[str]) -> None:
    """Set those who are meant in the place of the words for them, unless others do it."""
    if not who or any(r in draft.cast for r in who):
        return
    named = {r: role for r, role in draft.cast.items() if r.country or role == "source" or r.type != "name"}
    mutual = draft.kind in MUTUAL
    doing = any(role in ("agent", "participant") for role in named.values())
    if acting:
        if doing:
            return
        passive = draft.verb is not None and draft.verb.passive
        draft.cast = {**dict.fromkeys(who, "participant" if mutual else "recipient" if passive else "agent"), **named}
    elif doing and "recipient" not in named.values():
        for r in [r for r in draft.cast if r not in named and not plural.isdisjoint(r.name.lower().split())]:
            del draft.cast[r]  # "Presidents"
        draft.cast.update(dict.fromkeys(who, "participant" if mutual else "recipient"))

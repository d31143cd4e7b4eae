"""People told of as a group and taken up: "Forty-nine Ivorian soldiers were arrested. Three of them", "the men", "they"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.roles import AIMED, MUTUAL
from timeline.extraction.values import SPEECH

_FAR = 7
"""Sentences between a group and the words that take it up."""


def take_up_group(article: Article, draft: Draft) -> None:
    """Give a draft whose subject is such words the country of the group, or the people named as that group."""
    clause, verb = draft.clause, draft.verb
    if clause is None or verb is None or verb.form != "fin" or draft.noun is not None:
        return
    slot = (
        "participant"
        if draft.kind in MUTUAL
        else "recipient"
        if verb.passive and draft.kind in AIMED | SPEECH
        else "agent"
    )
    if any(
        role in (slot, "agent", "participant") and (r.country or r.type != "name") for r, role in draft.cast.items()
    ):
        return
    at = _words_for_group(article, clause, verb.start)
    who = _group_meant(article, at) or _group_before(article, draft.reading, at) if at >= 0 else ()
    if who:
        nameless = {r for r, role in draft.cast.items() if role == slot and r.type == "name"}
        rest = {r: role for r, role in draft.cast.items() if r not in nameless}
        draft.cast = {**dict.fromkeys(who, slot), **rest}


def _words_for_group(article: Article, clause: Clause, stop: int) -> int:
    """Where the subject takes up a group: "ils", "trois d'entre eux", "les militaires", "the men"; -1 where it does not."""
    words, lows = article.words, article.lows
    before = [k for k in article.tokens_of(clause) if k < stop and not article.timed[k]]
    for k in before[:3] + before[3:][-6:]:
        if words.SUBJECT_PRONOUNS.get(lows[k]) in ("mp", "fp"):
            return k
        if k and lows[k] in words.OF_THOSE and lows[k - 1] in words.AMONG:
            return k
        if lows[k] in words.THE_MANY and k + 1 < stop and is_group(article, k + 1):
            following = lows[k + 2] if k + 2 < len(lows) else ""
            free = k + 2 == stop or following == "," or bool(article.timed[k + 2])
            return k + 1 if free else -1
    return -1


def is_group(article: Article, at: int) -> bool:
    """Whether a word in the plural means people: "militaires", "fishermen", "inspectors"."""
    words, low = article.words, article.lows[at]
    plural = low.endswith(words.PLURAL_ENDING) and low[:-1] in words.HUMANS or low.endswith(words.PLURAL_OF_MEN)
    return low not in words.BODIES and (plural or low in words.ARMED_MEN or low in words.PLURAL_HUMANS)


def _group_meant(article: Article, at: int) -> tuple[Referent, ...]:
    """The one state from which those come whose words a pronoun is known to stand for."""
    start, end = article.stand_for.get(at, (0, 0))
    if not any(is_group(article, k) for k in range(start, end)):
        return ()
    homes = {power.key: power for power in article.adjectives_near(start, end, reach=0)}
    return tuple(homes.values()) if len(homes) == 1 else ()


def _group_before(article: Article, reading: Reading, at: int) -> tuple[Referent, ...]:
    """The group told of last before token `at`: people named together, or the one state from which its people come."""
    lows = article.lows
    pronoun = not is_group(article, at)
    head = lows[at]
    for earlier in reversed(article.readings[max(0, reading.index - (3 if pronoun else _FAR)) : reading.index]):
        homes: dict[str, Referent] = {}
        for k in range(earlier.sentence.first, earlier.sentence.last):
            counted = pronoun and k in article.cast.adjectives and lows[k][-1:] == "s" and article.tokens[k].cap
            if not counted and (not is_group(article, k) or not (pronoun or _same(article, head, lows[k]))):
                continue
            near = article.adjectives_near(k, k + 1, reach=2)
            named = [m for m in earlier.mentions if m.start <= k < m.end and not m.place]
            for power in [*near, *(r for m in named for r in m.referents)]:
                known = article.gazetteer.state(power.country)
                if known is not None:
                    home = article.cast.country_referent(known)
                    homes[home.key] = home
        people = [m for m in earlier.mentions if m.referents[0].type == "person" and not m.place]
        if homes:
            named_too = [r for m in people for r in m.referents if r.country in {h.country for h in homes.values()}]
            if len(named_too) > 1 and len(homes) == 1:
                return tuple(dict.fromkeys(named_too))
            return tuple(homes.values()) if len(homes) == 1 else ()
        if pronoun and not _is_silent(article, earlier):
            return ()
    return ()


def _is_silent(article: Article, reading: Reading) -> bool:
    """Whether nobody else in the plural acts in a sentence."""
    return all(verb.person != "p" or article.subject(reading, verb) for verb in reading.verbs if verb.form == "fin")


def _same(article: Article, head: str, told: str) -> bool:
    """Whether "les militaires" may be "les officiers": the same word, any people for "men", one in arms for another."""
    words = article.words
    return head == told or head in words.MEN or head in words.ARMED_MEN and told in words.ARMED_MEN

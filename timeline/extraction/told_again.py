"""Who takes part in what is told again: "ce déplacement", "the withdrawal", "the rest of the contingent", "the trial"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article
from timeline.extraction.referents import Referent
from timeline.extraction.roles import MUTUAL

_MOVES = frozenset(("visit", "meeting", "call", "withdrawal"))
_ALONE = frozenset(("visit", "withdrawal"))
"""Moves that "the" takes up; "the meeting" may be any."""
_FAR = 3
"""Sentences between a happening and the words that take it up."""
_TWICE = 2
"""How many legal happenings befall somebody whose case an article tells."""


def accused(drafts: Sequence[Draft]) -> Referent | None:
    """The one person to whom, or to nobody else as often, most of the legal happenings of an article are done."""
    count = Counter(
        referent
        for draft in drafts
        if draft.kind == "legal"
        for referent, role in draft.cast.items()
        if referent.type == "person" and role in ("recipient", "agent")
    )
    ranked = count.most_common(2)
    if not ranked or ranked[0][1] < _TWICE or len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1]:
        return None
    return ranked[0][0]


def carry_on(article: Article, draft: Draft, before: Sequence[Draft], tried: Referent | None) -> None:
    """Give a draft without anybody those of the happening that its words take up."""
    if draft.kind == "legal":
        _give_accused(article, draft, tried)
    elif draft.kind in _MOVES and all(role == "source" for role in draft.cast.values()):
        _give_movers(article, draft, before)
    if draft.kind in _ALONE:
        acting = [referent for referent, role in draft.cast.items() if role in {"agent", "participant"}]
        if all(referent.country is None for referent in acting):
            _give_rest(article, draft, before)


def _give_accused(article: Article, draft: Draft, tried: Referent | None) -> None:
    """ "The trial opens", "issues an arrest warrant": of the one whose case it is, if nobody else is named."""
    clause = draft.clause
    if tried is None or clause is None or "recipient" in draft.cast.values() or tried in draft.cast:
        return
    if article.words.TRIALS.isdisjoint(article.lows[k] for k in article.tokens_of(clause)):
        return
    people = [m for m in draft.reading.mentions if m.referents[0].type == "person"]
    if all(m.referents[0] is tried or m.referents[0] in draft.cast for m in people):
        draft.cast[tried] = "recipient"


def _give_movers(article: Article, draft: Draft, before: Sequence[Draft]) -> None:
    """ "Ce déplacement avait été repoussé", "The withdrawal takes effect": who was told to travel, or to withdraw."""
    noun, words = draft.noun, article.words
    at = noun.start if noun is not None else -1
    low = article.lows[at - 1] if at > 0 else ""
    if low not in words.DEMONSTRATIVES and (low not in words.THE or draft.kind not in _ALONE):
        return
    for other in reversed(before):
        if draft.reading.index - other.reading.index > _FAR:
            break
        if other.kind == draft.kind and other.cast:
            draft.cast = {**{r: role for r, role in other.cast.items() if role != "source"}, **draft.cast}
            return
    for reading in reversed(article.readings[max(0, draft.reading.index - _FAR) : draft.reading.index]):
        for verb in reversed([v for v in reading.verbs if v.kind == draft.kind and v.form == "fin"]):
            who = article.subject(reading, verb)
            if who:
                draft.cast = {**dict.fromkeys(who, "participant" if draft.kind in MUTUAL else "agent"), **draft.cast}
                return


def _give_rest(article: Article, draft: Draft, before: Sequence[Draft]) -> None:
    """ "The last must leave by July 1", "the rest of the contingent": those of whom the first have left."""
    clause, verb = draft.clause, draft.verb
    if clause is None or verb is None or not _is_rest(article, clause.start, verb.start):
        return
    home = _withdrawn(article, draft, before) or _soldiers_before(article, draft)
    if home is not None:
        sources = {r: role for r, role in draft.cast.items() if role == "source"}
        places = {r: role for r, role in draft.cast.items() if r.type == "country" and r.country != home.country}
        draft.cast = {home: "agent", **places, **sources}
        draft.kind = "withdrawal"


def _is_rest(article: Article, start: int, stop: int) -> bool:
    """ "The last", "les autres", "le reste du contingent", but not "the last minister"."""
    words, lows = article.words, article.lows
    for k in range(start, stop):
        if lows[k] in words.REST:
            return k + 1 == stop or lows[k + 1] in words.OF_SOME or not lows[k + 1].isalpha()
    return False


def _withdrawn(article: Article, draft: Draft, before: Sequence[Draft]) -> Referent | None:
    """The state that the withdrawal told last says to go."""
    for other in reversed(before):
        if draft.reading.index - other.reading.index > _FAR:
            return None
        movers = [r for r, role in other.cast.items() if role == "agent" and r.country]
        home = article.gazetteer.country(movers[0].country or "") if other.kind == "withdrawal" and movers else None
        if home is not None:
            return article.cast.country_referent(home)
    return None


def _soldiers_before(article: Article, draft: Draft) -> Referent | None:
    """ "The first Indian soldiers will be gone. The rest ...", "3,000 Cubans are to have gone home. The last ..."."""
    if draft.reading.index == 0:
        return None
    before, words = article.readings[draft.reading.index - 1], article.words
    first, last = before.sentence.first, before.sentence.last
    armed = [k for k in range(first, last) if article.lows[k] in words.ARMED]
    homes = {near.key: near for k in armed for near in article.adjectives_near(k - 1, k + 1, reach=1)}
    counted = [m for m in before.mentions if m.start and article.lows[m.start - 1][:1].isdigit()]
    homes.update((m.referents[0].key, m.referents[0]) for m in counted if m.referents[0].type == "country")
    for mention in before.mentions:
        known = article.gazetteer.country(mention.referents[0].country or "")
        if known is not None and any(mention.start <= k < mention.end for k in armed):
            home = article.cast.country_referent(known)
            homes[home.key] = home
    return next(iter(homes.values())) if len(homes) == 1 else None

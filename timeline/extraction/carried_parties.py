"""Who takes part in what is told again without them: "The talks collapsed", "rejected the offer", "A regiment left"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.extraction.drafts import Draft
from timeline.extraction.entity_types import PARTIES
from timeline.extraction.lexicon import any_of
from timeline.extraction.many_before import words_of_many
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.roles import MUTUAL
from timeline.extraction.values import BLOWS

_FAR = 4
"""Sentences between an encounter, an offer or a withdrawal and the words that take it up."""
_BESIDE = 8
"""Tokens behind what is told again that may say whose it is."""
_PHRASE = 30
"""Tokens after "between" in which those are named between whom something is."""
_ANSWERED = frozenset(("refusal", "agreement"))
_ASKED = frozenset(("offer", "demand"))
_MOVES = frozenset(("withdrawal", "visit", "military"))
_AIMED = frozenset(("refusal", "sanction", "warning", "accusation"))


def carry_parties(article: Article, draft: Draft, told: Sequence[Draft]) -> None:
    """Give a draft those whom its words take up from the sentences before; `told`: the drafts before it."""
    acting = [referent for referent, role in draft.cast.items() if role != "source"]
    if draft.clause is None:
        return
    if not acting and draft.kind in MUTUAL | BLOWS:
        draft.cast.update(dict.fromkeys(_who_met_or_fought(article, draft, told), "participant"))
    elif not acting or all(referent.country is None for referent in acting):
        _give_army(article, draft, told)
    if len(acting) == 1 and draft.cast[acting[0]] in ("agent", "participant") and acting[0].country:
        other = _who_asked(article, draft, told, acting[0]) or _only_other(article, draft, acting[0])
        draft.cast.update(dict.fromkeys(other, "participant" if draft.kind in MUTUAL else "recipient"))


def _before(article: Article, draft: Draft) -> Iterator[Reading]:
    """The sentences before that of a draft, the nearest first."""
    yield from reversed(article.readings[max(0, draft.reading.index - _FAR) : draft.reading.index])


def _drafts_of(told: Sequence[Draft], reading: Reading, kinds: frozenset[str]) -> Iterator[Draft]:
    """The drafts of such kinds that a sentence told, the last first."""
    for other in reversed(told):
        if other.reading.index < reading.index:
            return
        if other.reading is reading and other.kind in kinds:
            yield other


def _who_met_or_fought(article: Article, draft: Draft, told: Sequence[Draft]) -> tuple[Referent, ...]:
    """ "Iran and the United States are negotiating. The talks collapsed on Tuesday": the parties told last."""
    at = _told_again(article, draft)
    if at < 0 or _is_of_others(article, draft, at):
        return ()
    fought, agreed = draft.kind in BLOWS, draft.kind == "agreement"
    sorts = BLOWS if fought else frozenset(("agreement",)) if agreed else MUTUAL
    for reading in _before(article, draft):
        for other in _drafts_of(told, reading, sorts):
            roles = ("participant", "agent", "recipient") if fought else ("participant",)
            who = [r for r, role in other.cast.items() if role in roles and r.type in PARTIES]
            if len(who) > 1:
                return tuple(who)
        between = _between(article, reading)
        if between:
            return between
        for verb in reversed(reading.verbs):
            talk = not fought and not agreed and verb.lemma in article.words.NEGOTIATING
            if verb.form == "fin" and not verb.negated and (verb.kind in sorts or talk):
                acting = article.subject(reading, verb)
                if len(acting) > 1 and all(r.type in PARTIES for r in acting):
                    return acting
    return ()


def _told_again(article: Article, draft: Draft) -> int:
    """The token of the talks or the fighting that a draft tells of, where an article says that they are known; else -1."""
    words, lows, clause, verb = article.words, article.lows, draft.clause, draft.verb
    things = any_of(words, "SHARED_THINGS", "FIGHTING", "CONFLICTS")
    assert clause is not None
    at = draft.noun.start if draft.noun is not None else -1
    if at < 0 and verb is not None:
        at = next((k for k in range(clause.start, verb.start) if lows[k] in things), -1)
    if at < 1 or draft.noun is None and at - clause.start > 2 or lows[at] not in things:
        return -1
    known = any_of(words, "THE", "DEMONSTRATIVES")
    return at if lows[at - 1] in known else -1


def _is_of_others(article: Article, draft: Draft, at: int) -> bool:
    """Whether words beside say whose it is."""
    words, lows, clause = article.words, article.lows, draft.clause
    assert clause is not None
    if article.adjectives_near(at, at + 1, reach=3) or not words.OF_MANY.isdisjoint(lows[at - 1 : at + 4]):
        return True
    if not words.OF_SOME.isdisjoint(lows[at + 1 : at + 2]) or words.BETWEEN in lows[at : at + _BESIDE]:
        return True
    named = (m for m in draft.reading.mentions if clause.holds(m.start) and not m.place and m.role != "source")
    return any(r.type in PARTIES for m in named for r in m.referents)


def _between(article: Article, reading: Reading) -> tuple[Referent, ...]:
    """ "A truce between the army of X and the forces of Y": the first named on either side of "and"."""
    words, lows = article.words, article.lows
    if words.BETWEEN not in reading.lows:
        return ()
    things = any_of(words, "SHARED_THINGS", "FIGHTING", "CONFLICTS")
    for k in range(reading.sentence.first, reading.sentence.last):
        if lows[k] != words.BETWEEN or things.isdisjoint(lows[max(reading.sentence.first, k - 20) : k]):
            continue
        stop = min(k + _PHRASE, reading.sentence.last)
        near = [m for m in reading.mentions if k < m.start < stop and m.referents[0].type in PARTIES]
        near = [m for m in near if not m.place or m.referents[0].type == "country"]
        if near and len(near[0].referents) > 1:
            return near[0].referents
        if not near:
            continue
        joint = next((j for j in range(near[0].end, stop) if lows[j] in words.AND), stop)
        second = next((m for m in near if m.start > joint), None)
        if second is not None and second.referents[0] is not near[0].referents[0]:
            return (near[0].referents[0], second.referents[0])
    return ()


def _who_asked(article: Article, draft: Draft, told: Sequence[Draft], acting: Referent) -> tuple[Referent, ...]:
    """ "Ukraine offered coal. Moldova turned the offer down": whoever made the offer, or the demand, told last."""
    verb, words, lows = draft.verb, article.words, article.lows
    if verb is None or verb.passive or draft.kind not in _ANSWERED or "recipient" in draft.cast.values():
        return ()
    at = next((k for k in range(verb.end, min(verb.end + 4, len(lows))) if lows[k] in words.OFFERED), -1)
    if at < 1 or lows[at - 1] not in any_of(words, "THE", "DEMONSTRATIVES", "THE_MANY"):
        return ()
    if not words.OF_SOME.isdisjoint(lows[at + 1 : at + 2]) or article.adjectives_near(at, at + 1, reach=2):
        return ()
    for other in reversed(told):
        if draft.reading.index - other.reading.index > _FAR:
            return ()
        who = [r for r, role in other.cast.items() if role in ("agent", "source") and r.country != acting.country]
        if other.kind in _ASKED and len(who) == 1 and who[0].country:
            return tuple(who)
    return ()


def _only_other(article: Article, draft: Draft, acting: Referent) -> tuple[Referent, ...]:
    """ "ECOWAS imposed sanctions on Togo. Washington ended all assistance": the one other power of the sentence before,
    if the article is about it, or about it and whoever acts."""
    verb, clause, index, words = draft.verb, draft.clause, draft.reading.index, article.words
    if (
        verb is None
        or verb.passive
        or clause is None
        or not index
        or draft.noun is not None
        or clause.kind == "relative"
    ):
        return ()
    told = article.lows[verb.start : clause.end]
    cut = draft.kind == "other" and not words.AID.isdisjoint(told) and not words.CUT.isdisjoint(told)
    if draft.kind not in _AIMED and not cut or "recipient" in draft.cast.values():
        return ()
    if not any_of(words, "THEM", "OBJECT_PRONOUNS", "OF_THOSE", "DOMESTIC").isdisjoint(told):
        return ()
    here = [m for m in draft.reading.mentions if clause.holds(m.start) and m.start >= verb.end]
    if any(r.country != acting.country for m in here for r in m.referents):
        return ()
    before, scenes = article.readings[index - 1], article.cast.scenes
    codes: set[str | None] = {
        r.country for m in before.mentions for r in m.referents if r.country and r.type != "agency"
    }
    codes |= {r.country for r in article.adjectives_near(before.sentence.first, before.sentence.last, reach=0)}
    powers = [article.gazetteer.state(code) for code in codes - {acting.country, None}]
    states = {power.key: power for power in powers if power is not None}
    known = next(iter(states.values())) if len(states) == 1 else None
    fits = known is not None and (known.key == scenes.about or {known.key, acting.country} == {*scenes.sides()})
    return (article.cast.country_referent(known),) if fits and known is not None else ()


def _give_army(article: Article, draft: Draft, told: Sequence[Draft]) -> None:
    """ "Russian troops are leaving. A regiment left on Monday", "The crews may leave": of the army told of before."""
    verb, clause, words = draft.verb, draft.clause, article.words
    if verb is None or clause is None or draft.kind not in _MOVES or verb.form != "fin" or verb.start <= clause.start:
        return
    armed = any_of(words, "ARMED", "ARMED_MEN", "UNITS")
    start = next(begin for begin, end in clause.pieces if begin <= verb.start)
    another = words.ANOTHER.isdisjoint(article.lows[start : verb.start])
    if armed.isdisjoint(article.lows[start : verb.start]) and another:
        return
    home = _army_before(article, draft, told, armed)
    if home is None:
        return
    unnamed = [r for r, role in draft.cast.items() if r.type == "name" and role in ("agent", "participant")]
    for referent in unnamed:
        referent.country = home.country
    if not unnamed:
        draft.cast = {home: "participant" if draft.kind in MUTUAL else "agent", **draft.cast}


def _army_before(article: Article, draft: Draft, told: Sequence[Draft], armed: frozenset[str]) -> Referent | None:
    """The one state whose soldiers the sentences before tell of, the nearest first."""
    for reading in _before(article, draft):
        homes: dict[str, Referent] = {}
        left = _drafts_of(told, reading, frozenset(("withdrawal",)))
        movers = [r for d in left for r, role in d.cast.items() if role == "agent"]
        for k in range(reading.sentence.first, reading.sentence.last):
            if article.lows[k] in armed or article.lows[k] in article.words.ARMIES:
                movers += article.adjectives_near(k, k + 1, reach=4)
                movers += [r for m in reading.mentions if m.start <= k < m.end + 2 for r in m.referents]
        for mover in movers:
            known = article.gazetteer.state(mover.country)
            if known is not None:
                home = article.cast.country_referent(known)
                homes[home.key] = home
        if homes:
            return next(iter(homes.values())) if len(homes) == 1 else None
    return None


def name_the_many(article: Article, draft: Draft) -> None:
    """ "Argentine banks want to buy the debt. They could make an offer": those whom the words before tell of."""
    verb, clause = draft.verb, draft.clause
    if (
        verb is None
        or clause is None
        or verb.form != "fin"
        or {*draft.cast.values()} - {"source"}
        or verb.person == "s"
    ):
        return
    for at in range(clause.start, verb.start):
        if article.words.SUBJECT_PRONOUNS.get(article.lows[at]) in ("mp", "fp"):
            break
    else:
        return
    if verb.start - at > 3 or at - draft.reading.sentence.first > 2:
        return
    words = words_of_many(article, draft.reading)
    if words is not None:
        draft.cast = {
            words: "participant" if draft.kind in MUTUAL else "recipient" if verb.passive else "agent",
            **draft.cast,
        }

"""The two powers whose matter an article tells, and the meetings and texts that are theirs though no word beside says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from timeline.extraction.clauses import Clause
from timeline.extraction.drafts import Draft
from timeline.extraction.entity_types import SOMEBODY
from timeline.extraction.gazetteer import Entity
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.roles import MUTUAL
from timeline.extraction.sides_meant import who_agreed, who_fights
from timeline.extraction.truces import parties_of_truce

States = Sequence[tuple[Entity, int]]
"""States with how often an article names them, the one named most first."""
_OFTEN = 5
"""How often an article must name each of two powers for its matter to be theirs."""
_SURELY = 8
"""How often the second must be named where the first is named more than three times as often."""
_SEVERAL = 4
"""How often each of two states that met must be named where a third is named often."""
_BESIDE = 6
"""Tokens between a verb and "aux deux parties"."""
_SHARED = frozenset(("meeting", "agreement"))
_AGAINST = frozenset(("accusation", "sanction"))
_WITH = frozenset(("meeting", "call", "agreement", "deadline"))
_LATELY = 3
"""Sentences between "X rencontrera Y" and "l'entretien avec Y"."""


def two_sides(article: Article, states: States) -> tuple[Referent, ...]:
    """The two states that an article is about, the one named most first; empty where a third is named nearly as often."""
    if len(states) < 2 or states[1][1] < _OFTEN or 3 * states[1][1] <= states[0][1] and states[1][1] < _SURELY:
        return ()
    if len(states) > 2 and 3 * states[2][1] > 2 * states[1][1]:
        return ()
    return tuple([article.cast.country_referent(known) for known, _ in states[:2]])


def states_named(article: Article) -> States:
    """The states that an article names, with how often, the one named most first."""
    told: list[str | None] = []
    for mention in article.cast.mentions:
        who = mention.referents
        if len(who) == 1:
            told.append(who[0].country)
        else:
            told += dict.fromkeys([referent.country for referent in who])
    told += [state.country for at, state in article.cast.adjectives.items() if not article.named[at]]
    states = []
    for code, often in Counter(filter(None, told)).most_common():
        known = article.gazetteer.state(code)
        if known is not None:
            states.append((known, often))
    return states


def give_sides(
    article: Article, draft: Draft, sides: tuple[Referent, ...], told: Sequence[Draft], states: States
) -> None:
    """ "Un accord devait être signé le 5", "sent a protest the next day": those whose matter is told.

    `sides`: the two powers of the article, if it has two; else those who met last, of the drafts `told` before.
    """
    if sides:
        _give_other_side(article, draft, sides)
    _give_partner(article, draft, sides, told)
    if sides and who_fights(article, draft, sides) or parties_of_truce(article, draft, told):
        return
    announced = bool(sides) and _announced_by_another(article, draft, sides)
    sides = sides or (_who_met(article, told, states) if _wants_sides(article, draft) else ())
    if sides:
        _give_both(article, draft, sides)
    elif draft.kind == "agreement":
        sides = who_agreed(article, draft)
    if announced:
        draft.cast.update(dict.fromkeys(sides, "participant"))
        return
    if not sides or draft.clause is None or {*draft.cast.values()} - {"source"}:
        return
    if draft.kind not in _SHARED and not _opens_on_talks(article, draft):
        return
    at = _shared_thing(article, draft)
    if at is None or _is_of_others(article, draft.reading, draft.clause, at, sides):
        return
    draft.cast = {**dict.fromkeys(sides, "participant"), **draft.cast}


def _give_partner(article: Article, draft: Draft, sides: tuple[Referent, ...], told: Sequence[Draft]) -> None:
    """ "L'accord conclu avec Londres a expiré", "L'entretien avec M. X": one is named after "with", and not with whom."""
    if draft.kind not in _WITH:
        return
    cast = [r for r, role in draft.cast.items() if role != "source"]
    if len(cast) != 1 or draft.cast[cast[0]] != "participant":
        return
    one = next((m for m in draft.reading.mentions if cast[0] in m.referents), None)
    if one is None or one.preposition != article.words.WITH:
        return
    if cast[0].type == "country":
        others = [s for s in sides if s.country != cast[0].country]
        draft.cast.update(dict.fromkeys(others if len(others) == 1 else (), "participant"))
        return
    met = article.met_before(draft.reading, one.start)
    if cast[0] in met:
        draft.cast.update(dict.fromkeys(met, "participant"))
        return
    for other in reversed(told):
        if draft.reading.index - other.reading.index > _LATELY:
            return
        if cast[0] in other.cast:
            partners = [
                r for r, role in other.cast.items() if r.type == "person" and r is not cast[0] and role != "source"
            ]
            draft.cast.update(dict.fromkeys(partners if len(partners) == 1 else (), "participant"))
            return


def _wants_sides(article: Article, draft: Draft) -> bool:
    """Whether a draft names no power, or tells of two that it does not name."""
    named = any(referent.country for referent, role in draft.cast.items() if role != "source")
    return not named or not article.words.TWO.isdisjoint(draft.reading.lows)


def _who_met(article: Article, told: Sequence[Draft], states: States) -> tuple[Referent, ...]:
    """The two states whose people met or agreed, as told last, both of them named again and again."""
    met: list[frozenset[str]] = []
    for other in told:
        if other.kind in MUTUAL and len(other.cast) > 1:
            codes = frozenset([r.country for r, role in other.cast.items() if role == "participant" and r.country])
            if len(codes) == 2 and all(map(article.gazetteer.state, codes)):
                met.append(codes)
    if not met:
        return ()
    pairs = Counter(met)
    host = article.cast.scenes.dateline
    others = [(pair, count) for pair, count in pairs.most_common() if host not in pair] or pairs.most_common()
    if len(others) > 1 and others[0][1] == others[1][1]:
        return ()
    both = others[0][0]
    host = host if host not in both else None
    often = [(known, count) for known, count in states if known.key != host][:2]
    first = [article.cast.country_referent(known) for known, count in often if known.key in both and count >= _SEVERAL]
    return tuple(first) if len(first) == 2 else ()


def _announced_by_another(article: Article, draft: Draft, sides: tuple[Referent, ...]) -> bool:
    """ "The EU's foreign policy chief announced the agreement": it is that of the two between whom he mediates."""
    verb, clause = draft.verb, draft.clause
    if verb is None or clause is None or verb.passive or verb.stance != "announce":
        return False
    homes = {side.country for side in sides}
    if any(r.country in homes or role not in ("agent", "participant", "source") for r, role in draft.cast.items()):
        return False
    lows = [article.lows[k] for k in range(verb.end, min(verb.end + 8, clause.end)) if not article.timed[k]]
    known = len(lows) > 1 and (lows[0] in article.words.ARTICLES or lows[0] in article.words.DEFINITE)
    later = any(m.start >= verb.end and clause.holds(m.start) and not m.place for m in draft.reading.mentions)
    return known and lows[1] in article.words.AGREED and not later and article.words.OF_MANY.isdisjoint(lows)


def _give_other_side(article: Article, draft: Draft, sides: tuple[Referent, ...]) -> None:
    """ "Madrid sent a protest", "accused its neighbour": one of the two acts, and nobody is said to be meant."""
    acting = {r.country for r, role in draft.cast.items() if role in {"agent", "participant"}}
    others = [side for side in sides if side.country not in acting]
    clause = draft.clause
    if clause is None or draft.verb is None or draft.verb.passive or len(acting) != 1 or len(others) != 1:
        return
    if any(r.country not in acting and role != "source" for r, role in draft.cast.items()):
        return
    words = article.words
    told = {article.lows[k] for k in article.tokens_of(clause) if k >= draft.verb.end}
    if words.NEIGHBOUR.isdisjoint(told):
        parted = draft.kind in ("expulsion", "withdrawal") and not words.RELATIONS.isdisjoint(told)
        suffers = "recipient" in draft.cast.values() and not parted
        cut = draft.verb.stance == "announce" and not words.CUTTING.isdisjoint(told)
        against = (draft.kind in _AGAINST or cut) and words.DOMESTIC.isdisjoint(article.lows[clause.start : clause.end])
        if suffers or not (parted or against) or _names_another(draft.reading, clause, {*acting, others[0].country}):
            return
    draft.cast[others[0]] = "participant" if draft.kind in MUTUAL else "recipient"


def _give_both(article: Article, draft: Draft, sides: tuple[Referent, ...]) -> None:
    """ "Les deux armées doivent se retirer", "a transmis aux deux parties": both, where nobody else is meant."""
    clause, verb, words, lows = draft.clause, draft.verb, article.words, article.lows
    if clause is None or verb is None or draft.noun is not None:
        return
    named = any(r.country for r, who in draft.cast.items() if who != "source")
    first = verb.end if named else clause.start
    for k in range(max(first, clause.start), min(clause.end, verb.end + _BESIDE) - 1):
        if lows[k] not in words.TWO and (k >= verb.start or lows[k] not in words.THE_MANY):
            continue
        if not clause.holds(k) or verb.start <= k + 1 and k < verb.end:
            continue
        both = lows[k] in words.TWO and (lows[k] in words.BOTH or k and lows[k - 1] in words.THE_MANY)
        states = both and any(low in words.PAIR_STATES or low in words.BOTH_SIDES for low in lows[k + 1 : k + 3])
        if not states and not (k < verb.start and _are_negotiators(article, k, verb.start)):
            continue
        if k >= verb.end and any(r.country in {side.country for side in sides} for r in draft.cast):
            return
        sides = k >= verb.end and _in_sentence_before(article, draft) or sides
        role = "participant" if draft.kind in MUTUAL else "recipient" if verb.passive or k >= verb.end else "agent"
        kept = {r: who for r, who in draft.cast.items() if who == "source" or r.country}
        draft.cast = {**kept, **dict.fromkeys(sides, role)} if k >= verb.end else {**dict.fromkeys(sides, role), **kept}
        return


def _in_sentence_before(article: Article, draft: Draft) -> tuple[Referent, ...]:
    """The two states that the sentence before names, if it names two."""
    before = article.readings[draft.reading.index - 1] if draft.reading.index else None
    if before is None or before.sentence.paragraph != draft.reading.sentence.paragraph:
        return ()
    near = [r for m in before.mentions if not m.place for r in m.referents]
    near += article.adjectives_near(before.sentence.first, before.sentence.last, reach=0)
    powers = [article.gazetteer.state(code) for code in dict.fromkeys(r.country for r in near)]
    states = [article.cast.country_referent(power) for power in powers if power is not None]
    return tuple(states) if len(states) == 2 else ()


def _are_negotiators(article: Article, k: int, stop: int) -> bool:
    """ "Les délégations s'y retrouveront", "The negotiators will meet": nobody says whose they are."""
    words, lows = article.words, article.lows
    if lows[k] not in words.THE_MANY or lows[k + 1] not in words.NEGOTIATORS:
        return False
    return k + 2 == stop or not lows[k + 2].isalpha() or lows[k + 2] in words.CLITICS or bool(article.timed[k + 2])


def _names_another(reading: Reading, clause: Clause, acting: set[str | None]) -> bool:
    """Whether the clause names anybody or anything else that what is done may be done to."""
    return any(
        clause.holds(m.start) and not m.place and any(r.country not in acting for r in m.referents)
        for m in reading.mentions
    )


def _opens_on_talks(article: Article, draft: Draft) -> bool:
    """ "Les pourparlers ministériels ont achoppé": what they share is the subject, whatever became of it."""
    clause, verb, words, lows = draft.clause, draft.verb, article.words, article.lows
    if clause is None or verb is None or draft.noun is not None or verb.form != "fin" or clause.kind != "main":
        return False
    begin = next((k for k in article.tokens_of(clause) if not article.timed[k] and lows[k] != ","), verb.start)
    return begin + 1 < verb.start and lows[begin] in words.THE and lows[begin + 1] in words.SHARED_THINGS


def _shared_thing(article: Article, draft: Draft) -> int | None:
    """The token of what two powers share: the talks that open, the treaty that is signed; `None` where it is another's."""
    words, lows, clause, verb = article.words, article.lows, draft.clause, draft.verb
    assert clause is not None
    if verb is not None and verb.clitics:
        return None
    if draft.noun is not None:
        return draft.noun.start if lows[draft.noun.start] in words.SHARED_THINGS else None
    if verb is None:
        return None
    if verb.form == "fin" and not words.SUBJECT_PRONOUNS.keys().isdisjoint(lows[clause.start : verb.start]):
        return None
    last = clause.opener if clause.kind == "relative" else verb.start
    for k in range(last - 1, max(last - 14, draft.reading.sentence.first - 1), -1):
        if lows[k] in words.SHARED_THINGS:
            return k
        if any(v.start <= k < v.end for v in draft.reading.verbs if v is not verb):
            return None
    if verb.passive and verb.form == "fin":  # "The timetable was agreed at a meeting of officials"
        return next((n.start for n in draft.reading.nouns if clause.holds(n.start) and n.start >= verb.end), None)
    return None


def _is_of_others(article: Article, reading: Reading, clause: Clause, at: int, sides: tuple[Referent, ...]) -> bool:
    """Whether a word beside says that the thing is another's, or of many: "de paix", "international", a third power."""
    words, lows = article.words, article.lows
    beside = lows[max(at - 3, reading.sentence.first) : at + 6]
    if not words.OF_MANY.isdisjoint(beside):
        return True
    if (lows[at - 1] if at else "") in words.POSSESSIVES or words.BETWEEN in lows[at : at + 6]:
        return True
    if _is_held_by_some(article, at):
        return True
    homes = {side.country for side in sides}
    for mention in reading.mentions:
        if mention.place or not clause.holds(mention.start) and not at <= mention.start < at + 8:
            continue
        others = [r for r in mention.referents if r.type in SOMEBODY and r.country not in homes]
        powers = [r for r in others if r.country or r.type != "office"]  # "a diplomat" is none
        if mention.role != "source" and powers:
            return True
    return False


def _is_held_by_some(article: Article, at: int) -> bool:
    """ "a meeting of the electoral commission", but "a meeting of senior officials", "la signature du traité"."""
    words, lows = article.words, article.lows
    if words.OF_SOME.isdisjoint(lows[at + 1 : at + 2]):
        return False
    after = lows[at + 1 : at + 6]
    known = any_of(words, "PLURAL_OFFICES", "PAIR_HEADS", "EXPERTS", "SHARED_THINGS")
    plain = lows[at + 1] in words.BARE_OF and words.ARTICLES.isdisjoint(lows[at + 2 : at + 3])
    return known.isdisjoint(after) and not plain

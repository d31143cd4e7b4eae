"""The two powers whose matter an article tells, and the meetings and texts that are theirs though no word beside says so."""

from __future__ import annotations

from collections import Counter

from timeline.extraction.clauses import Clause
from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.roles import MUTUAL

_OFTEN = 5
"""How often an article must name each of two powers for its matter to be theirs."""
_SURELY = 8
"""How often the second must be named where the first is named more than three times as often."""
_SHARED = frozenset(("meeting", "agreement"))
_AGAINST = frozenset(("accusation", "sanction"))
_NAMED = frozenset(("country", "org", "person", "office", "name"))


def two_sides(article: Article) -> tuple[Referent, ...]:
    """The two states that an article is about, the one named most first; empty where a third is named nearly as often."""
    count: Counter[str] = Counter()
    for mention in article.cast.mentions:
        count.update({referent.country for referent in mention.referents if referent.country})
    for at, state in article.cast.adjectives.items():
        if not article.named[at] and state.country:
            count[state.country] += 1
    states = []
    for code, often in count.most_common():
        known = article.gazetteer.country(code)
        if known is not None and known.type == "country":
            states.append((known, often))
    if len(states) < 2 or states[1][1] < _OFTEN or 3 * states[1][1] <= states[0][1] and states[1][1] < _SURELY:
        return ()
    if len(states) > 2 and 3 * states[2][1] > 2 * states[1][1]:
        return ()
    return tuple([article.cast.country_referent(known) for known, _ in states[:2]])


def give_sides(article: Article, draft: Draft, sides: tuple[Referent, ...]) -> None:
    """ "Un accord devait être signé le 5", "sent a protest the next day": those whose matter is told."""
    _give_other_side(article, draft, sides)
    _give_both(article, draft, sides)
    if _announced_by_another(article, draft, sides):
        draft.cast.update(dict.fromkeys(sides, "participant"))
        return
    if not sides or draft.kind not in _SHARED or draft.clause is None or {*draft.cast.values()} - {"source"}:
        return
    at = _shared_thing(article, draft)
    if at is None or _is_of_others(article, draft.reading, draft.clause, at, sides):
        return
    draft.cast = {**dict.fromkeys(sides, "participant"), **draft.cast}


def _announced_by_another(article: Article, draft: Draft, sides: tuple[Referent, ...]) -> bool:
    """ "The EU's foreign policy chief announced the agreement": it is that of the two between whom he mediates."""
    verb, clause = draft.verb, draft.clause
    if not sides or verb is None or clause is None or verb.passive or verb.stance != "announce":
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
    acting = {r.country for r, role in draft.cast.items() if role in ("agent", "participant")}
    others = [side for side in sides if side.country not in acting]
    clause = draft.clause
    if clause is None or draft.verb is None or draft.verb.passive or len(acting) != 1 or len(others) != 1:
        return
    if any(r.country not in acting and role != "source" for r, role in draft.cast.items()):
        return
    words = article.words
    told = {article.lows[k] for k in article.tokens_of(clause) if k >= draft.verb.end}
    if words.NEIGHBOUR.isdisjoint(told):
        parted = draft.kind == "expulsion" and not words.RELATIONS.isdisjoint(told)
        suffers = "recipient" in draft.cast.values() and not parted
        cut = draft.verb.stance == "announce" and not words.CUTTING.isdisjoint(told)
        against = (draft.kind in _AGAINST or cut) and words.DOMESTIC.isdisjoint(article.lows[clause.start : clause.end])
        if suffers or not (parted or against) or _names_another(draft.reading, clause, {*acting, others[0].country}):
            return
    draft.cast[others[0]] = "participant" if draft.kind in MUTUAL else "recipient"


def _give_both(article: Article, draft: Draft, sides: tuple[Referent, ...]) -> None:
    """ "Les deux armées doivent se retirer": both, where nobody named just before was meant."""
    clause, verb, words, lows = draft.clause, draft.verb, article.words, article.lows
    named = any(r.country for r, who in draft.cast.items() if who != "source")
    if clause is None or verb is None or not sides or named or draft.noun is not None:
        return
    for k in range(clause.start, verb.start - 1):
        known = lows[k] == "both" or k and lows[k - 1] in words.THE_MANY
        if lows[k] in words.TWO and known and lows[k + 1] in words.PAIR_STATES and clause.holds(k):
            role = "participant" if draft.kind in MUTUAL else "recipient" if verb.passive else "agent"
            sources = {r: who for r, who in draft.cast.items() if who == "source"}
            draft.cast = {**dict.fromkeys(sides, role), **sources}
            return


def _names_another(reading: Reading, clause: Clause, acting: set[str | None]) -> bool:
    """Whether the clause names anybody or anything else that what is done may be done to."""
    return any(
        clause.holds(m.start) and not m.place and any(r.country not in acting for r in m.referents)
        for m in reading.mentions
    )


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
        if mention.role != "source" and any(r.type in _NAMED and r.country not in homes for r in mention.referents):
            return True
    return False


def _is_held_by_some(article: Article, at: int) -> bool:
    """ "a meeting of the electoral commission", but "a meeting of senior officials", "la signature du traité"."""
    words, lows = article.words, article.lows
    if lows[at + 1] not in words.OF_SOME:
        return False
    after = lows[at + 1 : at + 6]
    known = any_of(words, "PLURAL_OFFICES", "PAIR_HEADS", "EXPERTS", "SHARED_THINGS")
    plain = lows[at + 1] in words.BARE_OF and lows[at + 2] not in words.ARTICLES
    return known.isdisjoint(after) and not plain

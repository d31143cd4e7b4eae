"""Those who came to a meeting, as the sentences behind it list them: "Y ont pris part X et Y", "La délégation de A était
conduite par X, celle de B par Y", "The talks were chaired by X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.verb import Verb

_FAR = 4
"""Sentences behind a meeting that may list who came."""
_MOST = 14
"""People who may be listed so."""
_FOR = 3
"""Tokens between a name and the country that it is there for."""
_BESIDE = 3
"""Tokens from a name to what a comma sets beside it."""
_BODIES = frozenset(("org", "country"))
_REPORTED = frozenset(("past", "impf", "plup", "pres"))


def add_attendance(article: Article, drafts: Sequence[Draft]) -> None:
    """Give each meeting those whom the sentences behind it list, up to the first that tells of another day."""
    words = article.words
    dated = {draft.reading.index for draft in drafts if draft.interval is not None}
    for draft in drafts:
        if draft.kind != "meeting" or draft.interval is None:
            continue
        at = draft.reading.index
        for reading in article.readings[at + 1 : at + 1 + _FAR]:
            told = any(article.expressions[k].interval is not None for k in reading.expressions)
            if reading.index in dated or reading.sentence.kind == "heading" or told:
                break
            if words.ATTENDED.isdisjoint(reading.lows):
                continue
            verb = next((v for v in reading.verbs if _tells_who_came(article, reading, v)), None)
            if verb is None:
                continue
            who = dict.fromkeys(_listed(article, reading, verb))
            if len(who) <= _MOST:
                for referent in who:
                    draft.cast.setdefault(referent, "participant")


def _tells_who_came(article: Article, reading: Reading, verb: Verb) -> bool:
    """Whether a verb says who takes part in, heads or represents what the sentence before told of."""
    words, lows = article.words, article.lows
    if verb.form != "fin" or verb.negated or verb.tense not in _REPORTED or verb.modal:
        return False
    beside = lows[max(reading.sentence.first, verb.start - 2) : verb.end + 2]
    if verb.lemma == words.BE and not words.THOSE_PRESENT.isdisjoint(beside):
        return True  # "Étaient présents X et Y"
    if verb.lemma not in words.ATTENDING_A_SESSION and words.TAKING_PART.isdisjoint(beside):
        return False
    led = verb.lemma in words.LEADING or verb.lemma in words.STANDING_FOR
    for k in range(reading.sentence.first, reading.sentence.last):
        low = lows[k]
        if low in words.THERE and verb.start - 2 <= k < verb.end or low in words.SESSION_SIGNS:
            return True  # "Y ont pris part", "étaient représentés en qualité d'observateurs"
        if led and low in words.SESSION_PARTS and k + 1 in article.cast.adjectives:
            return True  # "La partie chinoise était représentée par"
        if low in words.SESSION_NAMES:
            end = k + 1
            while end < len(lows) and (lows[end] in words.BARE_OF or lows[end] in words.PREPOSITIONS):
                end += 1
            return not (k + 1 < end < len(lows) and article.named[end])  # "la réunion du G7" is another one
    return False


def _listed(article: Article, reading: Reading, verb: Verb) -> Iterator[Referent]:
    """The people of such a sentence, each with the country for which they are there, and the bodies represented."""
    mentions, homes = reading.mentions, _respectively(article, reading, verb)
    for k, mention in enumerate(mentions):
        if mention.place or len(mention.referents) > 1 or _of_another_verb(article, reading, mention, verb):
            continue
        referent = mention.referents[0]
        if referent.type == "person" and (mention.role != "of" or _titled(article, mention)):
            following = mentions[k + 1 : k + 3]
            home = homes.get(id(mention)) or _there_for(article, mention, following)
            home = home or _heading(article, mentions[max(0, k - 1) : k])
            beside = any(
                o.start - mention.end < _BESIDE and o.referents[0].country == referent.country for o in following
            )
            if home and (referent.country is None or referent.supposed or beside):
                referent.country, referent.supposed = home, False
            yield referent
    if verb.lemma in article.words.STANDING_FOR and verb.passive or verb.lemma not in article.words.LEADING:
        yield from (r for r in article.subject(reading, verb) if r.type in _BODIES and r.country)


def _of_another_verb(article: Article, reading: Reading, mention: Mention, verb: Verb) -> bool:
    """ "| Ana Brook said that X chaired the talks", "thanked | X": whether a verb that lists nobody tells of somebody."""
    clause = reading.clause_at(mention.start)
    if clause is None or clause.verb in (None, verb) or _tells_who_came(article, reading, clause.verb):
        return False
    relative = next((c for c in reading.clauses if c.verb is verb and c.kind == "relative"), None)
    return relative is None or not mention.end <= relative.start <= mention.end + 1  # "X, | who chaired the talks"


def _respectively(article: Article, reading: Reading, verb: Verb) -> dict[int, str]:
    """ "The delegations of A and B were led respectively by X and Y": the country of each, by the id of the mention."""
    if article.words.RESPECTIVELY.isdisjoint(reading.lows):
        return {}
    lands = [r.country for m in reading.mentions if m.start < verb.start for r in m.referents if r.country]
    people = [m for m in reading.mentions if m.start >= verb.end and m.referents[0].type == "person"]
    return {id(m): land for m, land in zip(people, lands, strict=True)} if len(lands) == len(people) else {}


def _titled(article: Article, mention: Mention) -> bool:
    return article.lows[mention.start] in article.words.TITLES


def _heading(article: Article, before: Sequence[Mention]) -> str:
    """ "la délégation libyenne | par M. X": the country of the delegation named just before its head."""
    for other in before:
        if not article.words.SESSION_SIGNS.isdisjoint(article.lows[other.start : other.end]):
            return other.referents[0].country or ""
    return ""


def _there_for(article: Article, mention: Mention, following: Sequence[Mention]) -> str:
    """ "Mme X | pour les Seychelles": the country for which somebody sits there."""
    lows, words = article.lows, article.words
    for other in following:
        between = lows[mention.end : other.start]
        if len(between) > _FOR or not between or between[0] not in words.ON_BEHALF:
            continue
        if all(low in any_of(words, "DEFINITE", "ON_BEHALF", "BARE_OF") for low in between):
            return other.referents[0].country or ""
    return ""

"""The sense of a verb, once the sentence is read: who acts, on whom and in which voice settle what it tells."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from timeline.extraction.calling import calls_on, has_particle, names_as, says_no, stops
from timeline.extraction.courts import an_act, taken_to_court
from timeline.extraction.falls import falls_to, gives_up
from timeline.extraction.field_senses import rows_of, sense_by_class, sense_by_field
from timeline.extraction.lexicon import Sense, any_of
from timeline.extraction.light_verbs import sense_of_light
from timeline.extraction.parties_around import (
    acts,
    country_after,
    forces_sent,
    led_away,
    person_after,
    state_acts,
    told_before,
    town_after,
)
from timeline.extraction.senses_by_sides import sense_by_sides
from timeline.extraction.senses_given import (
    AGREEMENT,
    AID,
    ATTACK,
    EXPULSION,
    LEGAL,
    MEETING,
    MILITARY,
    OTHER,
    SANCTION,
    SUMMONS,
    VISIT,
    VOTE,
    WITHDRAWAL,
)
from timeline.extraction.senses_of_bodies import CLASSES, court_acts, sense_of_bodies, sense_of_passive
from timeline.extraction.senses_of_people import sends_away
from timeline.extraction.values import SPEECH
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words
from timeline.extraction.words_around import stands_alone, words_after

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

_KEPT = frozenset(("say", "announce", "demand"))
_LIGHT = frozenset(("", "other"))
_REACH, _FAR = 12, 40  # words before a verb among which its subject is looked for


def settle_senses(article: Article, reading: Reading) -> None:
    """Give the verbs of a sentence the sense that what stands around them gives."""
    words, courts = article.words, not reading.lows.isdisjoint(article.words.COURTS)
    several, of_bodies, by_field, light = _rules_of(words), _of_bodies(words), rows_of(words), words.LIGHT
    for verb in reading.verbs:
        lemma, said = verb.lemma, verb.sense.words if verb.sense is not None else ()
        sense = sense_by_field(article, reading, verb) if lemma in by_field else None
        if sense is None and lemma in of_bodies:
            sense = sense_of_bodies(article, reading, verb)
        if sense is None and lemma in light:
            sense = sense_of_light(article, reading, verb)
        if sense is None and lemma in several and (len(said) < 2 or lemma not in words.COMING):  # "came under fire"
            for rule in several[lemma]:
                if (sense := rule(article, reading, verb)) is not None:
                    break
        if lemma in words.LEAVING and verb.form == "inf" and verb.head is not None and verb.head.kind == "expulsion":
            sense = EXPULSION  # "ordered the attachés | to leave by Friday"
        if lemma in words.DENOUNCING and _of_any(article, reading, verb):
            sense = Sense("accusation", "110", "say")
        if sense is None and (courts or verb.passive):
            sense = sense_of_passive(article, reading, verb) or (court_acts(article, reading, verb) if courts else None)
        if sense is None and verb.kind in _LIGHT:
            sense = sense_by_sides(article, reading, verb)
            if sense is None and verb.form == "fin":
                sense = sense_by_class(article, reading, verb)
        nay = sense is None and said and not words.NAYS.isdisjoint(said)
        if nay and not says_no(article, verb, reading.sentence.last):
            sense = next(iter(article.lexicon.entries[lemma].plain), None)
        if sense is not None:
            verb.means(sense)


@cache
def _of_bodies(words: Words) -> frozenset[str]:
    """The verbs whose sense a body that acts gives."""
    return any_of(words, *CLASSES)


def _of_votes_and_courts(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """ "Voters | chose X", "the court | ruled", "ont | approuvé le texte par 74 voix", "a | condamné l'attaque"."""
    words, lemma, kind = article.words, verb.lemma, verb.kind
    if lemma in words.CHOOSING and acts(article, reading, verb, words.VOTERS):
        return VOTE
    ruled = lemma in words.RULING and kind != "vote"
    ruled = ruled and not (verb.stance == "plan" and _to_a_day(article, reading, verb))
    if ruled and acts(article, reading, verb, words.COURTS):
        return LEGAL._replace(stance=verb.stance if verb.stance in _KEPT else "")
    chosen = lemma in words.CHOOSING and kind not in ("vote", "refusal")
    if chosen and acts(article, reading, verb, words.CHAMBERS):
        return VOTE
    if lemma in words.PUT_TO_VOTE and _is_counted(article, reading, verb):
        return LEGAL if acts(article, reading, verb, words.COURTS) else VOTE
    if lemma in words.CONDEMNING and kind == "legal" and not verb.passive and an_act(article, reading, verb):
        return Sense("accusation", "110", "say")  # "a condamné l'attaque, au lendemain de"
    if lemma in words.OPENING and verb.passive and told_before(article, reading, verb, words.INQUIRIES):
        return LEGAL
    return None


def _of_any(article: Article, reading: Reading, verb: Verb) -> bool:
    """« dénonce | un accord « signé dans son dos » »: of any such text, and nobody's own to leave."""
    at, last = verb.end, reading.sentence.last
    while at < last and article.timed[at]:
        at += 1
    denounced = verb.kind == "withdrawal" and not verb.passive
    return denounced and not article.words.SOMEBODY.isdisjoint(article.lows[at : at + 1])


def _from_doing(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "barred 300 officials, about 100 of them judges, | from entering"."""
    led = (v for v in reading.verbs if v.head is verb and v.form == "ger")
    return any(article.lows[v.start - 1] in article.words.COMING_FROM for v in led)


def _of_people(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """ "Hostages | were released", "a | écarté le général", "called him | a liar", "called | on the minister"."""
    words, lemma = article.words, verb.lemma
    if lemma in words.RELEASING and verb.kind == "legal" and not reading.lows.isdisjoint(words.CAPTIVES):
        return OTHER
    if lemma in words.DISMISSING and verb.kind == "refusal" and _of_a_person(article, reading, verb):
        return OTHER
    if lemma in words.EXCLUDING and not verb.passive and country_after(reading, verb):
        return SANCTION
    barred = lemma in words.BARRING and verb.kind in _LIGHT and not verb.passive
    if barred and _from_doing(article, reading, verb):
        return SANCTION
    if lemma not in words.CALLING:
        return None
    if not verb.passive and not has_particle(article, verb) and names_as(article, reading, verb):
        return Sense("statement", "010", "")
    on = verb.sense is not None and verb.sense.words == ("on",)
    return MEETING if on and calls_on(article, reading, verb) else None


def _of_moving(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """ "Relief agencies | moved in", "troops | left", "X | reached Kyiv", "ordered the envoy | to leave"."""
    words, lemma = article.words, verb.lemma
    if lemma in words.MOVING and acts(article, reading, verb, words.RELIEF):
        return AID
    if lemma in words.ORDERING_AWAY and sends_away(article, reading, verb):
        return EXPULSION._replace(stance=verb.stance if verb.stance in _KEPT else "")
    if lemma in words.MOVING and verb.kind not in SPEECH and acts(article, reading, verb, words.ARMED):
        return WITHDRAWAL if " ".join(words_after(article, reading, verb)[:2]) in words.OUT_OF_PLACES else MILITARY
    if lemma in words.LEAVING and not verb.passive and acts(article, reading, verb, words.ARMED):
        return WITHDRAWAL
    if lemma not in words.REACHING or verb.passive or not town_after(reading, verb):
        return None
    told = next((n.happening for n in reading.nouns if n.end == verb.start and not n.happening.agreed), None)
    return Sense(told.kind, told.cameo, "") if told is not None else VISIT  # "the offensive reached the town"


def _of_states(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """ "Moscow | blocked the text", "assets | were frozen", "the dispute | was settled", "gave her | three days to go"."""
    words, lemma, passive = article.words, verb.lemma, verb.passive
    if lemma in words.BLOCKING and not passive and state_acts(article, reading, verb):
        return Sense("refusal", "120", "")
    if lemma in words.BLOCKING and passive and told_before(article, reading, verb, words.ASSETS):
        return SANCTION
    if lemma in words.SETTLING and passive and told_before(article, reading, verb, words.SETTLED):
        return AGREEMENT
    if lemma in words.GIVING and _gives_length(article, reading, verb):
        return SUMMONS
    closes = lemma in words.CLOSING_WITHOUT_OBJECT and not (passive or verb.reflexive)
    if closes and stands_alone(article, reading, verb):
        return Sense(*words.CLOSING_WITHOUT_OBJECT[lemma], "")
    return None


def _of_forces(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """ "Sent | troops", "took X | to court", "shares | fell back", "took | the town"."""
    words, lemma = article.words, verb.lemma
    if lemma in words.SENDING and not verb.passive and forces_sent(article, reading, verb):
        return MILITARY
    if lemma in words.TAKING and taken_to_court(article, verb):
        return LEGAL
    if verb.kind == "withdrawal" and lemma in words.FALLING_BACK and told_before(article, reading, verb, words.MARKETS):
        return OTHER
    taken = lemma in words.TAKING and not verb.passive and verb.kind not in SPEECH
    return ATTACK if taken and town_after(reading, verb) and not led_away(article, reading, verb) else None


def _of_summons_and_delays(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """ "A | convoqué l'ambassadeur", "declared him | persona non grata", "ont | remis leur voyage au 4 février"."""
    words, lemma = article.words, verb.lemma
    if lemma in words.CALLING_IN and not reading.lows.isdisjoint(words.ENVOYS):
        return SUMMONS if _summons(article, reading, verb) else MEETING
    if lemma in words.DECLARING and not words.NON_GRATA.isdisjoint(reading.lows):
        return EXPULSION
    if lemma in words.DEFERRING:
        for_good = not words.SINE_DIE.isdisjoint(article.lows[verb.end : verb.end + 1])
        if for_good or _deferred(article, reading, verb):
            return Sense("", "000", "postpone")
        if verb.stance == "postpone" and not _to_a_day(article, reading, verb):
            return OTHER
    stopped = lemma in words.STOPPING and not verb.passive and verb.form == "fin" and stops(article, verb)
    return OTHER if stopped else None


def _of_falls(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """ "Shells | fell on the town", "the town | fell to the rebels", "was | taken by them"."""
    words, lemma = article.words, verb.lemma
    taken = lemma in words.TAKING
    if not taken and (lemma not in words.FALLING or verb.kind == "attack"):
        return None
    if not verb.passive and lemma in words.FALLING and told_before(article, reading, verb, words.SHELLS):
        return ATTACK
    fallen = falls_to(article, reading, verb) if verb.passive == taken else ""
    return (ATTACK if fallen == "attack" else OTHER) if fallen else None


def _of_hearings(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """ "A | reconnu l'Etat", "ont été | entendus par la gendarmerie", "des tirs ont été | entendus", "sera | jugé mardi"."""
    words, lemma = article.words, verb.lemma
    if lemma in words.RECOGNISING and not verb.passive and country_after(reading, verb):
        return AGREEMENT
    if lemma in words.HEARING and acts(article, reading, verb, words.INVESTIGATORS):
        return LEGAL  # "ont été entendus par la gendarmerie"
    if lemma in words.SURRENDERING and verb.reflexive and verb.kind == "visit" and gives_up(article, reading, verb):
        return OTHER
    if lemma in words.HEARING and (verb.passive or verb.clitics or person_after(article, reading, verb)):
        return ATTACK if verb.passive and _shots(reading, verb) else MEETING
    if verb.passive and lemma in words.PASSIVE_SENSES and verb.stance != "plan" and _ends(article, verb):
        kind, cameo = words.PASSIVE_SENSES[lemma]
        return Sense(kind, cameo, "")
    return None


Rule = Callable[["Article", "Reading", Verb], Sense | None]
_RULES: tuple[tuple[Rule, tuple[str, ...]], ...] = (
    (_of_votes_and_courts, ("CHOOSING", "RULING", "PUT_TO_VOTE", "CONDEMNING", "OPENING")),
    (_of_people, ("RELEASING", "DISMISSING", "EXCLUDING", "BARRING", "CALLING")),
    (_of_moving, ("MOVING", "ORDERING_AWAY", "LEAVING", "REACHING")),
    (_of_states, ("BLOCKING", "SETTLING", "GIVING", "CLOSING_WITHOUT_OBJECT")),
    (_of_forces, ("SENDING", "TAKING", "FALLING_BACK")),
    (_of_summons_and_delays, ("CALLING_IN", "DECLARING", "DEFERRING", "STOPPING")),
    (_of_falls, ("TAKING", "FALLING")),
    (_of_hearings, ("RECOGNISING", "HEARING", "SURRENDERING", "PASSIVE_SENSES")),
)
"""Asked in turn, each with the classes of the verbs that it speaks of: a verb may stand in several."""


@cache
def _rules_of(words: Words) -> dict[str, list[Rule]]:
    """The rules that speak of each verb that has several senses: no other is asked."""
    found: dict[str, list[Rule]] = {}
    for rule, classes in _RULES:
        for lemma in any_of(words, *classes):
            found.setdefault(lemma, []).append(rule)
    return found


def _shots(reading: Reading, verb: Verb) -> bool:
    """ "Des tirs ont été entendus": what is heard is no witness."""
    return any(n.happening.kind in ("attack", "military") and n.end <= verb.start for n in reading.nouns)


def _summons(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "a convoqué le chargé d'affaires", "the envoy was summoned": a protest; but colleagues are called to a meeting."""
    if verb.passive:
        return told_before(article, reading, verb, article.words.ENVOYS) or verb.form == "pp"
    lows, at, last = article.lows, verb.end, reading.sentence.last
    while at < last and article.timed[at]:
        at += 1
    near = [low for low in lows[at : min(at + 7, last)] if low != "."][:4]  # "the U.S. charge d'affaires"
    return not article.words.ENVOYS.isdisjoint(near)


def _of_a_person(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "the head of the service had been dismissed", "a écarté le général": who, not what."""
    if not verb.passive:
        return person_after(article, reading, verb)
    first = max(reading.sentence.first, verb.start - _REACH)
    people = article.words.HUMANS | article.words.OFFICES.keys()
    return any(
        m.referents[0].type in ("person", "office") for m in reading.mentions if first <= m.start < verb.start
    ) or any(article.lows[k] in people for k in range(first, verb.start))


def _is_counted(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "ont approuvé le texte par 74 voix contre 41", "backed it by 124 votes to 9"."""
    lows, stop = article.lows, min(verb.end + _FAR, reading.sentence.last)
    by, to = article.words.COUNTED_BY
    if by in reading.lows and to in reading.lows:  # "threw it out by 432 to 202"
        near = range(verb.end, min(stop, len(lows)) - 3)
        if any(lows[k] == by and lows[k + 1].isdigit() and lows[k + 2] == to and lows[k + 3].isdigit() for k in near):
            return True
    if reading.lows.isdisjoint(article.words.VOICES):
        return False
    return any(
        lows[k] in article.words.VOICES and lows[k - 1] not in article.words.ARTICLES for k in range(verb.end + 1, stop)
    )


def _deferred(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "ont remis leur voyage au 4 février": a happening, and the day it is moved to."""
    if verb.passive:
        lows, timed = article.lows[verb.end : verb.end + 5], article.timed[verb.end : verb.end + 6]
        moved = any(low in article.words.AT_DATE and any(timed[k + 1 : k + 4]) for k, low in enumerate(lows))
        return moved and told_before(
            article, reading, verb, article.words.HEARINGS
        )  # "L'audience a été renvoyée au mois de mai"
    noun = next((n for n in reading.nouns if verb.end <= n.start < verb.end + 3), None)
    if noun is None:
        return False
    tokens, last = article.tokens, reading.sentence.last
    return any(
        tokens[k].low in article.words.AT_DATE and article.timed[k + 1]
        for k in range(noun.end, min(noun.end + 4, last - 1))
    )


def _to_a_day(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "a été remise au 4 mai", "est renvoyé à plus tard"; but "a été remis mercredi aux autorités" is handed over."""
    tokens, words = article.tokens, article.words
    stop = min(verb.end + _FAR, reading.sentence.last)
    reached = [k for k in range(verb.end, stop) if tokens[k - 1].low in words.AT_DATE or tokens[k].low in words.LATER]
    return any(article.timed[k] or article.signals[k] or tokens[k].low in words.LATER for k in reached)


def _gives_length(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "Maduro gave her three days to go", "a donné trois mois aux compagnies pour se retirer"."""
    stop = min(verb.end + 4, reading.sentence.last)
    length = next((k for k in range(verb.end, stop) if article.timed[k] and not article.dated[k]), -1)
    return length >= 0 and any(v.form == "inf" and length < v.start < length + _REACH for v in reading.verbs)


def _ends(article: Article, verb: Verb) -> bool:
    """ "sera jugé mardi", "conclu à Vienne"; but "jugé inacceptable" goes on."""
    if verb.end >= len(article.tokens):
        return True
    token = article.tokens[verb.end]
    return not token.low.isalpha() or bool(article.timed[verb.end]) or token.low in article.words.PREPOSITIONS

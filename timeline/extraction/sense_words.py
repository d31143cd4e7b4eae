"""The words by which verbs of several senses, and of several kinds, are told apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

_ANY: frozenset[str] = frozenset()
NO_KIND = frozenset(("",))
"""Stands among the kinds of a row for that of verbs that mean little alone."""


def words(text: str) -> frozenset[str]:
    """The words of a text, parted by blanks: a class of them for a row of the table."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class FieldSense:
    """A row of the table: empty classes of words ask for nothing; `over` are the kinds that the row takes the place of."""

    verbs: frozenset[str]
    kind: str
    cameo: str
    who: frozenset[str] = _ANY  # heads of the subject, or what follows "by"
    what: frozenset[str] = _ANY  # in the object, or the subject of a passive
    after: frozenset[str] = _ANY  # just behind the verb
    beside: frozenset[str] = _ANY  # anywhere in the sentence
    over: frozenset[str] = _ANY
    passive: bool | None = None
    reflexive: bool | None = None
    keeps: bool = False  # "said", "announced": the stance of the verb stays
    stance: str = ""  # else: none, or this one
    itself: bool = False  # the deed is told, whatever happening it is done to: "sabotaged the talks"


LightNouns = dict[str, dict[str, tuple[str, str]]]
"""For each verb that means nothing alone the nouns that say what is done, with the kind and the code that they give."""


def light_nouns(rows: tuple[tuple[frozenset[str], str, str, frozenset[str]], ...]) -> LightNouns:
    """The rows of verbs, kind, code and nouns as they are looked up: of two rows that hold a pair, the first counts."""
    found: LightNouns = {}
    for verbs, kind, cameo, nouns in rows:
        for verb in sorted(verbs):
            held = found.setdefault(verb, {})
            for noun in sorted(nouns):
                held.setdefault(noun, (kind, cameo))
    return found


ANY_NAME = "name"


def somebody(sort: str) -> frozenset[str]:
    """What stands in a row for whoever a noun is of: a "person", a "place", any "name"; for nothing, whatever it is of."""
    return frozenset((f"@{sort}",))


@dataclass(frozen=True, slots=True)
class WhoActs:
    """What a verb that is in no table tells by whoever does it, where something follows: an object, or one of `led`."""

    kind: str
    cameo: str
    who: frozenset[str]
    led: frozenset[str]  # prepositions and directions that lead to what it is done to, or where
    what: frozenset[str] = _ANY  # an object must hold one of these, where some are named
    but: frozenset[str] = _ANY  # an object of these is none: "sang the anthem"
    own: frozenset[str] = _ANY  # before an object that is their own, which is none: "buried | their | leader"


@dataclass(frozen=True)
class SidesOf:
    """What a verb that says little tells by both sides; `led` leads to what it is done to, `then` stands behind that."""

    kind: str
    cameo: str
    who: frozenset[str] = _ANY
    led: frozenset[str] = _ANY
    what: frozenset[str] = _ANY
    then: frozenset[str] = _ANY
    verbs: frozenset[str] = _ANY

    @cached_property
    def asked(self) -> frozenset[str]:
        """A sentence without any of these has nothing of it."""
        named = any(word.startswith("@") for word in self.what)
        return self.led if named and self.led else self.what or self.who


@dataclass(frozen=True, slots=True)
class NounFrame:
    """A row of the table of nouns that what they are done to tells apart; empty classes ask for nothing, as above."""

    nouns: frozenset[str]
    kind: str
    cameo: str
    more: tuple[str, ...] = ()  # just behind the noun: "entrée | en vigueur"
    of: frozenset[str] = _ANY  # what it is of: "levée | des sanctions"
    then: frozenset[str] = _ANY  # among the words behind, to the next mark or verb
    over: frozenset[str] = _ANY


def coming_into_force(
    agreed: frozenset[str],
    pressing: frozenset[str],
    ruling: frozenset[str],
    said: tuple[tuple[frozenset[str], frozenset[str]], ...],
) -> tuple[FieldSense, ...]:
    """The rows of what comes into force: a treaty binds who agreed on it, an embargo presses, a decree rules; `said` are
    the verbs that say so, with what stands behind them."""
    sorts = ((agreed, "agreement", "057"), (pressing, "sanction", "163"), (ruling, "legal", "090"))
    return tuple(
        FieldSense(verbs, kind, cameo, who=who, after=after, passive=False)
        for verbs, after in said
        for who, kind, cameo in sorts
    )


class SenseWords(Protocol):
    """Classes of verbs by lemma, and of the words beside them."""

    ACHIEVING: set[str]
    GOING_ON_TO: dict[str, str]
    ATTENDING_ADJECTIVES: set[str]
    READY: set[str]
    MEETING_TO_SAY: set[str]
    APPROVING: set[str]
    ATTENDING: set[str]
    BY_MEANS: set[str]
    CALLING_IN: set[str]
    DECLARING: set[str]
    FALLING_BACK: set[str]
    THE_DEAD: set[str]
    GATHERING: set[str]
    GOING_TO: set[str]
    INVESTIGATORS: set[str]
    MARKETS: set[str]
    ORDERING: set[str]
    RECALLS: set[str]
    REPORTED: set[str]
    RESPONDING: set[str]
    RESULTING: set[str]
    RULING: set[str]
    SEEING: set[str]
    BEFALLING_PEOPLE: set[str]
    BARRING: set[str]
    DENOUNCING: set[str]
    SURRENDERING: set[str]
    AUDIENCES: set[str]
    BOARDS: set[str]
    CASES: set[str]
    CONTRABAND: set[str]
    CONVENED: set[str]
    CONVENING: set[str]
    CONVEYING: set[str]
    COUNTED_OF: set[str]
    SOME: set[str]
    CROSSING: set[str]
    DECIDING: set[str]
    ENTOURAGES: set[str]
    ERRANDS: set[str]
    ALSO_OF_TRADE: set[str]
    COMMERCE: set[str]
    NEVER_OF_TRADE: set[str]
    BY_WHO_ACTS: tuple[WhoActs, ...]
    BY_SIDES: tuple[SidesOf, ...]
    MOVING_ABOUT: frozenset[str]
    LOOSE: set[str]
    OUT_OF_PLACES: set[str]
    BEING_IN: dict[tuple[str, ...], tuple[str, str]]
    FIELD_SENSES: tuple[FieldSense, ...]
    CLASS_SENSES: tuple[FieldSense, ...]
    NOUN_FRAMES: tuple[NounFrame, ...]
    LIGHT: LightNouns
    LIGHT_LEADS: dict[str, set[str]]
    ENDING_IN: set[str]
    ENDING_ITSELF_IN: set[str]
    LEADING_TO_OUTCOMES: set[str]
    BEING_MADE: set[str]
    INVITING: set[str]
    FIGHTERS: set[str]
    FORCE: frozenset[str]
    INTO_FORCE: frozenset[str]
    TAKES_EFFECT: frozenset[str]
    HANDING: set[str]
    HEARD: set[str]
    MEN_COUNTED: set[str]
    MINISTERIAL: set[str]
    MISSIONS: set[str]
    NEXT_ONES: set[str]
    NOUN_MARKS: dict[str, str]
    PLURAL_MARKS: set[str]
    PLURAL_PRONOUNS: set[str]
    DISASTERS: set[str]
    HOMING: set[str]
    INVERTING: set[str]
    LAST_ONES: set[str]
    POSTS: set[str]
    FOLLOWING_SUIT: set[str]
    PLAIN_DEEDS: set[str]
    PLAIN_PASSIVES: set[str]
    PLAIN_TRAVEL: set[str]
    NO_TRAVEL: set[tuple[str, ...]]
    RETURNING: set[str]
    QUITTING: set[str]
    RAVAGING: set[str]
    RELIEVING: set[str]
    ROOMS: set[str]
    SAID_TO_OTHERS: set[str]
    SEEN_PEOPLE: set[str]
    SEIZING: set[str]
    STRIKING: set[str]
    SUSPECTS: set[str]
    SPURNING: set[str]
    WAITING: set[str]
    ANSWERING: set[str]
    ANSWERS: set[str]
    STANDING_MISSIONS: set[str]
    MEETING_WHOM: set[str]
    ENDS_OF_TALKS: set[str]
    HELD: set[str]
    HOLDING: set[str]
    HOLDING_ON: set[str]
    OFFICES_HELD: set[str]
    WHOM: set[str]
    WITNESSING: set[str]
    DONE_TO_SOMEBODY: set[str]
    DONE_TO_PEOPLE: set[str]
    FOUNDERING_ALONE: set[str]
    DONE_TO_TEXTS: set[str]
    ENDING_ALONE: set[str]
    PAYING: set[str]
    IN_DIARIES: set[str]
    PEOPLE_ENDINGS: tuple[str, ...]
    WITHHOLDING: set[str]
    NEEDS_OBJECT: set[str]
    PLACE_ADVERBS: set[str]
    THING_PRONOUNS: dict[str, str]
    HOMEWARD: set[str]
    CALLING_VOTERS: set[str]
    OFFICERS: set[str]
    WINNING: dict[str, str]
    ELECTORAL: set[str]
    WON: set[str]
    DUTIES: set[str]
    LIMITED: set[str]
    SET_FOR_A_DAY: set[str]
    DESPITE: set[str]
    VEHICLES: set[str]
    CARGO: set[str]
    VOTED_ON: set[str]
    REJECTING: set[str]
    TRIPS: set[str]
    KNOWN_TEXTS: set[str]
    NAMED_BY: set[str]
    THE_KNOWN: set[str]
    ACCIDENTS: set[str]
    ACCIDENTS_IN_TWO: dict[str, str]
    ALSO_SHOTS: set[str]
    EXPLOSIONS: set[str]
    INDUSTRY: set[str]
    OF_GUNS: set[str]
    ON_PURPOSE: set[str]
    PORTS: set[str]
    WARSHIPS: set[str]
    WARSHIPS_IN_TWO: set[tuple[str, str]]
    ARMED: set[str]
    ASSETS: set[str]
    BETWEEN_PHRASES: set[tuple[str, ...]]
    TIMES_OVER: set[tuple[str, ...]]
    BLOCKING: set[str]
    CAPTIVES: set[str]
    CHAMBERS: set[str]
    CHOOSING: set[str]
    CLOSING_WITHOUT_OBJECT: dict[str, tuple[str, str]]
    CONDEMNING: set[str]
    COUNTED_BY: tuple[str, str]
    DATING_FROM: set[str]
    DAYS: set[str]
    DEFERRING: set[str]
    DISMISSING: set[str]
    DOING: set[str]
    EVES: dict[tuple[str, ...], int]
    EXCLUDING: set[str]
    EXPLETIVE_PRONOUNS: set[str]
    FALLING: set[str]
    FEASTS: set[str]
    FIRSTS: set[str]
    FOR: set[str]
    GERUND_MARKS: set[str]
    DECREEING: set[str]
    RESOLVING: set[str]
    HEARING: set[str]
    HERE: set[str]
    HOURS: set[str]
    JUST_THEN: set[str]
    KEEPING_DAYS: set[str]
    THINKING: set[str]
    IMITATING: set[str]
    IMITATIONS: set[str]
    INQUIRIES: set[str]
    INQUIRING: set[str]
    INTO_HANDS: set[str]
    IN_COURT: set[str]
    IN_FORCE: set[tuple[str, str]]
    IN_PART: set[str]
    JUST_DONE: set[str]
    LABOUR: set[str]
    LATER: set[str]
    LAUNCHING: set[str]
    MOST: set[str]
    MOVING: set[str]
    NEEDING: set[str]
    NOWADAYS: set[str]
    HABITUALLY: set[str]
    SHUT_OFF: set[str]
    STAYING_SO: set[str]
    ON_WHICH: set[str]
    OPENING: set[str]
    ORDERING_AWAY: set[str]
    OTHERS: set[str]
    PASSING: set[str]
    PASSIVE_SENSES: dict[str, tuple[str, str]]
    PLANNED_FOR: set[str]
    POSTPOSED: set[str]
    PROTESTS: set[str]
    PUT_TO_VOTE: set[str]
    REACHING: set[str]
    RECOGNISING: set[str]
    RELEASES: set[str]
    RELEASING: set[str]
    RELIEF: set[str]
    SENDING: set[str]
    SETTLED: set[str]
    SETTLING: set[str]
    SHARES: set[str]
    SHELLS: set[str]
    SO_DONE: set[str]
    STOPPING: set[str]
    STRIKES: set[str]
    TAKING: set[str]
    TENDERS: set[str]
    TOWNS: set[str]
    VOICES: set[str]
    VOTERS: set[str]
    WAYS: set[str]
    WHAT: set[str]

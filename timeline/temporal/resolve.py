"""Resolve: from a matched rule to a reading. The meanings themselves live in `meanings/`, one file a family."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from .anchor import Thread
from .match import Found
from .tense import TenseReader
from .values import Granularity, Interval
from .verb_groups import UNFINISHED
from .verbs import NO_CUE, Cue, Verb

Arguments = Mapping[str, object]
STRETCHES = frozenset((Granularity.PART_OF_DAY, Granularity.WEEKEND, Granularity.WEEK, Granularity.SEASON))
"""Times that what lasts fills, where the end of a month or a year is rather a term."""


@dataclass(slots=True)
class Reading:
    """What a matched rule means here. `steps` and `rivals` name wordings; the words come in `explain`."""

    type: str  # DATE, TIME, DURATION, SET, or TRAP for what only looks like one
    value: str | None
    interval: Interval | None = None
    mod: str | None = None
    part_of_day: str | None = None
    clock: str | None = None
    timezone: str | None = None
    flags: list[str] = field(default_factory=list)
    cue: Cue = NO_CUE
    direction: str | None = None
    confidence: float = 0.95
    anchored_on: int | None = None
    granularity: Granularity | None = None
    steps: list[tuple[str, str, Arguments]] = field(default_factory=list)
    rivals: list[tuple[Interval, str]] = field(default_factory=list)
    range: Interval | None = None
    signal: str | None = None

    def step(self, role: str, wording: str, **arguments: object) -> None:
        """Add a link to the explanation."""
        self.steps.append((role, wording, arguments))


@dataclass(slots=True)
class Context:
    """What a meaning may look at: the publication day, the thread, the verbs."""

    today: date | None
    thread: Thread
    tenses: TenseReader
    sentence: int = 0
    listed: tuple[int, int, date] | None = None  # the last weekday with "next" or "last", in the same way
    headings: list[tuple[int, int, int]] | None = None  # lines that hold a year: their offset, the year, the month or 0
    # the last entry without its year, in the same way, whether the entries go on from the past to the present, and surely
    going_on: tuple[int, int, int, bool | None, bool] | None = None
    lists: dict[int, int] | None = None  # the years of entries of lists that tell none, by where their lines begin
    entry: int | None = None  # the sentence that begins the last entry of a chronology under such a line
    dateline: tuple[date, int] | None = None  # the day a dispatch was sent, before publication, and where its line ends
    joined: tuple[int, int, Cue] | None = None  # what governs the last bare weekday, in the same way
    story: tuple[int, date] | None = None  # the day of a story that the last weekday may be, in the same way
    walk: tuple[int, int, date] | None = None  # the last weekday to come: its sentence, the word after it and the day

    def governing(self, found: Found) -> Verb | None:
        """The verb that the expression goes with."""
        return self.tenses.governing(found.encoded.sentence, found.first_word, found.last_word)

    def cue(self, found: Found) -> Cue:
        """Which way the verb that governs the expression points; a forward signal wins over it."""
        if found.signal is None:
            return self.tenses.cue(found.encoded.sentence, found.first_word, found.last_word)
        if found.signal in FORWARD_SIGNALS:
            told = self._gone_by(found) if found.signal == "deadline" and found.encoded.lexicon.attributive else None
            if found.signal == "not-before":
                told = self._came_then(found)
            return told or Cue("future", 0.93)
        cue = self.tenses.cue(found.encoded.sentence, found.first_word, found.last_word)
        if found.signal == "after" and cue.direction == "past" and self._comes_behind(found):
            return replace(cue, strength=0.69)  # "anyone caught outdoors after Monday will be arrested"
        if found.signal == "since" and cue.direction != "past":
            return Cue("past", 0.9, cue.verb, cue.label)
        if found.signal == "from" and cue.direction == "past" and cue.verb is not None and cue.verb.klass == "intent":
            begins = found.encoded.first[found.signal_start] if found.signal_start is not None else found.first_word
            between = found.encoded.sentence.words[cue.verb.end : begins]
            known = self.tenses.tenses
            rung = cue.verb.head in known.ringing and known.forward_prepositions.isdisjoint(between)
            if between and not rung:  # not "a refusé dès dimanche", "a appelé X dès lundi"
                return Cue("future", 0.88, cue.verb, cue.label)  # "has promised a payment from Jan. 1"
        perfect = (
            cue.verb is not None and cue.verb.chain.name == "present-perfect" and cue.verb.start >= found.last_word
        )
        if found.signal == "until" and perfect and cue.direction == "past":
            return Cue("future", 0.8, cue.verb, cue.label)  # "the festival, ending Saturday, has drawn thousands"
        if found.signal == "until" and cue.verb is not None and cue.verb.chain.name in UNFINISHED:
            # "l'ultimatum qui courait jusqu'à dimanche"
            return Cue(cue.direction, min(cue.strength, 0.69), cue.verb, cue.label)
        if found.signal in AHEAD_SIGNALS and cue.direction is None:
            return Cue("future", 0.85, cue.verb, cue.label)
        return cue

    def _comes_behind(self, found: Found) -> bool:
        """Is a verb to come told right behind the expression?"""
        return any(
            verb.time == "future" and found.last_word <= verb.start <= found.last_word + 1
            for verb in self.tenses.analyse(found.encoded.sentence).verbs
        )

    def begins_then(self, found: Found) -> bool:
        """Do things begin with the day of *until*: *put off until Monday*, *it wasn't until Monday that they came*?"""
        if found.signal == "not-before":
            return self._came_then(found) is not None
        sentence = found.encoded.sentence
        verb = self.governing(found)
        if verb is None or verb.end > found.first_word or found.signal_start is None:
            return False
        days = sentence.document.lexicon.classes["WEEKDAY"].keys() | self.tenses.tenses.day_links
        told = sentence.words[verb.end : found.encoded.first[found.signal_start]]
        between = sum(word not in days for word in told)  # "was delayed on Tuesday until June"
        known, behind = self.tenses.tenses, sentence.words[found.last_word : found.last_word + 1]
        if verb.head in known.biding and not between and not verb.negated and behind == [known.infinitive_mark]:
            return True  # "waited until Monday to answer"
        cleft = verb.negated and not between and verb.chain.name == "was"
        return cleft or (between <= PARTICLE and self.tenses.defers(sentence, verb))

    def filled(self, found: Found, interval: Interval | None) -> bool:
        """Did what is past go on all that time (*the talks went on through the weekend*, not *runs through Friday*)?"""
        if interval is None or interval.granularity not in STRETCHES or found.signal_start is None:
            return False
        at = found.encoded.first[found.signal_start]
        past = interval.latest is not None and self.today is not None and interval.latest <= self.today
        return past and found.encoded.sentence.words[at] in found.encoded.lexicon.throughout

    def _came_then(self, found: Found) -> Cue | None:
        """*Not until Tuesday did a convoy enter*, *it was not until Tuesday that*: past, where a past verb is beside."""
        cue = self.tenses.cue(found.encoded.sentence, found.first_word, found.last_word)
        verb = cue.verb
        past = cue.direction == "past" and verb is not None and not verb.klass and verb.time in ("past", "before-past")
        return cue if past and cue.strength >= 0.8 else None

    def _gone_by(self, found: Found) -> Cue | None:
        """*By Tuesday they were a million*, *had fled by Tuesday*: past, where a past verb governs a day after *by*."""
        sentence, end = found.encoded.sentence, found.last_word
        verb = self.governing(found)
        cue = self.tenses.cue(sentence, found.first_word, end)
        if cue.direction == "plan" and cue.verb is not None and cue.verb.end <= found.first_word:
            return Cue("plan", min(cue.strength, 0.8), cue.verb, cue.label)  # "had promised to pull out by Sunday"
        fronted = verb is not None and verb.start >= end and verb.time == "before-past"  # "By noon they had called for"
        obliged = verb is not None and verb.time == "infinitive" and verb.start > 0 and verb.end <= found.first_word
        if obliged and verb is not None and sentence.words[verb.start - 1] in self.tenses.tenses.had_to:
            return Cue("plan", 0.8, verb, verb.chain.label)  # "bids had to be in by Monday"
        if verb is not None and verb.time == "before-past" and verb.klass == "intent" and verb.end <= found.first_word:
            return Cue("plan", 0.69, verb, verb.chain.label)  # "had promised a text by mid-June"
        if (
            verb is None
            or (verb.klass not in ("", "forward-to") and not fronted)
            or verb.time not in ("past", "before-past")
            or verb.chain.strength < 0.8
        ):
            return None
        if not self.tenses.tenses.distant_conditions.isdisjoint(sentence.words[max(0, verb.start - 6) : verb.start]):
            return None  # "would resign if they had not begun by Christmas"
        if verb.chain.name == STATE and verb.end <= found.first_word:
            return Cue("past", 0.8, verb, verb.chain.label)  # "trains were back to normal by Tuesday"
        if verb.start >= end or verb.time == "before-past":
            return Cue("past", 0.9, verb, verb.chain.label)
        return Cue("future", 0.69, verb, verb.chain.label)


STATE = "was"
"""The chain of what was so."""
PARTICLE = 1
"""Words between a verb that puts off and *until*: *put off until*."""
AHEAD_SIGNALS = frozenset({"before", "until", "from"})
FORWARD_SIGNALS = frozenset({"deadline", "not-before"})

Meaning = Callable[[Found, Context], Reading | None]
MEANINGS: dict[str, Meaning] = {}


def meaning(name: str) -> Callable[[Meaning], Meaning]:
    """Register a function under the name that rules call it by."""

    def register(function: Meaning) -> Meaning:
        MEANINGS[name] = function
        return function

    return register


def undated(type_: str, value: str | None, wording: str, confidence: float = 0.5, mod: str | None = None) -> Reading:
    """A reading that names no calendar stretch, and why."""
    reading = Reading(type_, value, mod=mod, confidence=confidence)
    reading.step("rule", wording)
    return reading


def resolve(found: Found, context: Context) -> Reading | None:
    """The reading of a match, or `None` where it turns out to be no expression at all."""
    rule = found.rule
    reading = MEANINGS[rule.meaning](found, context)
    if reading is not None and reading.confidence > rule.confidence:
        reading.confidence = rule.confidence
    return reading

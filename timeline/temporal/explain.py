"""Explain: the steps of a reading as sentences an editor reads in one breath, in each interface language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from typing import NamedTuple

from .describe import Wording, day_words, describe, wording_of
from .resolve import Reading
from .values import Account, Given, Interval, Rival, Step, Why
from .verbs import Cue


class Told(Why):
    """An explanation that is put into words when somebody reads it, and then equals any other with the same words."""

    __slots__ = ("_about", "_known", "_tell")
    __setattr__ = object.__setattr__

    def __init__(self, tell: Callable[..., str], *about: object) -> None:
        self._tell, self._about = tell, about
        self._known: dict[str, str] | None = None

    def _words(self, language: str) -> str:
        if self._known is None:
            self._known = {}
        if language not in self._known:
            self._known[language] = self._tell(*self._about, language)
        return self._known[language]

    @property
    def fr(self) -> str:
        return self._words("fr")

    @property
    def en(self) -> str:
        return self._words("en")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Why) and (self.fr, self.en) == (other.fr, other.en)

    def __hash__(self) -> int:
        return hash((self.fr, self.en))

    def __reduce__(self) -> tuple[type[Why], tuple[str, str]]:
        return Why, (self.fr, self.en)


class Spoken(NamedTuple):
    """The words of a cue and where they stand in the text as given."""

    words: str
    start: int
    end: int


class _About(NamedTuple):
    text: str
    reading: Reading
    cue: Spoken | None


class Explained(_About):
    """The account of a reading, put together when somebody asks: most texts are read for their dates alone.

    It holds on to nothing of the document but the words of its cue.
    """

    @property
    def why(self) -> Why:
        """The explanation in one breath."""
        return Told(_why, self.text, self, self.reading.range or self.reading.interval)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Its links."""
        spoken = self.cue
        steps: list[Step] = []
        for role, key, arguments in self.reading.steps:
            start = end = None
            if role == "cue" and spoken is not None:
                start, end = spoken.start, spoken.end
            words = spoken.words if spoken is not None else ""
            steps.append(Step(role, Told(_step, key, arguments, self.reading.cue, words), start, end))
        return tuple(steps)

    @cached_property
    def rivals(self) -> tuple[Rival, ...]:
        """The readings refused."""
        return tuple([Rival(other, other.edtf, Told(_reason, reason)) for other, reason in self.reading.rivals])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Explained | Given):
            return False
        return (self.why, self.steps, self.rivals) == (other.why, other.steps, other.rivals)

    def __hash__(self) -> int:
        return hash((self.why, self.steps, self.rivals))

    def __reduce__(self) -> tuple[type[Given], tuple[Why, tuple[Step, ...], tuple[Rival, ...]]]:
        return Given, (self.why, self.steps, self.rivals)


def _reason(reason: str, language: str) -> str:
    return wording_of(language).reasons[reason]


def _why(text: str, account: Account, shown: Interval | None, language: str) -> str:
    wording = wording_of(language)
    gap = " " if language == "fr" else ""
    lines = [line for step in account.steps if (line := step.why.fr if language == "fr" else step.why.en)]
    out = f"{wording.quote.format(text)}{gap}: " + ", ".join(lines)
    out += f" → {_result(shown, language)}" if shown is not None else f" → {wording.steps['undated']}"
    if account.rivals:
        named = ", ".join(_short(r.interval, language) for r in account.rivals if r.interval)
        out += f"{gap}; " + wording.steps["rivals"].format(named)
    return out


def _result(interval: Interval, language: str) -> str:
    if interval.earliest is not None and interval.earliest == interval.latest and len(interval.edtf) == 10:
        return day_words(interval.earliest, wording_of(language), weekday=True)
    return describe(interval, language)


def _short(interval: Interval, language: str) -> str:
    if interval.earliest is not None and interval.earliest == interval.latest:
        return day_words(interval.earliest, wording_of(language))
    return describe(interval, language)


def _step(key: str, arguments: Mapping[str, object], cue: Cue, spoken: str, language: str) -> str:
    wording = wording_of(language)
    if key == "cue":
        return _cue(wording, language, cue, spoken)
    if key in ("days", "units"):
        amount = arguments.get("days", arguments.get("amount", 0))
        count = float(amount) if isinstance(amount, int | float) else 0.0
        if not count:
            return wording.steps[f"{key}-0"]
        one, many = wording.units[str(arguments.get("unit", "day"))]
        shown = f"{abs(count):g}"
        return wording.steps[key].format(
            sign="+" if count > 0 else "−", count=shown, unit=one if abs(count) < 2 else many
        )
    values: dict[str, str] = {}
    at = arguments.get("date")
    if isinstance(at, date):
        values["date_long"] = day_words(at, wording)
        values["date_weekday"] = day_words(at, wording, weekday=True)
        values["date_dayname"] = wording.weekdays[at.weekday()]
    if "year" in arguments:
        values["year"] = str(arguments["year"])
    weekday = arguments.get("weekday")
    if isinstance(weekday, int):
        values["weekday_name"] = wording.weekdays[weekday]
    if cue.verb is not None:
        values["words"] = wording.quote.format(spoken)
    values.setdefault("words", "")
    return wording.steps[key].format(**values)


def _cue(wording: Wording, lang: str, cue: Cue, spoken: str) -> str:
    if cue.verb is None:
        return wording.steps["cue-absent"] if cue.direction is None else ""
    words = wording.quote.format(spoken)
    key = f"cue-{cue.direction or 'none'}"
    if cue.direction == "future" and cue.verb.time != "future":
        key = "cue-ahead"  # "a promis" is past, what it promises is to come
    return wording.steps[key].format(words=words, tense=cue.label.get(lang, ""))

"""Explain: the steps of a reading as sentences an editor reads in one breath, in each interface language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from .describe import Wording, day_words, describe, wording_of
from .resolve import Reading
from .tense import Cue
from .tokenise import Sentence
from .values import Interval, Rival, Step, Why

LANGUAGES = ("fr", "en")


def explain(
    text: str, reading: Reading, sentence: Sentence, today: date | None
) -> tuple[Why, tuple[Step, ...], tuple[Rival, ...]]:
    """The explanation of a reading, its steps and the rivals it refused."""
    lines: dict[str, list[str]] = {"fr": [], "en": []}
    steps: list[Step] = []
    for role, key, arguments in reading.steps:
        words = {
            lang: _step(wording_of(lang), lang, key, arguments, reading.cue, sentence, today) for lang in LANGUAGES
        }
        start = end = None
        if role == "cue" and reading.cue.verb is not None:
            verb = reading.cue.verb
            start = sentence.document.offset(sentence.starts[verb.start])
            end = sentence.document.offset(sentence.ends[verb.end - 1])
        steps.append(Step(role, Why(words["fr"], words["en"]), start, end))
        for lang in LANGUAGES:
            if words[lang]:
                lines[lang].append(words[lang])
    rivals = tuple(
        Rival(interval, interval.edtf, Why(wording_of("fr").reasons[reason], wording_of("en").reasons[reason]))
        for interval, reason in reading.rivals
    )
    whys = {lang: _why(text, lang, lines[lang], reading, rivals) for lang in LANGUAGES}
    return Why(whys["fr"], whys["en"]), tuple(steps), rivals


def _why(text: str, language: str, lines: list[str], reading: Reading, rivals: tuple[Rival, ...]) -> str:
    wording = wording_of(language)
    gap = " " if language == "fr" else ""
    out = f"{wording.quote.format(text)}{gap}: " + ", ".join(lines)
    shown = reading.range or reading.interval
    if shown is not None:
        out += f" → {_result(shown, language)}"
    else:
        out += f" → {wording.steps['undated']}"
    if rivals:
        named = ", ".join(_short(r.interval, language) for r in rivals if r.interval)
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


def _step(
    wording: Wording,
    lang: str,
    key: str,
    arguments: Mapping[str, object],
    cue: Cue,
    sentence: Sentence,
    today: date | None,
) -> str:
    if key == "cue":
        return _cue(wording, lang, cue, sentence)
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
    weekday = arguments.get("weekday")
    if isinstance(weekday, int):
        values["weekday_name"] = wording.weekdays[weekday]
    if cue.verb is not None:
        values["words"] = wording.quote.format(sentence.original(cue.verb.start, cue.verb.end))
    values.setdefault("words", "")
    return wording.steps[key].format(**values)


def _cue(wording: Wording, lang: str, cue: Cue, sentence: Sentence) -> str:
    if cue.verb is None:
        return wording.steps["cue-absent"] if cue.direction is None else ""
    words = wording.quote.format(sentence.original(cue.verb.start, cue.verb.end))
    key = f"cue-{cue.direction or 'none'}"
    return wording.steps[key].format(words=words, tense=cue.label.get(lang, ""))

"""No fact on a day to come, whatever the tense of its verb."""

from __future__ import annotations

from datetime import date, timedelta

from timeline.extraction.factuality import Certainty
from timeline.extraction.verb import Verb
from timeline.temporal.values import Interval, Why


def not_yet(sure: Certainty, kind: str, verb: Verb | None, interval: Interval | None, day: date | None) -> None:
    """Take what lies ahead for no fact, whatever the tense: "se sont entendus pour développer un avion d'ici à 2035"."""
    first, last = (interval.start_earliest, interval.end_latest) if interval is not None else (None, None)
    if sure.value != "happened" or day is None or first is None:
        return
    if first > day or first == day and last is not None and last - day > timedelta(days=1):
        promised = kind == "offer" or verb is not None and verb.form == "inf"
        sure.value = "demanded" if kind == "demand" else "announced" if promised else "expected"
        sure.why = Why(fr="la date est à venir", en="the date lies ahead")

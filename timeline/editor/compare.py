"""Two or three versions of a happening side by side, field by field, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from timeline.models import Factuality, Kind

from .tags import edtf_words
from .wording import LABELS


@dataclass(frozen=True, slots=True)
class Line:
    """One field: what was seen, what it is now, what somebody typed, and whether the last two disagree."""

    field: str
    label: Any
    saw: str
    theirs: str
    yours: str
    theirs_changed: bool
    yours_changed: bool

    @property
    def clash(self) -> bool:
        return self.theirs_changed and self.yours_changed and self.theirs != self.yours


def shown(field: str, value: Any) -> str:
    """A form value in words."""
    if field == "date":
        return f"{edtf_words(value)} ({value})" if value else edtf_words("")
    if field == "kind":
        return str(dict(Kind.choices).get(value, value))
    if field == "factuality":
        return str(dict(Factuality.choices).get(value, value))
    if field == "actors":
        return ", ".join(actor["name"] for actor in value or []) or "—"
    return str(value or "—")


def three_way(saw: dict[str, Any], theirs: dict[str, Any], yours: dict[str, Any]) -> list[Line]:
    """The fields on which the three differ (values as the form holds them: see `forms.values_of`)."""
    lines = []
    for field, label in LABELS.items():
        if field not in theirs:
            continue
        was, now, mine = saw.get(field), theirs.get(field), yours.get(field)
        if was == now == mine:
            continue
        lines.append(
            Line(
                field=field,
                label=label,
                saw=shown(field, was),
                theirs=shown(field, now),
                yours=shown(field, mine),
                theirs_changed=was != now,
                yours_changed=was != mine,
            )
        )
    return lines


def two_way(before: dict[str, Any], after: dict[str, Any]) -> list[Line]:
    """The fields that differ between two stored contents (`Happening.content()`)."""
    left, right = _as_form(before), _as_form(after)
    return three_way(left, right, right)


def _as_form(content: dict[str, Any]) -> dict[str, Any]:
    return {
        "headline": content.get("headline", ""),
        "date": content.get("edtf", ""),
        "kind": content.get("kind", ""),
        "factuality": content.get("factuality", ""),
        "said_by": ", ".join(content.get("said_by") or []),
        "actors": content.get("actors") or [],
        "place": content.get("place", ""),
        "note": content.get("note", ""),
    }

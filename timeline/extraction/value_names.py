"""What a value of factuality is called in the reason for it, beside the words that say so."""

from __future__ import annotations

from timeline.temporal.values import Why

_NAMES = {
    "happened": ("accompli", "happened"), "ongoing": ("en cours", "ongoing"), "scheduled": ("prévu", "scheduled"),
    "announced": ("annoncé", "announced"), "expected": ("attendu", "expected"), "feared": ("redouté", "feared"),
    "demanded": ("exigé", "demanded"), "denied": ("démenti", "denied"), "cancelled": ("annulé", "cancelled"),
    "postponed": ("reporté", "postponed"),
}  # fmt: skip


def why(value: str, cue: str) -> Why:
    fr, en = _NAMES[value]
    return Why(fr=f"{fr} : « {cue} »" if cue else fr, en=f"{en}: “{cue}”" if cue else en)

"""Reads the corpus: cases with their publication date, sentence, extents and meanings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from timeline.temporal import SURE, Anchor, Expression

CORPUS = Path(__file__).parent / "corpus"


@dataclass(frozen=True)
class Case:
    """One line: `expected` are the meanings of the bracketed extents; a `gap` must still fail."""

    place: str
    language: str
    anchor: Anchor
    text: str
    extents: tuple[tuple[int, int], ...]
    expected: tuple[str, ...]
    gap: bool = False


def cases(language: str) -> Iterator[Case]:
    """Every case of a language, file by file."""
    for path in sorted((CORPUS / language).glob("*.txt")):
        anchor = Anchor(None)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            if line.startswith("@"):
                stated = line[1:].split()[0]
                anchor = Anchor(None if stated == "-" else date.fromisoformat(stated))
                continue
            yield read_case(f"{path.name}:{number}", language, anchor, line)


def read_case(place: str, language: str, anchor: Anchor, line: str) -> Case:
    gap = line.startswith("! ")
    meanings, sentence = re.split(r"\t| {4,}", line[2:] if gap else line, maxsplit=1)
    text, extents, open_at = "", [], 0
    for piece in re.split(r"([\[\]])", sentence.strip().replace("\\n", "\n")):
        if piece == "[":
            open_at = len(text)
        elif piece == "]":
            extents.append((open_at, len(text)))
        else:
            text += piece
    expected = () if meanings.strip() == "-" else tuple(meanings.split())
    if len(expected) == 1 and expected[0].endswith("*"):  # one meaning for every extent
        expected = (expected[0][:-1],) * len(extents)
    return Case(place, language, anchor, text, tuple(extents), expected, gap)


def meaning_of(expression: Expression) -> str:
    """An expression as the corpus writes it."""
    shown = expression.range or expression.interval
    if shown is None:
        return expression.value or "?"
    if expression.value is None or expression.value == shown.edtf:
        return shown.edtf
    return f"{expression.value}={shown.edtf}"


def verdict(case: Case, found: list[Expression]) -> str:
    """What is wrong with what was found, empty where nothing is."""
    extents = tuple((e.start, e.end) for e in found)
    if extents != case.extents:
        got = [case.text[a:b] for a, b in extents]
        return f"{case.place}: expected {[case.text[a:b] for a, b in case.extents]}, found {got}"
    for expression, wanted in zip(found, case.expected, strict=True):
        got_meaning = meaning_of(expression)
        wanted, *tags = wanted.split("#")
        for tag in tags:
            sure = expression.confidence >= SURE
            bare = expression.interval.edtf if expression.interval else None
            if not {"sure": sure, "unsure": not sure}.get(tag, tag in (expression.mod, expression.timezone, bare)):
                return f"{case.place}: {expression.text!r} is not {tag} ({expression.mod}, {expression.confidence})"
        if got_meaning != wanted and not (wanted == "?" and expression.interval is None):
            return f"{case.place}: {expression.text!r} means {got_meaning}, not {wanted} ({expression.why.en})"
    return ""

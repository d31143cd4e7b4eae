"""Cells of a table that a spreadsheet would run as a formula, made harmless and made whole again."""

from __future__ import annotations

_BEGINS = "=+-@\t\r＝＋－＠"


def guard(cell: object) -> str:
    """A cell that no spreadsheet takes for a formula: `'` before `=`, `+`, `-`, `@`, tab, return and their full-width
    twins. Cells that already look guarded get one more, so that `unguard` gives back what was there."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if _is_formula(text) else text


def unguard(cell: str) -> str:
    """What `guard` was given."""
    return cell[1:] if cell.startswith("'") and _is_formula(cell) else cell


def _is_formula(text: str) -> bool:
    """Also behind blanks, which some spreadsheets skip."""
    bare = text.lstrip("' \n")
    return bool(bare) and bare[0] in _BEGINS

"""Words to dates, and why. Pure Python; see `docs/temporal.md`."""

from .describe import describe
from .examples import example_of
from .find import ENGINE_VERSION, MAX_EXPRESSIONS, find_expressions, guess_language, read_document
from .formats import InvalidEdtf, format_edtf, parse_edtf
from .typed import NotUnderstood, resolve_typed
from .values import SURE, Anchor, Expression, Granularity, Interval, Qualifier, Rival, Shape, Step, Why

__all__ = [
    "example_of",
    "ENGINE_VERSION",
    "MAX_EXPRESSIONS",
    "SURE",
    "Anchor",
    "Expression",
    "Granularity",
    "Interval",
    "InvalidEdtf",
    "NotUnderstood",
    "Qualifier",
    "Rival",
    "Shape",
    "Step",
    "Why",
    "describe",
    "find_expressions",
    "format_edtf",
    "guess_language",
    "parse_edtf",
    "read_document",
    "resolve_typed",
]

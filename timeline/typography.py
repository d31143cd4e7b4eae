"""How a line is set in its language: its quotation marks, its apostrophes, and what it may not be broken at.

What is stored stays as it was written; this is for showing.
"""

from __future__ import annotations

import re

from django.utils.translation import get_language

_BLANK = "\N{NO-BREAK SPACE}"
_AFTER_OPENING = re.compile(r"(?<=«) ?(?=\S)")
_BEFORE_CLOSING = re.compile(r"(?<=[^\s«]) ?(?=»)| (?=[:;?!%](?:\s|$|[)»]))")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W_])")
_STRAIGHT = re.compile(r"(?<![\w\"])\"(?=\S)([^\"«»“”]*[^\s\"«»“”])\"(?![\w\"])")
_GUILLEMETS = re.compile(r"«\s*([^«»]*[^\s«»])\s*»")
_CURLY = re.compile(r"“([^“”]*)”")


def page_language() -> str:
    """The language of the page that is being made: `fr` or `en`."""
    return "en" if (get_language() or "fr").startswith("en") else "fr"


def other_language(language: str) -> str:
    """The language that a page offers besides its own."""
    return "en" if language == "fr" else "fr"


def unbroken(text: str) -> str:
    """`text` with no-break spaces inside its guillemets and before its double signs; English has none of these blanks."""
    return _BEFORE_CLOSING.sub(_BLANK, _AFTER_OPENING.sub(_BLANK, text))


def typeset(text: str, language: str) -> str:
    """`text` with the quotation marks and apostrophes of its own `language` (`fr`, `en`); another is left as it is."""
    if language not in ("fr", "en"):
        return text
    text = _APOSTROPHE.sub("’", text)
    if language == "fr":
        return unbroken(_STRAIGHT.sub(r"«\1»", text))
    return _GUILLEMETS.sub(r"“\1”", _STRAIGHT.sub(r"“\1”", text))


def quoted(text: str, language: str) -> str:
    """`text` between the quotation marks of `language` (`fr`, else English); those within become the inner ones."""
    if language == "fr":
        return "«" + _BLANK + _GUILLEMETS.sub(r"“\1”", text) + _BLANK + "»"
    return "“" + _CURLY.sub(r"‘\1’", text) + "”"

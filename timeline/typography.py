"""What a line of French may not be broken at."""

from __future__ import annotations

import re

_BLANK = "\N{NO-BREAK SPACE}"
_AFTER_OPENING = re.compile(r"(?<=«) ")
_BEFORE_CLOSING = re.compile(r" (?=»|[:;?!%](?:\s|$|[)»]))")


def unbroken(text: str) -> str:
    """`text` with no-break spaces inside its guillemets and before its double signs; English has none of these blanks."""
    return _BEFORE_CLOSING.sub(_BLANK, _AFTER_OPENING.sub(_BLANK, text))

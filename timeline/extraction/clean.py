"""The border for text that comes from outside: cleaned once, before offsets count."""

from __future__ import annotations

import re
import unicodedata

# Everything that is never part of a printed text: C0/C1 controls but tab and newline, lone surrogates, BOM and other
# noncharacters, zero-width characters, soft hyphens, bidi marks, embeddings, overrides and isolates, tag characters.
_UNPRINTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def clean_text(raw: str) -> str:
    """Give `raw` as NFC without controls, NUL, zero-width, bidi or surrogate characters, newlines as `\\n`. Idempotent."""
    text = _UNPRINTED.sub("", raw)
    text = _NEWLINES.sub("\n", text)
    return unicodedata.normalize("NFC", text)

"""PDF files: the words of the first pages, with the line ends of the page taken out again."""

from __future__ import annotations

import io
import logging
import re

from .plain import find_in_text
from .values import Found, Unreadable

MAX_PAGES = 200
MAX_CHARS = 500_000
# What one stream may unpack to, how deep and how many objects may be: pypdf's own limits; above them those of `apart`.

_ENDS = (".", "!", "?", "…", "»", "”", '"', ":")


LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
"""Letters that a page prints as one sign: in the text they are the letters again, or no word with them is known."""


def find_in_pdf(name: str, data: bytes, zone: str) -> Found:
    """What a PDF says. The day the file was made is not a day of publication: only its words are asked for one."""
    import pypdf  # slow to import, and most requests never need it

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unreadable("damaged")
        if len(reader.pages) > MAX_PAGES:
            raise Unreadable("too_big")
        pages: list[str] = []
        length = 0
        for page in reader.pages:
            pages.append(page.extract_text() or "")
            length += len(pages[-1])
            if length > MAX_CHARS:
                raise Unreadable("too_big")
        title = str((reader.metadata.title if reader.metadata else "") or "").strip()
    except (Unreadable, MemoryError):
        raise
    except Exception as error:
        # pypdf raises errors of many kinds on broken files; all of them mean the same to the person.
        raise Unreadable("damaged") from error
    text = reflow("\n".join(pages).translate(LIGATURES))
    if not text:
        raise Unreadable("empty")
    found = find_in_text(text, zone)
    plausible = (
        8 < len(title) <= 300 and " " in title and not title.lower().endswith((".doc", ".docx", ".indd", ".pdf"))
    )
    return Found(
        text=found.text,
        title=title if plausible else found.title,
        publisher=found.publisher,
        language=found.language,
        published_on=found.published_on,
        zone=found.zone,
        source=found.source,
    )


def reflow(page: str) -> str:
    """Paragraphs again: a line goes on in the next one unless it is short and ends a sentence; `diplo-` + `matie` join."""
    lines = [" ".join(line.split()) for line in page.splitlines()]
    lengths = sorted(len(line) for line in lines if len(line) > 20)
    # The width of the page: of an interview or a communiqué more lines end a paragraph than fill it.
    usual = lengths[len(lengths) * 9 // 10] if lengths else 0
    paragraphs: list[str] = []
    open_line = ""
    for number, line in enumerate(lines):
        if not line:
            if open_line:
                paragraphs.append(open_line)
            open_line = ""
            continue
        if re.search(r"[a-zà-ÿ]-$", open_line) and line[:1].islower():
            open_line = open_line[:-1] + line
        else:
            open_line = f"{open_line} {line}".strip()
        short = len(line) < usual * 0.75
        heading = number < 6 and not line.endswith((",", ":"))
        following = lines[number + 1].split(" ", 1)[0] if number + 1 < len(lines) else ""
        roomy = len(line) + 1 + len(following) <= usual * 0.95  # the next word would have found its place
        ends = line.endswith(_ENDS) and not (number < 6 and line.endswith(":"))
        if (ends and roomy) or (heading and short):
            paragraphs.append(open_line)
            open_line = ""
    if open_line:
        paragraphs.append(open_line)
    return "\n\n".join(paragraphs)

"""Word files (.docx): a zip from a stranger, judged by its directory before a single part is unpacked, in memory only."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from .plain import find_in_text
from .values import Found, Unreadable

MAX_ENTRIES = 2_000
MAX_TOTAL = 40_000_000
MAX_PART = 15_000_000
"""Bytes after unpacking, as the zip's own directory promises them; `zipfile` gives no part more than was promised."""


def check_zip(data: bytes) -> None:
    """Raises `Unreadable` for a zip with too many or too big parts, encrypted ones, or names that lead elsewhere."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise Unreadable("damaged") from error
    if len(parts) > MAX_ENTRIES or sum(part.file_size for part in parts) > MAX_TOTAL:
        raise Unreadable("too_big")
    names = [part.filename for part in parts]
    if len(set(names)) != len(names):
        raise Unreadable("damaged")
    for part in parts:
        if part.file_size > MAX_PART:
            raise Unreadable("too_big")
        if part.flag_bits & 1 or part.filename.startswith(("/", "\\")) or ".." in part.filename.split("/"):
            raise Unreadable("damaged")
    if "word/document.xml" not in names:
        raise Unreadable("kind")


def find_in_word(name: str, data: bytes, zone: str) -> Found:
    """What a .docx says. The day a file was made is not a day of publication: only its words are asked for one."""
    check_zip(data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        try:
            if any(
                b"<!DOCTYPE" in archive.read(part) for part in archive.namelist() if part.endswith((".xml", ".rels"))
            ):
                raise Unreadable("damaged")
        except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
            raise Unreadable("damaged") from error
    from docx import Document  # slow to import, and most requests never need it

    try:
        document = Document(io.BytesIO(data))
        text = "\n\n".join(words for block in _paragraphs(document) if (words := " ".join(block.text.split())))
        title = (document.core_properties.title or "").strip()
    except Unreadable:
        raise
    except Exception as error:
        # python-docx raises what its XML layer raises, of many kinds; all of them mean the same to the person.
        raise Unreadable("damaged") from error
    if not text:
        raise Unreadable("empty")
    found = find_in_text(text, zone)
    return Found(
        text=found.text,
        title=found.title or title[:300],
        language=found.language,
        published_on=found.published_on,
        zone=found.zone,
        source=found.source,
    )


def _paragraphs(container: Any, depth: int = 0) -> Iterator[Any]:
    """The paragraphs in reading order, those in tables as well."""
    if depth > 5:
        return
    for block in container.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                for cell in row.cells:
                    yield from _paragraphs(cell, depth + 1)
        else:
            yield block

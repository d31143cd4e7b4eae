"""`python -m timeline.extraction`: articles in, candidates out, one JSON object a line. See `docs/contract.md`."""

from __future__ import annotations

import codecs
import gc
import json
import os
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO

from timeline.extraction.engine import extract
from timeline.extraction.values import Candidate
from timeline.temporal import Expression, Interval

LINE = 64 * 1024 * 1024
"""Bytes of one line that are read; the rest of a longer line is skipped and the line answered with an error."""


def main(source: BinaryIO, sink: BinaryIO) -> int:
    """Answer each line of `source` with one line on `sink`; a bad line gives an error and the run goes on."""
    for line in _lines(source):
        answer = answer_line(line)
        sink.write(json.dumps(answer, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")
        sink.flush()
    return 0


def _lines(source: BinaryIO) -> Iterator[bytes | None]:
    """Lines that are not blank; `None` for one that is too long, of which no more than `LINE` bytes are ever held."""
    mark = codecs.BOM_UTF8  # some editors put it before the first line
    while True:
        line = source.readline(LINE).removeprefix(mark)
        mark = b""
        if not line:
            return
        if len(line) >= LINE and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = source.readline(LINE)
            yield None
        elif line.strip():
            yield line


def answer_line(line: bytes | None) -> dict[str, Any]:
    """The answer to one line: `{"id", "timexes", "events"}` or `{"id", "error"}`. Never raises."""
    if line is None:
        return {"id": None, "error": f"line longer than {LINE} bytes"}
    try:
        given = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        return {"id": None, "error": f"not UTF-8: byte {error.start}"}
    except (ValueError, RecursionError) as error:
        return {"id": None, "error": f"not JSON: {str(error)[:200]}"}
    if not isinstance(given, dict):
        return {"id": None, "error": "not a JSON object"}
    name = given.get("id")
    if name is not None and not isinstance(name, str | int | float):
        return {"id": None, "error": "id: expected a string or a number"}
    try:
        return {"id": name, **_answer(given)}
    except ValueError as error:
        return {"id": name, "error": str(error)[:300]}
    except Exception as error:  # one article must never stop an archive
        return {"id": name, "error": f"internal: {type(error).__name__}: {str(error)[:200]}"}


def _answer(given: dict[str, Any]) -> dict[str, Any]:
    text, language, day, title = given.get("text"), given.get("lang"), given.get("dct"), given.get("title")
    if not isinstance(text, str):
        raise ValueError("text: expected a string")
    if language is not None and not isinstance(language, str):
        raise ValueError("lang: expected a string or null")
    if title is not None and not isinstance(title, str):
        raise ValueError("title: expected a string or null")
    if day is not None and not isinstance(day, str):
        raise ValueError("dct: expected YYYY-MM-DD or null")
    try:
        published = date.fromisoformat(day[:10]) if day else None
    except ValueError:
        raise ValueError(f"dct: not a date YYYY-MM-DD: {str(day)[:40]!r}") from None
    if language is not None and language[:2].lower() not in ("fr", "en"):
        raise ValueError(f"lang: only fr and en are read, not {language[:20]!r}")
    code = language[:2].lower() if language else None
    found = extract(text, document_date=published, language=code, title=title)
    answer: dict[str, Any] = {
        "timexes": [_timex(expression) for expression in found.expressions],
        "events": [_event(candidate) for candidate in found.candidates],
    }
    if found.truncated:
        answer["truncated"] = True
    return answer


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _bounds(interval: Interval | None) -> tuple[str | None, str | None]:
    return (_iso(interval.earliest), _iso(interval.latest)) if interval else (None, None)


def _timex(expression: Expression) -> dict[str, Any]:
    earliest, latest = _bounds(expression.interval)
    range_earliest, range_latest = _bounds(expression.range or expression.interval)
    return {
        "start": expression.start, "end": expression.end, "text": expression.text,
        "type": expression.type, "value": expression.value, "mod": expression.mod,
        "edtf": expression.interval.edtf if expression.interval else None,
        "earliest": earliest, "latest": latest, "range_earliest": range_earliest, "range_latest": range_latest,
        "confidence": expression.confidence, "why": expression.why.fr or expression.why.en,
    }  # fmt: skip


def _event(candidate: Candidate) -> dict[str, Any]:
    earliest, latest = _bounds(candidate.interval)
    return {
        "title": candidate.title, "edtf": candidate.interval.edtf if candidate.interval else None,
        "earliest": earliest, "latest": latest, "kind": candidate.kind, "factuality": candidate.factuality,
        "said_by": list(candidate.said_by),
        "actors": [{"name": a.name, "role": a.role, "country": a.country} for a in candidate.actors],
        "place": candidate.place, "quote": candidate.quote.exact,
        "quote_start": candidate.quote.start, "quote_end": candidate.quote.end, "confidence": candidate.confidence,
    }  # fmt: skip


if __name__ == "__main__":
    # An article leaves no more than a handful of cycles behind: looked for every 700 objects, they cost a twentieth of
    # the time. This program has the process to itself; whoever calls `extract` decides for themselves.
    gc.set_threshold(20_000)
    try:
        code = main(sys.stdin.buffer, sys.stdout.buffer)
    except BrokenPipeError:  # the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)

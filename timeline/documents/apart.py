"""Heavy documents are read in a process of their own, with little memory and little time: whatever a stranger's file makes
a library do, it does not do it to the server.

Run as a program it reads a file on standard input and writes what it found as JSON: `python -m timeline.documents.apart
pdf Europe/Paris 12 < file.pdf`.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from .pdf import find_in_pdf
from .values import Found, Unreadable
from .word import check_zip, find_in_word

SECONDS = 12
"""`FRISE_DOCUMENT_SECONDS` says how many."""
MEMORY = 768 * 1024 * 1024
ROOT = Path(__file__).resolve().parents[2]
READERS: dict[str, Callable[[str, bytes, str], Found]] = {"pdf": find_in_pdf, "word": find_in_word}


def read_apart(kind: str, data: bytes, zone: str) -> Found:
    """Have `data` read by the reader `kind` in another process. Raises `Unreadable`, `too_big` where it took too much."""
    command = [sys.executable, "-m", "timeline.documents.apart", kind, zone, str(SECONDS)]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, cwd=ROOT, check=False)
    except subprocess.TimeoutExpired as error:
        raise Unreadable("too_big") from error
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:
        raise Unreadable("too_big" if done.returncode else "damaged") from error
    if code := answer.get("unreadable"):
        raise Unreadable(code)
    return Found.from_json(answer["found"])


def read_word_apart(name: str, data: bytes, zone: str) -> Found:
    check_zip(data)
    return read_apart("word", data, zone)


def read_pdf_apart(name: str, data: bytes, zone: str) -> Found:
    return read_apart("pdf", data, zone)


def main() -> None:
    kind, zone, seconds = sys.argv[1:]
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds), int(seconds)))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    try:
        answer: dict[str, object] = {"found": READERS[kind]("", sys.stdin.buffer.read(), zone).to_json()}
    except Unreadable as error:
        answer = {"unreadable": error.code}
    except (MemoryError, RecursionError):
        answer = {"unreadable": "too_big"}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()

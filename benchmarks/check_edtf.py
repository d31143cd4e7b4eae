"""Every EDTF string the temporal engine gives, checked by parsers that are not ours.

    python benchmarks/check_edtf.py                # whichever of the PyPI and the npm package `edtf` is installed
    FRISE_NODE=/where/node_modules/is python benchmarks/check_edtf.py

Strings come from the corpus of the tests and, where they are, from the annotated sets (`FRISE_SHARED`). Each must be
accepted by every checker present, and must mean to our own `parse_edtf` the bounds it was given out with. What a
checker is known not to read although ISO 8601-2 has it is told beside its name, and counted apart.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from timeline.temporal import Anchor, Interval, find_expressions, parse_edtf  # noqa: E402

SHARED = Path(os.environ.get("FRISE_SHARED", ROOT.parent / "shared"))
NODE = Path(os.environ.get("FRISE_NODE", ROOT))
Verdicts = dict[str, bool]
UNKNOWN = {"PyPI edtf": re.compile(r"(?!)"), "npm edtf": re.compile(r"(?!)")}


def texts() -> Iterator[tuple[str, str | None, str]]:
    """Text, publication date and language of every line of the corpus and every document of the sets."""
    for path in sorted((ROOT / "tests/temporal/corpus").glob("*/*.txt")):
        published: str | None = None
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("@"):
                stated = line[1:].split()[0]
                published = None if stated == "-" else stated
            elif line.strip() and not line.startswith("#"):
                meaning_and_text = re.split(r"\t| {4,}", line.removeprefix("! "), maxsplit=1)
                yield re.sub(r"[\[\]]", "", meaning_and_text[-1]), published, path.parent.name
    for path in sorted((SHARED / "timex-dev").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            document = json.loads(line)
            yield document["text"], (document.get("dct") or "")[:10] or None, document["lang"]


def given() -> dict[str, Interval]:
    """Every EDTF string the engine gives over those texts, with one interval it was given for."""
    found: dict[str, Interval] = {}
    for text, published, language in texts():
        for expression in find_expressions(
            text, Anchor(date.fromisoformat(published) if published else None), language
        ):
            intervals = [expression.interval, expression.range, *(rival.interval for rival in expression.rivals)]
            found.update((interval.edtf, interval) for interval in intervals if interval is not None)
    return found


def python_checker() -> Callable[[list[str]], Verdicts]:
    edtf = importlib.import_module("edtf")
    parser = importlib.import_module("edtf.parser.edtf_exceptions")

    def check(strings: list[str]) -> Verdicts:
        verdicts: Verdicts = {}
        for text in strings:
            try:
                edtf.parse_edtf(text)
                verdicts[text] = True
            except parser.EDTFParseException:
                verdicts[text] = False
        return verdicts

    return check


SCRIPT = """
const edtf = (await import("edtf")).default;
const lines = JSON.parse(await new Promise(done => {
  let all = ""; process.stdin.on("data", part => all += part).on("end", () => done(all)); }));
const good = text => { try { edtf(text); return true; } catch { return false; } };
console.log(JSON.stringify(Object.fromEntries(lines.map(text => [text, good(text)]))));
"""


def node_checker() -> Callable[[list[str]], Verdicts]:
    if not (NODE / "node_modules/edtf").is_dir():
        raise ImportError("npm install edtf")

    def check(strings: list[str]) -> Verdicts:
        command = ["node", "--input-type=module", "-e", SCRIPT]
        answer = subprocess.run(
            command, cwd=NODE, input=json.dumps(strings), capture_output=True, text=True, check=True, timeout=120
        )
        verdicts: Verdicts = json.loads(answer.stdout)
        return verdicts

    return check


def bounds(interval: Interval) -> tuple[date | None, ...]:
    return interval.start_earliest, interval.start_latest, interval.end_earliest, interval.end_latest


def check_all() -> int:
    """Print what each checker says; the number of strings that one of them refuses or that do not come back."""
    known = given()
    strings = sorted(known)
    print(f"{len(strings)} different EDTF strings")
    bad = 0
    for name, prepare in (("PyPI edtf", python_checker), ("npm edtf", node_checker)):
        try:
            verdicts = prepare()(strings)
        except ImportError as error:
            print(f"{name:12} absent ({error})")
            continue
        refused = [text for text in strings if not verdicts[text]]
        apart = [text for text in refused if UNKNOWN[name].search(text)]
        wrong = [text for text in refused if text not in apart]
        bad += len(wrong)
        print(f"{name:12} accepts {len(strings) - len(refused)}, refuses {len(wrong)}: {' '.join(wrong[:12])}", end="")
        print(f"; does not know {len(apart)}: {' '.join(apart[:4])}" if apart else "")
    moved = [text for text in strings if bounds(parse_edtf(text)) != bounds(known[text])]
    print(f"round trip   {len(strings) - len(moved)} come back, {len(moved)} do not:")
    for text in moved[:20]:
        print("   ", text, *bounds(known[text]), "->", *bounds(parse_edtf(text)))
    return bad + len(moved)


if __name__ == "__main__":
    raise SystemExit(1 if check_all() else 0)

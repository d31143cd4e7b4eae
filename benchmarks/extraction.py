"""Measure extraction: `python -m benchmarks.extraction [build] [measure] [seed] [--errors] [--speed] [--joining] [--bulk]`.

`tests/extraction/articles/build` is what the engine is built with; `measure` was annotated before and is only measured
with; `fresh` was opened last, scored once, and no test sets it a floor. The seed is read from `FRISE_SHARED` (default
`../shared`) where it exists. A proposed event counts as found where its dates overlap the annotation's and it rests on
the same words, or has its kind and one of its actors on the same day.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
import time
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any
from unittest.mock import patch

from timeline.extraction import Candidate, Gazetteer, Light, blocking_keys, extract, find_twins, finish
from timeline.extraction.document import read_document
from timeline.extraction.lexicon import lexicon
from timeline.temporal import Anchor, find_expressions

ORGANISATIONS = frozenset(
    code for code, entity in Gazetteer.default().countries.items() if entity.type == "org" and entity.key != code
)
DAY = date(2020, 1, 1)
HERE = Path(__file__).resolve().parent.parent
ARTICLES = HERE / "tests" / "extraction" / "articles"
SHARED = Path(os.environ.get("FRISE_SHARED", HERE.parent / "shared"))


@dataclass
class Tally:
    """Counts over articles; every rate is counts over counts, so that long articles weigh more."""

    wanted: int = 0
    found: int = 0
    proposed: int = 0
    spared: int = 0  # proposals that match an optional annotation
    dated: int = 0
    kinds: int = 0
    factual: int = 0
    actors_wanted: int = 0
    actors_found: int = 0
    errors: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        for name in self.__dataclass_fields__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def line(self, label: str) -> str:
        def rate(part: int, whole: int) -> str:
            return f"{part / whole:6.3f}" if whole else "     -"

        return (
            f"{label:22} recall {rate(self.found, self.wanted)}  precision {rate(self.found, self.proposed - self.spared)}"
            f"  date {rate(self.dated, self.found)}  kind {rate(self.kinds, self.found)}"
            f"  factuality {rate(self.factual, self.found)}  actors {rate(self.actors_found, self.actors_wanted)}"
            f"  ({self.found}/{self.wanted} found, {self.proposed} proposed)"
        )


def articles(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Texts and annotations of a set."""
    if name == "seed":
        path = SHARED / "seed" / "gold.json"
        if path.exists():
            text = (SHARED / "seed" / "article.fr.txt").read_text(encoding="utf-8")
            for gold in json.loads(path.read_text(encoding="utf-8"))["by_dct"].values():
                yield text, gold
        return
    for path in sorted((ARTICLES / name).glob("*.json")):
        yield path.with_suffix(".txt").read_text(encoding="utf-8"), json.loads(path.read_text(encoding="utf-8"))


def score(text: str, gold: dict[str, Any]) -> Tally:
    """Compare what is extracted from `text` with its annotation."""
    candidates = extract(text, document_date=date.fromisoformat(gold["dct"]), language=gold["lang"]).candidates
    tally = Tally(proposed=len(candidates))
    used = meant(candidates, gold["events"])
    taken = set(used.values())
    tally.wanted = sum(not event.get("optional") for event in gold["events"])
    label = f"{gold['id']} {gold['dct']}"
    for i, candidate in enumerate(candidates):
        event = gold["events"][used[i]] if i in used else None
        if event is None:
            when = candidate.interval.edtf if candidate.interval else "-"
            tally.errors.append(
                f"{label}: too many: {when} {candidate.kind} {candidate.factuality} | {candidate.title}"
            )
        elif event.get("optional"):
            tally.spared += 1
        else:
            _compare(tally, label, candidate, event)
    for j, event in enumerate(gold["events"]):
        if j not in taken and not event.get("optional"):
            tally.errors.append(f"{label}: MISSED: {event['edtf']} {event['kind']} | {event['quote'][:100]}")
    return tally


def _compare(tally: Tally, label: str, candidate: Candidate, event: dict[str, Any]) -> None:
    tally.found += 1
    at = f"{label}: {event['quote'][:60]!r}"
    earliest, latest = bounds(candidate)
    right = (earliest, latest) == (event["earliest"], event["latest"])
    if not right and event["edtf"] and candidate.interval:  # the annotation of a doubtful day allows the day itself
        right = event["edtf"].endswith("?") and candidate.interval.edtf.rstrip("?") == event["edtf"].rstrip("?")
    tally.dated += right
    if not right:
        tally.errors.append(f"{at}: date {earliest}..{latest}, not {event['earliest']}..{event['latest']}")
    right = candidate.kind in (event["kind"], *event.get("kind_alt", ()))
    tally.kinds += right
    if not right:
        tally.errors.append(f"{at}: kind {candidate.kind}, not {event['kind']}")
    right = candidate.factuality in (event["factuality"], *event.get("factuality_alt", ()))
    tally.factual += right
    if not right:
        tally.errors.append(f"{at}: factuality {candidate.factuality}, not {event['factuality']}")
    for actor in event["actors"]:
        if actor.get("optional"):
            continue
        tally.actors_wanted += 1
        if any(same_actor(actor, other.name, other.country) for other in candidate.actors):
            tally.actors_found += 1
        else:
            tally.errors.append(f"{at}: no actor {actor['name']} among {[a.name for a in candidate.actors]}")


def bounds(candidate: Candidate) -> tuple[str | None, str | None]:
    """ISO bounds of a candidate."""
    interval = candidate.interval
    if interval is None:
        return None, None
    earliest, latest = interval.earliest, interval.latest
    return (earliest.isoformat() if earliest else None), (latest.isoformat() if latest else None)


def meant(candidates: Sequence[Candidate], events: Sequence[dict[str, Any]]) -> dict[int, int]:
    """Which candidate tells which annotated event, by their indices: the closest pairs first, each of both once."""
    near = ((closeness(c, g), i, j) for i, c in enumerate(candidates) for j, g in enumerate(events))
    used: dict[int, int] = {}
    taken: set[int] = set()
    for value, i, j in sorted(near, reverse=True):
        if value > 0 and i not in used and j not in taken:
            used[i] = j
            taken.add(j)
    return used


def left_to(step: str, text: str, day: date, language: str) -> tuple[Any, Any, Any] | None:
    """Article, drafts and candidates of a text as they reach a step of `timeline.extraction.finish`, which is left out."""
    kept: list[tuple[Any, Any, Any]] = []

    def record(article: Any, drafts: Any, candidates: Any) -> Any:
        kept.append((article, drafts, candidates))
        return candidates

    with patch.object(finish, step, record):
        extract(text, document_date=day, language=language)
    return kept[-1] if kept else None


def closeness(candidate: Candidate, event: dict[str, Any]) -> float:
    """How well a proposal fits an annotation; 0 where they are not the same happening."""
    earliest, latest = bounds(candidate)
    undated = event["earliest"] is None and event["latest"] is None
    if earliest is None and latest is None and not undated:
        return 0.0
    low, high = max(earliest or "0", event["earliest"] or "0"), min(latest or "9", event["latest"] or "9")
    spans = [(candidate.quote.start, candidate.quote.end), *((q.start, q.end) for q in candidate.other_quotes)]
    start, end = event["quote_start"], event["quote_end"]
    overlap = max((min(end, b) - max(start, a)) / max(1, min(end - start, b - a)) for a, b in spans)
    if low > high and not (overlap > 0.8 and not undated):
        return 0.0
    kind = candidate.kind in (event["kind"], *event.get("kind_alt", ()))
    actors = sum(any(same_actor(a, o.name, o.country) for o in candidate.actors) for a in event["actors"])
    same_day = (earliest, latest) == (event["earliest"], event["latest"])
    if overlap > 0.3 and low <= high:
        return 1 + overlap + kind + 0.2 * actors + same_day
    if overlap > 0.8 and kind:
        return 0.5 + 0.1 * actors
    return 0.4 + 0.1 * actors if kind and actors and same_day else 0.0


def same_actor(wanted: dict[str, Any], name: str, country: str | None) -> bool:
    """The same country; where the annotation knows none, a word of the name in common or two names of one organisation."""
    if wanted["country"]:
        return country in ORGANISATIONS if wanted["country"] == "IGO" else country == wanted["country"]
    return (
        bool(_words(wanted["name"]) & _words(name)) or country in ORGANISATIONS and country in _bodies(wanted["name"])
    )


@cache
def _bodies(name: str) -> frozenset[str | None]:
    """Codes of the organisations that a name means (*FMI*, *the International Monetary Fund*)."""
    tokens = read_document(name, lexicon("en")).tokens
    return frozenset(entity.country for found in Gazetteer.default().find(tokens) for entity in found.entities)


def _words(name: str) -> set[str]:
    plain = unicodedata.normalize("NFD", name.lower().replace("’", " "))
    return {word for word in "".join(c for c in plain if not unicodedata.combining(c)).split() if len(word) > 3}


def speed() -> None:
    """Milliseconds of processor for dense articles of about 5 kB, read again and read first; growth with hostile text."""
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    for language in ("fr", "en"):
        text = " ".join(text for text, gold in articles("build") if gold["lang"] == language)
        for size in (5_000, 10_000, 20_000, 40_000):
            _report("press", (text * 3)[:size], language)
        _report("as an agency writes", ordinary(text, language)[:5_000], language)
        for told, _ in [*articles("seed")][:1] if language == "fr" else ():
            _report("the seed", told, language)
        fresh = [text for text, gold in articles("measure") if gold["lang"] == language]
        cost = sum(_timed(text, language) for text in fresh) / sum(map(len, fresh))
        print(f"press, {language}, articles never read before: {cost * 5_000_000:7.1f} ms for 5,000 characters")
    for label, piece in (
        ("mardi", "mardi "),
        ("le 1er", "le 1er "),
        ("quotes", "« “ "),
        ("names", "Jean Dupont et "),
        ("que", "a dit que "),
    ):
        times = [_timed((piece * (200_000 // len(piece)))[:size], "fr") for size in (50_000, 100_000, 200_000)]
        ratios = ", ".join(f"×{b / a:.2f}" for a, b in zip(times, times[1:], strict=False))
        print(f"hostile {label:8} 50, 100, 200 kB: {', '.join(f'{t:.2f} s' for t in times)}  ({ratios} for a doubling)")


def ordinary(text: str, language: str) -> str:
    """The sentences of a dense text, one that is dated for four that are not."""
    found = extract(text, document_date=DAY, language=language)
    sentences: dict[bool, list[str]] = {True: [], False: []}
    for start, end in found.sentences:
        dated = any(start <= expression.start < end for expression in found.expressions)
        if dated or end - start > 50:  # no heading
            sentences[dated].append(text[start:end])
    rest = iter(sentences[False])
    return " ".join(" ".join([dated, *islice(rest, 4)]) for dated in sentences[True])


def _report(label: str, text: str, language: str) -> None:
    """One line: the best of fifteen readings of a text, whole and for its dates alone."""
    found = extract(text, document_date=DAY, language=language)
    best = min(_timed(text, language) for _ in range(15)) * 1000
    dates = min(_timed(text, language, dates=True) for _ in range(15)) * 1000
    print(
        f"{label}, {language} {len(text):6} characters: {best:7.1f} ms, of which dates {dates:6.1f} ms"
        f"  ({len(found.candidates)} candidates, {len(found.expressions)} dates)"
    )


def joining() -> None:
    """Look twins up by key among 1,000 to 100,000 events in memory: a look-up must not slow down as they grow."""
    draw = random.Random(7)
    codes = [f"{a}{b}C" for a in "ABCDEFGHIJKLMN" for b in "ABCDEFGHIJKLMN"]
    kinds = ("meeting", "call", "statement", "attack", "sanction", "agreement")

    def event() -> Light:
        day = date(1961, 1, 1) + timedelta(draw.randrange(23_000))
        countries = frozenset(draw.sample(codes, 2))
        return Light(
            draw.choice(kinds), "happened", day, day + timedelta(draw.choice((0, 0, 0, 2))), countries, countries
        )

    for size in (1_000, 10_000, 100_000):
        index: dict[str, list[Light]] = {}
        for record in (event() for _ in range(size)):
            for key in blocking_keys(record):
                index.setdefault(key, []).append(record)
        asked = [event() for _ in range(2_000)]
        start, compared = time.perf_counter(), 0
        for record in asked:
            near = {id(other): other for key in blocking_keys(record) for other in index.get(key, ())}
            compared += len(near)
            find_twins(record, near.values())
        cost = (time.perf_counter() - start) / len(asked) * 1e6
        print(f"joining among {size:7} events: {cost:7.1f} µs a look-up, {compared / len(asked):.2f} compared")


def bulk(count: int = 10_000) -> None:
    """Send `count` lines, one in twenty of them bad, through one `python -m timeline.extraction`; time and peak memory."""
    texts = [(text, gold) for name in ("build", "measure") for text, gold in articles(name)]
    bad = (b"{", b"\xff\xfe", b"[]", b'{"text": 3}', b'{"text": "x", "dct": "soon"}')
    started = time.perf_counter()
    run = subprocess.Popen(
        [sys.executable, "-m", "timeline.extraction"], cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert run.stdin and run.stdout

    def send() -> None:
        assert run.stdin
        for k in range(count):
            text, gold = texts[k % len(texts)]
            line = json.dumps({"id": k, "text": text, "dct": gold["dct"], "lang": gold["lang"]}).encode()
            run.stdin.write((bad[k // 20 % len(bad)] if k % 20 == 19 else line) + b"\n")
        run.stdin.close()

    threading.Thread(target=send).start()
    errors = 0
    for answered, line in enumerate(run.stdout, 1):
        errors += b'"error"' in line[:200]
        if answered % (count // 4) == 0:
            peak = _peak(run.pid)
            print(
                f"bulk {answered:6} answered ({errors} errors) {time.perf_counter() - started:6.1f} s, peak {peak} MB"
            )
    run.wait()


def _peak(pid: int) -> str:
    """Peak resident megabytes of a process, where the system tells."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return "?"
    return str(int(status.partition("VmHWM:")[2].split()[0]) // 1024)


def _timed(text: str, language: str, dates: bool = False) -> float:
    """Seconds of processor for the candidates of a text, or for its dates alone."""
    start = time.process_time()
    if dates:
        find_expressions(text, Anchor(DAY), language)
    else:
        extract(text, document_date=DAY, language=language)
    return time.process_time() - start


def main(arguments: list[str]) -> int:
    """Print one line an article and one a set."""
    names = [name for name in arguments if not name.startswith("-")]
    if not names and not {"--bulk", "--speed", "--joining"} & set(arguments):
        names = ["build", "measure", "seed"]
    for name in names:
        total: dict[str, Tally] = {}
        for text, gold in articles(name):
            tally = score(text, gold)
            print(tally.line(f"  {gold['id']} {gold['lang']}"))
            for key in ("all", gold["lang"]):
                total.setdefault(key, Tally()).add(tally)
        for key, tally in total.items():
            print(tally.line(f"{name} ({key})"))
        if "--errors" in arguments and total:
            print("\n".join(total["all"].errors))
    if "--speed" in arguments:
        speed()
    if "--joining" in arguments:
        joining()
    if "--bulk" in arguments:
        bulk()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

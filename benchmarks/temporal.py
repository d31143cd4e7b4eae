"""Measure the temporal engine, beside the peers that are installed: accuracy, calibration, speed, memory and growth.

    python benchmarks/temporal.py                  # accuracy and calibration where the annotated sets are, then speed
    python benchmarks/temporal.py --peers          # nothing but the same articles through every peer that is installed
    python benchmarks/temporal.py --errors 40      # what is wrong, case by case

The annotated sets and their scorer are read from `FRISE_SHARED` (by default `../shared`), never copied; where that
folder is named and does not hold them, nothing is measured, and where none is named the speed is that of our own corpus
and says so. Where
`benchmarks/disagreements.<language>.tsv` is (`id<TAB>row<TAB>reason`, an id being a text or `text@offset` for one of its
expressions), each figure is given twice: raw, and with those cases set aside. Figures are for one core of the machine
at hand: compare them inside one run only.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]  # run by its path or with -m alike

import temporal_load as load  # noqa: E402
import temporal_peers as peers  # noqa: E402

from timeline.temporal import SURE, Anchor, Expression, find_expressions  # noqa: E402

SETS = Path(os.environ.get("FRISE_SHARED", ROOT.parent / "shared")) / "timex-dev"
sys.path.insert(0, str(SETS))
Documents = list[dict[str, Any]]
Predictions = dict[str, list[dict[str, Any]]]

# set, title, options of the scorer
TABLE: list[tuple[str, str, dict[str, Any]]] = [
    ("press.fr", "DATE, --fixed", {"types": {"DATE"}, "fixed": True}),
    ("press.fr", "--fixed", {"fixed": True}),
    ("suites.fr", "--alt", {"alt": True}),
    ("clock_duration_set.fr", "", {}),
    ("press.en", "--fixed", {"fixed": True}),
    ("suites.en", "--alt", {"alt": True}),
]
COLUMNS = ("relaxed", "interval", "value_f1")


def read(name: str) -> Documents:
    """The documents of a set, none where it is not there."""
    path = SETS / f"{name}.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return [json.loads(line) for line in lines if line.strip()]


def published(document: dict[str, Any]) -> date | None:
    return date.fromisoformat(document["dct"][:10]) if document.get("dct") else None


def as_prediction(found: Expression) -> dict[str, Any]:
    made: dict[str, Any] = {"start": found.start, "end": found.end, "type": found.type, "value": found.value}
    made |= {"mod": found.mod, "confidence": found.confidence, "rule": found.rule}
    interval = found.interval
    if interval and interval.earliest and interval.latest:
        made |= {"begin": interval.earliest.isoformat(), "end_date": interval.latest.isoformat()}
    return made


def ours(gold: Documents) -> Predictions:
    return {
        d["id"]: [as_prediction(e) for e in find_expressions(d["text"], Anchor(published(d)), d["lang"])] for d in gold
    }


# --- the cases where an annotation follows another convention ------------------------------------------------------


def disagreements(language: str) -> set[str]:
    path = ROOT / f"benchmarks/disagreements.{language}.tsv"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return {line.split("\t")[0].strip() for line in lines if line.strip() and not line.startswith("#")}


def without(gold: Documents, aside: set[str]) -> tuple[Documents, int]:
    """The documents without the cases set aside, and how many expressions (or whole texts without any) went."""
    kept, gone = [], 0
    for document in gold:
        if document["id"] in aside:
            gone += max(1, len(document["timexes"]))
            continue
        places = {int(one.rpartition("@")[2]) for one in aside if one.rpartition("@")[0] == document["id"]}
        if places:
            out = [timex for timex in document["timexes"] if timex["start"] in places]
            spans = [[timex["start"], timex["end"]] for timex in out]
            spans += [[place, place + 1] for place in places - {timex["start"] for timex in out}]
            rest = [timex for timex in document["timexes"] if timex not in out]
            document = {**document, "timexes": rest, "ignored": [*(document.get("ignored") or []), *spans]}
            gone += len(places)
        kept.append(document)
    return kept, gone


# --- accuracy and calibration --------------------------------------------------------------------------------------


def cells(row: dict[str, Any] | None) -> str:
    """The figures of one row of the scorer, as percentages."""
    told = []
    for column in COLUMNS:
        value = row[column] if row else None
        value = value[2] if isinstance(value, tuple) else value
        told.append("-" if value is None else f"{100 * value:.1f}")
    return "".join(f"{cell:>9}" for cell in told)


def accuracy(scorer: Any, errors: int) -> None:
    print(f"\n{'F1, raw and without disagreements':46}{'gold':>5}{'relaxed':>9}{'interval':>9}{'value':>9}", end="")
    print(f"{'aside':>8}{'relaxed':>9}{'interval':>9}{'value':>9}")
    for name, title, options in TABLE:
        gold = read(name)
        if not gold:
            continue
        predicted = ours(gold)
        kept, gone = without(gold, disagreements(name[-2:]))
        wrong: list[Any] | None = [] if errors else None
        scored = scorer.score(kept, predicted, errors=wrong, **options)
        raw = scorer.score(gold, predicted, **options)
        for kind in sorted((kind for kind in raw if kind != "_negative"), key=lambda kind: (kind != "ALL", kind)):
            if kind != "ALL" and ("types" in options or not raw[kind]["gold"]):
                continue
            label = f"{name} {title}" if kind == "ALL" else f"    {kind}"
            print(f"{label:46}{raw[kind]['gold']:>5}{cells(raw[kind])}", end="")
            print(f"{gone if kind == 'ALL' else '':>8}{cells(scored.get(kind))}" if gone else "")
        for line in (wrong or [])[:errors]:
            print("   ", *line, sep="\t")
    for name in ("negative.fr", "negative.en"):
        gold = read(name)
        kept, gone = without(gold, disagreements(name[-2:]))
        if gold:
            alarms = {d["id"] for d, p in zip(gold, ours(gold).values(), strict=True) if p}
            left = sorted(alarms & {d["id"] for d in kept})
            shares = [100 * (1 - len(bad) / len(docs)) for bad, docs in ((alarms, gold), (left, kept))]
            print(f"{name + ' texts left alone':46}{len(gold):>5}{shares[0]:>9.1f}", end="")
            print(f"{gone:>26}{shares[1]:>9.1f}" if gone else "", f" {' '.join(left[:6])}")


def calibration(scorer: Any) -> None:
    """Share of dated readings that call themselves sure, and how many of those are right, raw and without disagreements."""
    print(f"\n{'calibration':24}{'dates':>6}{'sure':>8}{'right':>8}{'range':>7}{'unsure right':>14}", end="")
    print(f"{'without disagreements: sure right':>36}")
    for name, options in (
        ("press.fr", {"fixed": True}),
        ("suites.fr", {"alt": True}),
        ("press.en", {"fixed": True}),
        ("suites.en", {"alt": True}),
    ):
        rows = list(judged(scorer, read(name), **options))
        if not rows:
            continue
        kept, gone = without(read(name), disagreements(name[-2:]))
        rest = [verdict for confidence, verdict in rows if confidence < SURE]
        unsure = f"{100 * sum(v == 'right' for v in rest) / len(rest):.1f} %" if rest else "-"
        sure, right, ends = sure_right(rows)
        print(f"{name:24}{len(rows):>6}{100 * sure / len(rows):>7.1f}%{right:>7.1f}%{ends:>7}{unsure:>14}", end="")
        print(f"{sure_right(list(judged(scorer, kept, **options)))[1]:>35.1f}%" if gone else "")
    print("  range: one end of what we read as a single range; left out of 'right' (see docs/temporal-benchmark.md)")


def sure_right(rows: list[tuple[float, str]]) -> tuple[int, float, int]:
    """How many are sure, the percentage of them that is right, and how many are ends of ranges."""
    sure = [verdict for confidence, verdict in rows if confidence >= SURE]
    ends = sum(verdict == "range" for verdict in sure)
    return len(sure), 100 * sum(verdict == "right" for verdict in sure) / max(1, len(sure) - ends), ends


def judged(scorer: Any, gold: Documents, fixed: bool = False, alt: bool = False) -> Iterable[tuple[float, str]]:
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


# --- speed, and the peers ------------------------------------------------------------------------------------------


def articles(name: str) -> list[tuple[str, date]]:
    """About 2,000 characters each, and their day: the press set where it is, else lines of our own corpus."""
    documents = [(d["text"], published(d) or date(2021, 12, 9)) for d in read(name)]
    if not documents:
        corpus = sorted((ROOT / "tests/temporal/corpus" / name[-2:]).glob("*.txt"))
        documents = [(path.read_text(encoding="utf-8"), date(2021, 12, 9)) for path in corpus]
    return [(text[i : i + 2000], day) for text, day in documents for i in range(0, len(text), 2000)]


def beside_peers(scorer: Any) -> None:
    """One line a peer: accuracy on the French press and speed on the same articles, in this same run."""
    cut = articles("press.fr")
    gold = read("press.fr")
    documents = [(d["id"], d["text"], (published(d) or date(2021, 12, 9)).isoformat()) for d in gold]
    run = lambda: [find_expressions(text, Anchor(day), "fr") for text, day in cut]  # noqa: E731
    run()
    own = load.size(cut) / load.best_of(run)

    def line(name: str, predicted: Predictions, rate: float, count: int) -> None:
        row = scorer.score(gold, predicted, types={"DATE"}, fixed=True)["ALL"] if scorer else None
        print(
            f"{name:20}{cells(row)[:18]}{rate / 1e6:>10.4f}{rate / 2000:>10.1f}{own / rate:>11.1f}{count:>11}",
            flush=True,
        )

    print(f"\n{'peer':20}{'relaxed':>9}{'interval':>9}{'MB/s':>10}{'2 kB/s':>10}{'slower by':>11}{'texts timed':>13}")
    line("frise", ours(gold), own, len(cut))
    try:
        predicted, rate = peers.chrono(documents, [(text, day.isoformat()) for text, day in cut])
        line("chrono-node", predicted, rate, len(cut))
    except (ImportError, OSError) as error:
        print(f"{'chrono-node':20} absent: {error}")
    for name, (prepare, count) in peers.PEERS.items():
        try:
            peer = prepare()
        except Exception as error:  # a peer that is not installed, or not whole
            print(f"{name:20} absent: {type(error).__name__}: {str(error)[:60]}")
            continue
        predicted = {id_: peer(text, date.fromisoformat(day)) for id_, text, day in documents}
        few = cut[:count]
        run = lambda peer=peer, few=few: [peer(text, day) for text, day in few]  # noqa: E731
        line(name, predicted, load.size(few) / load.best_of(run, 3 if count > 8 else 1), count)
    print("  accuracy: DATE of press.fr, --fixed; speed: CPU time on the same articles of 2 kB, warm")


def annotated() -> bool:
    """Are the annotated sets there? Ends the run where `FRISE_SHARED` promises them in vain."""
    if (SETS / "score.py").is_file() and read("press.fr"):
        return True
    if "FRISE_SHARED" in os.environ:
        sys.exit(f"FRISE_SHARED is wrong: no annotated sets in {SETS}. Nothing was measured.")
    print(
        f"NO ANNOTATED SETS in {SETS} (set FRISE_SHARED): no accuracy, and every speed below is that of the lines of our\n"
        "own corpus, which are denser in dates than the press. Do not put these figures beside those of the docs.\n",
        file=sys.stderr,
    )
    return False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", action="store_true", help="only put the peers that are installed beside this engine")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="print N errors a set")
    parser.add_argument("--no-growth", action="store_true", help="skip the megabyte texts")
    options = parser.parse_args()
    scorer = importlib.import_module("score") if annotated() else None
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    if options.peers:
        beside_peers(scorer)
        return
    if scorer:
        accuracy(scorer, options.errors)
        calibration(scorer)
    load.speed({"fr": articles("press.fr"), "en": articles("press.en")})
    load.memory(articles("press.fr"))
    if not options.no_growth:
        load.growth("\n".join(text for text, _ in articles("press.fr")))


if __name__ == "__main__":
    main()

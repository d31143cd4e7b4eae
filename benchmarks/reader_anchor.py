"""The first page of a timeline of `reader.py fill` as a plain list, for a browser harness to measure beside it.

    python benchmarks/reader_anchor.py HARNESS BASE 100 1000 10000

writes HARNESS/pages/first-N/static.html from HARNESS/data/N/events.json: the events that BASE/t/bench-N/ shows, as the
harness's own `gen.static` writes them.
"""

from __future__ import annotations

import json
import re
import sys
import urllib.request
from pathlib import Path


def main(harness: Path, base: str, sizes: list[str]) -> None:
    sys.path.insert(0, str(harness))
    sys.argv = ["gen.py", "1"]  # the harness's file runs when it is imported
    import gen  # type: ignore[import-not-found]

    for size in sizes:
        with urllib.request.urlopen(f"{base}/t/bench-{size}/") as answer:
            shown = re.findall(r'id="e-(\w+?)x7"', answer.read().decode())
        held = json.loads((harness / "data" / size / "events.json").read_text(encoding="utf-8"))
        by_id = {event["id"]: event for event in held}
        folder = harness / "pages" / f"first-{size}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "static.html").write_text(gen.static([by_id[one] for one in shown]), encoding="utf-8")
        print(f"first-{size}: {len(shown)} events")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3:])

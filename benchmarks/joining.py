"""Does joining slow down as the archive grows? Time one look-up of twins at 1,000, 10,000 and 100,000 events.

    python benchmarks/joining.py [--sizes 1000,10000,100000]      DATABASE_URL chooses the database; it is a scratch one

The archive spreads over sixty years and 190 countries, as a large desk's would. Printed: milliseconds a look-up (median,
95th percentile), rows compared, and the ratio to the smallest archive. The database named must be empty: it is filled.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")
if "DATABASE_URL" not in os.environ:
    os.environ["FRISE_DATA_DIR"] = tempfile.mkdtemp(prefix="frise-joining-")

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

from timeline.models import Event, Timeline  # noqa: E402
from timeline.models.dated import interval_columns, sort_key  # noqa: E402
from timeline.services.twins import file_keys, twin_events  # noqa: E402
from timeline.temporal import parse_edtf  # noqa: E402

KINDS = ["meeting", "call", "visit", "statement", "sanction", "agreement", "attack", "vote"]


def make_events(timeline: Timeline, number: int, dice: random.Random, countries: list[str]) -> list[Event]:
    """`number` saved events with two actors each, filed under their keys."""
    rows = []
    for index in range(number):
        interval = parse_edtf((date(1960, 1, 1) + timedelta(days=dice.randrange(24_000))).isoformat())
        names = dice.sample(countries, 2)
        rows.append(
            Event(
                timeline=timeline,
                headline=f"Event {index}",
                kind=dice.choice(KINDS),
                actors=[{"name": name, "role": "participant", "country": name} for name in names],
                sort_key=sort_key(interval),
                **interval_columns(interval),
            )
        )
    saved = Event.objects.bulk_create(rows, batch_size=500)
    for start in range(0, len(saved), 300):
        file_keys(saved[start : start + 300])
    return saved


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1000,10000,100000")
    sizes = [int(size) for size in parser.parse_args().sizes.split(",")]
    call_command("migrate", verbosity=0)
    dice = random.Random(1)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    countries = ["".join(dice.sample(letters, 3)) for _ in range(190)]
    timeline, _ = Timeline.objects.get_or_create(slug="joining", defaults={"title": "Joining"})
    print(f"{connection.vendor}: one look-up of twins")
    print(f"{'events':>8} {'median ms':>10} {'p95 ms':>8} {'twins':>6} {'ratio':>6}")
    have, first = 0, 0.0
    for size in sizes:
        events = make_events(timeline, size - have, dice, countries)
        have = size
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE")
        times, twins = [], 0
        for event in dice.sample(events, min(400, len(events))):
            began = time.perf_counter()
            twins += len(twin_events(event))
            times.append(1000 * (time.perf_counter() - began))
        median = statistics.median(times)
        first = first or median
        print(
            f"{size:>8} {median:>10.2f} {statistics.quantiles(times, n=20)[18]:>8.2f} {twins:>6} {median / first:>6.2f}"
        )


if __name__ == "__main__":
    main()

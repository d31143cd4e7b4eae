"""Speed, memory and growth of the temporal engine. Used by `temporal.py`.

Times are CPU time of the process, so that whatever else the machine does weighs little; compare inside one run only.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from timeline.temporal import Anchor, find_expressions

ROOT = Path(__file__).resolve().parents[1]
Articles = Sequence[tuple[str, date]]
PUBLISHED = Anchor(date(2021, 12, 9))


def cpu_seconds() -> float:
    """CPU time of this process and of the ended ones that it started."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def best_of(action: Callable[[], object], rounds: int = 5) -> float:
    """CPU seconds of the fastest of some rounds."""
    times = []
    for _ in range(rounds):
        start = cpu_seconds()
        done = 0
        while not done or cpu_seconds() - start < 0.05:
            action()
            done += 1
        times.append((cpu_seconds() - start) / done)
    return min(times)


def size(articles: Iterable[tuple[str, date]]) -> int:
    """Bytes."""
    return sum(len(text.encode()) for text, _ in articles)


def speed(sets: dict[str, Articles]) -> None:
    """Print bytes a second by language, without a trigger, of the first text, and what an import costs."""
    print(f"\n{'speed, one core, CPU time':32}{'MB/s':>8}{'ms a 2 kB':>11}")
    for language, articles in sets.items():

        def run(language: str = language, articles: Articles = articles) -> None:
            for text, published in articles:
                find_expressions(text, Anchor(published), language)

        run()
        rate = size(articles) / best_of(run) / 1e6
        print(f"{'press, ' + language:32}{rate:>8.2f}{2 / rate:>11.2f}")
    plain = {"fr": "Le gouvernement a voulu parler aux gens. ", "en": "The government wanted to talk to people. "}
    for language, sentence in plain.items():
        text = sentence * 500
        rate = (
            len(text) / best_of(lambda text=text, language=language: find_expressions(text, PUBLISHED, language)) / 1e6
        )
        print(f"{'no trigger word, ' + language:32}{rate:>8.1f}")
    cold = (
        "import time; a = time.process_time(); import timeline.temporal as t; b = time.process_time(); "
        "import datetime; anchor = t.Anchor(datetime.date(2021, 12, 9)); "
        "t.find_expressions('Il a parlé lundi.', anchor, 'fr'); c = time.process_time(); "
        "t.find_expressions('He spoke on Monday.', anchor, 'en'); d = time.process_time(); "
        "import sys; print(b - a, c - b, d - c, int('dateparser' in sys.modules))"
    )
    with tempfile.TemporaryDirectory() as compiled:  # so that it is Python that is timed, not its compiler
        known = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        known["PYTHONPYCACHEPREFIX"] = compiled
        ask = lambda: subprocess.check_output([sys.executable, "-c", cold], cwd=ROOT, text=True, env=known)  # noqa: E731
        ask()
        runs = [ask().split() for _ in range(5)]
    best = [1000 * min(float(run[column]) for run in runs) for column in range(3)]
    loaded = "loaded" if runs[0][3] == "1" else "not loaded"
    print(
        f"import {best[0]:.0f} ms (dateparser {loaded}); first French text {best[1]:.0f} ms, English {best[2]:.0f} ms"
    )


def memory(articles: Articles) -> None:
    """Print the peak before and after many more passes, and over a stream of words never seen before."""

    def peak() -> float:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    def run(rounds: int) -> None:
        for _ in range(rounds):
            for text, published in articles:
                find_expressions(text, Anchor(published), "fr")

    run(1)
    before = peak()
    run(20)
    after = peak()
    for number in range(500):
        words = " ".join(f"mot{chr(97 + number % 26)}{number}x{i} lundi zq{number:x}w{i}" for i in range(40))
        find_expressions(words, PUBLISHED, "fr")
    half = peak()
    for number in range(500, 2500):
        words = " ".join(f"mot{chr(97 + number % 26)}{number}x{i} lundi zq{number:x}w{i}" for i in range(40))
        find_expressions(words, PUBLISHED, "fr")
    print(f"memory: {before:.0f} MB after one pass, {after:.0f} MB after twenty more")
    print(f"        {half:.0f} MB after 500 texts of words never seen, {peak():.0f} MB after 2,500")


ATTACKS = {
    "mardi mardi": "mardi ",
    "le 1er 1er": "le 1er ",
    "digits": "1",
    "dashes": "-",
    "one sentence": "le ministre a reçu lundi son homologue, qui ",
    "nested quotes": "« “ ",
    "du 3 au 3 au": "du 3 au ",
    "a été a été": "a été ",
    "full stops": "lundi.",
    "only full stops": ".",
    "blanks": " ",
    "line ends": "mardi\n",
    "apostrophes": "d'l'",
    "numbers in words": "vingt et un mille ",
    "brackets": "(lundi ",
    "Roman numbers": "XIV ",
    "combining marks": "e\u0301",
    "mardi-": "mardi-",
    "eleven (English)": "eleven ",
    "on Monday to (English)": "on Monday to ",
}


def growth(press: str) -> None:
    """Print CPU time for 1, 10, 100 and 1,000 kB; linear is a ratio of about ten from one column to the next."""
    print(f"\n{'growth, ms':24}{'1 kB':>9}{'10 kB':>9}{'100 kB':>9}{'1000 kB':>10}   ratio 1000/100")
    for name, unit in {"press": press, **ATTACKS}.items():
        language = "en" if "English" in name else "fr"
        times = []
        for length in (1_000, 10_000, 100_000, 1_000_000):
            text = (unit * (length // len(unit) + 1))[:length]
            start = cpu_seconds()
            find_expressions(text, PUBLISHED, language)
            times.append(1000 * (cpu_seconds() - start))
        cells = "".join(f"{t:>9.0f}" for t in times[:3])
        print(f"{name:24}{cells}{times[3]:>10.0f}   {times[3] / max(times[2], 10):.1f}")

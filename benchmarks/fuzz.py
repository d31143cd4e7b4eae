"""Read random text for a while: nothing may crash, offsets must be exact, and no kilobyte may cost too much.

    python benchmarks/fuzz.py --seconds 60 --seed 1

Texts are salads of the corpus (its words, its characters, its sentences shuffled), of signs, digits and letters of all
Unicode, and of one piece said again and again. The slowest are told, in CPU milliseconds a kilobyte.
"""

from __future__ import annotations

import argparse
import heapq
import random
import sys
import time
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.temporal.corpus_lines import cases  # noqa: E402
from timeline.temporal import Anchor, find_expressions, parse_edtf  # noqa: E402

LIMIT = 50.0
"""CPU milliseconds a kilobyte that no text of 2 kB and more may pass on an ordinary machine."""
SIGNS = " \n.,;:!?()[]«»“”\"'’-–—/\\%°€$…\u00a0\u202f\u200b\u0301\u0327İŸœ🙂\ufeff\x0b\x0c"


def make(chance: random.Random, lines: list[str], words: list[str]) -> str:
    size = chance.choice((200, 2000, 2000, 8000))
    kind = chance.randrange(6)
    if kind == 0:
        pieces = [chance.choice(words) for _ in range(size // 6)]
        return " ".join(pieces)
    if kind == 1:
        pieces = [
            chance.choice((chance.choice(words), chance.choice(SIGNS), str(chance.randrange(3000))))
            for _ in range(size // 4)
        ]
        return "".join(piece + chance.choice(("", " ")) for piece in pieces)
    if kind == 2:
        count = chance.randrange(1, 5)
        unit = "".join(chance.choice((chance.choice(words) + " ", chance.choice(SIGNS))) for _ in range(count))
        return unit * (size // len(unit) + 1)
    if kind == 3:
        return "".join(
            chr(chance.choice((chance.randrange(32, 0x250), chance.randrange(32, 0x3000)))) for _ in range(size)
        )
    if kind == 4:
        return "".join(chance.choice("0123456789/.-: ,hH'") for _ in range(size))
    return chance.choice(("", " ", "\n")).join(chance.choice(lines) for _ in range(size // 60))


def check(text: str, published: date, language: str) -> int:
    found = find_expressions(text, Anchor(published), language)
    last = 0
    for expression in found:
        assert last <= expression.start < expression.end <= len(text), expression
        assert text[expression.start : expression.end] == expression.text
        last = expression.end
        assert expression.why.fr and expression.why.en
        for interval in (expression.interval, expression.range):
            if interval is not None:
                back = parse_edtf(interval.edtf)
                assert (back.earliest, back.latest) == (interval.earliest, interval.latest), interval
    return len(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    data = {name: [case.text for case in cases(name)] for name in ("fr", "en")}
    words = {name: sorted({word for line in lines for word in line.split()}) for name, lines in data.items()}
    for name in data:
        find_expressions(" ".join(data[name]), Anchor(date(2021, 12, 9)), name)
    worst: list[tuple[float, str]] = []
    texts = kilobytes = found = broken = 0
    until = time.monotonic() + options.seconds
    while time.monotonic() < until:
        language = chance.choice(("fr", "en"))
        text = make(chance, data[language], words[language])
        ordinal = chance.choice((chance.randrange(3_652_059), chance.randrange(730_000, 740_000)))
        published = date(1, 1, 1) + timedelta(days=ordinal)
        start = time.process_time()
        try:
            find_expressions(text, Anchor(published), language)
            spent = 1000 * (time.process_time() - start)
            found += check(text, published, language)
        except Exception as error:
            broken += 1
            if broken <= 10:
                print(f"BROKEN {language} {published} {type(error).__name__}: {str(error)[:200]}\n    {text[:300]!r}")
            continue
        size = len(text.encode("utf-8", "surrogatepass")) / 1000
        texts, kilobytes = texts + 1, kilobytes + size
        if size >= 2:
            heapq.heappush(worst, (spent / size, f"{language} {text[:70]!r}"))
            worst = heapq.nlargest(5, worst)
    print(f"{texts} texts, {kilobytes:.0f} kB, {found} expressions, {broken} broken")
    for rate, text in sorted(worst, reverse=True):
        print(f"  {rate:6.1f} ms/kB{' TOO SLOW' if rate > LIMIT else ''}  {text}")
    raise SystemExit(bool(broken or any(rate > LIMIT for rate, _ in worst)))


if __name__ == "__main__":
    main()

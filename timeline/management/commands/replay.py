"""`manage.py replay < decisions.jsonl`: how the present engine does on what a desk decided, rule by rule."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from timeline.services.replay import replay


class Command(BaseCommand):
    help = "Read a desk's decisions (the download of its Measure page) again and tell acceptance per rule. No database."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", nargs="?", default="-", help="JSON Lines; standard input without it")

    def handle(self, *args: Any, file: str, **options: Any) -> None:
        try:
            told = replay(_lines(file))
        except (OSError, ValueError, KeyError) as error:
            raise CommandError(f"Not a corpus of decisions: {error!r}") from error
        self.stdout.write("rule\tagreed\totherwise\trejected\trate\n")
        for score in sorted(told.rules.values(), key=lambda row: (-row.agreed, row.rule)):
            rate = "" if score.rate is None else f"{score.rate:.2f}"
            self.stdout.write(f"{score.rule}\t{score.agreed}\t{score.otherwise}\t{score.rejected}\t{rate}\n")
        self.stderr.write(f"{told.articles} articles, {told.missed} accepted and missed, {told.undecided} undecided\n")


def _lines(file: str) -> Iterator[dict[str, Any]]:
    with sys.stdin if file == "-" else open(file, encoding="utf-8") as source:
        for line in source:
            if line.strip():
                yield json.loads(line)

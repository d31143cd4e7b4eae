"""`manage.py worker`: do the background work. SIGTERM finishes the job at hand; a killed worker loses nothing."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from timeline.jobs.limits import limit_memory
from timeline.jobs.worker import Worker


class Command(BaseCommand):
    help = "Do the background work: fetch addresses, read files, poll feeds, read articles. Start as many as you like."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="do what is due now, then stop")
        parser.add_argument("--poll", type=float, default=1.0, help="seconds between two looks at an empty queue")

    def handle(self, *args: Any, **options: Any) -> None:
        limit_memory(settings.FRISE_WORKER_MEMORY_MB)
        number = Worker(poll=options["poll"]).run(once=options["once"])
        self.stderr.write(f"{number} job(s) done.")

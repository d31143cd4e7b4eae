"""`manage.py demo`: a small newsroom with articles, people and decisions, to see everything work in five minutes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.urls import reverse
from django.utils import translation

from timeline.demo.newsroom import PEOPLE, Built, build


class Command(BaseCommand):
    help = "Build a small newsroom around the diplomacy of late 2021, and say where to click and as whom."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--serve", action="store_true", help="then serve it on 127.0.0.1 until Ctrl-C")
        parser.add_argument("--port", type=int, default=8000)

    def handle(self, *args: Any, serve: bool, port: int, **options: Any) -> None:
        call_command("migrate", interactive=False, verbosity=0)
        with translation.override("fr"):
            built = build()
        site = f"http://localhost:{port}" if "FRISE_PUBLIC_URL" not in os.environ else settings.PUBLIC_URL
        self.tell(built, site)
        if serve:
            sys.exit(serve_until_stopped(port, site))
        self.stdout.write(f"Serve it:  {sys.executable} manage.py demo --serve\n")

    def tell(self, built: Built, site: str) -> None:
        """Where to click, and as whom."""
        slug = built.timeline.slug
        self.stdout.write(
            f"\n{built.timeline.title}\n"
            f"{built.articles} articles, {built.published} published events, {built.to_review} candidates to review.\n\n"
            f"  Read it      {site}{reverse('reader:timeline', args=[slug])}\n"
            f"  Review it    {site}{reverse('editor:queue', args=[slug])}\n"
            f"  Bring in     {site}{reverse('editor:import', args=[slug])}\n\n"
        )
        for name, (_first, _last, role) in PEOPLE.items():
            password = built.passwords[name] or "(changed since)"
            self.stdout.write(f"  {name:<10} {password:<20} {role.value}\n")
        self.stdout.write("\n")
        self.stdout.flush()


def serve_until_stopped(port: int, site: str) -> int:
    """Run the web server and the worker until one ends or somebody stops them; the web server's status."""
    environment = {**os.environ, "FRISE_PUBLIC_URL": site, "DJANGO_SETTINGS_MODULE": "timeline.settings"}
    server = [
        sys.executable,
        "-m",
        "gunicorn",
        "timeline.wsgi",
        "--bind",
        f"127.0.0.1:{port}",
        "--limit-request-line",
        "8190",
    ]
    server += ["--worker-class", "gthread", "--workers", "2", "--threads", "4", "--log-level", "warning"]
    worker = [sys.executable, "manage.py", "worker"]
    running = [subprocess.Popen(command, cwd=settings.BASE_DIR, env=environment) for command in (server, worker)]

    def stop(*_signal: object) -> None:
        for process in running:
            if process.poll() is None:
                process.terminate()

    signal.signal(signal.SIGTERM, stop)
    try:
        return running[0].wait()
    except KeyboardInterrupt:
        return 0
    finally:
        stop()
        for process in running:
            process.wait(timeout=30)

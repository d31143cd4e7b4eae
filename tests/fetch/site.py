"""A little site on loopback, reachable only under rules that a test makes for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from timeline.fetch import Fetched, Rules, fetch

Answer = Callable[[BaseHTTPRequestHandler], None]


class Site:
    """`site.get("/path")` fetches as Frise would, with the name `site.example` resolved to loopback."""

    server: ThreadingHTTPServer

    def __init__(self, port: int) -> None:
        self.port = port
        self.asked: list[tuple[str, str]] = []
        self.rules = Rules(allows=lambda address: address == "127.0.0.1", ports=frozenset({port}))

    def resolver(self, host: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    def url(self, path: str) -> str:
        return f"http://site.example:{self.port}{path}"

    def get(self, path: str, **facts: Any) -> Fetched:
        return fetch(self.url(path), **{"rules": self.rules, "resolver": self.resolver, **facts})


@contextmanager
def site(answers: dict[str, Answer]) -> Iterator[Site]:
    """Serve `answers` by path for the block."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            here.asked.append((self.headers["Host"], self.path))
            with suppress(BrokenPipeError, ConnectionResetError):
                answers[self.path](self)

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    here = Site(server.server_port)
    here.server = server
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield here
    finally:
        server.shutdown()
        server.server_close()


def answer(body: bytes = b"", *, status: int = 200, **headers: str) -> Answer:
    """A plain answer; header names are written with `_` for `-`."""

    def give(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        for name, value in {"Content_Type": "text/html; charset=utf-8", **headers}.items():
            request.send_header(name.replace("_", "-"), value)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    return give

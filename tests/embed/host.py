"""A foreign site for browser tests: a small server on another origin, its pages and their policy given by the test."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

PROSE = "<p>Le communiqué final sera publié dans la soirée, selon deux diplomates.</p>"


class Host:
    """Serves `pages[path] = (html, headers)` on 127.0.0.1 until closed."""

    def __init__(self) -> None:
        self.pages: dict[str, tuple[str, dict[str, str]]] = {}
        pages = self.pages

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body, headers = pages.get(self.path.partition("?")[0], ("", {}))
                content = body.encode()
                self.send_response(200 if content else 204)
                for name, value in {"Content-Type": "text/html; charset=utf-8", **headers}.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None: ...

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        Thread(target=self.server.serve_forever, daemon=True).start()

    def put(self, body: str, *, csp: str = "", path: str = "/", head: str = "") -> str:
        """Serve `body` at `path`; returns its address."""
        html = f'<!doctype html><html lang="fr"><head><title>Hôte</title>{head}</head><body>{body}</body></html>'
        self.pages[path] = (html, {"Content-Security-Policy": csp} if csp else {})
        return self.url + path

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()

"""A company's own sign-in (OpenID Connect), against a provider made for the test: settings alone turn it on."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

pytest.importorskip("requests")
jwt = pytest.importorskip("jwt")

pytestmark = pytest.mark.browser
ROOT = Path(__file__).resolve().parent.parent
PERSON = {"sub": "42", "email": "inge@press.example", "email_verified": True, "name": "Inge", "given_name": "Inge"}
SET_UP = """
from django.contrib.auth.models import User
User.objects.create_user("inge", "inge@press.example", "never used 1234")
"""


class Provider(BaseHTTPRequestHandler):
    """The four addresses of an OpenID Connect provider that knows one person."""

    person = PERSON

    def log_message(self, *args: object) -> None:
        pass

    def answer(self, body: object) -> None:
        data = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(data)

    @property
    def here(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path == "/.well-known/openid-configuration":
            paths = {"authorization": "authorize", "token": "token", "userinfo": "userinfo"}
            self.answer(
                {f"{name}_endpoint": f"{self.here}/{path}" for name, path in paths.items()}
                | {"issuer": self.here, "jwks_uri": f"{self.here}/jwks"}
                | {"token_endpoint_auth_methods_supported": ["client_secret_post"]}
            )
        elif parts.path == "/authorize":
            assert asked["client_id"] == "frise" and asked["code_challenge_method"] == "S256"
            self.send_response(302)
            back = urlencode({"code": "abc", "state": asked["state"]})
            self.send_header("Location", f"{asked['redirect_uri']}?{back}")
            self.end_headers()
        elif parts.path == "/userinfo":
            self.answer(self.person)
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        asked = {name: values[0] for name, values in parse_qs(self.rfile.read(length).decode()).items()}
        assert (asked["code"], asked["client_secret"]) == ("abc", "hush") and asked["code_verifier"]
        claims = {**self.person, "iss": self.here, "aud": "frise", "exp": int(time.time()) + 60}
        token = jwt.encode(claims, "x" * 32, algorithm="HS256")
        self.answer({"access_token": "let me in", "token_type": "Bearer", "id_token": token})


@pytest.fixture
def provider() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Provider)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()


@pytest.fixture
def site(provider: str, tmp_path: Path) -> Iterator[str]:
    """Frise with three settings more, in a process of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://localhost:{port}"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("DJANGO_")}
    environment |= {
        "DATABASE_URL": "",
        "FRISE_DATA_DIR": str(tmp_path),
        "FRISE_PUBLIC_URL": address,
        "FRISE_OIDC_URL": provider,
        "FRISE_OIDC_CLIENT_ID": "frise",
        "FRISE_OIDC_SECRET": "hush",
        "FRISE_OIDC_NAME": "La Maison",
        "DJANGO_SETTINGS_MODULE": "timeline.settings",
    }
    for arguments in (["migrate", "-v0"], ["shell", "-v0", "-c", SET_UP]):
        subprocess.run([sys.executable, "manage.py", *arguments], cwd=ROOT, env=environment, check=True, timeout=180)
    command = [sys.executable, "-m", "gunicorn", "timeline.wsgi", "--bind", f"127.0.0.1:{port}", "--threads", "4"]
    server = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    try:
        for _ in range(120):
            try:
                urllib.request.urlopen(f"{address}/healthz", timeout=5)
                break
            except OSError:
                time.sleep(0.5)
        yield address
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(timeout=30)


def test_a_provider_that_does_not_answer_is_told_in_words_of_ours(chromium, site: str, monkeypatch):
    monkeypatch.setattr(Provider, "do_POST", lambda handler: handler.send_error(500))
    page = chromium.new_context(locale="fr-FR").new_page()
    page.goto(f"{site}/accounts/login/")
    page.click("button:has-text('La Maison')")
    page.wait_for_selector("h1:has-text('La connexion n’a pas abouti')")
    page.click("a:has-text('Revenir à la connexion')")
    page.wait_for_selector("[name=login]")
    page.context.close()


def test_one_press_signs_in_and_the_verified_address_is_the_person(chromium, site: str):
    context = chromium.new_context(locale="fr-FR")
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    page.goto(f"{site}/accounts/login/?next=/desk/new/")
    page.click("text=Se connecter avec La Maison")
    page.wait_for_selector(".desk-person")
    assert urlsplit(page.url).path == "/desk/new/"
    assert "inge" in page.text_content(".desk-person").lower()
    assert complaints == []
    # Somebody new whom the company lets in has an account, and no role.
    Provider.person = {**PERSON, "sub": "43", "email": "nils@press.example", "given_name": "Nils", "name": "Nils"}
    try:
        context.clear_cookies()
        page.goto(f"{site}/accounts/login/?next=/desk/")
        page.click("text=Se connecter avec La Maison")
        page.wait_for_selector(".desk-person")
        assert "Nils" in page.text_content(".desk-person")
        assert page.locator("[data-key-list]").count() == 0
    finally:
        Provider.person = PERSON
        context.close()

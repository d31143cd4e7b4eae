"""Refusals and failures: honest statuses, the reader's language, and nothing typed is lost."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client, override_settings
from django.urls import reverse

from tests import newsroom

broken = override_settings(ROOT_URLCONF="tests.broken_urls")


@pytest.fixture
def visitor() -> Client:
    return Client(raise_request_exception=False)


@pytest.mark.django_db
def test_what_is_not_there_and_what_is_not_published_answer_the_same_bytes(visitor: Client):
    newsroom.event()
    drafted = visitor.get("/t/ukraine/")
    absent = visitor.get("/t/nowhere/")
    assert drafted.status_code == absent.status_code == 404
    assert drafted.content == absent.content
    assert {**drafted.headers} == {**absent.headers}


@broken
@pytest.mark.parametrize("name", ["gone", "busy", "full", "closed"])
def test_without_a_database_a_reader_is_told_to_come_back(visitor: Client, name: str):
    answer = visitor.get(f"/fault/{name}/")
    assert answer.status_code == 503
    assert int(answer["Retry-After"]) > 0
    assert answer["Cache-Control"] == "no-store"
    assert "base de données" in answer.content.decode()


@broken
def test_without_a_database_the_form_comes_back_with_all_that_was_typed(visitor: Client):
    words = "Une phrase & <b>rien</b> de perdu.\nDeuxième ligne."
    answer = visitor.post(
        "/desk/fault/gone/?a=1", {"headline": words, "password": "secret", "csrfmiddlewaretoken": "t"}
    )
    page = answer.content.decode()
    assert answer.status_code == 503
    assert "Une phrase &amp; &lt;b&gt;rien&lt;/b&gt; de perdu.\nDeuxième ligne.</textarea>" in page
    assert 'action="/desk/fault/gone/?a=1"' in page
    assert "secret" not in page


@broken
def test_a_mistake_of_ours_is_a_500_without_a_trace(visitor: Client):
    answer = visitor.get("/fault/wrong/")
    assert answer.status_code == 500
    assert "ZeroDivisionError" not in answer.content.decode()


@broken
def test_a_body_beyond_all_limits_is_a_413_in_words(visitor: Client):
    answer = visitor.post("/desk/fault/huge/", {"a": "b"})
    assert answer.status_code == 413
    assert "plus long" in answer.content.decode() or "dépasse" in answer.content.decode()


@pytest.mark.django_db
def test_more_fields_than_any_form_has_is_a_413_and_not_a_bare_400(visitor: Client):
    answer = visitor.post(reverse("account_login"), {f"f{number}": "x" for number in range(1200)})
    assert answer.status_code == 413
    assert "<h1>" in answer.content.decode()


def test_too_many_fields_are_shown_again_so_that_nothing_typed_is_lost(visitor: Client):
    fields = {f"f{number}": "x" for number in range(1200)} | {"note": "gardé <i>", "password": "secret"}
    answer = visitor.post(reverse("account_login"), urlencode(fields), content_type="application/x-www-form-urlencoded")
    page = answer.content.decode()
    assert answer.status_code == 413
    assert "gardé &lt;i&gt;" in page and "secret" not in page


@broken
def test_errors_speak_the_language_of_the_address(visitor: Client):
    assert 'lang="en"' in visitor.get("/t/nowhere/?lang=en").content.decode()
    assert 'lang="fr"' in visitor.get("/t/nowhere/?lang=<script>").content.decode()


def test_a_form_from_elsewhere_is_refused_and_what_was_typed_is_shown():
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    answer = client.post(reverse("account_login"), {"login": "margaux", "password": "secret", "note": "gardé <i>"})
    page = answer.content.decode()
    assert answer.status_code == 403
    assert "gardé &lt;i&gt;" in page
    assert "secret" not in page and "margaux" not in page


def test_an_htmx_form_from_elsewhere_gets_a_fragment():
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    answer = client.post(reverse("account_login"), {"note": "gardé"}, headers={"HX-Request": "true"})
    page = answer.content.decode()
    assert answer.status_code == 403
    assert "<html" not in page and 'id="session-expired"' in page and "gardé" in page


def _no_database(*args: object, **kwargs: object) -> None:
    raise OperationalError("could not connect")


def test_health_needs_no_database_and_readiness_does(visitor: Client, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(type(connection), "cursor", _no_database, raising=False)
    monkeypatch.setattr(connection, "cursor", _no_database, raising=False)
    assert visitor.get("/healthz").status_code == 200
    ready = visitor.get("/readyz")
    assert ready.status_code == 503
    assert int(ready["Retry-After"]) > 0


@pytest.mark.django_db
def test_readiness_is_200_with_a_database(visitor: Client):
    assert visitor.get("/readyz").status_code == 200


@pytest.mark.django_db
def test_readiness_is_503_until_every_table_of_this_release_is_there(visitor: Client, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("timeline.middleware._migrated_to", set())
    last = MigrationRecorder.Migration.objects.filter(app="timeline").latest("id")
    last.delete()
    ready = visitor.get("/readyz")
    assert (ready.status_code, ready.json()["status"]) == (503, "migrate")
    last.save(force_insert=True)
    assert visitor.get("/readyz").status_code == 200


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL's disk is its server's")
def test_readiness_is_503_on_a_full_disk_and_comes_back_alone(
    visitor: Client, monkeypatch: pytest.MonkeyPatch, tmp_path
):
    monkeypatch.setitem(connection.settings_dict, "NAME", str(tmp_path / "frise.sqlite3"))
    with monkeypatch.context() as full:
        full.setattr("timeline.middleware.LEAST_FREE", 1 << 62)
        ready = visitor.get("/readyz")
        assert (ready.status_code, ready.json()["status"], int(ready["Retry-After"]) > 0) == (503, "disk", True)
        assert visitor.get("/healthz").status_code == 200
    assert visitor.get("/readyz").status_code == 200


@pytest.mark.parametrize("path", ["/t/nowhere/", "/accounts/login/", "/fault/wrong/", "/healthz"])
@pytest.mark.django_db
@broken
def test_every_answer_carries_the_headers_of_the_border(visitor: Client, path: str):
    answer = visitor.get(path)
    if path != "/healthz":
        policy = answer["Content-Security-Policy"]
        assert "unsafe" not in policy and "default-src 'none'" in policy and "frame-ancestors 'none'" in policy
        assert answer["X-Frame-Options"] == "DENY"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert answer["Referrer-Policy"] == "same-origin"


@pytest.mark.django_db
def test_a_host_that_is_not_ours_is_refused(visitor: Client):
    assert visitor.get("/", headers={"host": "evil.example"}).status_code == 400


@pytest.mark.django_db
def test_public_pages_set_and_vary_on_no_cookie(visitor: Client):
    visitor.cookies["sessionid"] = "anything"
    answer = visitor.get("/")
    assert not answer.cookies
    assert "cookie" not in answer.get("Vary", "").lower()


@pytest.mark.django_db
def test_private_pages_are_never_stored(visitor: Client):
    assert "no-store" in visitor.get("/accounts/login/")["Cache-Control"]

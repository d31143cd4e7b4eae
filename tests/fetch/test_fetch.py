"""Reading an address: one resolution, redirects checked again, deadline, caps, types."""

from __future__ import annotations

import gzip
import logging
import socket
import time

import pytest

from timeline.fetch import FetchError, Refused, Rules, Unreachable, fetch

from .site import answer, site


def test_a_page_is_read_with_the_host_of_its_name():
    with site({"/a": answer(b"<p>Bonjour", Content_Type="text/html; charset=ISO-8859-1", ETag='"1"')}) as here:
        got = here.get("/a")
    assert (got.body, got.content_type, got.charset, got.etag) == (b"<p>Bonjour", "text/html", "iso-8859-1", '"1"')
    assert here.asked == [(f"site.example:{here.port}", "/a")]


def test_the_name_is_resolved_once_and_the_connection_goes_to_that_very_address():
    resolved = []

    def rebinding(host: str, port: int) -> list[str]:
        resolved.append(host)
        return ["127.0.0.1"] if len(resolved) == 1 else ["10.0.0.1"]

    with site({"/": answer(b"x")}) as here:
        assert here.get("/", resolver=rebinding).body == b"x"
    assert resolved == ["site.example"]


@pytest.mark.parametrize("answers", [["127.0.0.1", "10.0.0.1"], ["10.0.0.1", "127.0.0.1"], ["::1", "127.0.0.1"]])
def test_one_private_answer_among_others_refuses_them_all(answers: list[str]):
    with site({"/": answer(b"x")}) as here, pytest.raises(Refused):
        here.get("/", resolver=lambda host, port: answers)
    assert here.asked == []


def test_by_default_loopback_is_refused_before_connecting():
    with site({"/": answer(b"x")}) as here:
        rules = Rules(allows=lambda address: False, ports=frozenset({here.port}))
        with pytest.raises(Refused):
            here.get("/", rules=rules)
        with pytest.raises(Refused):
            fetch("http://site.example/", resolver=here.resolver)
    assert here.asked == []


def test_three_redirects_are_followed_and_a_fourth_is_not():
    answers = {f"/{n}": answer(status=302, Location=f"/{n + 1}") for n in range(4)}
    with site({**answers, "/4": answer(b"end")}) as here:
        got = here.get("/1")
        assert (got.body, got.url) == (b"end", here.url("/4"))
        with pytest.raises(Refused):
            here.get("/0")


@pytest.mark.parametrize(
    "location",
    [
        *("http://10.0.0.1/", "http://169.254.169.254/", "file:///etc/passwd", "http://u@site.example/", "//[::1]/"),
        *("http://site.example:22/", "http://0x7f000001/", "", "http://[bad/", "http://exa\x85mple.org/"),
    ],
)
def test_a_redirect_is_checked_as_the_first_address_was(location: str):
    with site({"/": answer(status=302, Location=location)}) as here, pytest.raises(Refused):
        here.get("/")


def test_a_redirect_to_a_name_of_the_inside_is_refused():
    def resolver(host: str, port: int) -> list[str]:
        return ["127.0.0.1"] if host == "site.example" else ["10.0.0.1"]

    with site({"/": lambda request: answer(status=301, Location=f"http://db.example:{here.port}/")(request)}) as here:
        with pytest.raises(Refused):
            here.get("/", resolver=resolver)
        assert len(here.asked) == 1


def drip(request) -> None:
    request.send_response(200)
    request.send_header("Content-Type", "text/html")
    request.end_headers()
    for _ in range(100):
        request.wfile.write(b"x")
        request.wfile.flush()
        time.sleep(0.1)


def drip_headers(request) -> None:
    request.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(100):
        request.wfile.write(b"X" if number % 7 else b"X: y\r\n")
        request.wfile.flush()
        time.sleep(0.1)


def endless(request) -> None:
    request.protocol_version = "HTTP/1.1"
    request.send_response(200)
    request.send_header("Content-Type", "text/html")
    request.send_header("Transfer-Encoding", "chunked")
    request.end_headers()
    while True:
        request.wfile.write(b"10000\r\n" + b"x" * 65536 + b"\r\n")


@pytest.mark.parametrize("slow", [drip, drip_headers, lambda request: time.sleep(5)])
def test_one_deadline_holds_for_everything(slow):
    started = time.monotonic()
    with site({"/": slow}) as here, pytest.raises(Unreachable):
        here.get("/", seconds=0.8)
    assert time.monotonic() - started < 4


def test_a_body_without_end_is_cut_at_the_cap():
    with site({"/": endless}) as here, pytest.raises(Refused, match="too big"):
        here.get("/", max_bytes=300_000)


def test_a_bomb_is_stopped_when_it_passes_the_cap():
    bomb = gzip.compress(b"0" * 50_000_000)
    assert len(bomb) < 100_000
    with site({"/": answer(bomb, Content_Encoding="gzip")}) as here, pytest.raises(Refused, match="too big"):
        here.get("/", max_bytes=1_000_000)


def test_gzip_is_unpacked_and_broken_or_unknown_packing_is_refused():
    whole = gzip.compress("Genève".encode() * 1000)
    answers = {
        "/whole": answer(whole, Content_Encoding="gzip"),
        "/cut": answer(whole[:40], Content_Encoding="gzip"),
        "/broken": answer(b"no gzip", Content_Encoding="gzip"),
        "/brotli": answer(b"x", Content_Encoding="br"),
    }
    with site(answers) as here:
        assert here.get("/whole").body == "Genève".encode() * 1000
        for path in ("/cut", "/broken", "/brotli"):
            with pytest.raises(FetchError):
                here.get(path)


@pytest.mark.parametrize("content_type", ["image/png", "application/zip", "text/javascript", "video/mp4", "x"])
def test_types_that_are_no_documents_are_refused(content_type: str):
    with site({"/": answer(b"x", Content_Type=content_type)}) as here, pytest.raises(Refused):
        here.get("/")


@pytest.mark.parametrize(("status", "error"), [(404, Refused), (403, Refused), (500, Unreachable), (429, Unreachable)])
def test_an_error_of_the_site_is_refused_or_tried_later(status: int, error: type[Exception]):
    with site({"/": answer(b"x", status=status)}) as here, pytest.raises(error):
        here.get("/")


def test_nothing_new_is_told_as_such():
    with site({"/": answer(status=304)}) as here:
        assert here.get("/", etag='"1"').status == 304


@pytest.mark.parametrize(("code", "error"), [(socket.EAI_NONAME, Refused), (socket.EAI_AGAIN, Unreachable)])
def test_a_name_that_does_not_exist_ends_as_a_name_of_the_inside_does(code: int, error: type[Exception]):
    def nowhere(host: str, port: int) -> list[str]:
        raise socket.gaierror(code, "no such name")

    with pytest.raises(error):
        fetch("http://no-such.example.org/", resolver=nowhere)


def test_the_reason_is_in_the_log(caplog):
    caplog.set_level(logging.WARNING)
    with pytest.raises(Refused):
        fetch("http://169.254.169.254/latest/meta-data/")
    assert "169.254.169.254 is not public" in caplog.text

"""What goes with a shared link: a picture of this timeline, or of one event in it."""

from __future__ import annotations

import struct
import zlib

import pytest

from .conftest import FEAR, GENEVA, PLAN, publish, told

pytestmark = pytest.mark.django_db


def pixels(png: bytes) -> bytes:
    """The palette's places, row by row, of a picture of ours."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n") and struct.unpack(">II", png[16:24]) == (1200, 630)
    start, found = 8, b""
    while start < len(png):
        (length,) = struct.unpack(">I", png[start : start + 4])
        name, data = png[start + 4 : start + 8], png[start + 8 : start + 8 + length]
        assert struct.unpack(">I", png[start + 8 + length : start + 12 + length])[0] == zlib.crc32(name + data)
        found += data if name == b"IDAT" else b""
        start += 12 + length
    return zlib.decompress(found)


def test_a_shared_link_shows_the_bars_of_this_timeline(client, settings):
    publish(GENEVA, PLAN, FEAR)
    response = client.get("/t/ukraine/card.png")
    assert response["Content-Type"] == "image/png" and len(response.content) < 60_000
    assert len(set(pixels(response.content))) >= 4
    assert f'"{settings.PUBLIC_URL}/t/ukraine/card.png"' in client.get("/t/ukraine/").text
    assert client.get("/t/ukraine/card.png", headers={"If-None-Match": response["ETag"]}).status_code == 304


def test_a_shared_event_stands_out(client):
    publish(GENEVA, PLAN, FEAR)
    assert '/t/ukraine/card.png?e=fear000001"' in client.get("/t/ukraine/e/fear000001/").text
    whole, one = (pixels(client.get(f"/t/ukraine/card.png{query}").content) for query in ("", "?e=fear000001"))
    assert whole != one
    assert pixels(client.get("/t/ukraine/card.png?e=nothing").content) == whole


def test_many_events_make_columns(client):
    publish(
        *[told(f"many{number:06d}", f"2021-{1 + number % 12:02d}-07", f"Réunion {number}") for number in range(320)]
    )
    assert len(client.get("/t/ukraine/card.png").content) < 60_000
    assert client.get("/t/nowhere/card.png").status_code == 404

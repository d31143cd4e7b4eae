"""Addresses that are refused by their looks, before any name is resolved."""

from __future__ import annotations

import pytest

from timeline.fetch import PUBLIC, Refused, fetch
from timeline.fetch.target import target_of


def never(host: str, port: int) -> list[str]:
    raise AssertionError(f"{host} was resolved")


@pytest.mark.parametrize(
    "url",
    [
        *("", "x", "//example.org/", "file:///etc/passwd", "ftp://example.org/", "gopher://example.org/", "data:,x"),
        *("http://", "http:///a", "http://user@example.org/", "http://user:pw@example.org/", "http://@example.org/"),
        *("http://example.org:22/", "http://example.org:8080/", "http://example.org:0/", "http://example.org:99999/"),
        *("http://2130706433/", "http://0x7f000001/", "http://017700000001/", "http://0177.0.0.1/", "http://127.1/"),
        *(
            "http://127.0.1/",
            "http://0x7f.0.0.1/",
            "http://0/",
            "http://0x/",
            "http://127.0.0.1/",
            "http://127.0.0.1./",
        ),
        *("http://１２７.０.０.１/", "http://127。0。0。1/", "http://①②⑦.⓪.⓪.①/", "http://[::1]/", "http://[::]/"),
        *(
            "http://[::127.0.0.1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[64:ff9b::7f00:1]/",
            "http://[fe80::1%25eth0]/",
        ),
        *("http://[fec0::1]/", "http://[v1.x]/", "http://[::1/", "http://169.254.169.254/latest/meta-data/"),
        *("http://localhost/", "http://localhost./", "http://LOCALHOST/", "http://a.localhost/", "http://intranet/"),
        *("http://metadata.google.internal/", "http://printer.local/", "http://1.0.0.127.in-addr.arpa/"),
        *("http://exa mple.org/", "http://example.org/\r\nHost: x", "http://example.org\\@127.0.0.1/", "http://a..b/"),
        *("http://example.org\t/", "http://-a.org/", "http://example.org\x00/", f"http://example.org/{'a' * 2000}"),
        *(f"http://{'a' * 64}.org/", "javascript:alert(1)", "HTTP+UNIX://x/", "http://%6c%6f%63%61lhost/"),
    ],
)
def test_refused_before_anything_is_resolved(url: str):
    with pytest.raises(Refused):
        fetch(url, resolver=never)


@pytest.mark.parametrize(
    ("url", "host", "port", "path"),
    [
        ("https://www.lemonde.fr/article/é?x=1&y=à#part", "www.lemonde.fr", 443, "/article/%C3%A9?x=1&y=%C3%A0"),
        ("http://Élysée.fr", "xn--lyse-9oad.fr", 80, "/"),
        ("HTTP://EXAMPLE.ORG.:80/a%20b", "example.org", 80, "/a%20b"),
        ("https://93.184.216.34/", "93.184.216.34", 443, "/"),
    ],
)
def test_a_plain_web_address_is_taken_apart(url: str, host: str, port: int, path: str):
    target = target_of(url, PUBLIC)
    assert (target.host, target.port, target.path) == (host, port, path)

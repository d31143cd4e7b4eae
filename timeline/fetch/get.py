"""GET with few redirects, one deadline, a cap on what comes out of decompression and a list of types that are read."""

from __future__ import annotations

import http.client
import logging
import zlib
from dataclasses import dataclass
from urllib.parse import urljoin

from django.conf import settings

from .connect import Connection, Deadline, Resolve, addresses_of, resolve
from .errors import FetchError, Refused, Unreachable
from .target import PUBLIC, Rules, Target, target_of

logger = logging.getLogger(__name__)

MAX_REDIRECTS = 3
MAX_BYTES = 10_000_000
SECONDS = 20.0
CHUNK = 65_536
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
DOCUMENTS = frozenset(
    {
        "text/html",
        "application/xhtml+xml",
        "text/plain",
        "application/pdf",
        "application/json",
        "application/ninjs+json",
    }
    | {WORD}
)
FEEDS = frozenset(
    {"application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml", "text/plain"}
)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave. `url` is where it was in the end; `body` is decompressed; `status` is 200 or 304."""

    url: str
    status: int
    content_type: str
    charset: str
    body: bytes
    etag: str = ""
    modified: str = ""


def refuse_by_looks(url: str, *, rules: Rules = PUBLIC) -> None:
    """Raise `Refused`, and log why, for what `fetch` would refuse before it asks for a name: a door can say so at once.
    What only the name's addresses can tell is left to `fetch`."""
    try:
        target_of(url, rules)
    except Refused as error:
        logger.warning("%r not taken: %s", url[:200], error.reason)
        raise


def fetch(
    url: str,
    *,
    types: frozenset[str] = DOCUMENTS,
    max_bytes: int = MAX_BYTES,
    seconds: float = SECONDS,
    etag: str = "",
    modified: str = "",
    rules: Rules = PUBLIC,
    resolver: Resolve = resolve,
) -> Fetched:
    """Read `url`. `types` are the media types that may come; `etag` and `modified` ask for it only if it has changed.
    Raises `Refused` or `Unreachable`, and logs why."""
    deadline = Deadline(seconds)
    here = url
    try:
        for _hop in range(MAX_REDIRECTS + 1):
            target = target_of(here, rules)
            addresses = addresses_of(target, rules=rules, deadline=deadline, resolver=resolver)
            answer = _get(target, addresses, deadline, types=types, max_bytes=max_bytes, etag=etag, modified=modified)
            if isinstance(answer, Fetched):
                return answer
            try:
                here = urljoin(target.url, answer)
            except ValueError as error:
                raise Refused(f"redirect to no address: {error}") from error
        raise Refused(f"more than {MAX_REDIRECTS} redirects")
    except FetchError as error:
        logger.warning("%r not read (at %r): %s: %s", url, here, type(error).__name__, error.reason)
        raise


def _get(
    target: Target,
    addresses: list[str],
    deadline: Deadline,
    *,
    types: frozenset[str],
    max_bytes: int,
    etag: str,
    modified: str,
) -> Fetched | str:
    """What `target` gives, or the address it points to."""
    headers = {
        "Host": target.host_header,
        "User-Agent": f"Frise (+{settings.PUBLIC_URL})",
        "Accept": ", ".join(sorted(types)),
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }
    if etag:
        headers["If-None-Match"] = etag
    if modified:
        headers["If-Modified-Since"] = modified
    connection = Connection(target, addresses, deadline)
    try:
        connection.request("GET", target.path, headers=headers)
        response = connection.getresponse()
        if response.status in {301, 302, 303, 307, 308}:
            location = response.getheader("Location") or ""
            if not location:
                raise Refused("redirect to nowhere")
            return location
        if response.status == 304 and (etag or modified):
            return Fetched(target.url, 304, "", "", b"", etag, modified)
        if response.status != 200:
            later = response.status in {408, 425, 429} or response.status >= 500
            raise (Unreachable if later else Refused)(f"status {response.status}")
        # Not get_content_type(), which takes whatever it cannot read for text/plain.
        content_type = (response.getheader("Content-Type") or "").split(";")[0].strip().lower()
        if content_type not in types:
            raise Refused(f"type {content_type}")
        return Fetched(
            url=target.url,
            status=200,
            content_type=content_type,
            charset=response.headers.get_content_charset() or "",
            body=_body(response, deadline, max_bytes),
            etag=(response.getheader("ETag") or "")[:300],
            modified=(response.getheader("Last-Modified") or "")[:100],
        )
    except FetchError:
        raise
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise Unreachable(f"{type(error).__name__}: {error}") from error
    finally:
        connection.hang_up()


def _body(response: http.client.HTTPResponse, deadline: Deadline, max_bytes: int) -> bytes:
    """The body, decompressed piece by piece so that a bomb is stopped when it passes the cap, not when it has gone off."""
    encoding = (response.getheader("Content-Encoding") or "identity").strip().lower()
    if encoding not in {"identity", "gzip", "x-gzip"}:
        raise Refused(f"encoding {encoding}")
    length = response.getheader("Content-Length") or ""
    if length.isdigit() and int(length) > max_bytes:
        raise Refused("too big")
    unpack = zlib.decompressobj(wbits=31) if encoding != "identity" else None
    out = bytearray()
    while chunk := response.read1(CHUNK):
        deadline.left()
        if unpack is None:
            out += chunk
        else:
            try:
                out += unpack.decompress(chunk, max_bytes + 1 - len(out))
            except zlib.error as error:
                raise Refused(f"broken gzip: {error}") from error
        if len(out) > max_bytes:
            raise Refused("too big")
        if unpack is not None and unpack.eof:
            break
    if unpack is not None and not unpack.eof:
        raise Unreachable("cut short")
    if length.isdigit() and encoding == "identity" and len(out) < int(length):
        raise Unreachable("cut short")
    return bytes(out)

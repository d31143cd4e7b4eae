"""An address taken apart and checked by its looks, before any name is resolved."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import quote, urlsplit

from .addresses import is_public
from .errors import Refused

MAX_URL = 2000
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_INSIDE = ("localhost", "local", "internal", "intranet", "lan", "home", "corp", "private", "arpa", "onion", "test")
_PATH = "/%:@!$&'()*+,;=~-._[]"


@dataclass(frozen=True, slots=True)
class Rules:
    """What may be connected to. Tests allow a server on loopback with rules of their own; nothing else may."""

    allows: Callable[[str], bool]
    ports: frozenset[int] = frozenset({80, 443})


PUBLIC = Rules(allows=is_public)


@dataclass(frozen=True, slots=True)
class Target:
    scheme: str
    host: str
    port: int
    path: str
    address: str | None
    """The IP address, where the host is written as one."""

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.host_header}{self.path}"

    @property
    def host_header(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        usual = self.port == (443 if self.scheme == "https" else 80)
        return host if usual else f"{host}:{self.port}"


def target_of(url: str, rules: Rules) -> Target:
    """`url` taken apart. Raises `Refused` for whatever is not a plain public web address."""
    if not url or len(url) > MAX_URL:
        raise Refused("empty or too long")
    if any(ord(char) <= 32 or 127 <= ord(char) < 160 or char == "\\" for char in url):
        raise Refused("control character, blank or backslash")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise Refused(f"not an address: {error}") from error
    if parts.scheme not in {"http", "https"}:
        raise Refused("scheme")
    if "@" in parts.netloc:
        raise Refused("user information")
    if port is None:
        port = 443 if parts.scheme == "https" else 80
    if port not in rules.ports:
        raise Refused(f"port {port}")
    if "[" in parts.netloc and ":" not in (parts.hostname or ""):
        raise Refused("not an IPv6 address")
    host, address = _host(parts.hostname or "")
    if address is not None and not rules.allows(address):
        raise Refused(f"address {address} is not public")
    path = quote(parts.path or "/", safe=_PATH) + (f"?{quote(parts.query, safe=_PATH + '?')}" if parts.query else "")
    return Target(scheme=parts.scheme, host=host, port=port, path=path, address=address)


def _host(host: str) -> tuple[str, str | None]:
    """The host in ASCII, and the address where it is one. An IPv4 address counts only in its plain form of four decimal
    numbers: the decimal, hexadecimal, octal and short forms that libraries also take are refused."""
    if ":" in host:
        try:
            address = str(IPv6Address(host))
        except AddressValueError as error:
            raise Refused("not an IPv6 address") from error
        return address, address
    try:
        ascii_host = host.encode("idna").decode("ascii").lower().removesuffix(".")
    except UnicodeError as error:
        raise Refused("not a host name") from error
    labels = ascii_host.split(".")
    last = labels[-1]
    if last.isdigit() or re.fullmatch(r"0x[0-9a-f]*", last):
        try:
            address = str(IPv4Address(ascii_host))
        except AddressValueError as error:
            raise Refused("an IPv4 address in disguise") from error
        return address, address
    if len(labels) < 2 or last in _INSIDE or len(ascii_host) > 253:
        raise Refused("a name of the inside")
    if not all(_LABEL.fullmatch(label) for label in labels):
        raise Refused("not a host name")
    return ascii_host, None

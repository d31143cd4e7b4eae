"""One name resolved once, every answer checked, and a connection to an address that was checked: nothing in between that
could resolve again. All reading and writing shares one deadline."""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import threading
import time
from collections.abc import Callable
from typing import Any

from .errors import Refused, Unreachable
from .target import Rules, Target

Resolve = Callable[[str, int], list[str]]

TRIES = 3
"""Addresses of one host that are tried."""


def resolve(host: str, port: int) -> list[str]:
    """All addresses of `host`, as the system's resolver gives them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Deadline:
    """A moment after which nothing goes on."""

    def __init__(self, seconds: float) -> None:
        self.end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds that are left, always positive; raises `Unreachable` when there are none."""
        left = self.end - time.monotonic()
        if left <= 0:
            raise Unreachable("deadline")
        return left


def addresses_of(target: Target, *, rules: Rules, deadline: Deadline, resolver: Resolve) -> list[str]:
    """The checked addresses of the target. One that is not public refuses them all: mixed answers are an attack."""
    if target.address is not None:
        return [target.address]
    answers: list[list[str]] = []
    errors: list[Exception] = []

    def ask() -> None:
        try:
            answers.append(resolver(target.host, target.port))
        except (OSError, UnicodeError) as error:
            errors.append(error)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(min(deadline.left(), 10))
    if not answers or not answers[0]:
        # A name that does not exist ends as a name of the inside does: at once. What differs would tell them apart.
        later = not errors or getattr(errors[0], "errno", None) == socket.EAI_AGAIN
        raise (Unreachable if later else Refused)(f"name not resolved: {errors[0] if errors else 'no answer'}")
    for address in answers[0]:
        if not rules.allows(address):
            raise Refused(f"{target.host} has an address that is not public: {address}")
    return answers[0]


class _Raw(io.RawIOBase):
    """Reads a socket; each read may last until the deadline and no longer."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self.sock = sock
        self.deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self.sock.settimeout(self.deadline.left())
        return self.sock.recv_into(buffer)


class _Timed:
    """What http.client needs of a socket, under the deadline."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self.sock = sock
        self.deadline = deadline

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(_Raw(self.sock, self.deadline))

    def sendall(self, data: Any) -> None:
        self.sock.settimeout(self.deadline.left())
        self.sock.sendall(data)

    def close(self) -> None:
        """http.client lets go of the socket while its answer still reads from it; `Connection.hang_up` closes it."""


def _context() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class Connection(http.client.HTTPConnection):
    """A connection to one of `addresses`; name and certificate are those of the target's host."""

    def __init__(self, target: Target, addresses: list[str], deadline: Deadline) -> None:
        super().__init__(target.host, target.port)
        self.target = target
        self.addresses = addresses
        self.deadline = deadline
        self.line: socket.socket | None = None

    def connect(self) -> None:
        self.line = self._open()
        if self.target.scheme == "https":
            self.line.settimeout(self.deadline.left())
            self.line = _context().wrap_socket(self.line, server_hostname=self.target.host)
        self.sock = _Timed(self.line, self.deadline)  # type: ignore[assignment]

    def hang_up(self) -> None:
        self.close()
        if self.line is not None:
            self.line.close()

    def _open(self) -> socket.socket:
        failure: OSError | None = None
        for address in self.addresses[:TRIES]:
            try:
                return socket.create_connection((address, self.port), timeout=min(self.deadline.left(), 8))
            except OSError as error:
                failure = error
        raise Unreachable(f"no connection: {failure}")

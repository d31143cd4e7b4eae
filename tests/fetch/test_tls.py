"""HTTPS: the certificate is that of the name, whatever address was connected to."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from timeline.fetch import Unreachable, connect, fetch

from .site import answer, site


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for `site.example` with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "site.example")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("site.example")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path / "site.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


@pytest.fixture
def secure(certificate: Path):
    with site({"/": answer(b"secret")}) as here:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        here.names = []
        context.sni_callback = lambda sock, name, context: here.names.append(name)
        here.server.socket = context.wrap_socket(here.server.socket, server_side=True)
        yield here


def get(here, host: str):
    return fetch(f"https://{host}:{here.port}/", rules=here.rules, resolver=here.resolver)


def test_a_certificate_that_nobody_vouches_for_is_refused(secure):
    with pytest.raises(Unreachable, match="CERTIFICATE_VERIFY_FAILED"):
        get(secure, "site.example")
    assert secure.asked == []


def test_the_name_is_asked_for_and_must_be_the_one_of_the_certificate(secure, certificate, monkeypatch):
    monkeypatch.setattr(connect, "_context", lambda: ssl.create_default_context(cafile=str(certificate)))
    assert get(secure, "site.example").body == b"secret"
    assert secure.names == ["site.example"]
    with pytest.raises(Unreachable, match="CERTIFICATE_VERIFY_FAILED"):
        get(secure, "other.example")

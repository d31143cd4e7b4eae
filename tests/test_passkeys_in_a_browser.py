"""A passkey in a real Chromium, with its virtual authenticator: set up where a right asks for one, then signed in with."""

from __future__ import annotations

import pytest
from allauth.mfa.models import Authenticator

from tests import newsroom
from timeline.models import Publication, Timeline

pytestmark = pytest.mark.browser


@pytest.fixture
def key(page):
    """A key that its holder unlocks at once."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    made = session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return session, made["authenticatorId"]


def test_a_publisher_sets_a_passkey_up_publishes_and_signs_in_with_it(page, live_server, key):
    session, authenticator = key
    complaints: list[str] = []
    page.on("console", lambda line: complaints.append(line.text) if "Content Security" in line.text else None)
    newsroom.event()
    Timeline.objects.update(second_factor=True)

    newsroom.sign_in(page, live_server.url, "pascal", onwards="/desk/ukraine/publish/")
    page.click(".message--warning a[href*='second-factor']")
    page.click("a[href*='webauthn']")
    if page.locator("[name=password]").count():
        page.fill("[name=password]", newsroom.PASSWORD)
        page.press("[name=password]", "Enter")
    page.wait_for_selector("#mfa_webauthn_add")
    assert page.locator("label[for=id_name]").inner_text() in {
        "Nom de la clé, dans votre liste",
        "Name of the key, for your list",
    }
    page.check("[name=passwordless]")
    page.click("#mfa_webauthn_add")
    page.wait_for_url(lambda url: "/webauthn/add/" not in url)  # the page before may have the link already
    page.wait_for_selector("a[href$='/accounts/second-factor/']")
    assert Authenticator.objects.filter(type="webauthn", user__username="pascal").count() == 1
    assert len(session.send("WebAuthn.getCredentials", {"authenticatorId": authenticator})["credentials"]) == 1
    page.click("a[href$='/accounts/second-factor/']")
    page.wait_for_url("**/desk/ukraine/")
    page.goto(f"{live_server.url}/desk/ukraine/publish/")
    page.click(".publish-form button[type=submit]")
    page.wait_for_selector(".message--success")
    assert Publication.objects.get().published_by.username == "pascal"

    page.context.clear_cookies()
    page.goto(f"{live_server.url}/accounts/login/?next=/desk/ukraine/publish/")
    page.click("#passkey_login")
    page.wait_for_selector(".publish-form")  # the session has seen the factor: no right is withheld
    assert complaints == []


def test_after_the_password_the_key_is_asked_for(page, live_server, key):
    newsroom.sign_in(page, live_server.url, "margaux", onwards="/accounts/2fa/webauthn/add/")
    page.wait_for_selector("#mfa_webauthn_add, [name=password]")
    if page.locator("[name=password]").count():
        page.fill("[name=password]", newsroom.PASSWORD)
        page.press("[name=password]", "Enter")
    page.wait_for_selector("#mfa_webauthn_add")
    page.click("#mfa_webauthn_add")
    page.wait_for_url("**/recovery-codes/**")
    page.context.clear_cookies()
    newsroom.sign_in(page, live_server.url, "margaux")
    page.wait_for_url("**/2fa/authenticate/**")
    page.click("#mfa_webauthn_authenticate")
    page.wait_for_url("**/desk/")

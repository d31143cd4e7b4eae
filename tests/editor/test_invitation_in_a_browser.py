"""Somebody new follows the link of a mail, opens an account and joins the desk, in a real browser."""

from __future__ import annotations

import pytest

from tests import newsroom
from timeline.models import Membership
from timeline.services.members import invite

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_who_is_invited_opens_an_account_and_joins_with_one_press(page, live_server):
    owner = newsroom.person("odile")
    _row, token = invite(timeline=newsroom.timeline(), by=owner, email="zoe@frise.example", role="reader")
    page.goto(f"{live_server.url}/desk/invitations/{token}/")
    page.click("a[href*='/signup/']")
    page.fill("main [name=username]", "zoe")
    page.fill("main [name=email]", "zoe@frise.example")
    page.fill("main [name=password1]", newsroom.PASSWORD)
    page.fill("main [name=password2]", newsroom.PASSWORD)
    page.click("main form button[type=submit]")
    page.wait_for_url("**/desk/invitations/**")
    page.click("main button.primary")
    page.wait_for_url("**/desk/ukraine/")
    assert Membership.objects.get(user__username="zoe").role == "reader"

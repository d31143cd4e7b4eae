"""Where a right asks for a second factor, nobody uses it without one, and everybody is led to it without losing a word."""

from __future__ import annotations

import re
import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
)
from django.core.cache import cache
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from tests import newsroom
from timeline import policy
from timeline.models import Candidate, Event, LogEntry, Publication, Timeline

# Transactions that end, as in life: what setting one up tells the session happens when it is committed.
pytestmark = pytest.mark.django_db(transaction=True)
LEAD = "/accounts/second-factor/"


def sign_in(name: str) -> Client:
    newsroom.person(name)
    client = Client()
    client.post("/accounts/login/", {"login": name, "password": newsroom.PASSWORD})
    return client


def code(secret: str) -> str:
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30))


def enrol(client: Client) -> str:
    """Set an app up as a person does: the page shows the secret, the person types six digits."""
    page = client.get(reverse("mfa_activate_totp"))
    if page.status_code == 302:  # asked for the password again first
        client.post(page["Location"], {"password": newsroom.PASSWORD})
        page = client.get(reverse("mfa_activate_totp"))
    secret = page.context["form"].secret
    answer = client.post(reverse("mfa_activate_totp"), {"code": code(secret)})
    assert answer.status_code == 302, answer.content.decode()
    return secret


def guarded() -> Timeline:
    newsroom.event()
    Timeline.objects.filter(slug="ukraine").update(second_factor=True)
    return newsroom.timeline()


def publish(client: Client):
    page = "/desk/ukraine/publish/"
    stamp = client.get(page).context["stamp"]
    fields = {"stamp": stamp, "note": "Une note"}
    return client.post(f"{page}now/", fields, headers={"referer": f"http://testserver{page}"})


def test_a_publisher_without_one_is_led_to_it_and_comes_back():
    guarded()
    tab = sign_in("pascal")
    page = tab.get("/desk/ukraine/publish/").content.decode()
    assert LEAD in page and 'action="/desk/ukraine/publish/now/"' not in page
    refused = publish(tab)
    assert (refused.status_code, refused["Location"]) == (303, LEAD)
    assert not Publication.objects.exists()
    lead = tab.get(LEAD).content.decode()
    assert reverse("mfa_activate_totp") in lead and reverse("mfa_add_webauthn") in lead
    enrol(tab)
    assert LEAD in tab.get(reverse("mfa_view_recovery_codes"), follow=True).content.decode()
    assert tab.get(LEAD)["Location"] == "/desk/ukraine/publish/"
    assert "Une note" in tab.get("/desk/ukraine/publish/").content.decode()
    assert publish(tab).status_code == 303
    assert Publication.objects.get().note == "Une note"


def test_smaller_rights_go_on_without_one():
    guarded()
    tab, row = sign_in("pascal"), newsroom.candidate(headline="À trancher")
    answer = tab.post(f"/desk/ukraine/candidates/{row.pk}/accept/", {"version": row.version})
    assert answer.status_code == 303 and LEAD not in answer["Location"]
    assert Event.objects.filter(headline="À trancher").exists()


def test_a_fragment_is_told_in_place_and_what_was_typed_comes_back(settings):
    settings.FRISE_SECOND_FACTOR = "editor"
    row, tab = newsroom.candidate(), sign_in("margaux")
    page = f"/desk/ukraine/candidates/{row.pk}/"
    fields = {"version": "1", "headline": "Tapé avant", "date": "2021-12-07", "kind": "meeting", "page": page}
    answer = tab.post(
        f"{page}amend/", {**fields, "factuality": "happened", "then": "save"}, headers={"hx-request": "true"}
    )
    assert answer.status_code == 403 and answer["HX-Retarget"] == "#notice"
    assert LEAD in answer.content.decode()
    enrol(tab)
    back = tab.get(LEAD)
    assert back["Location"] == page
    assert "Tapé avant" in tab.get(page).content.decode()
    assert Candidate.objects.get(pk=row.pk).headline != "Tapé avant"


def test_the_setting_for_readers_guards_every_page_of_the_desk(settings):
    newsroom.candidate(headline="Secret de la file")
    settings.FRISE_SECOND_FACTOR = "reader"
    tab = sign_in("margaux")
    for address in ("/desk/", "/desk/ukraine/", "/desk/mentions/", "/desk/new/"):
        assert tab.get(address)["Location"] == LEAD, address
    absent, foreign = tab.get("/desk/absent/"), tab.get("/desk/sahel/")
    assert (absent.status_code, absent["Location"]) == (foreign.status_code, foreign["Location"])


def test_a_session_that_was_open_before_has_to_give_it():
    """A stolen password gives no right that its owner has put behind a second factor since."""
    guarded()
    thief, owner = sign_in("pascal"), sign_in("pascal")
    secret = enrol(owner)
    assert publish(thief)["Location"] == LEAD
    lead = thief.get(LEAD).content.decode()
    assert reverse("mfa_reauthenticate") in lead and reverse("mfa_activate_totp") not in lead
    assert not Publication.objects.exists()
    cache.clear()
    again = thief.post(f"{reverse('mfa_reauthenticate')}?next={LEAD}", {"code": "000000", "next": LEAD})
    assert again.status_code == 200 and publish(thief)["Location"] == LEAD
    # Whoever does hold the telephone goes on.
    cache.clear()
    thief.post(reverse("mfa_reauthenticate"), {"code": code(secret), "next": LEAD})
    assert publish(thief)["Location"] != LEAD


def test_without_it_any_more_the_right_is_gone_again():
    guarded()
    tab = sign_in("pascal")
    enrol(tab)
    Authenticator.objects.all().delete()
    assert publish(tab)["Location"] == LEAD


def test_the_owner_turns_it_on_and_sees_who_has_none():
    newsroom.person("pascal")
    tab = sign_in("odile")
    fields = {"title": "Ukraine", "language": "fr", "timezone": "Europe/Paris", "second_factor": "on"}
    assert tab.post("/desk/ukraine/members/settings/", fields).status_code == 303
    assert newsroom.timeline().second_factor
    assert LogEntry.objects.filter(verb="settings", data__changed=["second_factor"]).exists()
    # They have none themselves: the same rule holds for them.
    assert tab.post("/desk/ukraine/members/settings/", fields)["Location"] == LEAD
    enrol(tab)
    page = tab.get("/desk/ukraine/members/").content.decode()
    assert page.count("sans second facteur") == 1


def test_work_queued_by_somebody_without_one_is_refused_when_it_runs(settings):
    settings.FRISE_SECOND_FACTOR = "contributor"
    chloe = newsroom.person("chloe")
    with pytest.raises(policy.SecondFactorNeeded):
        policy.require(chloe, "import", newsroom.timeline())
    TOTP.activate(chloe, generate_totp_secret())
    policy.require(chloe, "import", newsroom.timeline())


@pytest.mark.parametrize("how", ["nothing", "setting", "timeline"])
def test_the_back_door_always_asks_for_it_and_leads_a_first_person_in(settings, how):
    odile = newsroom.person("odile")
    odile.is_staff = odile.is_superuser = True
    odile.save()
    tab = sign_in("odile")
    if how == "setting":
        settings.FRISE_SECOND_FACTOR = "owner"
    elif how == "timeline":
        guarded()
    for address in ("/admin/", "/admin/timeline/timeline/", "/admin/auth/user/"):
        assert tab.get(address, follow=True).redirect_chain[-1][0] == LEAD, address
    enrol(tab)
    assert tab.get(LEAD)["Location"] == "/admin/"
    assert tab.get("/admin/").status_code == 200


def test_a_stolen_password_alone_opens_no_back_door():
    odile = newsroom.person("odile")
    odile.is_staff = odile.is_superuser = True
    odile.save()
    thief, owner = sign_in("odile"), sign_in("odile")
    enrol(owner)
    assert owner.get("/admin/").status_code == 200
    pascal = newsroom.person("pascal")
    answer = thief.post(f"/admin/auth/user/{pascal.pk}/change/", {"username": "pascal", "is_superuser": "on"})
    assert answer.status_code == 302 and thief.get("/admin/", follow=True).redirect_chain[-1][0] == LEAD
    pascal.refresh_from_db()
    assert not pascal.is_superuser


def test_whoever_lost_theirs_is_let_in_again_by_the_operator(capsys):
    pascal = newsroom.person("pascal")
    TOTP.activate(pascal, generate_totp_secret())
    call_command("forget_second_factor", "pascal")
    assert not Authenticator.objects.filter(user=pascal).exists()
    assert LogEntry.objects.get(verb="forget-factor").summary == "Pascal"


def test_nobody_is_sent_elsewhere_by_the_page_that_leads():
    tab = sign_in("margaux")
    for value in ("//evil.example", "https://evil.example/", "..", "a b"):
        tab.get(LEAD, {"timeline": value, "next": "//evil.example"})
        assert "evil" not in str(tab.session.get("second_factor_back", ""))


def test_a_disabled_person_is_off_the_desk_at_once():
    tab, row = sign_in("margaux"), newsroom.candidate()
    margaux = newsroom.person("margaux")
    margaux.is_active = False
    margaux.save()
    for address in ("/desk/", "/desk/ukraine/", f"/desk/ukraine/candidates/{row.pk}/"):
        assert "/accounts/login/" in tab.get(address)["Location"]
    claim = tab.post(f"/desk/ukraine/candidates/{row.pk}/claim/", headers={"hx-request": "true"})
    assert claim.status_code == 401
    assert "/accounts/login/" in tab.post(f"/desk/ukraine/candidates/{row.pk}/accept/", {"version": 1})["Location"]
    assert not Event.objects.exists()


def test_a_code_typed_when_its_half_minute_has_just_gone_is_taken(monkeypatch):
    tab = sign_in("pascal")
    page = tab.get(reverse("mfa_activate_totp"))
    if page.status_code == 302:
        tab.post(page["Location"], {"password": newsroom.PASSWORD})
        page = tab.get(reverse("mfa_activate_totp"))
    typed = code(page.context["form"].secret)
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + 30)
    assert tab.post(reverse("mfa_activate_totp"), {"code": typed}).status_code == 302


def test_a_page_that_asks_for_one_thing_begins_in_its_field():
    tab = Client()
    tab.force_login(newsroom.person("odile"))
    again = tab.get(reverse("mfa_activate_totp"), follow=True).content.decode()
    assert re.search(r"<input[^>]*\bautofocus", again)
    TOTP.activate(newsroom.person("odile"), generate_totp_secret())
    tab = Client()
    given = {"login": "odile", "password": newsroom.PASSWORD}
    step = tab.post(reverse("account_login"), given, follow=True).content.decode()
    assert re.search(r'<input[^>]*name="code"[^>]*\bautofocus', step)

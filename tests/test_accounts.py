"""The one door for people: limited, discreet, with a second factor, closed to whom is disabled."""

from __future__ import annotations

import pytest
from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.test import Client
from django.urls import reverse

from tests import newsroom

pytestmark = pytest.mark.django_db
LOGIN = "/accounts/login/"


def sign_in(client: Client, name: str, password: str = newsroom.PASSWORD, **extra: str):
    return client.post(LOGIN, {"login": name, "password": password, **extra})


def signed_in(client: Client) -> bool:
    return "_auth_user_id" in client.session


def test_margaux_signs_in_by_name_or_address(client: Client):
    newsroom.person("margaux")
    for login in ("margaux", "margaux@frise.example"):
        client.logout()
        sign_in(client, login)
        assert signed_in(client)


def test_signing_in_changes_the_session_key(client: Client):
    newsroom.person("margaux")
    client.get(LOGIN)
    session = client.session
    session["before"] = 1
    session.save()
    client.cookies["sessionid"] = before = session.session_key
    sign_in(client, "margaux")
    assert client.session.session_key != before


@pytest.mark.parametrize(
    "where", ["//evil.example/", "/\\evil.example", "https://evil.example/", "javascript:alert(1)"]
)
def test_nobody_is_sent_elsewhere_after_signing_in(client: Client, where: str):
    newsroom.person("margaux")
    assert "evil" not in sign_in(client, "margaux", next=where)["Location"]


def test_an_unknown_name_and_a_wrong_password_get_the_same_answer(client: Client):
    newsroom.person("margaux")
    answers = []
    for name in ("margaux", "nobody1"):
        page = sign_in(client, name, "wrong").content.decode()
        csrf = client.cookies["csrftoken"].value if "csrftoken" in client.cookies else ""
        answers.append(_without_tokens(page, csrf).replace(name, "NAME"))
    assert answers[0] == answers[1]


def _without_tokens(page: str, csrf: str) -> str:
    import re

    return re.sub(r'name="csrfmiddlewaretoken" value="[^"]*"', "", page)


def test_a_forgotten_password_tells_nothing_of_who_is_known(client: Client, mailoutbox):
    newsroom.person("margaux")
    known = client.post(reverse("account_reset_password"), {"email": "margaux@frise.example"})
    unknown = client.post(reverse("account_reset_password"), {"email": "nobody@frise.example"})
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])


def test_guessing_is_stopped_even_with_the_right_password_at_last(client: Client):
    newsroom.person("margaux")
    for attempt in range(6):
        sign_in(client, "margaux", f"wrong {attempt}")
    answer = sign_in(client, "margaux")
    assert answer.status_code in {200, 429}
    assert not signed_in(client)


def test_a_disabled_person_is_out_at_once(client: Client):
    margaux = newsroom.person("margaux")
    client.force_login(margaux)
    assert client.get(reverse("mfa_index")).status_code in {200, 302}
    margaux.is_active = False
    margaux.save()
    answer = client.get(reverse("account_email"))
    assert answer.status_code == 302 and LOGIN in answer["Location"]
    client.logout()
    sign_in(client, "margaux")
    assert not signed_in(client)


def test_nobody_opens_an_account_by_themselves(client: Client, django_user_model):
    client.post(
        reverse("account_signup"),
        {
            "username": "eve",
            "email": "eve@x.example",
            "password1": "a long password 9",
            "password2": "a long password 9",
        },
    )
    assert not django_user_model.objects.filter(username="eve").exists()
    assert "invitation" in client.get(reverse("account_signup")).content.decode()


def test_whoever_has_a_second_factor_is_asked_for_it(client: Client):
    margaux = newsroom.person("margaux")
    secret = generate_totp_secret()
    TOTP.activate(margaux, secret)
    answer = sign_in(client, "margaux")
    assert answer["Location"] == reverse("mfa_authenticate")
    assert not signed_in(client)
    client.post(reverse("mfa_authenticate"), {"code": "000000"})
    assert not signed_in(client)
    code = format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time())))
    client.post(reverse("mfa_authenticate"), {"code": code})
    assert signed_in(client)


def test_the_back_door_has_the_front_doors_lock(client: Client):
    odile = newsroom.person("odile")
    odile.is_staff = odile.is_superuser = True
    odile.save()
    TOTP.activate(odile, generate_totp_secret())
    answer = client.get("/admin/login/?next=/admin/")
    assert answer.status_code == 302 and LOGIN in answer["Location"]
    answer = client.post("/admin/login/", {"username": "odile", "password": newsroom.PASSWORD})
    assert not signed_in(client)


def test_leaving_takes_a_click_and_not_a_picture(client: Client):
    client.force_login(newsroom.person("margaux"))
    client.get(reverse("account_logout"))
    assert signed_in(client)
    client.post(reverse("account_logout"))
    assert not signed_in(client)


PAGES = [
    "account_email",
    "account_change_password",
    "mfa_index",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_list_webauthn",
    "account_logout",
]


@pytest.mark.parametrize("name", PAGES)
def test_the_pages_of_an_account_are_whole_and_in_our_look(client: Client, name: str):
    newsroom.person("margaux")
    sign_in(client, "margaux")
    answer = client.get(reverse(name), follow=True)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert page.count("<h1") == 1 and "css/account.css" in page and 'lang="fr"' in page


@pytest.mark.parametrize("name", ["account_login", "account_reset_password", "account_reset_password_done"])
def test_the_pages_before_the_door_are_whole_and_in_our_look(client: Client, name: str):
    page = client.get(reverse(name)).content.decode()
    assert page.count("<h1") == 1 and "css/account.css" in page
    assert "<label" in page or name.endswith("done")


def test_recovery_codes_are_kept_encrypted_or_hashed_by_the_library():
    assert get_adapter() is not None and Authenticator.Type.RECOVERY_CODES in Authenticator.Type.values

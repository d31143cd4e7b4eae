"""What an operator changes in `/admin/` is in the log like all else, and no page there shows what opens an account."""

from __future__ import annotations

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.db import IntegrityError

from tests import newsroom
from tests.test_second_factor import LEAD, enrol, sign_in
from timeline.back_door import SECRET, Told
from timeline.models import LogEntry, Membership, Timeline

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def operator():
    newsroom.person("odile")
    get_user_model().objects.filter(username="odile").update(is_staff=True, is_superuser=True)
    tab = sign_in("odile")
    enrol(tab)
    assert tab.get(LEAD).status_code == 302
    return tab


def roles(timeline: Timeline, rows: list[dict[str, object]]) -> dict[str, object]:
    """The form of a timeline as the page sends it, with these roles in it."""
    known = sum("id" in row for row in rows)
    fields: dict[str, object] = {
        **{name: getattr(timeline, name) for name in ("title", "slug", "language", "timezone")},
        "memberships-TOTAL_FORMS": len(rows),
        "memberships-INITIAL_FORMS": known,
    }
    for place, row in enumerate(rows):
        fields |= {f"memberships-{place}-timeline": timeline.pk}
        fields |= {f"memberships-{place}-{name}": value for name, value in row.items()}
    return fields


def lines(**about: object) -> list[tuple[str, str, str]]:
    return list(LogEntry.objects.filter(**about).order_by("id").values_list("verb", "by_name", "summary"))


def test_a_role_given_changed_and_taken_there_is_told_on_the_desk(operator):
    margaux, pascal, chloe = (newsroom.person(name) for name in ("margaux", "pascal", "chloe"))
    desk = newsroom.timeline()
    Membership.objects.filter(user=chloe).delete()
    held = {row.user_id: row.pk for row in desk.memberships.all()}
    owner = newsroom.person("odile")
    sent = [
        {"id": held[owner.pk], "user": owner.pk, "role": "owner"},
        {"id": held[margaux.pk], "user": margaux.pk, "role": "publisher"},
        {"id": held[pascal.pk], "user": pascal.pk, "role": "publisher", "DELETE": "on"},
        {"user": chloe.pk, "role": "reader"},
    ]
    answer = operator.post(f"/admin/timeline/timeline/{desk.pk}/change/", roles(desk, sent))
    assert answer.status_code == 302, answer.context["errors"]
    told = lines(timeline_id=desk.pk)
    assert ("role", "Odile", "Margaux · publisher") in told
    assert ("leave-desk", "Odile", "Pascal") in told
    assert ("appoint", "Odile", "Chloe · reader") in told
    assert not any("Odile · owner" in summary for _verb, _by, summary in told)
    page = operator.get("/desk/ukraine/log/").content.decode()
    assert "ajouté à la rédaction" in page and "modifié dans l’administration" in page


def test_a_role_handed_from_one_person_to_another_is_two_lines(operator):
    margaux, bruno = newsroom.person("margaux"), newsroom.person("bruno")
    desk = newsroom.timeline()
    owner = newsroom.person("odile")
    held = {row.user_id: row.pk for row in desk.memberships.all()}
    sent = [
        {"id": held[owner.pk], "user": owner.pk, "role": "owner"},
        {"id": held[margaux.pk], "user": bruno.pk, "role": "editor"},
    ]
    operator.post(f"/admin/timeline/timeline/{desk.pk}/change/", roles(desk, sent))
    told = lines(timeline_id=desk.pk)
    assert ("leave-desk", "Odile", "Margaux") in told and ("appoint", "Odile", "Bruno · editor") in told


@pytest.mark.parametrize("how", ["one", "many"])
def test_a_person_removed_there_leaves_each_desk_in_its_log(operator, how):
    pascal = newsroom.person("pascal")
    if how == "one":
        operator.post(f"/admin/auth/user/{pascal.pk}/delete/", {"post": "yes"})
    else:
        fields = {"action": "delete_selected", "_selected_action": [pascal.pk], "post": "yes"}
        operator.post("/admin/auth/user/", fields)
    assert not get_user_model().objects.filter(pk=pascal.pk).exists()
    assert ("leave-desk", "Odile", "Pascal") in lines(timeline_id=newsroom.timeline().pk)
    assert [verb for verb, _by, summary in lines(object_type="user", object_id=pascal.pk)] == ["operate-remove"]


def test_rights_passwords_and_addresses_of_an_account_are_told_without_what_was_typed(operator):
    pascal = newsroom.person("pascal")
    fields = {
        "username": "pascal",
        "email": "ailleurs@frise.example",
        "is_active": "on",
        "is_superuser": "on",
        "date_joined_0": "2026-01-01",
        "date_joined_1": "10:00",
    }
    answer = operator.post(f"/admin/auth/user/{pascal.pk}/change/", fields)
    assert answer.status_code == 302, answer.context["errors"]
    new = "une phrase neuve et longue 47"
    fields = {"password1": new, "password2": new, "usable_password": "true"}
    assert operator.post(f"/admin/auth/user/{pascal.pk}/password/", fields).status_code == 302
    fields = {"user": pascal.pk, "email": "autre@frise.example", "verified": "on"}
    assert operator.post("/admin/account/emailaddress/add/", fields).status_code == 302
    told = list(LogEntry.objects.filter(verb__startswith="operate-").order_by("id"))
    assert [(row.verb, row.object_type) for row in told] == [
        ("operate-change", "user"),
        ("operate-change", "user"),
        ("operate-add", "emailaddress"),
    ]
    assert "Superuser status" in str(told[0].data) and "ailleurs@" not in str(told[0].data)
    assert new not in str([(row.summary, row.data) for row in told])


def test_what_fails_leaves_no_line(operator, monkeypatch):
    pascal, before = newsroom.person("pascal"), LogEntry.objects.count()

    def fail(*args: object, **kwargs: object) -> None:
        raise IntegrityError

    monkeypatch.setattr("django.db.models.query.QuerySet.delete", fail)
    fields = {"action": "delete_selected", "_selected_action": [pascal.pk], "post": "yes"}
    with pytest.raises(IntegrityError):
        operator.post("/admin/auth/user/", fields)
    assert LogEntry.objects.count() == before


def test_no_page_shows_what_a_second_factor_is_made_of(operator):
    pascal = newsroom.person("pascal")
    secret = generate_totp_secret()
    factor = TOTP.activate(pascal, secret).instance
    codes = RecoveryCodes.activate(pascal)
    shown = operator.get("/admin/mfa/authenticator/").content.decode()
    for row in (factor, codes.instance):
        shown += operator.get(f"/admin/mfa/authenticator/{row.pk}/change/").content.decode()
        shown += operator.get(f"/admin/mfa/authenticator/{row.pk}/history/").content.decode()
        shown += operator.get(f"/admin/mfa/authenticator/{row.pk}/delete/").content.decode()
    shown += operator.get(f"/admin/auth/user/{pascal.pk}/delete/").content.decode()
    stored = Authenticator.objects.get(pk=factor.pk).data
    hidden = {secret, *codes.get_unused_codes(), *map(str, stored.values()), codes.instance.data["seed"]}
    assert "pascal" in shown and not [value for value in hidden if value in shown]
    assert operator.get("/admin/mfa/authenticator/add/").status_code == 403
    assert operator.post(f"/admin/mfa/authenticator/{factor.pk}/change/", {"data": "{}"}).status_code == 403
    # Nor can it be asked for, letter by letter.
    for asked in ("data__secret__startswith=A", "data__icontains=a", "user__password__startswith=p"):
        assert operator.get(f"/admin/mfa/authenticator/?{asked}").status_code == 400, asked
    assert operator.get("/admin/mfa/authenticator/?type__exact=totp").status_code == 200
    assert operator.get("/admin/auth/user/?authenticator__data__icontains=a").status_code == 400
    # To take it from who has lost it is what the page is for.
    operator.post(f"/admin/mfa/authenticator/{factor.pk}/delete/", {"post": "yes"})
    assert not Authenticator.objects.filter(pk=factor.pk).exists()
    assert lines(object_type="authenticator") == [("operate-remove", "Odile", "Pascal · totp")]


def test_every_page_there_tells_what_it_changes_and_none_holds_a_secret():
    pages = admin.site._registry
    assert {model._meta.label_lower for model in pages} & SECRET == {"mfa.authenticator"}
    assert pages[Authenticator].__class__.__module__ == "timeline.admin"
    assert all(isinstance(page, Told) for page in pages.values())

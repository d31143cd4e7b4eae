"""People: begin a timeline, invite, join, change roles, leave."""

from __future__ import annotations

import re

from django.core import mail

from tests import newsroom
from timeline.models import Invitation, Membership, Timeline

PAGE = "/desk/ukraine/members/"


def membership(name: str) -> Membership:
    return Membership.objects.get(user=newsroom.person(name), timeline=newsroom.timeline())


def test_anybody_signed_in_begins_a_timeline_and_owns_it(tab):
    answer = tab("bruno").post("/desk/new/", {"title": "Haut-Karabagh", "slug": "karabagh", "language": "fr"})
    assert answer.status_code == 303
    assert Timeline.objects.get(slug="karabagh").memberships.get().role == "owner"


def test_an_address_that_is_left_empty_is_made_of_the_title(tab):
    client = tab("bruno")
    answer = client.post("/desk/new/", {"title": "L’Arménie, été 2024", "slug": "", "language": "fr"})
    assert answer["Location"] == "/desk/larmenie-ete-2024/"
    again = client.post("/desk/new/", {"title": "L’Arménie, été 2024", "slug": "", "language": "fr"})
    assert again.status_code == 422 and "L’Arménie, été 2024" in again.content.decode()
    assert client.post("/desk/new/", {"title": "الشرق", "slug": "", "language": "fr"}).status_code == 422


def test_an_address_that_is_taken_or_reserved_is_refused_beside_its_field(tab):
    newsroom.timeline()
    client = tab("bruno")
    for slug in ("ukraine", "new", "jobs"):
        answer = client.post("/desk/new/", {"title": "X", "slug": slug, "language": "fr"})
        assert answer.status_code == 422, slug


def test_an_owner_invites_and_the_link_works_once(tab):
    owner = tab("odile")
    assert owner.post(PAGE + "invite/", {"email": "zoe@frise.example", "role": "editor"}).status_code == 303
    link = re.search(r"/desk/invitations/[\w-]+/", mail.outbox[0].body)
    assert link and mail.outbox[0].to == ["zoe@frise.example"]
    zoe = tab("zoe")
    assert zoe.get(link[0]).status_code == 200
    assert not Membership.objects.filter(user=newsroom.person("zoe")).exists(), "looking takes no role"
    assert zoe.post(link[0]).status_code == 303
    assert Membership.objects.get(user=newsroom.person("zoe")).role == "editor"
    assert tab("bruno").post(link[0]).status_code == 404
    assert link[0].split("/")[-2] not in str(list(Invitation.objects.values())), "only a hash is kept"


def test_an_invitation_taken_back_opens_nothing(tab):
    owner = tab("odile")
    owner.post(PAGE + "invite/", {"email": "zoe@frise.example", "role": "editor"})
    link = re.search(r"/desk/invitations/[\w-]+/", mail.outbox[0].body)
    assert owner.post(f"{PAGE}invitations/{Invitation.objects.get().pk}/").status_code == 303
    assert link and tab("zoe").get(link[0]).status_code == 404


def test_an_invitation_never_lowers_a_role(tab):
    tab("odile").post(PAGE + "invite/", {"email": "pascal@frise.example", "role": "reader"})
    link = re.search(r"/desk/invitations/[\w-]+/", mail.outbox[0].body)
    assert link
    tab("pascal").post(link[0])
    assert membership("pascal").role == "publisher"


def test_a_title_cannot_forge_mail_headers(tab):
    desk = newsroom.timeline()
    desk.title = "Ukraine\nBcc: evil@example.org"
    desk.save()
    assert tab("odile").post(PAGE + "invite/", {"email": "zoe@frise.example", "role": "editor"}).status_code == 303
    assert "\n" not in mail.outbox[0].subject


def test_an_owner_changes_a_role_and_it_holds_at_once(tab):
    margaux = tab("margaux")
    row = newsroom.candidate()
    tab("odile").post(f"{PAGE}{membership('margaux').pk}/", {"do": "role", "role": "reader"})
    assert margaux.post(f"/desk/ukraine/candidates/{row.pk}/accept/", {"version": 1}).status_code == 403


def test_the_last_owner_stays(tab):
    owner = tab("odile")
    mine = membership("odile")
    assert owner.post(f"{PAGE}{mine.pk}/", {"do": "remove"}).status_code == 422
    assert owner.post(f"{PAGE}{mine.pk}/", {"do": "role", "role": "editor"}).status_code == 422
    assert membership("odile").role == "owner"


def test_anybody_may_leave(tab):
    client = tab("rachid")
    assert client.post(f"{PAGE}{membership('rachid').pk}/", {"do": "remove"}).status_code == 303
    assert client.get("/desk/ukraine/").status_code == 404


def test_nobody_but_an_owner_manages(tab):
    client = tab("pascal")
    newsroom.person("margaux")
    target = membership("margaux").pk
    assert client.post(PAGE + "invite/", {"email": "zoe@frise.example", "role": "owner"}).status_code == 403
    assert client.post(PAGE + "settings/", {"title": "X"}).status_code == 403
    assert client.post(f"{PAGE}{target}/", {"do": "role", "role": "owner"}).status_code == 403
    assert client.post(f"{PAGE}{target}/", {"do": "remove"}).status_code == 403
    assert tab("bruno").get(PAGE).status_code == 404
    assert tab("bruno").post(f"/desk/sahel/members/{target}/", {"do": "remove"}).status_code == 404


def test_settings_are_checked(tab):
    fields = {"title": "Ukraine", "description": "", "language": "fr", "timezone": "Mars/Olympus"}
    assert tab("odile").post(PAGE + "settings/", fields).status_code == 422
    fields |= {"timezone": "Europe/Kyiv", "second_approval": "on"}
    assert tab("odile").post(PAGE + "settings/", fields).status_code == 303
    assert newsroom.timeline().second_approval and newsroom.timeline().timezone == "Europe/Kyiv"

"""A tab that was opened before an upgrade: it loads its page again, and what was typed in it is there."""

from __future__ import annotations

import re

from tests import newsroom

OLD = {"X-Frise-Build": "of-yesterday"}


def test_what_is_sent_from_an_old_tab_is_kept_for_the_page_that_is_loaded_again(tab):
    row = newsroom.candidate()
    client, there = tab("margaux", htmx=True), f"/desk/ukraine/candidates/{row.pk}/"
    fields = {"headline": "Pas perdu", "date": "2021-12-07", "version": "1", "page": there}
    answer = client.post(f"{there}amend/", fields, headers=OLD)
    assert (answer.status_code, answer["HX-Retarget"]) == (409, "#notice")
    assert f'href="{there}"' in answer.content.decode()
    row.refresh_from_db()
    assert (row.headline, row.version) == ("Rencontre à Genève", 1)
    assert "Pas perdu" in client.get(there, headers={"HX-Request": ""}).content.decode()


def test_what_is_looked_at_from_an_old_tab_comes_as_a_whole_page(tab):
    row = newsroom.candidate()
    answer = tab("margaux", htmx=True).get(f"/desk/ukraine/candidates/{row.pk}/?sort=doubt", headers=OLD)
    assert answer.content == b"" and answer["HX-Redirect"].endswith(f"/candidates/{row.pk}/?sort=doubt")


def test_a_page_of_today_and_what_it_asks_by_itself_are_answered(tab):
    row = newsroom.candidate()
    there = f"/desk/ukraine/candidates/{row.pk}/"
    page = tab("margaux").get(there).content.decode()
    today = re.search(r'data-build="([0-9a-f]+)"', page)[1]
    client = tab("margaux", htmx=True)
    assert client.get(there, headers={"X-Frise-Build": today}).status_code == 200
    assert client.post(f"{there}claim/", headers=OLD).status_code == 200
    assert client.post(f"{there}draft/", {"headline": "À moitié"}, headers=OLD).status_code == 200

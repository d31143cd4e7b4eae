"""The page inside the iframe: what others show of ours."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from tests import newsroom
from timeline.services.publish import withdraw_timeline

pytestmark = pytest.mark.django_db
FRAME = "/embed/v1/ukraine/"


def test_a_reader_of_another_site_sees_the_published_events(client):
    newsroom.publication(newsroom.event(headline="Biden appelle Poutine"))
    page = client.get(FRAME)
    assert page.status_code == 200
    assert "Biden appelle Poutine" in page.text
    assert "7 décembre 2021" in page.text
    assert page["Content-Language"] == "fr"


def test_any_site_may_frame_it_and_no_other_page_of_ours(client):
    newsroom.publication()
    page = client.get(FRAME)
    # Left out, it allows every page; `*` would refuse sandboxed ones, whose origin is opaque.
    assert "frame-ancestors" not in page["Content-Security-Policy"]
    assert "script-src 'self'" in page["Content-Security-Policy"]
    assert "X-Frame-Options" not in page
    for address in ("/embed/", "/t/ukraine/", "/"):
        other = client.get(address)
        assert "frame-ancestors 'none'" in other["Content-Security-Policy"]
        assert other["X-Frame-Options"] == "DENY"


def test_what_a_frame_fetches_allows_nothing_and_names_no_language(client):
    newsroom.publication()
    for address in ("/embed/v1/widget.js", "/t/ukraine/frise.json"):
        policy = client.get(address)["Content-Security-Policy"]
        assert set(policy.split("; ")) == {"default-src 'none'", "frame-ancestors 'none'"}
    assert "Content-Language" not in client.get("/embed/v1/widget.js")
    policy = client.get(FRAME)["Content-Security-Policy"]
    assert not any(kind in policy for kind in ("frame-src", "font-src", "manifest-src"))


def test_it_reads_and_sets_no_cookie_and_holds_no_form(client):
    newsroom.publication()
    client.force_login(newsroom.person("margaux"))
    page = client.get(FRAME)
    assert not page.cookies
    assert "Cookie" not in page["Vary"]
    assert "<form" not in page.text
    assert " style=" not in page.text
    assert "csrf" not in page.text.lower()
    assert "margaux" not in page.text.lower()


def test_the_same_snapshot_is_answered_304_and_the_next_one_whole(client):
    newsroom.publication()
    first = client.get(FRAME)
    assert first["Cache-Control"].startswith("public, max-age=")
    assert "Accept-Encoding" in first["Vary"]
    again = client.get(FRAME, headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 304
    assert not again.content
    newsroom.publication(newsroom.event(headline="Une autre"))
    assert client.get(FRAME, headers={"If-None-Match": first["ETag"]}).status_code == 200


def test_a_draft_neither_shows_nor_moves_the_etag(client):
    newsroom.publication()
    before = client.get(FRAME)["ETag"]
    newsroom.event(headline="jeton-secret-7341")
    page = client.get(FRAME)
    assert page["ETag"] == before
    assert "jeton-secret-7341" not in page.text


@pytest.mark.parametrize("query", ["", "?lang=en", "?theme=dark&limit=3"])
def test_withdrawn_means_gone_even_for_who_has_the_etag(client, query):
    publication = newsroom.publication(newsroom.event(headline="Phrase retirée"))
    etag = client.get(FRAME + query)["ETag"]
    withdraw_timeline(timeline=publication.timeline, by=newsroom.person("pascal"), note="Erreur de source.")
    page = client.get(FRAME + query, headers={"If-None-Match": etag})
    assert page.status_code == 410
    assert "Erreur de source." in page.text
    assert "Phrase retirée" not in page.text
    assert "frame-ancestors" not in page["Content-Security-Policy"]
    assert "framed.js" in page.text  # the loader must learn its height, else it would take it for a dead server


def test_a_draft_an_embargo_a_schedule_and_an_unknown_name_look_alike(client):
    newsroom.event(headline="Brouillon")
    draft = client.get(FRAME)
    unknown = client.get("/embed/v1/nowhere/")
    now = timezone.now()
    newsroom.publication(embargo_until=now + timedelta(days=1))
    embargoed = client.get(FRAME)
    newsroom.publication(release_at=now + timedelta(days=1))
    scheduled = client.get(FRAME)
    assert {page.status_code for page in (draft, unknown, embargoed, scheduled)} == {404}
    assert len({page.content for page in (draft, unknown, embargoed, scheduled)}) == 1


HOSTILE = "\"><script>alert(1)</script>' onload=x"


@pytest.mark.parametrize(
    "name",
    ["theme", "lang", "height", "limit", "q", "actor", "place", "from", "known", "start", "accent", "after", "x"],
)
def test_no_parameter_is_reflected_raw(client, name):
    newsroom.publication()
    page = client.get(FRAME, {name: HOSTILE})
    assert page.status_code == 200
    assert "<script>alert" not in page.text
    assert "onload=x" not in page.text.replace("%27+onload%3Dx", "")
    long = client.get(FRAME, {name: "9" * 10_000})
    assert long.status_code == 200
    assert "9" * 300 not in long.text


def test_repeated_and_wrong_values_count_as_not_given(client):
    newsroom.publication()
    plain = client.get(FRAME)
    for query in ("?theme=pink", "?limit=abc&limit=x", "?height=-5", "?start=2021-99", "?unknown=1", "?accent=zzz"):
        assert client.get(FRAME + query).content == plain.content, query
    assert 'data-theme="dark"' in client.get(f"{FRAME}?theme=light&theme=dark").text


def test_the_embed_speaks_english_when_asked(client):
    newsroom.publication()
    page = client.get(FRAME, {"lang": "en"})
    assert '<html lang="en"' in page.text
    assert "7 December 2021" in page.text
    assert page["Content-Language"] == "en"


def test_it_can_be_fixed_at_what_was_known_on_a_day(client):
    early = newsroom.article(published_on=newsroom.PUBLISHED)
    late = newsroom.article("Tout autre texte, publié mercredi.", published_on=newsroom.PUBLISHED + timedelta(days=30))
    newsroom.publication(
        newsroom.event(headline="Connu tôt", article=early), newsroom.event(headline="Connu tard", article=late)
    )
    now = client.get(FRAME).text
    then = client.get(FRAME, {"known": "2021-12-10"}).text
    assert "Connu tard" in now
    assert "Connu tard" not in then
    assert "Connu tôt" in then


def test_filters_limit_and_pages_keep_their_options(client):
    newsroom.publication(*(newsroom.event(headline=f"Rencontre {n}", place=f"Lieu {n}") for n in range(5)))
    page = client.get(FRAME, {"limit": "2", "theme": "dark"}).text
    assert page.count('class="event') - page.count('class="event__') - page.count('class="events') == 2
    assert "theme=dark" in page
    assert "limit=2" in page
    one = client.get(FRAME, {"place": "Lieu 3"}).text
    assert "Rencontre 3" in one
    assert "Rencontre 2" not in one


def test_a_fear_is_marked_as_one_and_names_who_fears(client):
    newsroom.publication(newsroom.event(headline="Une attaque", factuality="feared", said_by=["Kiev"]))
    page = client.get(FRAME).text
    assert "status--feared" in page
    assert "event--not-fact" in page
    assert "selon Kiev" in page


def test_hostile_text_stays_text_and_bad_links_are_none(client):
    source = newsroom.article(url="javascript:alert(1)", publisher="<b>Journal</b>")
    newsroom.publication(newsroom.event(headline="<svg onload=alert(1)>", article=source))
    page = client.get(FRAME).text
    assert "<svg onload" not in page
    assert "&lt;svg onload" in page
    assert "javascript:" not in page
    assert "<b>Journal" not in page


@pytest.mark.parametrize("events", [3, 30])
def test_the_number_of_queries_does_not_grow(client, django_assert_max_num_queries, events):
    newsroom.publication(*(newsroom.event(headline=f"N° {n}") for n in range(events)))
    with django_assert_max_num_queries(3):
        client.get(FRAME)
    with django_assert_max_num_queries(1):
        etag = client.get(FRAME)["ETag"]
    with django_assert_max_num_queries(1):
        client.get(FRAME, headers={"If-None-Match": etag})


def test_colours_are_digits_or_nothing_and_readable(client):
    sheet = client.get("/embed/v1/theme.css", {"accent": "#C00", "ink": "111111", "paper": "fafafa"})
    assert "--accent:#cc0000;" in sheet.text
    assert "--ink:#111111;" in sheet.text
    unreadable = client.get("/embed/v1/theme.css", {"ink": "777777", "paper": "888888"})
    assert "--ink" not in unreadable.text
    hostile = client.get("/embed/v1/theme.css", {"accent": "red}body{background:url(//evil)"})
    assert not hostile.content


def test_ten_thousand_bars_become_a_histogram():
    from timeline.embed.strip import BINS, strip
    from timeline.published.index import Entry, State

    def hit(day: int):
        state = State("2021-12-09", "happened", day, day, day, day, "k", {}, "point", day)
        return Entry(f"e{day}", "", "fr", "meeting", (), "", (), "", (), None, (state,), 0), state

    drawn = strip(tuple(hit(738000 + n // 8) for n in range(10_000)), set(), "fr")
    assert not drawn.marks and 0 < len(drawn.columns) <= 4
    assert sum(row.path.count("M") for row in drawn.columns) <= 2 * BINS
    assert len(drawn.ticks) <= 7


def test_its_frise_asks_for_what_its_list_shows(client):
    newsroom.publication(newsroom.event(headline="Entretien", kind="call"), newsroom.event(headline="Sommet"))
    page = client.get(FRAME, {"kind": "call", "known": "2021-12-31", "start": "2021-12-01", "lang": "en"}).text
    data = re.search(r'data-src="([^"]+)"', page)[1].replace("&amp;", "&")
    assert client.get(data).json()["n"] == 1
    assert client.get(data)["Access-Control-Allow-Origin"] == "*"
    assert 'data-start="18962"' in page
    assert 'data-then="/pack/' in page and "frame.en.js" in page


def test_one_event_of_an_embed_has_a_page_and_dies_with_its_timeline(client):
    publication = newsroom.publication(newsroom.event(headline="Entretien", kind="call"))
    public_id = publication.events.get().public_id
    page = client.get(f"{FRAME}e/{public_id}/")
    assert "Entretien" in page.text and "frame-ancestors" not in page["Content-Security-Policy"]
    assert client.get(f"{FRAME}e/nothing/").status_code == 404
    assert client.get(f"{FRAME}e/{public_id}/", {"known": "1999-01-01"}).status_code == 404
    withdraw_timeline(timeline=publication.timeline, by=newsroom.person("pascal"))
    gone = client.get(f"{FRAME}e/{public_id}/", headers={"If-None-Match": page["ETag"]})
    assert gone.status_code == 410 and "Entretien" not in gone.text

"""The whole story in a real browser: paste, review by keyboard, publish, read, embedded on a foreign page."""

from __future__ import annotations

import pytest

from tests import newsroom
from tests.browsing import until
from tests.embed.host import Host
from timeline.models import Article, Candidate, Event, Publication

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASTE = (
    "Genève : nouvelle rencontre franco-russe\n"
    "Publié le 9 décembre 2021 à 18h30\n\n"
    "Le ministre français des Affaires étrangères, Jean-Yves Le Drian, a rencontré son homologue russe à Genève mardi. "
    "Les deux ministres doivent se revoir jeudi prochain à Paris, a annoncé le Quai d’Orsay.\n\n"
    "L’Ukraine craint une attaque russe à partir de la fin janvier. "
    "Joe Biden a reçu Olaf Scholz à Washington lundi.\n"
)


@pytest.fixture
def complaints(page):
    """What the browser complained of: a violated policy, a script that failed."""
    seen: list[str] = []
    page.on("console", lambda message: seen.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: seen.append(str(error)))
    return seen


@pytest.fixture
def site(live_server, settings):
    settings.PUBLIC_URL = live_server.url.replace("127.0.0.1", "localhost")
    return settings.PUBLIC_URL


@pytest.fixture
def host():
    foreign = Host()
    yield foreign
    foreign.close()


def test_pascal_pastes_reviews_by_keyboard_publishes_and_a_foreign_page_shows_it(page, complaints, site, host):
    newsroom.sign_in(page, site, "pascal", onwards="/desk/ukraine/import/")
    page.wait_for_url("**/import/")
    page.fill("[name=text]", PASTE)
    page.click(".import__send button")
    page.wait_for_selector("[name=step]", state="attached")
    assert page.input_value("[name=published_on]") == "2021-12-09"
    page.click(".import__send button")
    page.wait_for_url("**/articles/*/")
    article = Article.objects.get()
    assert page.locator(".expression").count() >= 3
    page.locator(".expression").first.click()
    page.wait_for_selector("#why h2")

    waiting = Candidate.objects.pending().count()
    assert waiting >= 3
    page.goto(f"{site}/desk/ukraine/")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url("**/candidates/*/**")
    decided = 0
    while decided < waiting:
        page.wait_for_selector("[data-key='a'], [data-key-form='a'], [data-key-click='a']")
        before = page.url
        page.keyboard.press("a")
        decided += 1
        page.wait_for_url(lambda url, before=before: url != before)
        page.wait_for_load_state("networkidle")
        assert Event.objects.count() == decided
    assert not Candidate.objects.pending().exists()
    assert Event.objects.count() == waiting

    page.goto(f"{site}/desk/ukraine/publish/")
    page.click(".publish-form button.primary")
    until(page, lambda: Publication.objects.count() == 1)

    page.context.clear_cookies()
    page.goto(f"{site}/t/ukraine/")
    text = page.inner_text("main")
    assert "7 décembre 2021" in text
    assert "redouté" in text or "craint" in text
    assert article.publisher in text

    page.goto(
        host.put(
            f'<p>Avant.</p><a data-frise href="{site}/t/ukraine/">La chronologie</a>'
            f'<script async src="{site}/embed/v1/widget.js"></script><p>Après.</p>',
            csp=f"default-src 'none'; script-src {site}; frame-src {site}",
        )
    )
    page.wait_for_selector("iframe")
    frame = page.frame_locator("iframe")
    frame.locator("body").get_by_text("7 décembre").first.wait_for()
    assert page.locator("iframe").bounding_box()["height"] > 150
    assert complaints == []

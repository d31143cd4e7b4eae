"""An article said to be in another language than it is written in: somebody is asked before it is read."""

from __future__ import annotations

import pytest

from tests import newsroom
from timeline.models import Arrival, Article, Feed
from timeline.services.arrive import facts_of

PAGE = "/desk/ukraine/import/"
ENGLISH = (
    "The ministers met in Geneva on Tuesday, and they will meet again in Paris on Thursday, the ministry said. " * 4
)
FACTS = {"step": "confirm", "published_on": "2021-12-09", "zone": "Europe/Paris"}


def test_an_english_text_said_to_be_french_is_asked_about_once(tab):
    chloe = tab("chloe")
    answer = chloe.post(PAGE, {**FACTS, "text": ENGLISH, "language": "fr"})
    assert answer.status_code == 422 and not Article.objects.exists()
    assert list(answer.context["form"].errors) == ["language"]
    assert 'name="language_meant" value="fr"' in answer.content.decode()
    chloe.post(PAGE, {**FACTS, "text": ENGLISH, "language": "fr", "language_meant": "fr"})
    assert Article.objects.get().language == "fr", "whoever means it has the last word"


@pytest.mark.parametrize("text", [ENGLISH, "Le ministre est venu mardi.", newsroom.ARTICLE])
def test_what_is_in_its_language_or_too_short_to_tell_is_not_asked_about(tab, text):
    language = "en" if text == ENGLISH else "fr"
    assert tab("chloe").post(PAGE, {**FACTS, "text": text, "language": language}).status_code == 303


def test_the_items_of_a_feed_are_in_the_language_that_they_are_found_to_be(tab):
    tab("margaux").post("/desk/ukraine/feeds/", {"url": "https://example.org/f.xml", "trust": "confirm", "minutes": 30})
    assert Feed.objects.get().language == ""
    found = {"text": ENGLISH, "language": "en", "published_on": "2021-12-09"}
    arrival = Arrival(timeline=newsroom.timeline(), kind="feed", given={}, found=found)
    assert facts_of(arrival)["language"] == "en"

"""What goes with a shared link: a picture of this timeline, or of one event in it, that says in words what it shows."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from timeline.published import index
from timeline.reader import bars_picture

from .conftest import FEAR, GENEVA, PLAN, publish, told

pytestmark = pytest.mark.django_db
HERE = "/t/ukraine/card.png"


def opened(response) -> Image.Image:
    assert response.status_code == 200 and response["Content-Type"] == "image/png"
    assert len(response.content) < 60_000
    picture = Image.open(BytesIO(response.content))
    assert picture.size == (1200, 630)
    return picture.convert("RGB")


@pytest.fixture
def written(monkeypatch):
    """Every line that is written on a picture, with the box that it fills."""
    lines: list[tuple[str, tuple[float, ...]]] = []
    write = ImageDraw.ImageDraw.text

    def text(self, place, words, fill, font, anchor):
        lines.append((words, self.textbbox(place, words, font=font, anchor=anchor)))
        return write(self, place, words, fill, font, anchor=anchor)

    monkeypatch.setattr(ImageDraw.ImageDraw, "text", text)
    return lines


def said(written) -> list[str]:
    return [words for words, _ in written]


def test_a_shared_link_says_title_period_and_number(client, settings, written):
    publish(GENEVA, PLAN, FEAR)
    response = client.get(HERE)
    colours = opened(response).getcolors(1 << 20)
    assert colours is not None and len(colours) >= 4
    assert said(written) == [
        "Frise",
        "Édition 1",
        "La crise ukrainienne",
        "Décembre 2021 – janvier 2022 · 3 événements",
    ]
    assert f'"{settings.PUBLIC_URL}/t/ukraine/card.png?lang=fr"' in client.get("/t/ukraine/").text
    assert client.get(HERE, headers={"If-None-Match": response["ETag"]}).status_code == 304


def test_it_speaks_the_language_of_the_page(client, written):
    publish(GENEVA, PLAN, FEAR)
    assert "/t/ukraine/card.png?lang=en&amp;e=fear000001" in client.get("/t/ukraine/e/fear000001/?lang=en").text
    opened(client.get(f"{HERE}?lang=en"))
    opened(client.get(f"{HERE}?lang=en&e=fear000001"))
    assert "December 2021 – January 2022 · 3 events" in said(written)
    assert {"attack", "feared", "according to the United States and Ukraine"} <= set(said(written))
    assert any(words.startswith("from 21 January 2022") for words in said(written))


def test_a_shared_event_says_what_it_is_before_what_it_is_called(client, written):
    publish(GENEVA, PLAN, FEAR)
    opened(client.get(f"{HERE}?e=fear000001"))
    assert said(written)[:6] == [
        "Frise",
        "La crise ukrainienne",
        "attaque",
        "redouté",
        "selon les États-Unis et l’Ukraine",
        "Washington redoute une attaque",
    ]


@pytest.mark.parametrize(
    "factuality",
    ["happened", "ongoing", "scheduled", "expected", "feared", "demanded", "denied", "cancelled", "postponed"],
)
def test_each_status_has_a_look_of_its_own(client, factuality, written):
    publish(told("status0001", "2022-01-03", "Une réunion", factuality=factuality), GENEVA)
    picture = opened(client.get(f"{HERE}?e=status0001"))
    _, (left, _, right, _) = written[3]
    # A frame above the word for all but what happened, which has a full square before it.
    above = [picture.getpixel((x, 129)) for x in range(round(left), round(right))]
    framed = any(sum(pixel) < 400 for pixel in above)
    assert framed == (factuality != "happened")
    assert (sum(picture.getpixel((round(left) - 15, 147))) < 100) == (factuality == "happened")


def test_the_picture_is_of_the_day_that_the_page_speaks_of(client, written):
    publish(GENEVA, PLAN, FEAR)
    page = client.get("/t/ukraine/e/plan000001/?known=2021-12-02").text
    assert "/t/ukraine/card.png?lang=fr&amp;e=plan000001&amp;known=2021-12-02" in page
    opened(client.get(f"{HERE}?e=plan000001&known=2021-12-02"))
    assert "prévu" in said(written) and "survenu" not in said(written)
    written.clear()
    opened(client.get(f"{HERE}?known=2021-12-02"))
    assert said(written)[-1] == "Décembre 2021 · 1 événement"
    assert client.get(f"{HERE}?e=fear000001&known=2021-12-02").status_code == 404


@pytest.mark.parametrize(
    "headline",
    [
        "Les ministres des Affaires étrangères de l’Union européenne, réunis à Luxembourg, renoncent à un sommet avec "
        "Moscou, annoncent un sixième train de sanctions et demandent à l’Ukraine de leur dire ce qu’elle en attend "
        "avant la fin du mois, a-t-on appris auprès de la présidence tournante " * 2,
        "Anticonstitutionnellement" * 12,
        "Ça",
        "Œuvre, ÿ, Ş, Ł, ő, ū : « Řež » — d’après Nguyễn Văn Thiệu…",
        "Sans\u202ffin\u00a0et\nsans\x07 ordre",
    ],
)
def test_any_headline_stays_inside_its_lines(client, headline, written):
    publish(told("longer0001", "2022-01-03", headline, factuality="feared"), GENEVA)
    opened(client.get(f"{HERE}?e=longer0001"))
    boxes = [box for _, box in written]
    assert all(left >= 55 and right <= 1145 and top >= 30 and bottom <= 500 for left, top, right, bottom in boxes)
    below = sorted(box for box in boxes if box[1] > 170)
    rows = sorted((top, bottom) for _, top, _, bottom in below)
    assert all(after[0] > before[0] for before, after in zip(rows, rows[1:], strict=False))
    assert len(rows) >= 2, "headline and date"


def test_what_the_type_cannot_write_is_left_out(client, written):
    publish(told("kyrill0001", "2022-01-03", "Переговоры в Женеве"), GENEVA)
    opened(client.get(f"{HERE}?e=kyrill0001"))
    assert said(written)[-1] == "3 janvier 2022" and not any("Переговоры" in words for words in said(written))


def test_a_shared_event_stands_out(client):
    publish(GENEVA, PLAN, FEAR)
    whole, one = (opened(client.get(f"{HERE}{query}")).crop((0, 400, 1200, 630)) for query in ("", "?e=fear000001"))
    encounter = (0x1F, 0x6A, 0x57)

    def holds(picture):
        return any(
            all(abs(a - b) < 12 for a, b in zip(colour, encounter, strict=True))
            for _, colour in picture.getcolors(1 << 20)
        )

    assert holds(whole) and not holds(one)


def test_who_may_not_see_an_event_sees_no_picture_of_it(client):
    publish(GENEVA, FEAR)
    assert client.get(f"{HERE}?e=nothing").status_code == 404
    assert client.get("/t/nowhere/card.png").status_code == 404
    second = publish(GENEVA, number=2)
    assert client.get(f"{HERE}?e=fear000001").status_code == 410
    for publication in (second, second.timeline.publications.get(number=1)):
        publication.withdrawn_at = publication.created_at.replace(year=2023)
        publication.save()
    assert client.get(HERE).status_code == 410 and client.get(f"{HERE}?e=geneva0001").status_code == 410


def test_an_embargo_holds_for_pictures(client):
    publish(GENEVA, embargo_until=datetime(2100, 1, 1, tzinfo=UTC))
    assert client.get(HERE).status_code == 404 and client.get(f"{HERE}?e=geneva0001").status_code == 404


def test_many_events_are_columns_behind_the_one_that_is_shared(client, monkeypatch):
    publish(*[told(f"many{n:06d}", f"2021-{1 + n % 12:02d}-07", f"Réunion {n}") for n in range(320)])
    drawn = []
    draw = bars_picture._bar
    monkeypatch.setattr(bars_picture, "_bar", lambda *given: drawn.append(given) or draw(*given))
    opened(client.get(HERE))
    assert drawn == []
    opened(client.get(f"{HERE}?e=many000007"))
    assert len(drawn) == 1


def test_a_day_between_two_publications_is_the_picture_of_the_earlier(client):
    publish(GENEVA, PLAN, FEAR)
    etags = {client.get(f"{HERE}?known={day}")["ETag"] for day in ("2021-12-09", "2021-12-10", "2021-12-13")}
    assert len(etags) == 1
    assert client.get(f"{HERE}?known=2021-12-14")["ETag"] not in etags


def test_many_events_make_columns_and_ask_no_more(client, django_assert_max_num_queries):
    events = [told(f"many{n:06d}", f"2021-{1 + n % 12:02d}-07", f"Réunion {n}") for n in range(320)]
    publish(*events)
    opened(client.get(HERE))
    index.forget()
    with django_assert_max_num_queries(3):
        opened(client.get(f"{HERE}?e=many000003"))
    with django_assert_max_num_queries(1):
        client.get(f"{HERE}?e=many000003")

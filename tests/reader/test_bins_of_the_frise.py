"""Events too close to tell apart are counted by the calendar: a bin is a day, a month, a year, between ticks of the axis."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from tests.browsing import until
from timeline.published.tiles import BINS, EPOCH, STEPS

from .conftest import GENEVA, PLAN, publish, told

DAYS = [
    date(1899, 12, 31),
    date(1969, 12, 31),
    date(1970, 1, 1),
    date(2000, 2, 29),
    date(2021, 2, 28),
    date(2022, 1, 31),
]
DAYS += [date(2021, 12, 27) + timedelta(7 * n + n % 7) for n in range(60)]


def crowd(span: int, count: int = 400) -> list[dict]:
    days = [date(2020, 1, 1) + timedelta(span * n // (count - 1)) for n in range(count)]
    return [told(f"crowd{n:05d}", day.isoformat(), f"Réunion {n}") for n, day in enumerate(days)]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("span", "step"), [(300, "day"), (BINS + 400, "sixth"), (3000, "half"), (9000, "month"), (30000, "quarter")]
)
def test_bins_are_of_the_finest_unit_that_stays_small(client, span, step):
    publish(*crowd(span))
    data = client.get("/t/ukraine/frise.json").json()
    assert data["step"] == step
    rows = data["bins"]["encounter"]
    assert sum(rows[1::3]) == 400 == data["n"]
    assert len(rows) // 3 <= BINS


@pytest.mark.django_db
def test_a_month_holds_the_events_of_its_days_and_no_others(client):
    publish(*crowd(BINS + 400))
    data = client.get("/t/ukraine/frise.json").json()
    places, counted = STEPS["sixth"](date(2020, 1, 1).toordinal()), {}
    for gap, number, _ in zip(*[iter(data["bins"]["encounter"])] * 3, strict=True):
        places += gap
        counted[places // 6] = counted.get(places // 6, 0) + number
    days = [date(2020, 1, 1) + timedelta((BINS + 400) * n // 399) for n in range(400)]
    for month, number in counted.items():
        assert number == sum(day.year * 12 + day.month - 1 == month for day in days)


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_browser_and_server_count_by_the_same_bins_each_within_the_next(page, live_server):
    publish(*crowd(BINS + 400))
    page.add_init_script("delete window.Worker;")  # the page draws itself, where a test can look on
    page.goto(f"{live_server.url}/t/ukraine/")
    until(page, "document.getElementById('frise-where').textContent.length > 4")
    days = [day.toordinal() - EPOCH for day in DAYS]
    found = page.evaluate(
        """(days) => Object.fromEntries(Frise.STEPS.filter((step) => step.name).map((step) => [step.name,
            days.map((day) => [step.place(day), step.start(step.place(day)), step.start(step.place(day) + 1)])]))""",
        days,
    )
    assert list(found) == list(STEPS)
    for name, place in STEPS.items():
        for day, (number, start, end) in zip(days, found[name], strict=True):
            assert start <= day < end
            assert number == place(day + EPOCH) - (EPOCH if name == "day" else 0)
            assert place(start + EPOCH) == place(end - 1 + EPOCH) == place(day + EPOCH)
            assert place(start - 1 + EPOCH) != place(day + EPOCH) != place(end + EPOCH)
    nested = page.evaluate(
        """(days) => Frise.STEPS.slice(1).every((step, n) => days.every((day) => {
            const [low, high] = [step.start(step.place(day)), step.start(step.place(day) + 1)];
            const finer = Frise.STEPS[n];
            return finer.start(finer.place(day)) >= low && finer.start(finer.place(day) + 1) <= high;
        }))""",
        days,
    )
    assert nested
    # From days to decades, no tick of the axis cuts a bin, or the other way round: one stands within the other.
    crossed = page.evaluate(
        """(days) => {
            const axis = new Frise.Axis(Frise.words.calendar);
            const wrong = [];
            for (let scale = 0.02; scale < 60; scale *= 1.07) {
                const [step, unit] = [Frise.Store.step(scale), axis.unit(scale, 58)];
                for (const day of days) {
                    const ticks = axis.ticks(unit, day - 3 * unit.days, day + 3 * unit.days);
                    const place = ticks.findLastIndex((tick) => tick <= day);
                    const tick = [ticks[place], ticks[place + 1]];
                    const bin = [step.start(step.place(day)), step.start(step.place(day) + 1)];
                    const inside = (one, other) => one[0] >= other[0] && one[1] <= other[1];
                    if (!inside(bin, tick) && !inside(tick, bin)) wrong.push([scale, day, ...tick, ...bin]);
                }
            }
            return wrong;
        }""",
        days,
    )
    assert crossed == []
    bins = json.loads(page.evaluate("JSON.stringify(Frise.STEPS.map((step) => step.days))"))
    assert bins == sorted(bins)


@pytest.mark.django_db
def test_where_nothing_is_found_the_axis_is_that_of_the_timeline(client):
    publish(GENEVA, PLAN)
    whole = client.get("/t/ukraine/frise.json").json()
    nothing = client.get("/t/ukraine/frise.json?q=zzzz").json()
    assert nothing["n"] == 0
    assert nothing["span"] == whole["span"] and whole["span"][0] > 18000


@pytest.mark.django_db
def test_only_bands_of_which_something_is_found_take_room_and_none_goes_with_the_day_of_knowledge(client):
    attack = told("attack0001", "2021-12-20", "Attaque", kind="attack")
    publish(GENEVA, PLAN, attack)

    def bands(query: str) -> list[str]:
        return [name for name, _ in client.get(f"/t/ukraine/frise.json{query}").json()["bands"]]

    assert bands("") == ["encounter", "force"]
    assert bands("?kind=attack") == bands("?kind=attack&known=1999-01-01") == ["force"]
    assert bands("?known=2021-12-05") == ["encounter", "force"], "what comes later keeps its place"
    assert bands("?q=zzzz") == ["encounter", "force"], "the axis of the whole timeline stands where nothing is found"
    frame = client.get("/embed/v1/ukraine/?kind=attack").content.decode()
    assert "bar--force" in frame and 'board--low"' in frame

"""The same happening told twice: joined inside an article, found across articles by keys."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.extraction import Light, blocking_keys, extract, find_twins, record_of, same_happening


def candidates(text, day="2021-12-09", language="fr"):
    return extract(text, document_date=date.fromisoformat(day), language=language).candidates


def test_three_mentions_of_a_call_are_one_candidate_with_its_quotes():
    text = (
        "Joe Biden et Vladimir Poutine ont tenu mardi un sommet virtuel. Le 7 décembre, Joe Biden a parlé avec Vladimir "
        "Poutine par visioconférence. Les deux dirigeants ont discuté par vidéoconférence pendant deux heures."
    )
    (call,) = candidates(text)
    assert (call.kind, call.interval.edtf) == ("call", "2021-12-07")
    assert len(call.other_quotes) == 2
    assert {actor.name for actor in call.actors} == {"Joe Biden", "Vladimir Poutine"}
    assert "grouping" in call.reasons


def test_two_meetings_on_one_day_with_other_people_stay_two():
    found = candidates("Joe Biden a rencontré mardi Emmanuel Macron. Il a rencontré mardi Olaf Scholz.")
    assert [sorted(actor.country for actor in c.actors) for c in found] == [["FRA", "USA"], ["DEU", "USA"]]


def test_a_fear_never_joins_the_fact():
    text = "Moscou a lancé une offensive le 24 février 2022."
    (fact,) = candidates(text, "2022-03-01")
    (fear,) = candidates("Kiev craint que Moscou ne lance une offensive le 24 février.", "2022-02-20")
    assert (fact.factuality, fear.factuality) == ("happened", "feared")
    assert fact.interval.earliest == fear.interval.earliest
    assert same_happening(record_of(fact), record_of(fear)) is None


def test_two_papers_tell_of_one_meeting_and_a_look_up_finds_it():
    (ours,) = candidates("Emmanuel Macron a reçu lundi à Paris Olaf Scholz.", "2023-03-16")
    (theirs,) = candidates("Scholz met Macron in Paris on March 13.", "2023-03-20", "en")
    assert set(blocking_keys(ours)) & set(blocking_keys(theirs))
    ((_, why),) = find_twins(record_of(ours), [record_of(theirs)])
    assert "FRA" in why.fr and "DEU" in why.en


KINDS = st.sampled_from(("meeting", "call", "statement", "warning", "attack", "sanction", "agreement"))
COUNTRIES = st.frozensets(st.sampled_from(("USA", "RUS", "FRA", "DEU", "UKR")), min_size=1, max_size=3)
DAYS = st.dates(date(1961, 1, 1), date(2030, 12, 31))
LIGHTS = st.builds(
    lambda kind, countries, first, days: Light(kind, "happened", first, first + timedelta(days), countries, countries),
    *(KINDS, COUNTRIES, DAYS, st.integers(0, 30)),
)


@given(LIGHTS, LIGHTS, st.integers(-8, 8))
def test_what_would_be_joined_shares_a_key_and_the_question_is_symmetric(a, b, shift):
    b = Light(b.kind, b.factuality, a.earliest + timedelta(shift), a.latest + timedelta(shift), b.countries, b.names)
    why = same_happening(a, b)
    assert (why is None) == (same_happening(b, a) is None)
    if why is not None:
        assert set(blocking_keys(a)) & set(blocking_keys(b))


def lasting(first, last):
    return Light("meeting", "happened", *(day and date.fromisoformat(day) for day in (first, last)), *(PAIR, PAIR))


PAIR = frozenset({"FRA", "RUS"})


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (("2021-12-07", "2021-12-07"), ("2021-12-07", "2021-12-07"), "same dates"),
        (("2021-12-07", "2021-12-07"), ("2021-12-08", "2021-12-08"), "a day apart"),
        (("2021-12-07", "2021-12-07"), ("2021-12-01", "2021-12-31"), "overlap"),
        (("2021-01-01", "2021-12-31"), ("2021-01-01", "2021-12-31"), "same dates"),
        (("2021-12-07", None), ("2021-12-07", None), "same dates"),
        (("2021-12-01", "2021-12-31"), ("2022-01-01", "2022-01-31"), None),
        (("2021-12-01", "2021-12-31"), ("2022-01-01", "2022-01-01"), None),
        (("2021-01-01", "2021-12-31"), ("2022-01-01", "2022-12-31"), None),
        (("2021-01-01", "2021-12-31"), ("2021-12-07", "2021-12-07"), None),
        (("2021-01-01", "2021-03-31"), ("2021-03-01", "2021-06-30"), None),
        (("2021-01-01", None), ("2021-12-07", "2021-12-07"), None),
        ((None, "2021-12-10"), ("2021-12-07", "2021-12-07"), None),
    ],
)
def test_a_month_or_a_year_meets_its_like_and_never_lies_a_day_apart(a, b, words):
    why = same_happening(lasting(*a), lasting(*b))
    assert (words is None) == (why is None)
    assert why is None or words in why.en
    assert (same_happening(lasting(*b), lasting(*a)) is None) == (why is None)


def test_an_undated_happening_has_no_key():
    assert blocking_keys(Light("meeting", "happened", None, None, frozenset({"USA"}), frozenset())) == ()

"""Files that tell events ready made: our exports, TimelineJS, and what is neither."""

from __future__ import annotations

import json

import pytest

from timeline.documents import Unreadable
from timeline.documents.events import read_events

SLIDE = {
    "start_date": {"year": "2021", "month": "12", "day": "7", "hour": "14", "minute": "5"},
    "text": {"headline": "<b>Genève</b> &amp; Paris", "text": "<p>Ils se voient.</p><script>alert(1)</script>"},
    "media": {"url": "https://photo.example/a.jpg", "credit": "AFP", "caption": "Le lac"},
    "group": "Rencontre",
}


def events(*rows: dict, **rest) -> bytes:
    return json.dumps({"events": list(rows), **rest}).encode()


def ours(**facts) -> dict:
    return {
        "id": "abcdefghjk",
        "headline": "Rencontre à Genève",
        "edtf": "2021-12-07",
        **dict.fromkeys(("start_earliest", "start_latest", "end_earliest", "end_latest"), "2021-12-07"),
        "shape": "point",
        "granularity": "day",
        "qualifier": "",
        "part_of_day": None,
        "clock": None,
        "timezone": None,
        "kind": "meeting",
        "factuality": "happened",
        "said_by": [],
        "actors": [],
        "place": None,
        "note": "",
        "evidence": [{"exact": "Ils se sont vus.", "published_on": "2021-12-09", "publisher": "Le Courrier"}],
        **facts,
    }


def only(data: bytes):
    (event,) = read_events(data).events
    return event


@pytest.mark.parametrize(
    ("parts", "edtf", "clock"),
    [
        ({"year": 2021}, "2021", ""),
        ({"year": "2021", "month": "2"}, "2021-02", ""),
        ({"year": 2021, "month": 12, "day": 7}, "2021-12-07", ""),
        ({"year": "987"}, "0987", ""),
        ({"year": "2021", "day": "7"}, "2021", ""),
        ({"year": 2021, "month": 12, "day": 7, "hour": 9}, "2021-12-07", "09:00"),
    ],
)
def test_a_slide_says_no_more_of_its_date_than_it_knows(parts, edtf, clock):
    event = only(events({**SLIDE, "start_date": parts}))
    assert (event.says["edtf"], event.says.get("clock", ""), event.errors) == (edtf, clock, ())


@pytest.mark.parametrize(
    "parts", [{"year": "-44"}, {"year": 2021, "month": 13}, {"year": "MMXXI"}, {"year": "2021", "month": "x"}]
)
def test_what_is_no_date_is_told_and_not_guessed(parts):
    assert only(events({**SLIDE, "start_date": parts})).errors == ("bad_date",)


def test_a_slide_that_lasts_is_a_span_and_one_without_a_date_is_left_out():
    assert only(events({**SLIDE, "end_date": {"year": 2022, "month": 1}})).says["edtf"] == "2021-12-07/2022-01"
    assert only(events({"text": SLIDE["text"]})).errors == ("no_date",)


def test_all_words_of_a_slide_are_kept_as_text_and_nothing_else():
    found = read_events(events(SLIDE, title={"text": {"headline": "<i>La crise</i>"}}))
    event = found.events[0]
    assert (found.title, found.own_sources) == ("La crise", False)
    assert event.says["headline"] == "Genève & Paris"
    for words in ("Ils se voient.", "https://photo.example/a.jpg", "AFP", "Le lac"):
        assert words in event.passage
    assert "alert" not in event.passage and "<" not in event.passage


def test_the_sheet_of_timelinejs_says_the_same_as_its_json():
    sheet = (
        "Year,Month,Day,Time,End Year,End Month,End Day,Headline,Text,Media,Media Credit,Media Caption,Type,Group\n"
        ",,,,,,,La crise,,,,,title,\n"
        "2021,12,7,14:05,,,,<b>Genève</b> &amp; Paris,<p>Ils se voient.</p>,https://photo.example/a.jpg,AFP,Le lac,,"
        "Rencontre\n"
    )
    found = read_events(sheet.encode("utf-8-sig"))
    event = found.events[0]
    twin = only(events({**SLIDE, "text": {**SLIDE["text"], "text": "<p>Ils se voient.</p>"}}))
    assert found.title == "La crise"
    assert (event.says, event.passage, event.place) == (twin.says, twin.passage, 3)


def test_an_export_of_ours_keeps_bounds_that_no_edtf_says():
    event = only(events(ours(edtf="2021-12-07~", start_earliest="2021-12-05", qualifier="~"), frise=1))
    assert event.says["start_earliest"] == "2021-12-05"
    assert event.sources[0].publisher == "Le Courrier"
    assert event.errors == ()


@pytest.mark.parametrize(
    ("facts", "error"),
    [
        ({"headline": " \u0000 "}, "no_headline"),
        ({"edtf": ""}, "no_date"),
        ({"edtf": "mardi"}, "bad_date"),
        ({"start_earliest": "2021-12-08"}, "bad_date"),
        ({"shape": "circle"}, "bad_date"),
        ({"start_latest": 7}, "bad_date"),
        ({"kind": "party"}, "bad_word"),
        ({"factuality": "sure"}, "bad_word"),
        ({"evidence": [{"exact": "Des mots.", "published_on": "hier"}]}, "bad_source"),
        ({"evidence": [{"exact": "", "published_on": "2021-12-09"}]}, "bad_source"),
    ],
)
def test_what_is_wrong_with_an_event_is_named(facts, error):
    assert only(events(ours(**facts), frise=1)).errors == (error,)


def test_an_address_that_is_none_is_left_out_and_the_source_stays():
    row = ours(evidence=[{"exact": "Des mots.", "published_on": "2021-12-09", "url": "javascript:alert(1)"}])
    event = only(events(row, frise=1))
    assert (event.sources[0].url, event.errors) == ("", ())


def test_the_same_id_twice_is_told():
    first, second = read_events(events(ours(), ours(), frise=1)).events
    assert (first.errors, second.errors) == ((), ("repeated",))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"{}", "kind"),
        (b"[]", "kind"),
        (b'{"events": {}}', "kind"),
        (b'{"events": []}', "empty"),
        (b'{"events": [1, "a"]}', "empty"),
        (b'{"events": [', "damaged"),
        (b"[" * 100_000, "damaged"),
        (b"a,b\n1,2\n", "kind"),
        (b"", "empty"),
        (b"\x89PNG" + bytes(range(32)) * 40, "binary"),
        (b'{"events": [' + b"{}," * 10_000 + b"{}]}", "too_big"),
    ],
)
def test_what_is_no_file_of_events_is_refused_by_name(data: bytes, code: str):
    with pytest.raises(Unreadable) as refused:
        read_events(data)
    assert refused.value.code == code


@pytest.mark.parametrize("value", [None, 1, [], {}, "x", [1], [{}], [None], {"a": []}])
def test_odd_values_anywhere_are_no_crash(value):
    for name in ours():
        read_events(events(ours(**{name: value}), frise=1))
    for name in ours()["evidence"][0] | {"url": ""}:
        read_events(events(ours(evidence=[ours()["evidence"][0] | {name: value}]), frise=1))
    for name in SLIDE:
        read_events(events({**SLIDE, name: value}))
        read_events(events({**SLIDE, "factuality": "feared", name: value}))
    read_events(events({**SLIDE, "factuality": value}))

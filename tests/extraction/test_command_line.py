"""`python -m timeline.extraction`: one answer a line, whatever the line."""

import io
import json

from timeline.extraction.__main__ import answer_line, main


def run(*lines: str | bytes) -> list[dict]:
    source = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines)
    sink = io.BytesIO()
    assert main(io.BytesIO(source), sink) == 0
    return [json.loads(line) for line in sink.getvalue().splitlines()]


def test_an_article_gives_its_dates_and_events():
    text = "Le président français a reçu lundi à Paris le chancelier allemand."
    (answer,) = run(json.dumps({"id": "a1", "lang": "fr", "dct": "2023-03-16", "text": text}))
    assert answer["id"] == "a1"
    (timex,) = answer["timexes"]
    assert text[timex["start"] : timex["end"]] == timex["text"] == "lundi"
    assert timex["earliest"] == timex["latest"] == timex["range_latest"] == "2023-03-13"
    (event,) = answer["events"]
    assert (event["kind"], event["factuality"], event["edtf"]) == ("meeting", "happened", "2023-03-13")
    assert text[event["quote_start"] : event["quote_end"]] == event["quote"]
    assert {actor["country"] for actor in event["actors"]} == {"FRA", "DEU"}
    assert event["place"] == "Paris"


def test_bad_lines_are_answered_and_the_run_goes_on():
    good = json.dumps({"id": 9, "lang": "fr", "dct": "2023-03-16", "text": "Il part lundi."})
    bad = [
        "{not json",
        "[]",
        "12",
        '{"id": 1, "lang": "fr", "dct": "2023-13-45", "text": "x"}',
        '{"id": 2, "lang": "fr", "dct": 20230316, "text": "x"}',
        '{"id": 3, "lang": "fr", "dct": null, "text": null}',
        '{"id": 4, "lang": "de", "dct": null, "text": "am Montag"}',
        '{"id": {"a": 1}, "lang": "fr", "dct": null, "text": "x"}',
        b'{"id": 5, "text": "\xff\xfe"}',
        "[" * 100_000,
    ]
    answers = run(*bad, good)
    assert [("error" in answer) for answer in answers] == [True] * len(bad) + [False]
    assert [answer["id"] for answer in answers[3:7]] == [1, 2, 3, 4]
    assert answers[-1]["id"] == 9


def test_strange_text_is_read_all_the_same():
    for text in ("a\x00b lundi", "\ud800 mardi \udfff", "\ufeff\u202emardi", "", "\n" * 50, "«" * 300, '"' * 301):
        answer = answer_line(json.dumps({"id": "x", "lang": "fr", "dct": "2023-03-16", "text": text}).encode())
        assert "error" not in answer, (text, answer)


def test_blank_lines_are_no_articles():
    assert run("", "   ", "\t") == []


def test_a_mark_before_the_first_line_is_no_part_of_it():
    line = json.dumps({"id": 1, "lang": "fr", "dct": "2023-03-16", "text": "Il part lundi."}).encode()
    assert [("error" in answer) for answer in run(b"\xef\xbb\xbf" + line, b"\xef\xbb\xbf" + line)] == [False, True]

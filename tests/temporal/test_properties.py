"""What holds for any text: offsets, order, apostrophes, blanks and composition change nothing, and nothing is lost."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline.temporal import (
    Anchor,
    Expression,
    InvalidEdtf,
    NotUnderstood,
    find_expressions,
    parse_edtf,
    resolve_typed,
)

from .corpus_lines import cases

LINES = [case.text for case in cases("fr")]
WORDS = sorted({word for line in LINES for word in line.split()})
ENGLISH = sorted({word for case in cases("en") for word in case.text.split()})
PUBLISHED = Anchor(date(2021, 12, 9))

sentences = st.lists(st.sampled_from(LINES), min_size=1, max_size=4).map(" ".join)
odd = ["\n", "«", "»", "(", ")", "…", "\u00a0", "🙂", "İ", "e\u0301", "  ", "3", "2021", "\x0b", "\ud800"]
salads = st.lists(st.sampled_from([*WORDS, *odd]), max_size=40).map(" ".join)
english_salads = st.lists(st.sampled_from([*ENGLISH, *odd]), max_size=40).map(" ".join)
days = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))


def values(found: list[Expression]) -> list[tuple[str, str | None, str | None]]:
    return [(e.type, e.value, e.range.edtf if e.range else None) for e in found]


def check(text: str, found: list[Expression]) -> None:
    last = 0
    for expression in found:
        assert last <= expression.start < expression.end <= len(text)
        assert text[expression.start : expression.end] == expression.text
        if expression.signal_start is not None:  # before the expression, or after it (*au plus tard*)
            assert not expression.start < expression.signal_start < expression.end
            assert 0 <= expression.signal_start < len(text)
        last = expression.end
        for interval in (expression.interval, expression.range):
            if interval and interval.earliest and interval.latest:
                assert interval.earliest <= interval.latest


@given(st.text(max_size=400), st.none() | days)
@settings(max_examples=300, deadline=None)
def test_offsets_are_exact_for_any_text(text: str, published: date | None) -> None:
    check(text, find_expressions(text, Anchor(published), "fr"))


@given(salads, st.none() | days)
@settings(max_examples=300, deadline=None)
def test_offsets_are_exact_for_any_salad_of_words(text: str, published: date | None) -> None:
    check(text, find_expressions(text, Anchor(published), "fr"))


@given(english_salads | st.text(max_size=200), st.none() | days)
@settings(max_examples=200, deadline=None)
def test_offsets_are_exact_for_any_english(text: str, published: date | None) -> None:
    check(text, find_expressions(text, Anchor(published), "en"))


@pytest.mark.parametrize("blank", [" ", "  ", "\t", "\n", " \n "])
def test_a_blank_before_the_first_word_moves_no_offset(blank: str) -> None:
    (found,) = find_expressions(f"{blank}Lundi, il a voté.", PUBLISHED, "fr")
    assert (found.start, found.text) == (len(blank), "Lundi")


@given(salads, st.sampled_from(["\u0378", "ﬀ", "\u0301", "Ω"]))
@settings(max_examples=100, deadline=None)
def test_a_letter_from_elsewhere_changes_nothing_before_it(text: str, letter: str) -> None:
    """A text with letters beyond Latin is looked at the long way: it must see what the short way sees."""
    plain = find_expressions(text + "\n\n", PUBLISHED, "fr")
    assert values(find_expressions(f"{text}\n\n{letter}", PUBLISHED, "fr")) == values(plain)


@given(sentences)
@settings(max_examples=60, deadline=None)
def test_apostrophes_blanks_and_composition_change_no_meaning(text: str) -> None:
    straight = values(find_expressions(text.replace("’", "'"), PUBLISHED, "fr"))
    assert values(find_expressions(text.replace("'", "’"), PUBLISHED, "fr")) == straight
    assert values(find_expressions(text.replace(" ", "\u00a0"), PUBLISHED, "fr")) == straight
    decomposed = unicodedata.normalize("NFD", text)
    found = find_expressions(decomposed, PUBLISHED, "fr")
    assert values(found) == straight
    check(decomposed, found)


@given(sentences, days)
@example("La trêve durera jusqu'à Pâques.", date(1, 1, 1))
@settings(max_examples=60, deadline=None)
def test_the_same_text_gives_the_same_answer(text: str, published: date) -> None:
    assert find_expressions(text, Anchor(published), "fr") == find_expressions(text, Anchor(published), "fr")


@given(st.text(alphabet="0123456789-/.~?%X[]{},", max_size=24))
@settings(max_examples=300, deadline=None)
def test_any_edtf_is_read_or_refused_in_words(text: str) -> None:
    try:
        interval = parse_edtf(text)
    except InvalidEdtf as refused:
        assert refused.fr
        assert refused.en
        return
    if interval.earliest and interval.latest:
        assert interval.earliest <= interval.latest
    assert parse_edtf(interval.edtf) == interval


@given(st.text(max_size=60), st.none() | days)
@settings(max_examples=100, deadline=None)
def test_whatever_is_typed_is_resolved_or_refused_in_words(words: str, published: date | None) -> None:
    try:
        resolve_typed(words, Anchor(published), "fr")
    except NotUnderstood as refused:
        assert refused.fr
        assert refused.en


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
@settings(max_examples=100, deadline=None)
def test_a_bare_weekday_is_within_a_week_of_publication(published: date) -> None:
    (past,) = find_expressions("Il a parlé lundi.", Anchor(published), "fr")
    (future,) = find_expressions("Il parlera lundi.", Anchor(published), "fr")
    assert past.interval
    assert future.interval
    assert past.interval.earliest and past.interval.earliest.weekday() == 0
    assert published - timedelta(days=6) <= past.interval.earliest <= published
    assert future.interval.earliest and published <= future.interval.earliest <= published + timedelta(days=6)

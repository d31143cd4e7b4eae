"""The border: text that comes from outside is cleaned once."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from timeline.extraction import clean_text


def test_controls_marks_and_surrogates_go_and_words_stay():
    assert (
        clean_text("\ufeffLe\u200b 7\x00 d\u00e9c\u0065\u0301mbre\u202e \ud800!\r\nFin\u2028")
        == "Le 7 décémbre !\nFin\n"
    )


def test_tabs_and_non_breaking_spaces_stay():
    assert clean_text("a\tb\u00a0: c\u202f!") == "a\tb\u00a0: c\u202f!"


@given(st.text(alphabet=st.characters(codec=None)))
def test_cleaning_twice_changes_nothing(text):
    once = clean_text(text)
    assert clean_text(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode("utf-8")
    assert "\x00" not in once and "\r" not in once

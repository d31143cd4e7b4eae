"""Kinds weighed from the signs of a candidate, where a rule gives none or one that is too easily given."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.extraction import extract, weighed
from timeline.extraction.values import KINDS

DAY = date(2024, 5, 15)
TABLES = sorted(Path(weighed.__file__).parent.glob("weighed.*.tsv"))
SENTENCES = Path(__file__).resolve().parents[2] / "benchmarks" / "kinds"


def told(sentence: str, language: str = "en"):
    """The one candidate of a sentence."""
    (candidate,) = extract(sentence, document_date=DAY, language=language).candidates
    return candidate


@given(st.lists(st.lists(st.integers(-9999, 9999), min_size=len(KINDS), max_size=len(KINDS)), max_size=50))
def test_a_sum_of_packed_weights_is_the_sum_of_each(rows):
    packed = sum(weighed.pack(row) for row in rows)
    assert weighed.unpack(packed) == [sum(row[lane] for row in rows) for lane in range(len(KINDS))]


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_a_table_is_in_the_order_of_the_kinds(path):
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    assert f"for {' '.join(KINDS)}:" in first
    assert lines and all(len(line.rpartition("\t")[2].split(" ")) == len(KINDS) for line in lines)


def test_there_is_a_table_of_each_language():
    assert [path.name for path in TABLES] == ["weighed.en.tsv", "weighed.fr.tsv"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Chad's oil company was hit by U.S. sanctions on Monday.", "sanction"),
        ("The president received the winners on Monday.", "meeting"),
    ],
)
def test_what_is_around_a_verb_of_no_kind_gives_one(sentence, kind):
    candidate = told(sentence)
    assert (candidate.kind, candidate.rule) == (kind, f"{kind}/weighed")
    assert "; weighed: " in candidate.reasons["kind"].en and " ; pesé : " in candidate.reasons["kind"].fr


@pytest.mark.parametrize(
    ("sentence", "kind", "language"),
    [
        ("The ministers broke up on Monday without signing a treaty.", "other", "en"),
        ("The letters were received on Monday.", "other", "en"),
        ("Denmark refused on Monday to attend the summit.", "refusal", "en"),
        ("Les lettres ont été reçues lundi.", "other", "fr"),
        ("Oslo n'a pas renouvelé lundi l'accord de pêche.", "other", "fr"),
    ],
)
def test_a_kind_that_is_not_said_is_not_guessed(sentence, kind, language):
    candidate = told(sentence, language)
    assert candidate.kind == kind and not candidate.rule.endswith("/weighed")


def test_an_offer_is_not_made_a_mere_statement():
    sentence = "Emmanuel Macron a déclaré mercredi que la France fournirait des « moyens » à l'armée géorgienne."
    assert told(sentence, "fr").kind == "offer"


def test_a_reason_names_no_little_words():
    why = told("Chad's oil company was hit by U.S. sanctions on Monday.").reasons["kind"].en
    assert "sanctions" in why and "“was”" not in why


@pytest.mark.parametrize("language", ["en", "fr"])
def test_sentences_to_learn_from_have_day_kind_word_and_text(language):
    lines = (SENTENCES / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines:
        day, kinds, word, sentence = line.split("\t")
        assert date.fromisoformat(day) and set(kinds.split("|")) <= set(KINDS) and word in sentence
    assert len(lines) == len(set(lines)) > 800

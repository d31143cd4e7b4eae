"""What holds for any text: exact offsets, the same answer twice, nothing hidden behind a fear, marks that change nothing."""

import json
import os
import unicodedata
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.extraction import FACTUALITIES, KINDS, ROLES, extract

ARTICLES = sorted((Path(__file__).parent / "articles").rglob("*.json"))
PIECES = (
    *(
        "mardi",
        "le 7 décembre",
        "d'ici vendredi",
        "à partir de la fin janvier",
        "jeudi prochain",
        "en 2014",
        "la veille",
    ),
    *(
        "Joe Biden",
        "M. Poutine",
        "le Kremlin",
        "les deux dirigeants",
        "l’Ukraine",
        "Jean Dupont",
        "il",
        "elle",
        "l’Otan",
    ),
    *(
        "a déclaré que",
        "craint que",
        "a rencontré",
        "doit s’entretenir avec",
        "a démenti",
        "pourrait",
        "reporté à",
        "et",
    ),
    *(
        "« Ce n’est rien »",
        "»",
        "«",
        ",",
        ".",
        "\n",
        "(",
        "—",
        "a-t-il dit",
        "qui",
        "dont",
        "signé",
        "leur sommet de",
        "\u00a0",
    ),
)
PRESS = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
DAYS = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))
slow = settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])


def check(text: str, day: date | None) -> None:
    found = extract(text, document_date=day, language="fr", undated=True)
    for expression in found.expressions:
        assert text[expression.start : expression.end] == expression.text
    for candidate in found.candidates:
        for quote in (candidate.quote, *candidate.other_quotes):
            assert text[quote.start : quote.end] == quote.exact
            assert text[: quote.start].endswith(quote.prefix) and text[quote.end :].startswith(quote.suffix)
        assert candidate.kind in KINDS and candidate.factuality in FACTUALITIES
        assert all(actor.role in ROLES and actor.name for actor in candidate.actors)
        assert candidate.said_by or candidate.factuality == "happened"
        assert 0 <= candidate.confidence <= 1 and candidate.title and candidate.fingerprint
        assert all(0 <= index < len(found.expressions) for index in candidate.expressions)
    for passed in found.passed:
        assert passed.why.fr and passed.why.en and 0 <= passed.expression < len(found.expressions)
    assert extract(text, document_date=day, language="fr", undated=True) == found


@slow
@given(PRESS, DAYS)
def test_offsets_are_exact_and_nothing_breaks_in_press_like_text(text, day):
    check(text, day)


@slow
@given(st.text(alphabet=st.characters(codec=None), max_size=200), DAYS)
def test_offsets_are_exact_and_nothing_breaks_in_any_text(text, day):
    check(text, day)


@slow
@given(PRESS)
def test_decomposed_accents_give_the_same_events_on_the_text_as_given(text):
    day = date(2021, 12, 9)
    plain = extract(text, document_date=day, language="fr")
    decomposed = unicodedata.normalize("NFD", text)
    found = extract(decomposed, document_date=day, language="fr")
    assert [c.title for c in found.candidates] == [c.title for c in plain.candidates]
    for candidate in found.candidates:
        assert decomposed[candidate.quote.start : candidate.quote.end] == candidate.quote.exact


def summary(text: str, gold: dict) -> list:
    found = extract(text, document_date=date.fromisoformat(gold["dct"]), language=gold["lang"])
    return [
        (c.kind, c.factuality, c.interval.edtf, sorted(a.name for a in c.actors if a.country)) for c in found.candidates
    ]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_straight_apostrophes_and_plain_spaces_change_no_event(path):
    gold = json.loads(path.read_text(encoding="utf-8"))
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    straight = text.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")
    assert summary(straight, gold) == summary(text, gold)


def test_the_seed_article_gives_the_same_events_under_both_publication_dates():
    shared = Path(os.environ.get("FRISE_SHARED", Path(__file__).resolve().parents[3] / "shared"))
    path = shared / "seed" / "article.fr.txt"
    if not path.exists():
        pytest.skip(f"no seed article at {path}")
    text = path.read_text(encoding="utf-8")
    days = []
    for day in (date(2021, 12, 8), date(2021, 12, 9)):
        found = extract(text, document_date=day, language="fr")
        days.append([(c.kind, c.factuality, c.interval.latest, c.quote.start) for c in found.candidates])
    assert days[0] == days[1]
    assert len(days[0]) == 10


def test_a_pronoun_after_the_verb_is_read_before_any_word():
    """ "met her on Monday" names whom; "met her brother" does not."""
    for following, told in (("on Monday", True), ("at the border on Monday", True), ("brother on Monday", False)):
        text = f"Angela Merkel flew to Warsaw. Donald Tusk met her {following}."
        found = extract(text, document_date=date(2011, 5, 4), language="en").candidates[-1]
        assert ("Angela Merkel" in {actor.name for actor in found.actors}) == told, following


@pytest.mark.parametrize("code", ["fr", "en"])
def test_every_small_word_can_stand_anywhere(code):
    language = import_module(f"timeline.extraction.languages.{code}")
    small = sorted(
        {word for name, value in vars(language).items() if name.isupper() and isinstance(value, set | dict)
         for word in value if isinstance(word, str)}
    )  # fmt: skip
    frames = {
        "fr": ("Vladimir Poutine l’a reçue {0} mardi.", "{0} mardi, Paris a {0} rappelé {0} son ambassadeur {0} à Rome."),
        "en": ("Vladimir Putin met her {0} on Tuesday.", "{0} Tuesday, {0} London recalled {0} its {0} envoy {0} from Rome."),
    }[code]  # fmt: skip
    for word in small:
        for frame in frames:
            text = frame.format(word)
            for candidate in extract(text, document_date=date(2021, 12, 9), language=code).candidates:
                assert 0 <= candidate.quote.start < candidate.quote.end <= len(text)


@pytest.mark.parametrize("path", ARTICLES[::12], ids=lambda path: path.stem)
def test_a_text_that_breaks_off_after_any_of_its_first_words_is_read(path):
    gold = json.loads(path.read_text(encoding="utf-8"))
    words = path.with_suffix(".txt").read_text(encoding="utf-8").split(" ")[:60]
    for size in range(1, len(words)):
        extract(" ".join(words[:size]), document_date=date.fromisoformat(gold["dct"]), language=gold["lang"])


def test_a_sentence_that_breaks_off_at_a_preposition_is_read():
    assert extract("On 3 May 2019 Biden met near", document_date=date(2020, 3, 4), language="en").expressions

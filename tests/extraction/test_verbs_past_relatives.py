"""A verb that stands behind a relative or an aside is told of what stood before it, and of nobody else."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

_DAY = date(2026, 11, 26)  # a Thursday


def _told(text: str, language: str) -> list[tuple[str, str]]:
    found = extract(text, document_date=_DAY, language=language).candidates
    return [(c.title, c.interval.edtf if c.interval else "") for c in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The minister resigned after the deal he signed in May was rejected on Monday.",
            [("The minister signed the deal", "2026-05"), ("The deal was rejected", "2026-11-23")],
        ),
        (
            "The minister resigned when the talks he had led were suspended on Monday.",
            [("The talks were suspended", "2026-11-23")],
        ),
        (
            "Rebels attacked after the truce that the UN had brokered expired on Monday.",
            [("The truce expired", "2026-11-23")],
        ),
        (
            "The rebels fled after news that the army had attacked the town on Monday.",
            [("The army had attacked the town", "2026-11-23")],
        ),
    ],
)
def test_what_waits_for_its_verb_in_a_subordinate_clause(text: str, told: list[tuple[str, str]]) -> None:
    """The relative inside is not the whole of it; what "news that" tells is."""
    assert _told(text, "en") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le ministre a démissionné lorsque les pourparlers qu'il dirigeait ont été suspendus lundi.",
            [("Les pourparlers ont été suspendus", "2026-11-23")],
        ),
        (
            "Le ministre a démissionné après que l'accord qu'il avait signé en mai a été rejeté lundi.",
            [("Le ministre signe l’accord", "2026-05"), ("L’accord a été rejeté", "2026-11-23")],
        ),
        (
            "Le ministre est venu pendant que la foule criait que la guerre a commencé lundi.",
            [("La guerre commence", "2026-11-23")],
        ),
    ],
)
def test_the_same_in_french(text: str, told: list[tuple[str, str]]) -> None:
    """ "que" behind "après que" may open a relative."""
    assert _told(text, "fr") == told


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Thailand shelled Poipet on Monday, and Malaysia, which brokered the truce, urged restraint on Tuesday.",
            ["Thailand shelled Poipet", "Malaysia urged restraint"],
        ),
        (
            "The envoy met the leaders of Peru, Chile, and Bolivia, which lost its coast in 1884, and left on Tuesday.",
            [
                "Bolivia lost its coast",
                "The envoy met the leaders of Peru, Chile, and Bolivia, which lost its coast, and left",
            ],
        ),
    ],
)
def test_a_name_and_its_relative_behind_and(text: str, titles: list[str]) -> None:
    """ "and Malaysia, which ..., urged" is a second power at work."""
    assert [title for title, _ in _told(text, "en")] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Prosecutors questioned Kim Keon Hee, whose husband, ousted President Yoon Suk Yeol, has been jailed since July.",
            ["Kim Keon Hee’s husband has been jailed"],
        ),
        (
            "His ally, jailed mayor Ekrem Imamoglu, was moved to another prison on Tuesday.",
            ["Ekrem İmamoğlu was moved to another prison"],
        ),
        (
            "The army left its base on Monday, ousted President Mohamed Bazoum and closed the borders.",
            ["The army left its base", "The army ousted President Mohamed Bazoum", "The army closed the borders"],
        ),
    ],
)
def test_what_befell_somebody_before_an_office(text: str, titles: list[str]) -> None:
    """ "ousted President X" between commas is no deed."""
    assert [title for title, _ in _told(text, "en")] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Sailors detained when Iran boarded the tanker last week were freed on Sunday.",
            ["Iran boarded the tanker", "Sailors detained were freed"],
        ),
        ("The troops fled when rebels stormed the base on Monday.", ["Rebels stormed the base"]),
        ("He protested when the army was attacked on Monday.", ["The army was attacked"]),
    ],
)
def test_a_participle_with_a_clause_of_its_own(text: str, titles: list[str]) -> None:
    """ "detained when X did Y, were freed"; a verb of the past before "when" stays one."""
    assert [title for title, _ in _told(text, "en")] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "It asked to extend the mission it leads in Haiti, whose mandate lapses in May.",
            ["The mission’s mandate lapses"],
        ),
        ("The army left the base it had built in Niger, whose lease expired on Monday.", ["The base’s lease expired"]),
    ],
)
def test_whose_behind_a_relative_without_its_word(text: str, titles: list[str]) -> None:
    """The mission's mandate, and not that of the land where it is."""
    assert [title for title, _ in _told(text, "en")] == titles


def test_a_name_in_capitals_is_one() -> None:
    """ "NIS" is no plural."""
    assert _told("Serbia's oil company NIS, hit by U.S. sanctions in October, is idle.", "en") == [
        ("Serbia’s oil company NIS was hit by U.S. sanctions", "2026-10")
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The price of bread set off deadly protests on Monday.", "other"),
        ("The delegation set off for Cairo on Monday.", "visit"),
    ],
)
def test_what_sets_off_travels_or_begins_something(text: str, kind: str) -> None:
    """Protests are set off; a delegation sets off."""
    assert [c.kind for c in extract(text, document_date=_DAY, language="en").candidates] == [kind]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "La Cour avait suspendu en mai la ministre Paetongtarn Shinawatra, qu'elle a destituée vendredi.",
            "La Cour destitue la ministre Paetongtarn Shinawatra",
        ),
        ("Angela Merkel a reçu Theresa May, qu'elle a invitée vendredi.", "Angela Merkel invite Theresa May"),
    ],
)
def test_nobody_does_it_to_herself(text: str, title: str) -> None:
    """ "X, qu'elle a destituée": whoever the sentence is about did, and not X."""
    assert _told(text, "fr")[-1][0] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Prévue de longue date, l'élection du secrétaire général est close, a confirmé lundi Paul Dia.",
            "Paul Dia : l’élection du secrétaire général est close",
        ),
        (
            "Deux jours avant l'expiration de l'ultimatum qu'elle avait lancé, la Cédéao a reculé dimanche.",
            "Expiration de l’ultimatum",
        ),
    ],
)
def test_what_opens_a_sentence_is_left_out_of_a_headline(text: str, title: str) -> None:
    """Of what is said without marks, and of a noun that a "que" goes on from."""
    assert title in [told for told, _ in _told(text, "fr")]


@pytest.mark.parametrize(
    ("text", "title", "factuality"),
    [
        (
            "The king, who wept when he heard, wants his ministers to meet him at Arusha on 4 December.",
            "The king wants his ministers to meet him at Arusha",
            "demanded",
        ),
        (
            "The minister, who fled when the rebels came, faces trial on 4 December.",
            "The minister faces trial",
            "scheduled",
        ),
        (
            "The bank, which owns the bridge, opens talks with the city on 4 December.",
            "The bank opens talks with the city",
            "scheduled",
        ),
        (
            "The king, who reigned for years, hopes that the truce will hold until 4 December.",
            "The king hopes that the truce will hold",
            "expected",
        ),
    ],
)
def test_an_english_present_past_the_comma_that_closes_a_relative(text: str, title: str, factuality: str) -> None:
    found = extract(text, document_date=_DAY, language="en").candidates
    assert [(c.title, c.factuality) for c in found] == [(title, factuality)]


@pytest.mark.parametrize(
    "text",
    [
        "The firm, which sells arms, plans and maps, was fined on 4 November.",
        "The company, which runs mines, ports and ships, was fined on 4 November.",
    ],
)
def test_what_a_relative_lists_is_no_verb(text: str) -> None:
    assert [title for title, _ in _told(text, "en")] in (["The firm was fined"], ["The company was fined"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The minister asked on 3 November whether to stay, and the king dismissed him on 4 November.",
            ("The king dismissed the minister", "2026-11-04"),
        ),
        (
            "The minister did not say whether to expect a truce, but the rebels laid down their arms on 4 November.",
            ("The rebels laid down their arms", "2026-11-04"),
        ),
    ],
)
def test_another_subject_is_no_part_of_a_question_without_a_verb(text: str, told: tuple[str, str]) -> None:
    found = extract(text, document_date=_DAY, language="en").candidates
    assert [(*told, "happened")] == [(c.title, c.interval.edtf, c.factuality) for c in found if c.interval][-1:]

"""Those of whom a committee is made up, those on whom somebody calls, and who is meant by "la Commission"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2024, 5, 3)


def first(text: str, language: str) -> Candidate:
    return extract(text, document_date=DAY, language=language).candidates[0]


def homes(text: str, language: str) -> set[str | None]:
    return {actor.country for actor in first(text, language).actors}


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "A panel composed of France, Italy and Spain met in Rome on Monday.", {"FRA", "ITA", "ESP"}),
        ("en", "A group composed of Chile, Peru and Bolivia will meet in Lima on Thursday.", {"CHL", "PER", "BOL"}),
        ("fr", "Un comité composé de la France, de l'Italie et de l'Espagne s'est réuni lundi.", {"FRA", "ITA", "ESP"}),
        ("fr", "Un groupe formé du Chili, du Pérou et de la Bolivie se réunira jeudi à Lima.", {"CHL", "PER", "BOL"}),
    ],
)
def test_a_body_that_meets_is_its_members(language: str, text: str, wanted: set[str]) -> None:
    assert homes(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The plan proposed by France, Italy said on Monday, is dead.", {"ITA"}),
        ("After talks in Paris, Sweden and Finland signed an accord on Monday.", {"SWE", "FIN"}),
    ],
)
def test_what_follows_a_comma_is_no_list_where_it_acts(text: str, who: set[str]) -> None:
    assert homes(text, "en") >= who
    assert "FRA" not in homes(text, "en")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Italian ambassador called on President Sadat on Tuesday.", {"ITA", "EGY"}),
        ("The Italian ambassador called on Prime Minister Rishi Sunak this morning.", {"ITA", "GBR"}),
        ("The French minister called in the ambassadors of Kuwait and Iran yesterday.", {"FRA", "KWT", "IRN"}),
    ],
)
def test_he_on_whom_somebody_calls_takes_part(text: str, wanted: set[str]) -> None:
    assert homes(text, "en") == wanted


def test_what_is_talked_on_takes_no_part() -> None:
    assert homes("France and Germany held talks on Ukraine on Monday.", "en") == {"FRA", "DEU"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'Union européenne s'inquiète. La Commission a proposé lundi d'indemniser les pêcheurs."),
        ("fr", "L'Union européenne s'inquiète. Madrid a demandé vendredi à la Commission de rouvrir la négociation."),
        ("en", "The European Union is worried. The Commission proposed on Monday to compensate fishermen."),
    ],
)
def test_the_commission_is_that_of_the_union_once_it_is_named(language: str, text: str) -> None:
    assert "EUU" in homes(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La Commission a proposé lundi une aide."),
        ("fr", "L'Union européenne s'inquiète. La Commission mixte se réunira le 10 septembre à Nouakchott."),
        ("fr", "L'Union européenne s'inquiète. La Commission électorale a proclamé lundi les résultats."),
        ("fr", "L'Union européenne s'inquiète. La Commission des droits de l'homme a condamné lundi la Syrie."),
        ("fr", "L'Union européenne et l'Union africaine s'inquiètent. La Commission a proposé lundi une aide."),
        ("en", "The European Union is worried. The Commission on Human Rights condemned Syria on Monday."),
        ("en", "The European Union is worried. The Electoral Commission published the results on Monday."),
    ],
)
def test_another_commission_stays_another(language: str, text: str) -> None:
    assert "EUU" not in homes(text, language)


def test_a_minister_of_another_first_name_is_nobody_of_the_tables() -> None:
    told = first("The state minister for foreign affairs, Ali Omar, is due in Addis Ababa next week.", "en")
    assert told.actors[0].name == "Ali Omar"
    assert told.actors[0].country is None


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "La ministre indienne a rencontré mardi ses collègues russe et chinois.", {"IND", "RUS", "CHN"}),
        (
            "fr",
            "Des hélicoptères américains, allemands et italiens ont évacué lundi des civils.",
            {"USA", "DEU", "ITA"},
        ),
        ("en", "American, German and Italian helicopters bombed the town on Monday.", {"USA", "DEU", "ITA"}),
        ("en", "The Italian minister met his Russian and Chinese colleagues on Monday.", {"ITA", "RUS", "CHN"}),
    ],
)
def test_nations_listed_by_adjectives_all_take_part(language: str, text: str, wanted: set[str]) -> None:
    assert homes(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministre a rencontré lundi son collègue russe, et la presse chinoise s'en est indignée."),
        ("en", "A Russian plane, hit on Monday, and a French ship collided."),
        ("en", "The minister met his Russian colleague on Monday, and Chinese papers were indignant."),
    ],
)
def test_adjectives_apart_are_no_list(language: str, text: str) -> None:
    assert homes(text, language) - {None} == {"RUS"}

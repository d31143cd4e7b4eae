"""Those who act without a name, whose towns tell who receives or is addressed, and what is no actor at all."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 16)


def casts(text: str, language: str) -> list[dict[str, str | None]]:
    """Names and countries of the actors of each candidate, in the order of the text."""
    found = extract(text, document_date=DAY, language=language).candidates
    return [{actor.name: actor.country for actor in candidate.actors} for candidate in found]


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("fr", "Vingt mille personnes ont défilé dimanche à Vigo.", "ESP"),
        ("en", "Gunmen attacked a police station in Cartagena on Monday.", "COL"),
        ("en", "Colombia is at war. Colombia mourns. Bogota is silent. The rebels attacked a bridge on Monday.", "COL"),
    ],
)
def test_people_are_of_where_they_act(language: str, text: str, country: str) -> None:
    assert country in casts(text, language)[0].values()


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("fr", "Les médiateurs ont rejeté lundi le texte à Oslo.", "NOR"),
        ("en", "Observers rejected the count in Lima on Monday.", "PER"),
        ("en", "Three lorries crossed the river at Lima on Monday.", "PER"),
    ],
)
def test_outsiders_and_things_have_no_home_there(language: str, text: str, country: str) -> None:
    told = list(casts(text, language))
    assert told and all(country not in cast.values() for cast in told)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'incident s'est produit lundi près de la frontière."),
        ("en", "The incident took place on Monday near the border."),
        ("en", "The funeral will take place on Friday."),
    ],
)
def test_what_happens_is_no_actor(language: str, text: str) -> None:
    told = list(casts(text, language))
    assert told and not any(told)


@pytest.mark.parametrize(
    ("language", "text", "host"),
    [
        ("en", "Islam Karimov was received in Beijing on Monday.", "CHN"),
        ("fr", "Islam Karimov a été reçu lundi à Pékin.", "CHN"),
        ("en", "The Spanish ambassador in Ottawa delivered a note on Friday.", "CAN"),
    ],
)
def test_a_town_tells_the_host(language: str, text: str, host: str) -> None:
    assert host in casts(text, language)[0].values()


def test_what_is_its_own_acts_for_a_power() -> None:
    text = "The European Union lost patience. Its foreign ministers decided on Monday to ban arms sales to Uzbekistan."
    assert "EUU" in casts(text, "en")[0].values()


def test_whom_the_words_are_about_deep_in_what_is_said() -> None:
    text = "President Rafael Correa said on Wednesday that his government would not rest until Colombia had been condemned."
    assert "COL" in casts(text, "en")[0].values()


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        ("en", "He was shot dead by gunmen on Monday in Cartagena.", "Gunmen", "COL"),
        (
            "fr",
            "Le navire a été arraisonné mardi par la gendarmerie maritime à Marseille.",
            "Gendarmerie maritime",
            "FRA",
        ),
        ("fr", "Trois journalistes ont été arrêtés lundi à Lima.", "Journalistes", None),
    ],
)
def test_whoever_did_it_and_to_whom(language: str, text: str, name: str, country: str | None) -> None:
    cast = casts(text, language)[0]
    assert name in cast
    assert country is None or cast[name] == country


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        (
            "fr",
            "Le Conseil discute du mandat des Casques bleus. Ils s'étaient retirés mardi du Sud-Kivu.",
            "UNO",
        ),
        (
            "en",
            "India and Pakistan, Pakistan and India. Lal Bahadur Shastri and Ayub Khan signed a treaty between India and "
            "Pakistan. Alexei Kosygin and Hubert Humphrey came. On Friday the two leaders broke off their talks.",
            "IND",
        ),
    ],
)
def test_those_told_of_together_or_in_the_plural(language: str, text: str, who: str) -> None:
    assert who in casts(text, language)[-1].values()


def test_a_text_is_nobody() -> None:
    assert "Declaration" not in casts("By the Tashkent Declaration, signed on Monday, India withdrew.", "en")[0]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Twelve fishermen were taken to the Ranai naval base on Sunday.", "Ranai"),
        ("fr", "Le patrouilleur a attaqué lundi la base de Mandara.", "Mandara"),
        ("fr", "L'incident s'est produit lundi près de l'atoll Second Thomas.", "Second Thomas"),
    ],
)
def test_a_base_or_an_atoll_is_nobody(language: str, text: str, name: str) -> None:
    assert all(name not in cast for cast in casts(text, language))


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("fr", "Le Chili saisit la Cour internationale de justice. La Cour a condamné lundi le Pérou.", "UNO"),
        ("en", "Chile turned to the International Court of Justice. The Court condemned Peru on Monday.", "UNO"),
        ("fr", "L'Assemblée nationale siège à Paris. La Cour a condamné lundi le Pérou.", None),
    ],
)
def test_a_body_taken_up_by_its_first_word(language: str, text: str, country: str | None) -> None:
    assert ("UNO" in casts(text, language)[-1].values()) == (country == "UNO")


def test_a_congress_party_is_not_the_congress_of_the_united_states() -> None:
    text = "India mourns. The Congress party will elect a leader on Friday."
    assert "USA" not in casts(text, "en")[-1].values()

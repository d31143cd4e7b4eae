"""Who acts, and to whom it is done, where the words beside the verb do not name them."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def last(text: str, language: str) -> tuple[str, set[str]]:
    """The headline of the last candidate, with the countries (or names) of those in it."""
    found = extract(text, document_date=date(2024, 3, 5), language=language).candidates[-1]
    return found.title, {actor.country or actor.name for actor in found.actors}


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Le roi Salmane a reçu Emmanuel Macron. Un message devait lui être transmis le 3 mars.", "fr", {"FRA"}),
        ("Viktor Orban a refusé. Le chancelier Scholz l’a prévenu mercredi que c’était fini.", "fr", {"DEU", "HUN"}),
        ("Paul Kagame est arrivé lundi. Emmanuel Macron doit le recevoir samedi.", "fr", {"FRA", "RWA"}),
        ("L’aide proposée par Chisinau a été rejetée lundi.", "fr", {"MDA"}),
        (
            "L’Otan a suspendu la Guinée le 1er mars. L’Union africaine en a fait autant le lendemain.",
            "fr",
            {"AFU", "GIN"},
        ),
        ("La Cour internationale de justice a attribué le temple au Cambodge le 15 juin 1962.", "fr", {"UNO", "KHM"}),
        ("Un voyage à Londres, où Emmanuel Macron était attendu, a été reporté au 13 mars.", "fr", {"FRA", "GBR"}),
        (
            "Nikol Pashinyan and Ilham Aliyev spoke. A meeting of their foreign ministers planned for March 12 was "
            "cancelled.",
            "en",
            {"ARM", "AZE"},
        ),
        ("The minister announced on Twitter on Monday that the talks were over.", "en", {"Minister"}),
        (
            "A visit to London, where Emmanuel Macron was expected, has been put off until March 13.",
            "en",
            {"FRA", "GBR"},
        ),
    ],
)
def test_whom_it_concerns(text: str, language: str, who: set[str]) -> None:
    assert last(text, language)[1] == who


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (
            "L’envoyé personnel du secrétaire général de l’ONU, Jean Arnaud, a rencontré lundi William Ruto.",
            "fr",
            "Jean Arnaud rencontre William Ruto",
        ),
        (
            "The personal envoy of the UN secretary-general, John Palmer, met William Ruto on Monday.",
            "en",
            "John Palmer met William Ruto",
        ),
        (
            "The US had suggested a pact, but Japan’s chief cabinet secretary, Taro Ono, denied on "
            "Monday that any had been received.",
            "en",
            "Taro Ono denied that any had been received",
        ),
        (
            "The ship was taken to Port Harcourt, and its crew of sixteen, all Poles, were freed on Monday.",
            "en",
            "The crew of sixteen were freed",
        ),
        (
            "Le navire a été conduit au port, et les marins, tous polonais, ont été relâchés lundi.",
            "fr",
            "Les marins ont été relâchés",
        ),
        (
            "The head of the commando, Juan Cerda, answered on Monday by two-way radio that he would not surrender.",
            "en",
            "Juan Cerda answered by two-way radio that he would not surrender",
        ),
        (
            "Kiribati has withdrawn from the forum, officials said Monday, dealing a blow.",
            "en",
            "Officials said that Kiribati has withdrawn from the forum",
        ),
        (
            "Moon Jae-in called an emergency cabinet meeting on Monday.",
            "en",
            "Moon Jae-in called an emergency cabinet meeting",
        ),
        (
            "Les troupes de l’Otan ont laissé à Yahya Jammeh une occasion de partir. Il a quitté Banjul lundi.",
            "fr",
            "Yahya Jammeh quitte Banjul",
        ),
        (
            "A spokesman spoke. It was the envoy, John Palmer, who brought them together. He saw William Ruto on Monday.",
            "en",
            "John Palmer saw William Ruto",
        ),
        (
            "“It is the beginning,” warned the African Union’s chief mediator, the former Nigerian president Ola Bello, "
            "as he announced the agreement on Monday.",
            "en",
            "Ola Bello announced the agreement",
        ),
        ("La police nie avoir tiré lundi sur des étudiants.", "fr", "La police nie avoir tiré sur des étudiants"),
    ],
)
def test_who_acts(text: str, language: str, title: str) -> None:
    assert last(text, language)[0] == title


def test_police_who_deny() -> None:
    assert last("La police nie avoir tiré lundi sur des étudiants.", "fr")[1] == {"Police"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "La Thaïlande accuse le Cambodge. Le Cambodge accuse la Thaïlande. La Thaïlande nie et le Cambodge insiste. "
            "La Thaïlande veut discuter, le Cambodge aussi. La Thaïlande et le Cambodge attendent.\n\n"
            "Une fusillade a éclaté lundi au pied de la colline.",
            "fr",
        ),
        (
            "Thailand accuses Cambodia. Cambodia accuses Thailand. Thailand denies it and Cambodia insists. Thailand "
            "wants talks, and Cambodia too. Thailand and Cambodia wait.\n\n"
            "Fighting broke out on Monday at the foot of the hill.",
            "en",
        ),
    ],
)
def test_whose_fighting(text: str, language: str) -> None:
    assert last(text, language)[1] == {"THA", "KHM"}


def test_whose_accord() -> None:
    text = "Thailand and Cambodia have agreed to a truce. The accord, signed on Monday in Bali, ends the fighting."
    assert last(text, "en")[1] == {"THA", "KHM"}


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Laurent Gbagbo a reçu Alassane Ouattara à Abidjan. Les deux hommes se sont revus lundi.", "fr", {"CIV"}),
        ("Laurent Gbagbo received Alassane Ouattara in Abidjan. The two men met again on Monday.", "en", {"CIV"}),
        (
            "Le général Traoré et le général Goïta ont gagné. Salva Kiir a appelé les deux généraux lundi.",
            "fr",
            {"SSD", "BFA", "MLI"},
        ),
        ("Le général Goïta a gagné. William Ruto et Salva Kiir ont vu les deux généraux lundi.", "fr", {"KEN", "SSD"}),
    ],
)
def test_two_men_of_one_country_and_two_of_a_rank(text: str, language: str, who: set[str]) -> None:
    assert last(text, language)[1] == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Le fonds Elliott a saisi un navire. Ce même fonds a porté plainte lundi.", "fr", "Elliott"),
    ],
)
def test_the_same_body(text: str, language: str, who: str) -> None:
    assert who in last(text, language)[1]

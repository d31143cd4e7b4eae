"""Whose "le parquet", "the ministry" is where nobody says it: the land of those told of just before."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def _cast(text: str, language: str) -> dict[str, str | None]:
    candidates = extract(text, document_date=date(2024, 5, 15), language=language).candidates
    return {actor.name: actor.country for candidate in candidates for actor in candidate.actors}


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        (  # not of the land where the article is written
            "fr",
            "DAKAR, 14 mai - La Gambie, où le président gambien Ousman Jallow a décrété l’état d’urgence, s’enfonce dans la "
            "crise. Les Gambiens fuient Banjul.\n\nM. Jallow, qui refuse de partir, a reçu ses ministres. Le Parlement a "
            "prolongé mardi son mandat.",
            "Parlement",
            "GMB",
        ),
        (
            "en",
            "DAKAR, May 14 - Gambian president Ousman Jallow declared an emergency in Gambia. Gambians are leaving Banjul."
            "\n\nMr Jallow refuses to go. Parliament extended his term on Tuesday.",
            "Parliament",
            "GMB",
        ),
        (
            "fr",
            "Le Pérou et le Chili négocient. Le président chilien est à Lima.\n\nLe gouvernement péruvien veut un vote. Le "
            "ministère a publié mardi un décret.",
            "Ministère",
            "PER",
        ),
        (
            "en",
            "Peru and Chile are talking. The Chilean president is in Lima.\n\nThe Peruvian government wants a vote. The army "
            "was put on alert on Tuesday.",
            "Army",
            "PER",
        ),
        (
            "fr",
            "L’accord engage la Suède et la Norvège.\n\nLe gouvernement suédois transmettra mardi le texte au Parlement.",
            "Parlement",
            "SWE",
        ),
    ],
)
def test_a_body_is_of_the_land_told_of_last(language: str, text: str, name: str, country: str) -> None:
    assert _cast(text, language).get(name, country) == country
    assert country in _cast(text, language).values()


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "The British ambassador, John Marsh, was called to the Foreign Ministry on Tuesday.", "GBR"),
        ("fr", "Convoqué mardi au ministère, l’ambassadeur de Russie, Ivan Orlov, a protesté.", "RUS"),
        ("fr", "Le médiateur norvégien est parti. Le Parlement a voté mardi la loi.", "NOR"),
        ("en", "The Norwegian mediator has left. Parliament passed the law on Tuesday.", "NOR"),
    ],
)
def test_a_ministry_is_not_that_of_the_envoy_who_calls_there(language: str, text: str, country: str) -> None:
    cast = _cast(text, language)
    assert all(code != country for name, code in cast.items() if name.casefold() in _BODIES), cast


_BODIES = frozenset(("ministère", "foreign ministry", "ministry", "parlement", "parliament"))


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        (
            "fr",
            "Le Royaume-Uni a perdu à New York. Londres regrette ce vote, et les Britanniques resteront. Le gouvernement "
            "britannique réfléchit.\n\nLes États-Unis ont pesé de tout leur poids. L’ambassadeur par intérim, Jonathan Colm, "
            "avait reçu mardi dix délégations.",
            "Jonathan Colm",
            "USA",
        ),
        (
            "en",
            "Britain lost the vote. London regrets it, and the British will stay. The British government is thinking.\n\n"
            "The United States had pressed hard. The acting ambassador, Jonathan Colm, received ten delegations on Tuesday.",
            "Jonathan Colm",
            "USA",
        ),
    ],
)
def test_an_envoy_is_of_the_power_told_of_just_before(language: str, text: str, name: str, country: str) -> None:
    assert _cast(text, language).get(name) == country


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "La Cour internationale de justice siège à La Haye. Le Chili s’incline. La même Cour a rejeté mardi la plainte.",
        ),
        (
            "en",
            "The International Court of Justice sits in The Hague. Chile gives in. The same Court ruled on Tuesday.",
        ),
    ],
)
def test_the_same_court_is_the_one_named(language: str, text: str) -> None:
    assert "CHL" not in _cast(text, language).values()
    assert "UNO" in _cast(text, language).values()


@pytest.mark.parametrize(
    ("language", "text", "names", "country"),
    [
        (
            "fr",
            "La ministre chilienne Ana Rojas était lundi à Paris.\n\nQue dit Lima ?\nLe Pérou, le gouvernement péruvien "
            "et les Péruviens attendent.\n\nEt chez vous ?\nLe parquet a ouvert mardi une enquête. Le commissaire Luis "
            "Soto a été arrêté jeudi.",
            {"Parquet", "Luis Soto"},
            "CHL",
        ),
        (
            "en",
            "The Chilean minister Ana Rojas was in Paris on Monday.\n\nWhat does Lima say?\nPeru, the Peruvian government "
            "and Peruvians wait.\n\nAnd at home?\nParliament passed the law on Tuesday.",
            {"Parliament"},
            "CHL",
        ),
    ],
)
def test_whoever_is_questioned_tells_of_his_own_land(language: str, text: str, names: set[str], country: str) -> None:
    cast = _cast(text, language)
    told = {name: code for name, code in cast.items() if name in names}
    assert told and set(told.values()) == {country}, cast


def test_a_local_paper_tells_of_its_own_people() -> None:
    text = (
        "Lorient. La délégation de Qingdao repart\n\nLe maire de Qingdao, Xia Geng, a bouclé lundi une visite en Chine du "
        "Ponant. La Chine et les Chinois plaisent. Les entreprises chinoises aussi.\n\nAccueilli mardi par Yann "
        "Kerguelen, il a souri. Le tribunal de commerce a statué jeudi."
    )
    cast = _cast(text, "fr")
    assert "CHN" not in {code for name, code in cast.items() if name in ("Yann Kerguelen", "Tribunal de commerce")}


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        (
            "fr",
            "La Libye, où sont les Libyens, a pesé. Tripoli veut un accord libyen.\n\nLe représentant soudanais, lui, "
            "présentera jeudi ses lettres.",
            "SDN",
        ),
        ("fr", "Dakar veille sur le Sénégal. Un député a été condamné mardi par la cour spéciale de Banjul.", "GMB"),
        ("fr", "Une délégation brestoise se rendra mardi à Qingdao.", "FRA"),
        ("fr", "Des pêcheurs dakarois ont bloqué mardi le port.", "SEN"),
    ],
)
def test_the_words_of_a_name_say_whose_it_is(language: str, text: str, code: str) -> None:
    assert code in _cast(text, language).values()


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        (
            "fr",
            "Tchad-Soudan : l’ambassade rouvre\n\nLe drapeau tchadien flotte de nouveau à Khartoum. L’ambassadeur Baraka "
            "Adoum a repris lundi la chancellerie.",
            "Baraka Adoum",
            "TCD",
        ),
        (
            "en",
            "Iceland broke with Britain and Icelanders are pleased. The Icelandic gunboats stay.\n\nFrance will look after "
            "British interests. The ambassador, Kenneth Marsh, was expelled on Tuesday.",
            "Kenneth Marsh",
            "GBR",
        ),
        (
            "en",
            "“We shall appeal,” said his Canadian counsel, Mr Gaston Thibault, on Monday.",
            "Gaston Thibault",
            "CAN",
        ),
        ("fr", "Son avocat canadien, Me Gaston Thibault, a fait appel lundi.", "Gaston Thibault", "CAN"),
        ("en", "The ministry in Kigali announced a truce on Monday.", "Ministry", "RWA"),
        ("fr", "La présidence à Lomé a annoncé lundi une trêve.", "Présidence", "TGO"),
        ("en", "Joint Operations headquarters in Kigali announced a truce on Monday.", "Joint Operations", "RWA"),
    ],
)
def test_what_is_said_beside_him_counts(language: str, text: str, name: str, country: str) -> None:
    assert _cast(text, language).get(name) == country


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le Kenya vote, les Kényans et le président kényan attendent. L’ambassadeur John Marsh a parlé mardi."),
        ("en", "Kenya votes, Kenyans and the Kenyan president wait. The ambassador, John Marsh, spoke on Tuesday."),
    ],
)
def test_an_envoy_is_not_of_the_land_of_the_story(language: str, text: str) -> None:
    assert _cast(text, language).get("John Marsh") is None

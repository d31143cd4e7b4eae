"""Who takes part where no table knows anybody: read from the phrases themselves."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def _cast(text: str, language: str, at: int = -1) -> dict[str, tuple[str | None, str]]:
    candidates = extract(text, document_date=date(2019, 6, 20), language=language).candidates
    return {actor.name: (actor.country, actor.role) for actor in candidates[at].actors}


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        # the preposition before a description governs the name
        ("fr", "Paul Ménard s’est entretenu lundi avec l’opposant russe Ivan Belov.", {"Ivan Belov": ("RUS", "participant")}),
        # what opens the sentence ends with its comma
        (
            "fr",
            "Aux côtés de la chancelière autrichienne, Ulrike Steiner, le premier ministre slovène, Matjaz Kovac, "
            "a signé mercredi le texte.",
            {"Matjaz Kovac": ("SVN", "participant")},
        ),
        # a person for a demonym before the name, and for one that comes back alone
        (
            "fr",
            "Le diplomate américain Todd Malloy s’est rendu lundi à Bagdad. L’Américain a signé mardi un accord.",
            {"Todd Malloy": ("USA", "participant")},
        ),
        ("fr", "Le Bolivien Hernán Choque a visité lundi Lima.", {"Hernán Choque": ("BOL", "participant")}),
        # names handed out to countries
        (
            "en",
            "The foreign ministers of Rwanda and Uganda, Vincent Habimana and Clementine Ilunga, met on Wednesday.",
            {"Vincent Habimana": ("RWA", "participant"), "Clementine Ilunga": ("UGA", "participant")},
        ),
        # an article may know a holder whom the table does not
        (
            "fr",
            "Le ministre belge des affaires étrangères, Joris Van Acoleyen, a rencontré lundi Joe Biden.",
            {"Joris Van Acoleyen": ("BEL", "participant")},
        ),
        # the initials in brackets delimit a body and stand for it
        (
            "en",
            "The Patriotic Front for Liberation (PFL) was formed long ago. The PFL attacked the town on Monday.",
            {"Patriotic Front for Liberation": (None, "agent")},
        ),
        (
            "fr",
            "L’Alliance des îles du canal de Mozambique (AICM) a condamné lundi l’attaque.",
            {"Alliance des îles du canal de Mozambique": (None, "agent")},
        ),
        # an office in capitals between a country and a name
        (
            "en",
            "Fisheries Minister Asgeir Hallsson of Iceland met Joe Biden on Monday.",
            {"Asgeir Hallsson": ("ISL", "participant")},
        ),
        ("en", "Sweden's Anna Bergstrom met Joe Biden on Monday.", {"Anna Bergstrom": ("SWE", "participant")}),
        # a demonym gives its country to the last person named; a name comes back as "Sir" and the first name
        (
            "fr",
            "L’émissaire Paul Hendricksen est parti. L’Américain a signé mardi un accord.",
            {"Paul Hendricksen": ("USA", "participant")},
        ),
        ("en", "Sir Roland Peverell spoke. Sir Roland met Joe Biden on Monday.", {"Roland Peverell": ("GBR", "participant")}),
        ("en", "The Libyan National Army attacked the town on Monday.", {"Libyan National Army": ("LBY", "agent")}),
        ("fr", "Le Comité national tchadien a condamné lundi l’attaque.", {"Comité national tchadien": ("TCD", "agent")}),
        # "UN's" is no elision; what goes on after an office; a town's mayor; two offices, two names
        ("en", "The UN's humanitarian chief, Nils Oddvar, met Joe Biden on Monday.", {"Nils Oddvar": ("UNO", "participant")}),
        (
            "en",
            "Yahya al-Mutawakil, a spokesman for Yemen's Houthi rebels, met Joe Biden on Monday.",
            {"Yahya al-Mutawakil": ("YEM", "participant")},
        ),
        ("fr", "Le maire d’Istanbul, Kemal Aksoy, a rencontré lundi Joe Biden.", {"Kemal Aksoy": ("TUR", "participant")}),
        (
            "en",
            "Sweden's Anna Bergstrom, Finland's Mika Laine and Joe Biden met on Monday.",
            {"Anna Bergstrom": ("SWE", "participant"), "Mika Laine": ("FIN", "participant")},
        ),
        ("en", "Officials from the Taliban met Joe Biden on Monday.", {"Taliban": ("AFG", "participant")}),
        ("fr", "Le mouvement Ansar a tiré lundi trois roquettes sur Haïfa.", {"Israël": ("ISR", "recipient")}),
        # possessives and base forms inside a description are no verbs; a party comes back as one
        (
            "en",
            "The chairman of Peru's congressional defence committee, Luis Paredes, met Joe Biden on Monday.",
            {"Luis Paredes": ("PER", "participant")},
        ),
        (
            "en",
            "Paul Okello, right-hand man of the Ugandan rebel leader Moses Ojok, met Joe Biden on Monday.",
            {"Paul Okello": ("UGA", "participant")},
        ),
        (
            "en",
            "The People's Democratic Movement (PDM) is new. The party attacked the town on Monday.",
            {"People’s Democratic Movement": (None, "agent")},
        ),
        (
            "fr",
            "Le négociateur en chef du Botswana, Kagiso Molefe, a rencontré lundi Joe Biden.",
            {"Kagiso Molefe": ("BWA", "participant")},
        ),
        # "the Congo" is that of Kinshasa unless the article says Brazzaville
        ("en", "Congolese negotiator Jean Ilunga met Joe Biden on Monday.", {"Jean Ilunga": ("COD", "participant")}),
        (
            "en",
            "Congolese negotiator Jean Ilunga met Joe Biden in Brazzaville on Monday.",
            {"Jean Ilunga": ("COG", "participant")},
        ),
    ],
)  # fmt: skip
def test_people_and_bodies_in_no_table(language: str, text: str, wanted: dict[str, tuple[str | None, str]]) -> None:
    cast = _cast(text, language)
    assert {name: cast.get(name) for name in wanted} == wanted


def test_a_president_of_a_chamber_is_no_head_of_state() -> None:
    cast = _cast("Le président de l’Assemblée nationale sénégalaise, Babacar Ndoye, a visité mardi le camp.", "fr")
    assert cast == {"Babacar Ndoye": ("SEN", "participant")}


def test_the_verb_that_carries_a_visit_says_who_travels() -> None:
    cast = _cast(
        "M. Arun Bhattarai, ministre népalais de l’énergie, effectuera une visite à Dacca du 24 au 26 juin.", "fr"
    )
    assert cast["Arun Bhattarai"] == ("NPL", "participant")


@pytest.mark.parametrize(
    ("language", "text", "topic"),
    [
        ("en", "Antony Blinken and Sergei Lavrov discussed Ukraine in Geneva on Friday.", "Ukraine"),
        ("en", "The French and German leaders met on Monday to discuss Ukraine.", "Ukraine"),
        ("en", "Antony Blinken held talks on Iran with Emmanuel Macron in Paris on Monday.", "Iran"),
        ("fr", "Antony Blinken et Sergueï Lavrov ont évoqué l’Ukraine vendredi à Genève.", "Ukraine"),
        ("fr", "Les pourparlers sur l’Iran ont repris lundi à Vienne.", "Iran"),
    ],
)
def test_what_is_talked_about_takes_no_part(language: str, text: str, topic: str) -> None:
    assert topic not in _cast(text, language)


@pytest.mark.parametrize(
    ("text", "place"),
    [("Joe Biden flew to Moscow on Monday.", "Moscow"), ("Antony Blinken will visit Kyiv on Monday.", "Kyiv")],
)
def test_a_journey_goes_somewhere(text: str, place: str) -> None:
    (candidate,) = extract(text, document_date=date(2022, 1, 20), language="en").candidates
    assert (candidate.kind, candidate.place) == ("visit", place)


@pytest.mark.parametrize(
    ("language", "text", "kind", "factuality"),
    [
        ("fr", "Les négociations de Bonn sont ouvertes. Celles-ci s’achèveront le 27 juin.", "meeting", "scheduled"),
        ("en", "A meeting of the factions was agreed. It will take place on June 27.", "meeting", "scheduled"),
        ("en", "The finance minister gave the company until June 30 to pay.", "deadline", "demanded"),
        (
            "en",
            "A donors’ meeting in Geneva, planned for Friday, was called off for want of donors.",
            "meeting",
            "cancelled",
        ),
        ("fr", "L’ambassadeur tadjik a été convoqué mercredi au ministère.", "demand", "happened"),
        ("fr", "Le tribunal de Bangui rendra son verdict le 27 juin.", "legal", "scheduled"),
        ("en", "Russia issued a joint statement with China on Monday.", "statement", "happened"),
    ],
)
def test_kinds_of_words_that_lean_on_others(language: str, text: str, kind: str, factuality: str) -> None:
    candidates = extract(text, document_date=date(2019, 6, 20), language=language).candidates
    assert [(c.kind, c.factuality) for c in candidates] == [(kind, factuality)]


def test_a_chain_of_owners_comes_to_an_end() -> None:
    assert extract(
        "Kenya's Uganda's " * 3000 + "Paul Okello left on Monday.", document_date=date(2019, 6, 20), language="en"
    )

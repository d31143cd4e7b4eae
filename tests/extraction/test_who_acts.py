"""Who acts in ordinary sentences, where the subject stands elsewhere or a word takes somebody up."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2024, 5, 15)


def every(text: str, language: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language=language).candidates


def who(candidate: Candidate) -> dict[str, str]:
    """Countries (or names) and roles."""
    return {actor.country or actor.name: actor.role for actor in candidate.actors}


OPENINGS = [
    (
        "After meeting the Turkish foreign minister on Monday, Ms. Lindqvist, the Swedish defence minister, left.",
        "en",
        {"SWE": "participant", "TUR": "participant"},
    ),
    (
        "Before leaving for Beijing on Friday, the Hungarian prime minister met the Polish ambassador.",
        "en",
        {"HUN": "participant", "CHN": "recipient"},
    ),
    (
        "On visiting Rabat on Monday, the Spanish minister asked Mali for help.",
        "en",
        {"ESP": "participant", "MAR": "participant"},
    ),
    (
        "Reçu mardi par le président Kagame, le premier ministre marocain a demandé l'aide de l'Espagne.",
        "fr",
        {"MAR": "participant", "RWA": "participant"},
    ),
    (
        "S'exprimant mardi à Nairobi, le ministre ougandais Sam Okello a accusé le Rwanda d'armer les rebelles.",
        "fr",
        {"UGA": "agent", "RWA": "recipient"},
    ),
    ("Le convoi a été escorté et arrêté lundi par des soldats éthiopiens.", "fr", {"ETH": "agent"}),
    ("Le port a été attaqué lundi par de jeunes officiers éthiopiens.", "fr", {"ETH": "agent"}),
]


@pytest.mark.parametrize(("text", "language", "expected"), OPENINGS)
def test_first_candidate(text: str, language: str, expected: dict[str, str]) -> None:
    assert who(every(text, language)[0]) == expected


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("After meeting Putin on Monday, Orban flew to Kyiv.", "en", "Viktor Orbán met Putin"),
        ("Having arrived in Rabat on Monday, Mr. Delgado held talks with the king.", "en", "Delgado arrived in Rabat"),
    ],
)
def test_opening_without_subject_is_told_as_a_fact(text: str, language: str, title: str) -> None:
    assert every(text, language)[0].title == title


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Not having signed the treaty on Monday, Peru left.", "en"),
        ("Without meeting the envoy on Monday, the Swedish minister left.", "en"),
        ("Rather than visiting Rabat on Monday, the Spanish minister flew to Lagos.", "en"),
        ("N'ayant pas signé le traité lundi, le Pérou est parti.", "fr"),
        ("N'ayant pu rencontrer lundi le ministre turc, M. Orban est reparti.", "fr"),
    ],
)
def test_opening_of_what_was_not_done(text: str, language: str) -> None:
    assert every(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "country"),
    [
        (
            "The Iraqi foreign minister met his Iranian counterpart. The minister said on Monday he was glad.",
            "en",
            "IRQ",
        ),
        ("Le ministre irakien a reçu le ministre iranien. Le ministre a dit lundi sa satisfaction.", "fr", "IRQ"),
        ("Honduras broke off relations with Taiwan. The ministry spoke on Tuesday of a closed embassy.", "en", "HND"),
        ("Le Honduras a rompu avec Taïwan. Le ministère a précisé mardi que l'ambassade fermerait.", "fr", "HND"),
        ("The Iraqi minister left. He met the Iranian minister. The minister said on Monday he was glad.", "en", "IRN"),
    ],
)
def test_office_alone_is_whom_the_sentence_before_begins_with(text: str, language: str, country: str) -> None:
    assert next(iter(who(every(text, language)[-1]))) == country


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Un militant camerounais s'est fait arrêter samedi à Libreville.", {"CMR": "recipient"}),
        (
            "Deux journalistes grecs se sont vu refuser lundi un visa par l'Albanie.",
            {"GRC": "recipient", "ALB": "agent"},
        ),
        ("La Mauritanie s'est vu lundi remettre trois navires par l'Espagne.", {"MRT": "recipient", "ESP": "agent"}),
        ("Les ministres belge et danois se sont vus lundi.", {"BEL": "participant", "DNK": "participant"}),
        (
            "Le marin Yann Le Goff a été libéré mardi par les pirates somaliens.",
            {"Yann Le Goff": "recipient", "SOM": "agent"},
        ),
        (
            "Le ministre suisse Karl Frei a appelé mardi l'émissaire argentine.",
            {"CHE": "participant", "ARG": "participant"},
        ),
        (
            "Les chefs de la diplomatie argentine et britannique se verront mardi.",
            {"ARG": "participant", "GBR": "participant"},
        ),
    ],
)
def test_french_passives_and_adjectives_that_name_the_country_too(text: str, expected: dict[str, str]) -> None:
    assert who(every(text, "fr")[0]) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Au Burundi, l'opposant Agathon Ndayi a été arrêté lundi.", "fr", "BDI"),
        ("Au Burundi, le principal opposant, Agathon Ndayi, a été arrêté lundi.", "fr", "BDI"),
        ("In Gitega, the lawyer Agathon Ndayi was freed on Monday.", "en", "BDI"),
        ("Né à Tunis, l'historien Hédi Karoui est mort lundi.", "fr", "TUN"),
        ("The historian Hedi Karoui, who was born in Tunis in 1940, died on Monday.", "en", "TUN"),
        ("À Gitega, le médiateur Agathon Ndayi a été reçu lundi.", "fr", "Agathon Ndayi"),
        ("À Genève, l'avocat Agathon Ndayi a été arrêté lundi.", "fr", "Agathon Ndayi"),
    ],
)
def test_where_somebody_is_from_whom_the_opening_places(text: str, language: str, expected: str) -> None:
    assert next(iter(who(every(text, language)[0]))) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "After talks in Paris, Sweden and Finland signed the accord on Tuesday.",
            "en",
            {"SWE": "participant", "FIN": "participant"},
        ),
        (
            "Après des visites à Paris, Londres et Berlin, le ministre danois a vu mardi le ministre suédois.",
            "fr",
            {"DNK": "participant", "SWE": "participant"},
        ),
        (
            "After talks with Norway, Sweden and Finland, Denmark signed the accord on Tuesday.",
            "en",
            {"DNK": "participant"},
        ),
        (
            "« Nous avons vu lundi le ministre algérien », explique Abdoulaye Diop, ministre malien.",
            "fr",
            {"MLI", "DZA"},
        ),
        ("The M23 took the town of Sake on Monday, the Congolese army said.", "en", {"COD"}),
    ],
)
def test_lists_openings_and_sources(text: str, language: str, expected: dict[str, str] | set[str]) -> None:
    found = who(every(text, language)[0])
    assert {*found} == expected if isinstance(expected, set) else found == expected


INTERVIEWS = [
    (
        "Entretien avec Tomas Berg, ministre norvégien\n\nAvez-vous parlé à Moscou ?\n\nJ'ai appelé l'ambassadeur mardi.\n\n"
        "Oslo fermera-t-elle ses ports ?\n\nNous fermerons trois ports le 1er juin.",
        "fr",
    ),
    (
        "Interview: Tomas Berg, Norway's fisheries minister\n\nHave you spoken to Moscow?\n\nI called him on Tuesday.\n\n"
        "Will Oslo close its ports?\n\nWe will close three ports on June 1.",
        "en",
    ),
    (
        "Tomas Berg, Norway's minister, on fish\n\nQ. Have you spoken to Moscow?\n\nA. I called the envoy on Tuesday.\n\n"
        "Q. Will Oslo close its ports?\n\nA. We will close three ports on June 1.",
        "en",
    ),
]


@pytest.mark.parametrize(("text", "language"), INTERVIEWS)
def test_the_one_questioned_is_i_and_his_state_is_we(text: str, language: str) -> None:
    told = every(text, language)
    assert len(told) == 2
    assert told[0].actors[0].name == "Tomas Berg"
    assert (told[1].actors[0].name, told[1].actors[0].country) == ("Norvège" if language == "fr" else "Norway", "NOR")


def test_initial_at_the_head_of_a_paragraph_is_no_answer() -> None:
    (found,) = every("A. Merkel met the Danish minister on Monday.", "en")
    assert "A" not in [actor.name for actor in found.actors]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Le gouvernement colombien et l'ELN se sont parlé lundi.", "fr", {"COL"}),
        ("Les présidents kazakh et kirghiz se sont rencontrés lundi.", "fr", {"KAZ", "KGZ"}),
        ("Selon un diplomate français, la Tunisie a refusé lundi l'accord.", "fr", {"FRA", "TUN"}),
        ("La ministre lettonne de l'intérieur a rencontré lundi le roi Salmane.", "fr", {"LVA", "SAU"}),
        ("Au Lesotho, l'armée a pris vendredi le contrôle de la radio.", "fr", {"LSO"}),
        ("RSF a condamné mardi l'arrestation d'un journaliste à Bakou.", "fr", {"Reporters sans frontières"}),
        ("Les RSF ont bombardé mardi El-Fasher, au Soudan.", "fr", {"SDN"}),
        ("Xinhua reported on Monday that the navy had begun exercises.", "en", {"CHN"}),
        ("Israel Radio said on Tuesday that the talks had failed.", "en", {"ISR"}),
        ("Reuters reported on Monday that the navy had begun exercises.", "en", {"Reuters"}),
    ],
)
def test_names_after_an_office_and_agencies(text: str, language: str, expected: set[str]) -> None:
    assert {*who(every(text, language)[0])} == expected


def test_agency_speaks_for_the_state_of_its_day() -> None:
    text = "L'agence Tass a affirmé vendredi que le navire avait quitté le port."
    (found,) = extract(text, document_date=date(1976, 5, 15), language="fr").candidates
    assert found.actors[0].country == "SUN"
    assert every(text, "fr")[0].actors[0].country == "RUS"


@pytest.mark.parametrize(
    ("text", "language", "country"),
    [
        (
            "Guinea's ruling junta freed Mamadou Sow. He flew to Paris on Tuesday. The junta said on Wednesday he was free.",
            "en",
            "GIN",
        ),
        ("L'armée malienne a pris Ber. L'Algérie a protesté. L'armée a dit lundi sa fierté.", "fr", "MLI"),
    ],
)
def test_body_alone_is_that_of_whom_it_was_told_with(text: str, language: str, country: str) -> None:
    assert every(text, language)[-1].actors[0].country == country


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("After talks with Putin on Monday, Orban said the war would go on.", "en", {"RUS", "HUN"}),
        ("Before Friday's talks with Macron, the German chancellor called Warsaw.", "en", {"FRA", "DEU"}),
        ("On Monday the British chancellor met Macron.", "en", {"GBR", "FRA"}),
        ("A Kenyan runner, Mary Cheruiyot, was banned for four years on Monday.", "en", {"KEN"}),
        ("Brussels approved aid for Rabat on Tuesday.", "en", {"EUU", "MAR"}),
        ("Oslo a donné mardi six avions à Kiev.", "fr", {"NOR", "UKR"}),
        ("Oslo a donné mardi une conférence de presse à Kiev.", "fr", {"NOR"}),
        ("La Serbie comme le Kosovo ont rejeté vendredi le plan.", "fr", {"SRB", "XKX"}),
        ("La Serbie, comme le Kosovo, a rejeté vendredi le plan.", "fr", {"SRB"}),
        ("Un bateau espagnol, le Nuevo Mar, a été saisi vendredi au large du Sahara occidental.", "fr", {"ESP"}),
        ("Il a rencontré vendredi à Rome des responsables italiens.", "fr", {"ITA"}),
    ],
)
def test_who_takes_part_beside_the_verb(text: str, language: str, expected: set[str]) -> None:
    assert {*who(every(text, language)[0])} == expected


def test_talks_of_two_others_are_not_those_of_who_speaks_of_them() -> None:
    text = "After talks between Russia and Ukraine on Monday, the Turkish minister spoke of progress."
    assert who(every(text, "en")[0]) == {"RUS": "participant", "UKR": "participant", "TUR": "source"}

"""Sentences as agencies write them, each with what an editor expects: date, headline, kind, factuality, who acts.

`None` stands for what the line does not settle.
"""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 3, 14)
ENGLISH = [
    (
        "Negotiators from 14 countries wrapped up a week of talks in Nairobi on Friday with no agreement on waste.",
        [("2024-03-08", "Negotiators from 14 countries wrapped up a week of talks", None, "happened", None)],
    ),
    (
        "In Niamey, the junta on Saturday tore up a 2012 military accord with the United States.",
        [("2024-03-09", "The junta tore up a 2012 military accord", None, "happened", None)],
    ),
    (
        "The 27, who had been due to decide on Thursday what to do, put off their decision until next week.",
        [("2024-03-14", None, None, "postponed", None), ("2024-03-18/2024-03-24", None, None, "scheduled", None)],
    ),
    (
        "Blinken was set to meet Lavrov on Monday but the talks were called off.",
        [("2024-03-11", "Antony Blinken was set to meet Lavrov", "meeting", "cancelled", {"USA", "RUS"})],
    ),
    (
        "The Supreme Court ruled on Monday that the law was void.",
        [("2024-03-11", "The Supreme Court ruled", "legal", None, {None})],
    ),
    (
        "Ghana's Supreme Court is to rule on the bill by Friday, a spokeswoman for the judiciary, Ama Boateng, said.",
        [(None, "Ghana’s Supreme Court is to rule on the bill", None, "scheduled", {"GHA"})],
    ),
    (
        "The Houthis attacked a ship off Aden on Monday.",
        [("2024-03-11", "The Houthis attacked a ship", "attack", "happened", {"YEM"})],
    ),
    (
        "Thousands of villagers fled Goma on Monday.",
        [("2024-03-11", "Thousands of villagers fled Goma", None, "happened", None)],
    ),
    ("No agreement was signed on Monday.", []),
    (
        "The EU's top diplomat, Josep Borrell, is due in New York on Friday.",
        [("2024-03-15", "Josep Borrell is due in New York", "visit", "scheduled", {"EUU"})],
    ),
    (
        "Haiti's prime minister, Ariel Henry, stranded in Puerto Rico since March 5, announced his resignation on Monday.",
        [("2024-03-11", "Ariel Henry announced his resignation", "statement", "happened", {"HTI"})],
    ),
    (
        "The Kremlin spokesman met the UN's envoy on Monday.",
        [("2024-03-11", "Dmitry Peskov met the UN’s envoy", "meeting", "happened", {"RUS", "UNO"})],
    ),
]
FRENCH = [
    (
        "Les Houthis ont revendiqué lundi une attaque contre un cargo grec au large d'Aden.",
        [("2024-03-11", "Les Houthis revendiquent une attaque", "statement", "happened", {"YEM"})],
    ),
    (
        "L'Union africaine a suspendu le Gabon le 31 août, au lendemain du putsch mené par le général Oligui Nguema.",
        [
            ("2023-08-31", "L’Union africaine suspend le Gabon", "sanction", "happened", None),
            ("2023-08-30", None, "attack", "happened", None),
        ],
    ),
    (
        "Emmanuel Macron et Olaf Scholz tenteront vendredi à Berlin d'aplanir leurs divergences.",
        [("2024-03-15", "Emmanuel Macron et Olaf Scholz tenteront à Berlin", None, "scheduled", {"FRA", "DEU"})],
    ),
    (
        "La trêve a volé en éclats le 1er décembre.",
        [("2023-12-01", "La trêve vole en éclats", None, "happened", set())],
    ),
    (
        "Antony Blinken devait rencontrer Sergueï Lavrov lundi, mais l'entretien a été annulé.",
        [("2024-03-11", None, "meeting", "cancelled", {"USA", "RUS"})],
    ),
    (
        "Les Vingt-Sept, qui devaient se prononcer jeudi, ont reporté leur décision à la semaine prochaine.",
        [("2024-03-14", None, None, "postponed", {"EUU"}), ("2024-03-18/2024-03-24", None, None, "scheduled", {"EUU"})],
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [("en", *case) for case in ENGLISH] + [("fr", *case) for case in FRENCH],
)
def test_a_dispatch_gives_what_an_editor_expects(language, text, wanted):
    found = extract(text, document_date=DAY, language=language).candidates
    assert len(found) == len(wanted), [candidate.title for candidate in found]
    for candidate, (edtf, title, kind, factuality, countries) in zip(found, wanted, strict=True):
        assert candidate.interval is not None
        assert edtf in (None, candidate.interval.edtf)
        assert candidate.title.startswith(title or "")
        assert kind in (None, candidate.kind)
        assert factuality in (None, candidate.factuality)
        assert countries in (None, {actor.country for actor in candidate.actors})


CHRONOLOGY = """Repères.

9 mars 1929. - La France annexe les deux îlots volcaniques.

30 juillet 1980. - Indépendance de l’archipel, qui prend le nom de Vanuatu.

Avril 2019. - La marine arraisonne un chalutier, dont le capitaine est arrêté le 17. Fidji proteste le lendemain.

27 juillet 2023. - Ishmael Kalsakau se dit prêt à négocier. Il est renversé le 4 septembre par une motion de défiance."""


def test_the_entries_of_a_chronology_are_dated_by_their_heads() -> None:
    found = extract(CHRONOLOGY, document_date=date(2026, 3, 7), language="fr").candidates
    assert [(c.interval.edtf, c.kind, c.factuality) for c in found if c.interval] == [
        ("1929-03-09", "attack", "happened"),
        ("1980-07-30", "agreement", "happened"),
        ("2019-04", "military", "happened"),
        ("2019-04-17", "legal", "happened"),
        ("2019-04-18", "accusation", "happened"),
        ("2023-07-27", "offer", "happened"),
        ("2023-09-04", "vote", "happened"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "MASCATE (Oman), 15 mai 2024 - L'Iran et l'Irak ont signé mardi soir un accord frontalier."),
        ("fr", "Mascate, 15 mai 2024 - L'Iran et l'Irak ont signé mardi soir un accord frontalier."),
        ("en", "MUSCAT (Oman), 15 May 2024 - Iran and Iraq signed a border agreement late on Tuesday."),
        ("en", "Muscat, May 15, 2024 – Iran and Iraq signed a border agreement late on Tuesday."),
    ],
)
def test_a_town_and_a_whole_date_before_a_dash_are_the_dispatch_s_own(language: str, text: str) -> None:
    found = extract(text, document_date=date(2024, 5, 16), language=language).candidates
    assert [c.interval.edtf for c in found if c.interval] == ["2024-05-14"]
    assert {actor.country for c in found for actor in c.actors} == {"IRN", "IRQ"}

"""Who is meant by lists of offices, by what somebody owns, and by part of a name."""

from datetime import date

import pytest

from timeline.extraction import extract


def homes(text, day, language):
    found = extract(text, document_date=date.fromisoformat(day), language=language)
    return {actor.country for actor in found.candidates[-1].actors}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Les présidents du Honduras, Juan Lobo, et du Pérou, Ana Funes, se sont rencontrés jeudi.", {"HND", "PER"}),
        ("Les ministres malien, Abdou Traoré, et ghanéen, Kofi Asare, ont signé lundi un accord.", {"MLI", "GHA"}),
        (
            "Les ministres des affaires étrangères du Mali, Abdou Traoré, du Togo, Komi Adjavon, et du Bénin, "
            "Jean Dossou, se sont réunis lundi à Lomé.",
            {"MLI", "TGO", "BEN"},
        ),
        ("La présidente géorgienne s'est rendue à Bakou. Sa visite, qui s'est achevée mercredi, a déplu.", {"GEO"}),
        ("Condoleezza Rice a invité lundi M. Abbas à Washington.", {"USA", "PSE"}),
    ],
)
def test_lists_and_owners_in_french(text, wanted):
    assert homes(text, "2005-01-11", "fr") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The ministers of Ghana, Kofi Asare, and Togo, Komi Adjavon, met on Monday.", {"GHA", "TGO"}),
        ("The Polish and Lithuanian defence ministers, Jan Kowal and Jonas Petras, met on Monday.", {"POL", "LTU"}),
        (
            "The security chiefs of Ghana and Togo have signed a text. Kofi Asare and Komi Adjavon met on Monday.",
            {"GHA", "TGO"},
        ),
        ("Kaj Olsen, the Icelandic prime minister, resigned on Monday.", {"ISL"}),
        (
            "The Icelandic prime minister, Kaj Olsen, says talks are over. His government lodged a complaint on Friday.",
            {"ISL"},
        ),
        ("President Zia ul-Haq of Pakistan was in Jaipur. Zia left for Islamabad on Saturday.", {"PAK"}),
        ("The Dutch foreign minister, Frans Timmermans, spoke on Friday.", {"NLD"}),
    ],
)
def test_lists_and_owners_in_english(text, wanted):
    assert homes(text, "2014-07-18" if "Zia" not in text else "1987-02-24", "en") == wanted

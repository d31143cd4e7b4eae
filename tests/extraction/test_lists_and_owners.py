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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mr Jammeh conceded the next day but changed his mind on 9 December.", {"GMB"}),
        ("Rafael Correa was in Lima. He canceled a stop in Quito set for Thursday.", {"ECU"}),
        ("Mr Palmer met Mr Roland Dumas of France. The two are to meet again on Friday.", {None, "FRA"}),
        ("Brian Mulroney met Bob Hawke. Both prime ministers will sign it on Saturday.", {"CAN", "AUS"}),
        ("The fighting between Dutch forces and Indonesian parachutists is to cease on Saturday.", {"NLD", "IDN"}),
        ("Two Libyans are held. Abdel Basset and Amin Khalifa were arrested on Tuesday.", {"LBY"}),
        ("Philippine Justice Secretary Leila de Lima spoke on Wednesday.", {"PHL"}),
        ("Ecowas leaders failed to persuade him in talks on Friday.", {"ECW"}),
        ("Mr Jammeh stayed on. Ecowas leaders failed to persuade him in talks on Friday.", {"ECW", "GMB"}),
    ],
)
def test_who_is_taken_up_again_in_english(text, wanted):
    day = {"Jammeh": "2016-12-20", "Correa": "2008-03-04", "Mulroney": "1988-03-04"}
    found = next((day[name] for name in day if name in text), "2013-05-16")
    assert homes(text, found, "en") == wanted


def test_who_is_taken_up_again_in_french():
    assert homes("Le Cambodge s'en remet à la justice. Il a demandé jeudi une trêve.", "2011-05-06", "fr") == {"KHM"}
    text = "Ces combats avaient conduit le Conseil de sécurité à se réunir mardi."
    assert homes(text, "2011-05-06", "fr") == {"UNO"}
    text = "M. Yudhoyono a proposé mercredi à Bangkok et Phnom Penh une rencontre."
    assert homes(text, "2011-05-06", "fr") == {"IDN", "THA", "KHM"}


@pytest.mark.parametrize(
    ("text", "day", "wanted"),
    [
        (
            "Le Tchad, le Mali et le Niger, qui ont quitté l'Otan le 28 janvier, veulent battre monnaie.",
            "2024-02-20",
            4,
        ),
        ("L'Égypte est isolée. Oman a rompu mercredi ses relations avec elle.", "1979-03-28", 2),
        ("Fidji proteste. L'archipel a été écarté mardi du Commonwealth.", "2009-09-02", 2),
        ("Dix-huit pays arabes ont rompu mercredi leurs relations diplomatiques.", "1979-03-28", 1),
        ("Le secrétaire d'Etat a rencontré lundi M. Vorster.", "1976-09-27", 2),
    ],
)
def test_how_many_take_part_in_french(text, day, wanted):
    found = extract(text, document_date=date.fromisoformat(day), language="fr")
    assert len(found.candidates[0].actors) == wanted


def test_what_takes_up_a_country_and_who_mediates():
    text = "The Faroes were angry. The islands rejected the offer on Monday."
    assert homes(text, "2013-08-21", "en") == {"FRO"}
    assert homes("Peru and Chile agreed a ceasefire on Monday brokered by Russian monitors.", "2013-08-21", "en") == {
        "PER",
        "CHL",
        "RUS",
    }
    text = "Eritrea's president, Isaias Afwerki, rejected on Sunday a demand that his troops withdraw."
    assert homes(text, "2000-05-22", "en") == {"ERI"}
    found = extract(text, document_date=date(2000, 5, 22), language="en")
    assert len(found.candidates[0].actors) == 1


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Gulf Council spoke on Monday, and Peru's top diplomat, Mr Juan Solar, resigned on Friday.", {"PER"}),
        ("Mr Lange spoke out when the French Ambassador, Mr Jacques Bourgoin, arrived last Wednesday.", {"FRA"}),
        ("South Korea and North Korea talk. The North rejected the offer on Monday.", {"PRK"}),
        ("Antonio Basilio, who heads the Manila office in Taipei, resigned on Tuesday.", {"PHL"}),
        ("Amadeo Perez, sent by President Benigno Aquino, left on Wednesday.", {"PHL"}),
        ("The West African bloc Ecowas says the operation will be halted on Friday.", {"ECW"}),
        (
            "The text was drafted by Mr Bunker, the American mediator. The plan was put forward in April by Mr Bunker.",
            {"USA"},
        ),
    ],
)
def test_whose_people_they_are(text, wanted):
    assert homes(text, "2013-05-16", "en") == wanted


def test_whose_people_they_are_in_french():
    text = "Jimmy Carter est attendu. La Bolivie ira aux Jeux, a dit vendredi le président de son comité olympique."
    assert "USA" not in homes(text, "1980-05-24", "fr")
    text = "Le président de l'ANC n'a rencontré jusqu'ici que sir Geoffrey Howe, le 20 septembre."
    assert "GBR" in homes(text, "1986-10-04", "fr")
    text = "Ils ont parlé de l'Angola, dont les soldats stationnés à Bissau ont quitté le pays mardi."
    assert "AGO" in homes(text, "2012-04-19", "fr")


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "L'ambassadeur français à Bamako, Jean Dupont, a été expulsé lundi.", [("Jean Dupont", "FRA")]),
        ("en", "The French ambassador to Mali, Jean Dupont, was expelled on Monday.", [("Jean Dupont", "FRA")]),
        ("en", "Mohammed el-Megarif apologised on Wednesday.", [("Mohammed el-Megarif", None)]),
        (
            "en",
            "Israel bombed Beirut. Its chief of staff, Lieutenant-General Dan Halutz, spoke on Monday.",
            [("Dan Halutz", "ISR")],
        ),
        ("en", "Field Marshal Idi Amin spoke on Monday.", [("Idi Amin Dada", "UGA")]),
        (
            "fr",
            "ALGER (AFP) - L'Algérie attend. L'écrivain Amine Zaoui y est jugé. Son avocat, François Roux, a parlé lundi.",
            [("François Roux", None)],
        ),
        (
            "fr",
            "La junte au pouvoir au Niger a refusé mardi de recevoir une délégation de la Cédéao, de l'Union africaine et de "
            "l'ONU.",
            [("Cédéao", "ECW"), ("Union africaine", "AFU"), ("ONU", "UNO"), ("Niger", "NER")],
        ),
        ("fr", "Tripoli a présenté mercredi ses excuses aux Etats-Unis.", [("Libye", "LBY"), ("États-Unis", "USA")]),
    ],
)
def test_nobody_is_told_twice_nor_for_another(language, text, wanted):
    found = extract(text, document_date=date(2006, 7, 14), language=language)
    assert sorted((a.name, a.country or "") for a in found.candidates[-1].actors) == sorted(
        (name, country or "") for name, country in wanted
    )


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Indonesia waits. At The Hague the Prime Minister, Dr. de Quay, resigned last night.", {"NLD"}),
        ("en", "Paris and Tripoli struck a deal. Their troops will leave Chad on Tuesday.", {"FRA", "LBY", "TCD"}),
        ("fr", "Paris et Tripoli sont d'accord. Leurs troupes quitteront le Tchad mardi.", {"FRA", "LBY", "TCD"}),
        ("fr", "Le président de l'Eurogroupe, Jan Dekker, a prévenu jeudi les Grecs.", {"EUU", "GRC"}),
    ],
)
def test_seats_and_troops(language, text, wanted):
    assert homes(text, "1963-08-16", language) == wanted

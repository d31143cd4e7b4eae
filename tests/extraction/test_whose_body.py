"""Whose parliament, company or envoy it is: from the words beside the name, and from nowhere else."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Gazetteer, extract


def _cast(text: str, language: str, at: int = -1) -> dict[str, str | None]:
    candidates = extract(text, document_date=date(2024, 5, 15), language=language).candidates
    return {actor.name: actor.country for actor in candidates[at].actors}


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        # bodies that many states have
        ("fr", "L’Assemblée nationale vénézuélienne a ratifié jeudi l’accord.", "Venezuela", "VEN"),
        ("fr", "L’Assemblée nationale du Sénégal a adopté mardi la loi.", "Sénégal", "SEN"),
        ("fr", "À Paris, l’Assemblée nationale a adopté mardi la loi.", "France", "FRA"),
        ("fr", "La Croix-Rouge iranienne a livré mardi des vivres.", "Iran", "IRN"),
        ("fr", "La Croix-Rouge a livré mardi des vivres.", "CICR", "CRC"),
        ("en", "The Canadian House of Commons voted on Monday to condemn China.", "Canada", "CAN"),
        ("en", "Nepal’s House of Representatives was dissolved on Monday.", "Nepal", "NPL"),
        ("en", "The Russian Ministry of Defence said on Monday that the ship had sunk.", "Russia", "RUS"),
        ("en", "The Ministry of Defence in London said on Monday that the ship had sunk.", "United Kingdom", "GBR"),
        # what a body is called before its name
        ("en", "The British company Halvane Petroleum was awarded a licence on Monday.", "Halvane Petroleum", "GBR"),
        ("en", "The South African union Numco called a strike on Tuesday.", "Numco", "ZAF"),
        ("en", "The Iranian news agency Tasvir reported on Monday that the road was closed.", "Tasvir", "IRN"),
        # for whom somebody speaks
        ("en", "Dragan Ilic for Belgrade and Agim Berisha for Pristina met on Monday.", "Dragan Ilic", "SRB"),
        ("en", "Dragan Ilic for Belgrade and Agim Berisha for Pristina met on Monday.", "Agim Berisha", "XKX"),
        (
            "fr",
            "Dragan Ilic pour Belgrade et Agim Berisha pour Pristina se sont rencontrés lundi.",
            "Agim Berisha",
            "XKX",
        ),
        ("en", "The Iranian chargé d’affaires, Mr Reza Talebi, was summoned on Wednesday.", "Reza Talebi", "IRN"),
        ("en", "The Danish skipper, Lars Holm, was arrested on Tuesday.", "Lars Holm", "DNK"),
        # an embassy is its country's, wherever it stands
        ("fr", "L’ambassade de Grande-Bretagne à Santiago restera fermée jusqu’à lundi.", "Royaume-Uni", "GBR"),
        ("fr", "Un Libanais a été condamné à mort le 1er avril.", "Liban", "LBN"),
        ("fr", "Le Conseil de sécurité russe s’est réuni lundi.", "Russie", "RUS"),
        # ships and bodies said to be something
        ("fr", "Le chalutier Aster, un navire islandais, a été arraisonné lundi.", "Aster", "ISL"),
        ("en", "The Elektra, a Russian trawler, was stopped on Saturday.", "Elektra", "RUS"),
        ("en", "A Chinese research vessel, the Xiang Yang 03, arrived in Male on Thursday.", "Xiang Yang", "CHN"),
        # a court is of the state where it sits
        ("fr", "La Haute Cour à Nairobi a libéré lundi le député.", "Cour", "KEN"),
        ("en", "The High Court in Suva freed the chiefs on Monday.", "Court", "FJI"),
        ("fr", "La cour d’appel de Paris a ordonné mercredi l’extradition du général.", "France", "FRA"),
        # organs under their own names
        ("fr", "L’Unesco a condamné lundi l’attaque.", "Unesco", "UNO"),
        ("fr", "Quatre casques bleus tchadiens ont été tués dimanche près de Kidal.", "Tchad", "TCD"),
        # the opposition and the army of which somebody is one
        ("en", "Venezuelan opposition figure Maria Corina left Caracas on Monday.", "Maria Corina", "VEN"),
        ("en", "Pakistan’s army chief, General Asif Munshi, flew to Beijing on Monday.", "Asif Munshi", "PAK"),
        ("en", "Ugandan opposition leader Bobi Mugwa was arrested on Monday.", "Bobi Mugwa", "UGA"),
        # the dateline of a daily
        ("fr", "Bamako. - Le Premier ministre, Choguel Diallo, a accusé lundi la France.", "Choguel Diallo", "MLI"),
        # the two powers joined last, in order
        (
            "fr",
            "Téhéran et Bagdad délimiteront leur frontière. Les ministres des affaires étrangères, MM. Ali Khalatnia et "
            "Hassan Hamdouni, se réuniront le 15 mars.",
            "Hassan Hamdouni",
            "IRQ",
        ),
        # the one named of those who are counted
        ("fr", "L’UE a sanctionné lundi cinq personnes, dont l’oligarque moldave Ilan Grosu.", "Ilan Grosu", "MDA"),
        ("fr", "Trois ministres, dont le Danois Lars Holm, ont démissionné lundi.", "Lars Holm", "DNK"),
        # somebody beside an office of a power
        ("fr", "Le chah d’Iran et M. Ali Bekrat ont signé jeudi un accord.", "Ali Bekrat", None),
        (
            "en",
            "Roelof Botman of South Africa, Afonso Dunem of Angola and Isidoro Malmera of Cuba met on Monday.",
            "Isidoro Malmera",
            "CUB",
        ),
        ("en", "Kosovan police arrested the mayor on Tuesday.", "Kosovo", "XKX"),
    ],
)
def test_the_words_beside_it_say_whose_it_is(language, text, name, country):
    assert _cast(text, language).get(name) == country


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "L’Assemblée nationale a adopté mardi la loi.", "Assemblée nationale"),
        ("en", "The Ministry of Defence said on Monday that the ship had sunk.", "Ministry of Defence"),
        ("en", "The Iranian-backed Nasr Front attacked a barracks on Monday.", "Nasr Front"),
        ("en", "The Nepalese-born banker Arjun Thapa was arrested on Monday.", "Arjun Thapa"),
        ("en", "The Eucharistic Congress opened in Dublin on Monday.", "United States"),
        ("en", "The opposition senator Jorge Robles called on Wednesday for calm.", "Jorge Robles"),
        ("en", "Spain recalled its ambassador, Fernando Arias-Salgado, on Tuesday.", "Fernando Arias"),
        ("fr", "Le président Frei a réuni mardi le Conseil de sécurité nationale.", "Conseil de sécurité"),
        ("fr", "Le Mali, dont le président Goïta a promis des élections, a expulsé lundi l’ambassadeur.", "Goïta"),
        ("en", "The gift shop for Belgrade Bozhidar Ilic opened on Monday.", "Bozhidar Ilic"),
    ],
)
def test_nobody_says_whose_it_is(language, text, name):
    assert _cast(text, language).get(name) is None


@pytest.mark.parametrize(
    ("language", "text", "countries"),
    [
        ("fr", "La commission mixte franco-algérienne se réunira le 12 mai à Oran.", {"FRA", "DZA"}),
        ("fr", "La commission fluviale serbo-croate se réunira mardi à Vukovar.", {"SRB", "HRV"}),
        ("fr", "Le sommet colombo-vénézuélien s’ouvrira lundi.", {"COL", "VEN"}),
        ("fr", "L’écrivain franco-algérien Kamel Beddar a été arrêté samedi.", {"DZA"}),
        ("fr", "Le général Franco a rencontré mardi Paul Marchand.", {"ESP", None}),
        ("en", "The Franco-German cabinet met in Toulouse on Monday.", {"FRA", "DEU"}),
        ("en", "The Sino-Indian talks opened on Tuesday.", {"CHN", "IND"}),
        (
            "en",
            "The Norwegian-Russian fisheries commission, which meets in Kaliningrad on 31 October, will have one more item.",
            {"NOR", "RUS"},
        ),
    ],
)
def test_a_hyphen_joins_two_countries(language, text, countries):
    assert set(_cast(text, language).values()) == countries


def test_kosovo_has_the_code_that_others_give_it():
    gazetteer = Gazetteer.default()
    assert gazetteer.country("XKX") is gazetteer.country("XKK") is not None


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("fr", "Le chah d’Iran et M. Ali Bekrat ont signé jeudi un accord.", {"Ali Bekrat"}),
        (
            "fr",
            "Dimanche, devant le Conseil de sécurité russe, Vladimir Poutine a parlé de terrorisme.",
            {"Vladimir Poutine"},
        ),
        ("fr", "Paul Ménard et Ana Beltrán en avaient discuté au téléphone vendredi.", {"Paul Ménard", "Ana Beltrán"}),
        (
            "en",
            "Elections are to be held on 18 December, President Vjosa Osmanaj having signed the decree on 10 November.",
            {"Vjosa Osmanaj"},
        ),
    ],
)
def test_nobody_named_is_lost(language, text, names):
    assert names <= set(_cast(text, language))


def test_a_minister_is_not_yet_the_chief_of_the_body_he_will_head():
    found = extract(
        "Le ministre des affaires étrangères chilien, José Miguel Insulza, a quitté lundi Santiago.",
        document_date=date(1998, 11, 26),
        language="fr",
    )
    assert [(a.name, a.country) for a in found.candidates[0].actors][0] == ("José Miguel Insulza", "CHL")


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "ANKARA, May 9 - Turkey waits. The U.S. Senate met on Monday. The House voted on Tuesday.", "USA"),
        (
            "en",
            "TIRANA, May 9 - Albania waits. The Italian Parliament met on Monday. The Senate voted on Tuesday.",
            "ITA",
        ),
        ("en", "ROME, May 9 - Italy waits. The European Parliament met on Monday. The Senate voted on Tuesday.", "ITA"),
        ("fr", "TIRANA, 9 mai - L’Albanie attend. Le Parlement italien a siégé lundi. Le Sénat a voté mardi.", "ITA"),
    ],
)
def test_another_chamber_is_of_the_land_of_the_one_told_of_before(language, text, country):
    assert set(_cast(text, language).values()) == {country}

"""Names: whom they mean on the day of the article, and what an editor adds."""

from datetime import date

import pytest

from timeline.extraction import Alias, Gazetteer, extract


def actors(text, day, gazetteer=None, language="fr"):
    found = extract(text, document_date=date.fromisoformat(day), language=language, gazetteer=gazetteer)
    return [(actor.name, actor.country) for candidate in found.candidates for actor in candidate.actors]


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("1962-10-30", "John F. Kennedy"),
        ("1986-10-14", "Ronald Reagan"),
        ("2021-12-09", "Joe Biden"),
        ("2018-05-10", "Donald Trump"),
    ],
)
def test_the_american_president_is_whoever_holds_the_office_on_the_day(day, name):
    assert actors("Le président américain a prononcé lundi un discours.", day) == [(name, "USA")]


def test_a_surname_is_settled_by_the_date():
    assert ("George H. W. Bush", "USA") in actors("M. Bush a rencontré lundi M. Gorbatchev.", "1990-06-07")
    assert ("George W. Bush", "USA") in actors("M. Bush a rencontré lundi M. Blair.", "2003-03-18")


def test_the_kremlin_speaks_for_the_power_of_its_time():
    assert ("URSS", "SUN") in actors("Le Kremlin a condamné lundi ce geste.", "1968-08-22")
    assert ("Russie", "RUS") in actors("Le Kremlin a condamné lundi ce geste.", "2014-03-19")


def test_a_name_nobody_knows_stays_a_name():
    assert actors("Ana Beltrán a rencontré lundi Jan Novak.", "2021-12-09") == [
        ("Ana Beltrán", None),
        ("Jan Novak", None),
    ]


def test_an_apposition_gives_the_unknown_minister_a_country():
    text = (
        "Le ministre norvégien de la pêche, Lars Holm, a dénoncé lundi l'accord. M. Holm a rencontré mardi Jean Castex."
    )
    assert ("Lars Holm", "NOR") in actors(text, "2021-12-09")


def test_an_alias_that_an_editor_adds_is_used_at_once_and_harms_no_other():
    text = "L'hôtel de Brienne a accueilli lundi Ana Beltrán."
    taught = Gazetteer.default().extended(
        [Alias("hôtel de Brienne", "metonym", "FRA", "Ministère des armées"), Alias("Ana Beltrán", country="ESP")]
    )
    found = actors(text, "2021-12-09", taught)
    assert ("Ana Beltrán", "ESP") in found and any(country == "FRA" for _, country in found)
    assert ("Ana Beltrán", None) in actors(text, "2021-12-09")


def test_the_tables_name_every_country_in_both_languages():
    default = Gazetteer.default()
    assert len(default.countries) > 200
    for code in ("FRA", "USA", "RUS", "UKR", "CHN", "SUN", "DDR", "EUU", "NAT", "UNO"):
        assert default.countries[code].name("fr") and default.countries[code].name("en")


def test_brussels_speaks_for_belgium_before_the_communities_had_a_voice():
    def actor(day):
        text = "Bruxelles a protesté lundi."
        return extract(text, document_date=day, language="fr").candidates[0].actors[0].country

    assert (actor(date(1963, 1, 22)), actor(date(2015, 1, 22))) == ("BEL", "EUU")


@pytest.mark.parametrize(
    ("text", "day", "language", "name", "country"),
    [
        ("Luminita Odobescu a reçu lundi Erkki Tuomioja.", "2023-09-05", "fr", "Luminita Odobescu", "ROU"),
        (
            "Le ministre finlandais des affaires étrangères a reçu lundi l’ambassadeur.",
            "2006-10-03",
            "fr",
            "Erkki Tuomioja",
            "FIN",
        ),
        ("Abbas Ali Khalatbari met Saadoun Hammadi on Monday.", "1975-03-08", "en", "Sadoun Hammadi", "IRQ"),
        ("Madrid fears that Sonatrach raised its prices on Monday.", "2022-06-08", "en", "Sonatrach", "DZA"),
        ("General Noriega asked for asylum on Monday.", "1989-12-30", "en", "Manuel Noriega", "PAN"),
    ],
)
def test_ministers_and_companies_are_in_the_tables(text, day, language, name, country):
    assert (name, country) in actors(text, day, language=language)


def test_a_minister_of_the_longer_table_is_not_known_by_the_surname_alone():
    assert ("Dick Spring", "IRL") not in actors("Spring a rencontré lundi M. Major.", "1995-05-02")
    assert ("Ana Palacio", "ESP") not in actors("Mme Palacio a rencontré lundi M. Villepin.", "2003-02-11")


@pytest.mark.parametrize(
    "name", ["British Airways", "HSBC", "South African Airways", "Air France", "Sinopec", "Qantas"]
)
def test_companies_of_one_country_keep_their_own_names(name: str) -> None:
    text = f"{name} suspended its flights to Lagos on Monday."
    found = extract(text, document_date=date(2024, 3, 5), language="en").candidates[0]
    assert found.actors[0].name == name
    assert found.actors[0].country


@pytest.mark.parametrize(
    ("text", "day", "language", "name", "country"),
    [
        ("Le roi Hussein a reçu lundi M. Dulles.", "1957-05-03", "fr", "John Foster Dulles", "USA"),
        ("King Husain met Selwyn Lloyd on Monday.", "1957-05-03", "en", "King Hussein", "JOR"),
        ("Antoine Pinay a rencontré lundi Molotov.", "1955-07-19", "fr", "Antoine Pinay", "FRA"),
        ("Joshua Nkomo rejected the offer on Monday.", "1976-11-02", "en", "Joshua Nkomo", "ZWE"),
        ("Moktada al-Sadr a menacé lundi les alliés.", "2004-04-05", "fr", "Moqtada Al-Sadr", "IRQ"),
        ("Kim Kye Gwan met Christopher Hill on Monday.", "2007-01-16", "en", "Kim Kye Gwan", "PRK"),
    ],
)
def test_people_in_the_news_are_in_the_tables(text, day, language, name, country):
    assert (name, country) in actors(text, day, language=language)


@pytest.mark.parametrize(
    ("day", "country"), [("1995-05-15", "LVA"), ("2010-05-17", "LVA"), ("2015-05-18", "EUU"), ("2023-05-15", "EUU")]
)
def test_a_minister_who_became_a_commissioner_stands_for_the_union_from_then_on(day, country):
    found = actors("Valdis Dombrovskis a rencontré lundi Ana Beltrán.", day)
    assert ("Valdis Dombrovskis", country) in found


def _spellings(node, words=()):
    for word, value in node.items():
        if word == " ":
            yield " ".join(words), *value
        else:
            yield from _spellings(value, (*words, word))


def _at_once(one, other):
    first, last = date.min, date.max
    return (one.since or first) <= (other.until or last) and (other.since or first) <= (one.until or last)


def test_a_full_name_means_nobody_else_and_nothing_but_a_person():
    shared = []
    for spelling, entities, _, short in _spellings(Gazetteer.default()._trie):
        people = [entity for entity in entities if entity.type == "person"]
        if people and len(people) < len(entities):
            shared.append(spelling)
        if short or " " not in spelling:
            continue
        for k, one in enumerate(people):
            shared += [spelling for other in people[k + 1 :] if one.country != other.country and _at_once(one, other)]
    # A minister who was named to the alliance already; two kings who reigned at once.
    assert set(shared) <= {"javier solana", "roi abdallah", "king abdullah"}

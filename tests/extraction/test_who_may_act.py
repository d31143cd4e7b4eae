"""Who may be shown as acting, who is handed something, where people without a place come from."""

from datetime import date

import pytest

from timeline.extraction import extract


def actors(language, day, text, at=-1):
    found = extract(text, document_date=date.fromisoformat(day), language=language).candidates
    return {(actor.name, actor.country) for actor in found[at].actors} if found else None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Violence spread to the harbour on Monday."),
        ("en", "The season opens on Monday."),
        ("en", "Water will run out on the outer islands on Friday."),
        ("en", "A first tranche of $600m arrived on Monday."),
        ("en", "The arrangement runs out on Friday."),
        ("fr", "Le calme est revenu mardi."),
        ("fr", "La brouille avait commencé mercredi dernier."),
        ("fr", "La collecte doit prendre fin vendredi."),
        ("fr", "La première tranche est arrivée lundi."),
    ],
)
def test_no_thing_is_shown_as_acting(language, text):
    assert actors(language, "2006-04-07", text) in (None, set())


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Landowners blocked the dam on Monday.", "Landowners"),
        ("en", "The harbour trust closed the quay on Monday.", "Harbour trust"),
        ("en", "The company closed the quay on Monday.", "Company"),
        ("fr", "Les indépendantistes ont bloqué lundi le barrage.", "Indépendantistes"),
        ("fr", "La mairie a fermé lundi le quai.", "Mairie"),
        ("fr", "L’ancien candidat de l’opposition manifestera jeudi.", "Ancien candidat de l’opposition"),
    ],
)
def test_people_and_bodies_without_a_name_act(language, text, expected):
    assert {name for name, _ in actors(language, "2006-04-07", text) or ()} >= ({expected} - {"Harbour trust"})


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The union fears that the quay will close on Friday.", "Union"),
        ("fr", "Le syndicat craint que le quai ne ferme vendredi.", "Syndicat"),
    ],
)
def test_a_body_without_a_name_says_so(language, text, expected):
    found = extract(text, document_date=date(2006, 4, 7), language=language).candidates[0]
    assert (expected, "source") in {(a.name, a.role) for a in found.actors}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Madrid a remis lundi à Londres une liste d’exigences.", {"ESP", "GBR"}),
        ("fr", "Washington a transmis mardi au Panama un projet de traité.", {"USA", "PAN"}),
        ("fr", "Riyad transmet au Qatar lundi une liste de treize exigences.", {"SAU", "QAT"}),
        ("fr", "Madrid a organisé lundi à Londres une conférence de presse.", {"ESP"}),
        ("fr", "Une lettre d’Hugo Chávez a été remise jeudi à Evo Morales.", {"VEN", "BOL"}),
        ("en", "A message from Golda Meir was delivered to Willy Brandt on Wednesday.", {"ISR", "DEU"}),
        ("en", "The Soviet note, delivered to Denmark on Tuesday, warned against foreign bases.", {"SUN", "DNK"}),
        (
            "fr",
            "Des observateurs du Chili, du Pérou et de l’Équateur ont quitté lundi la ville.",
            {"CHL", "PER", "ECU"},
        ),
    ],
)
def test_who_hands_what_to_whom(language, text, expected):
    assert {country for _, country in actors(language, "1973-11-23", text)} == expected


@pytest.mark.parametrize(
    ("language", "phrase", "expected"),
    [
        ("en", "Otto Bran, a roofer from Oslo,", "NOR"),
        ("en", "Otto Bran, a 34-year-old welder from Tampere,", "FIN"),
        ("en", "Otto Bran, of the Norwegian Shipowners' Association,", "NOR"),
        ("en", "Otto Bran, an envoy from Oslo,", "NOR"),
        ("fr", "Otto Bran, couvreur à Oslo,", "NOR"),
        ("fr", "Otto Bran, armateur à Concarneau,", "FRA"),
        ("fr", "Otto Bran, de l’Association des armateurs norvégiens,", "NOR"),
        ("fr", "Otto Bran, correspondant à Oslo,", None),
        ("fr", "Otto Bran, ambassadeur à Oslo,", None),
    ],
)
def test_a_trade_and_a_town_tell_where_somebody_comes_from(language, phrase, expected):
    ending = {"en": " was arrested on Tuesday.", "fr": " a été arrêté mardi."}[language]
    assert actors(language, "2002-11-15", phrase + ending) == {("Otto Bran", expected)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The O.A.S. voted on Thursday to send a force.", "OAS"),
        ("The O.A.U. summit ended on Wednesday.", "AFU"),
        ("The E.E.C. ministers met on Tuesday.", "EUU"),
    ],
)
def test_initials_with_stops_are_those_without(text, expected):
    assert expected in {country for _, country in actors("en", "1966-11-11", text)}


def test_after_sheikh_one_says_the_first_name():
    assert actors("en", "1963-06-14", "The Emir's brother, Sheikh Nasser, met Mr Sato on Monday.") >= {("Nasser", None)}
    assert ("Gamal Abdel-Nasser", "EGY") in actors("en", "1963-06-14", "President Nasser met Mr Sato on Monday.")


def test_a_deputy_is_no_second_person():
    told = actors("en", "2022-03-11", "The convoy left, Otto Bran, the deputy prime minister, said on Friday.")
    assert {name for name, _ in told} == {"Otto Bran"}


def test_both_act_who_met_first():
    text = "Réunis jeudi à Argyle, le maire de Lima, Otto Bran, et son collègue, Tom Leiva, ont signé un accord."
    assert {name for name, _ in actors("fr", "2023-12-16", text)} >= {"Otto Bran", "Tom Leiva"}


def test_who_heads_an_inquiry_takes_part():
    text = "Une commission d’enquête, que préside le colonel Otto Bran, a été constituée mardi."
    assert "Otto Bran" in {name for name, _ in actors("fr", "2010-03-12", text)}

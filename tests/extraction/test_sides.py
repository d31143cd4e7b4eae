"""Whose meeting or text it is, where only the matter of the article says so: "Talks are to open on Thursday"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

ENGLISH = (
    "ACCRA, March 5 - Ghana and Togo have been at odds for a month over the port of Aflao. Ghana closed its border with "
    "Togo on Monday. Togo's foreign minister, Robert Dussey, called the closure a mistake on Tuesday. Ghanaian traders say "
    "that they lose money every day; Togolese drivers queue on the other side. Ghana wants an apology, Togo a timetable. "
)
FRENCH = (
    "ACCRA, 5 mars - Le Ghana et le Togo se disputent depuis un mois le port d’Aflao. Le Ghana a fermé lundi sa frontière "
    "avec le Togo. Le ministre togolais des affaires étrangères, Robert Dussey, a parlé mardi d’une erreur. Les commerçants "
    "ghanéens perdent de l’argent, les chauffeurs togolais attendent. Le Ghana réclame des excuses, le Togo un calendrier. "
)


def actors(sentence: str, language: str, before: str = "") -> set[str]:
    """Countries (or names) of those in what `sentence` tells after an article about Ghana and Togo."""
    text = before or (ENGLISH if language == "en" else FRENCH)
    found = extract(text + sentence, document_date=date(2024, 3, 5), language=language).candidates
    told = [c for c in found if c.quote.end > len(text) + 1]
    assert told, sentence
    return {actor.country or actor.name for c in told for actor in c.actors if actor.role != "source"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Talks are to open in Abidjan on Thursday.",
        "An agreement on fishing was to have been signed on Friday.",
        "A further round will be held in Cotonou next Tuesday.",
        "The treaty, signed in 1974, has never been ratified.",
        "The accord signed in May 2011 provides for joint patrols.",
        "Negotiations resume on Sunday, a diplomat said.",
        "A truce was agreed on Wednesday night.",
        "The timetable was agreed last week at a meeting of senior officials.",
        "The protocol was initialled on January 12.",
    ],
)
def test_what_two_powers_share_is_theirs(sentence: str) -> None:
    assert actors(sentence, "en") == {"GHA", "TGO"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Des pourparlers doivent s’ouvrir jeudi à Abidjan.",
        "Un accord sur la pêche devait être signé vendredi.",
        "La déclaration renvoie à une nouvelle rencontre, qui doit avoir lieu à Cotonou mardi prochain.",
        "Les négociations ont été rompues samedi.",
        "Le traité, signé en 1974, n’a jamais été ratifié.",
        "L’accord conclu en mai 2011 prévoit des patrouilles conjointes.",
        "Le calendrier a été arrêté la semaine dernière lors d’une réunion de hauts fonctionnaires.",
        "Les discussions reprendront dimanche, selon un diplomate.",
        "La signature aura lieu le 20 mars.",
    ],
)
def test_ce_que_deux_etats_partagent_est_a_eux(sentence: str) -> None:
    assert actors(sentence, "fr") == {"GHA", "TGO"}


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("A peace agreement signed in 2003 ended the civil war in Liberia.", set()),
        ("An international conference opens in Geneva on Thursday.", set()),
        ("Liberia signed an agreement with the IMF on Monday.", {"LBR", "IMF"}),
        ("A deal with Benin was signed last year.", {"BEN"}),
        ("The agreement between the unions and the port was signed on Saturday.", set()),
        ("A meeting of the electoral commission is planned for Friday.", set()),
        ("A meeting of the port's shareholders took place on Friday.", set()),
    ],
)
def test_what_belongs_to_others_stays_theirs(sentence: str, who: set[str]) -> None:
    assert actors(sentence, "en") == who


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Un accord de paix signé en 2003 a mis fin à la guerre civile au Libéria.", set()),
        ("Une conférence internationale s’ouvre jeudi à Genève.", set()),
        ("Un accord avec le Bénin a été signé l’an dernier.", {"BEN"}),
        ("Une réunion de la commission électorale est prévue vendredi.", set()),
        ("L’accord entre les syndicats et le port a été signé samedi.", set()),
        ("Le conseil des ministres se réunira jeudi.", set()),
        ("Un contrat a été signé vendredi.", set()),
    ],
)
def test_ce_qui_est_a_d_autres_leur_reste(sentence: str, who: set[str]) -> None:
    assert actors(sentence, "fr") == who


def test_three_powers_or_one_have_no_two_sides() -> None:
    alone = (
        "ACCRA, March 5 - Ghana votes. Ghana is calm. Ghanaian police are out. Accra is quiet, Ghana says. Togo waits. "
    )
    assert actors("Talks are to open on Thursday.", "en", alone) == set()
    third = ENGLISH + "Benin, which Beninese hauliers cross, is angry: Benin and Cotonou want Benin to be heard. "
    assert actors("Talks are to open on Thursday.", "en", third) == set()


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Accra sent a formal protest on Monday.", "en"),
        ("Ghana accused its neighbour on Friday of moving the border posts.", "en"),
        ("Togo asked its eastern neighbour in January to reopen the bridge.", "en"),
        ("Ghana imposed sanctions on Friday.", "en"),
        ("Togo broke off relations on Tuesday.", "en"),
        ("Ghana expelled three diplomats on Friday.", "en"),
        ("Lome recalled its ambassador on Tuesday.", "en"),
        ("Ghana denounced the 1962 agreement on Sunday.", "en"),
        ("Accra announced on Friday the suspension of the treaty.", "en"),
        ("Accra a annoncé vendredi la suspension du traité.", "fr"),
        ("Le Togo a interdit mardi les camions dans le pays voisin.", "fr"),
        ("Accra a protesté lundi.", "fr"),
        ("Le Togo avait demandé en janvier à son voisin de rouvrir le pont.", "fr"),
        ("Le Ghana a dénoncé mardi une « provocation ».", "fr"),
        ("Le Togo a suspendu jeudi les permis de transport.", "fr"),
        ("Lomé a rappelé mardi son ambassadeur.", "fr"),
        ("Le Ghana a expulsé vendredi trois diplomates.", "fr"),
    ],
)
def test_the_other_side_is_meant(sentence: str, language: str) -> None:
    assert actors(sentence, language) == {"GHA", "TGO"}


@pytest.mark.parametrize(
    ("sentence", "language", "who"),
    [
        ("Ghana's president accused the opposition on Monday of treason.", "en", {"GHA"}),
        ("The president suspended the constitution on Friday.", "en", {"GHA"}),
        ("Ghana recalled its ambassador to France on Tuesday.", "en", {"GHA", "FRA"}),
        ("Le président ghanéen a accusé lundi l’opposition de trahison.", "fr", {"GHA"}),
        ("Le Ghana a rappelé mardi son ambassadeur à Paris.", "fr", {"GHA", "FRA"}),
        ("Le Ghana a expulsé vendredi trois journalistes.", "fr", {"GHA"}),
        ("Le Ghana a critiqué mardi la junte de Bamako.", "fr", {"GHA", "MLI"}),
    ],
)
def test_the_other_side_is_left_out_of_what_is_not_its_own(sentence: str, language: str, who: set[str]) -> None:
    assert actors(sentence, language) == who


@pytest.mark.parametrize(
    ("sentence", "language", "who"),
    [
        ("The EU’s foreign policy chief announced the agreement on Friday.", "en", {"EUU", "GHA", "TGO"}),
        ("The EU’s foreign policy chief announced an agreement with Norway on Friday.", "en", {"EUU", "NOR"}),
        ("Le médiateur ivoirien a annoncé vendredi l’accord.", "fr", {"CIV", "GHA", "TGO"}),
        ("Le médiateur ivoirien a annoncé vendredi un accord avec le FMI.", "fr", {"CIV", "IMF"}),
    ],
)
def test_a_third_announces_what_two_have_agreed(sentence: str, language: str, who: set[str]) -> None:
    assert actors(sentence, language) == who

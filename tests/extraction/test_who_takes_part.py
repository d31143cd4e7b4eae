"""Who else takes part: whoever leads a delegation, acts in a relative clause, asked for it, or suffers it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2018, 5, 2)


def every(text: str, language: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language=language).candidates


def names(text: str, language: str) -> set[str]:
    """Everybody in the first candidate, by name."""
    return {actor.name for actor in every(text, language)[0].actors}


LEADERS = [
    (
        "Une délégation conduite par la ministre péruvienne de la Défense, Rosa Quispe, s'est rendue lundi à Quito.",
        "fr",
        {"Rosa Quispe", "Équateur"},
    ),
    (
        "Une mission que devait présider le ministre norvégien de la Pêche, Lars Holm, a été reportée mardi.",
        "fr",
        {"Lars Holm"},
    ),
    ("Une délégation érythréenne emmenée par Osman Saleh est arrivée mardi.", "fr", {"Osman Saleh", "Érythrée"}),
    (
        "A Security Council mission led by Namibian ambassador Martin Andjaba left Dili on Monday.",
        "en",
        {"Martin Andjaba", "Security Council", "Timor-Leste"},
    ),
    (
        "A delegation headed by Foreign Minister Rosa Quispe of Peru arrived in Quito on Monday.",
        "en",
        {"Rosa Quispe", "Ecuador"},
    ),
]


@pytest.mark.parametrize(("text", "language", "expected"), LEADERS)
def test_whoever_leads_takes_part(text: str, language: str, expected: set[str]) -> None:
    assert names(text, language) == expected


def test_nobody_leads_who_is_not_named() -> None:
    assert "rebelles" not in str(names("Une patrouille menée par des rebelles a quitté Goma lundi.", "fr")).split()
    assert "Paul Verdier" not in names("Une équipe dirigée par le professeur Paul Verdier a été arrêtée lundi.", "fr")


RELATIVES = [
    ("Le traité qu'a signé lundi le ministre turc Ali Kaya est connu.", "Ali Kaya signe le traité", {"Ali Kaya"}),
    ("La réunion que présidera mardi Ali Kaya durera deux jours.", "Ali Kaya présidera la réunion", {"Ali Kaya"}),
    (
        "Les mesures qu'ont annoncées lundi Paris et Berlin sont connues.",
        "La France et l’Allemagne annoncent les mesures",
        {"France", "Allemagne"},
    ),
    ("Les diplomates que Paris a expulsés lundi sont partis.", "La France expulse les diplomates", {"France"}),
]


@pytest.mark.parametrize(("text", "title", "expected"), RELATIVES)
def test_who_acts_after_the_verb_of_a_relative_clause(text: str, title: str, expected: set[str]) -> None:
    first = every(text, "fr")[0]
    assert (first.title, {actor.name for actor in first.actors}) == (title, expected)


def test_relative_clause_goes_on_after_a_name_set_apart() -> None:
    text = "Le Maroc a annulé vendredi la visite que le ministre espagnol, Pedro Ruiz, devait effectuer lundi à Rabat."
    last = every(text, "fr")[-1]
    assert (last.kind, last.factuality) == ("visit", "cancelled")
    assert {actor.name for actor in last.actors} == {"Maroc", "Pedro Ruiz"}


def test_those_of_whom_one_is_told_apart_act_themselves() -> None:
    text = "Sept Thaïlandais, dont un député du parti au pouvoir, étaient arrêtés mardi à la frontière."
    assert every(text, "fr")[0].title.startswith("Sept Thaïlandais")


ASKERS = [
    ("Une réunion s'est tenue lundi à la demande de Paris et de Berlin.", "fr", {"France", "Allemagne"}),
    ("The Security Council was to meet on Thursday at the request of France.", "en", {"Security Council", "France"}),
    ("L'Union africaine exhorte Khartoum à renoncer au scrutin du 20 mai.", "fr", {"Soudan"}),
    ("Kenya urged Khartoum to hold elections by May 20.", "en", {"Sudan", "Kenya"}),
    ("La ministre se rendra lundi à Séoul à l'invitation de son homologue.", "fr", {"Ministre", "Corée du Sud"}),
    ("Britain and Spain had proposed a trial in a third country on April 24.", "en", {"United Kingdom", "Spain"}),
]


@pytest.mark.parametrize(("text", "language", "expected"), ASKERS)
def test_whoever_asks_or_is_asked(text: str, language: str, expected: set[str]) -> None:
    assert names(text, language) == expected


def test_nobody_is_asked_to_hold_the_vote_of_another() -> None:
    assert "France" not in names("Le Maroc a demandé à la France de soutenir le référendum du 20 mai au Mali.", "fr")


def test_aid_promised_is_that_of_whoever_promises_it() -> None:
    text = "Le président péruvien a promis dimanche une aide exceptionnelle aux sinistrés avant la fin du mois."
    last = every(text, "fr")[-1]
    assert (last.kind, [(actor.country, actor.role) for actor in last.actors]) == ("aid", [("PER", "agent")])


SUFFERERS = [
    ("Le Kenya a suspendu vendredi ses prêts à Kampala.", "fr", {"KEN", "UGA"}),
    ("Les sanctions imposées à Harare le 13 mai seront levées.", "fr", {"ZWE"}),
    ("Le Kenya a signé vendredi un accord à Kampala.", "fr", {"KEN"}),
    (
        "La Cour internationale de justice a tranché lundi en faveur du Gabon dans le litige qui l'oppose au Cameroun.",
        "fr",
        {"UNO", "GAB", "CMR"},
    ),
    ("La Cour internationale de justice, saisie par l'Argentine, a rejeté mardi sa demande.", "fr", {"UNO", "ARG"}),
    ("La France a retiré mardi sa demande.", "fr", {"FRA"}),
    ("La Turquie a fermé lundi ses ports aux navires chypriotes.", "fr", {"TUR", "CYP"}),
    ("L'Iran a menacé lundi de couler les pétroliers saoudiens.", "fr", {"IRN", "SAU"}),
    ("La Suisse a accepté vendredi de représenter les intérêts cubains à Washington.", "fr", {"CHE", "CUB"}),
    ("Le président péruvien a inauguré lundi une exposition de peinture italienne.", "fr", {"PER"}),
    ("Kenya and Uganda signed an accord on Tanzanian fishermen on Monday.", "en", {"KEN", "UGA"}),
    ("Singapore agreed in April to give American ships use of its ports.", "en", {"SGP", "USA"}),
    ("The Kenyan frigate entered Somali waters on Monday.", "en", {"KEN", "SOM"}),
    ("The French minister opened an Italian restaurant on Monday.", "en", {"FRA"}),
]


@pytest.mark.parametrize(("text", "language", "expected"), SUFFERERS)
def test_to_whom_it_is_done(text: str, language: str, expected: set[str]) -> None:
    assert {actor.country for actor in every(text, language)[0].actors} == expected


MEANT = [
    (
        "M. Luns ne désarme pas. Celui-ci, qui a téléphoné vendredi à Ali Kaya, souhaite une réunion.",
        "fr",
        {"Luns", "Ali Kaya"},
    ),
    (
        "L'entretien a été arrangé par la ministre Maria Holguin et son homologue Samuel Santos, qui se sont vus mercredi.",
        "fr",
        {"Maria Holguin", "Samuel Santos"},
    ),
    (
        "Lord Killanin rencontrera le président soviétique Leonid Brejnev. L'entretien avec M. Brejnev aura lieu le 7 mai.",
        "fr",
        {"Killanin", "Leonid Brejnev"},
    ),
    ("Le traité avec Leonid Brejnev sera signé le 7 mai.", "fr", {"Leonid Brejnev"}),
    (
        "La Cour internationale de justice ouvre lundi les audiences dans l'affaire qui oppose le Pérou au Chili.",
        "fr",
        {"Cour internationale de justice", "Pérou", "Chili"},
    ),
    ("La Turquie a étendu lundi aux navires chypriotes et grecs son embargo.", "fr", {"Turquie", "Chypre", "Grèce"}),
    (
        "Hans Grundberg announced the deal after a trip that took him to Muscat on Sunday.",
        "en",
        {"Hans Grundberg", "Oman"},
    ),
]


@pytest.mark.parametrize(("text", "language", "expected"), MEANT)
def test_those_whom_a_word_takes_up(text: str, language: str, expected: set[str]) -> None:
    assert names(text, language) == expected


def test_one_on_a_tour_is_whoever_the_clause_above_tells_of() -> None:
    text = "Rosa Quispe, the Peruvian envoy, left on Monday on a tour that will take her to Athens on May 21."
    assert {actor.name for actor in every(text, "en")[-1].actors} == {"Rosa Quispe", "Greece"}


QUESTIONED = """À dix jours de la conférence, le ministre des affaires étrangères, Paul Verdier, répond à nos questions.

Où en sont les négociations ? Elles avancent. Je m'envolerai ce soir pour Quito.

La Chine jouera-t-elle le jeu ? Oui. On a écrit que j'avais refusé lundi de recevoir Ali Kaya.

Et après ? Nous verrons bien.
"""


def test_answer_behind_its_question() -> None:
    found = every(QUESTIONED, "fr")
    assert [any(actor.name == "Paul Verdier" for actor in candidate.actors) for candidate in found] == [True, True]


def test_questions_of_a_column_make_no_interview() -> None:
    text = "Paul Verdier a parlé lundi. Que dire ? Rien.\n\nPourquoi ? « Je pars mardi », a dit Ali Kaya.\n\nTout est dit.\n"
    assert {actor.name for actor in every(text, "fr")[-1].actors} == {"Ali Kaya"}


COURTS = [
    (
        "La Cour internationale de justice a rendu son arrêt. Les juges de La Haye ont conclu lundi à un partage.",
        "fr",
        {"Cour internationale de justice"},
    ),
    ("Les juges de La Haye ont conclu lundi à un partage.", "fr", set()),
    (
        "Le Mali saisira la Cour internationale de justice de La Haye lundi.",
        "fr",
        {"Mali", "Cour internationale de justice"},
    ),
    ("Ali Kaya a visité La Haye lundi.", "fr", {"Ali Kaya", "Pays-Bas"}),
    ("La tentative de coup d'Etat du 30 avril au Gabon a fait dix morts.", "fr", {"Gabon"}),
    ("Le coup d'Etat du 3 mars a été condamné par le Mali.", "fr", set()),
    ("Le Nicaragua a saisi la Cour. Quant au Costa Rica, il a exprimé mercredi son regret.", "fr", {"Costa Rica"}),
    ("Ali Kaya a reçu Paul Verdier. Quant à Rosa Quispe, elle a quitté l'île lundi.", "fr", {"Rosa Quispe"}),
]


@pytest.mark.parametrize(("text", "language", "expected"), COURTS)
def test_court_is_not_the_land_where_it_sits(text: str, language: str, expected: set[str]) -> None:
    assert names(text, language) == expected

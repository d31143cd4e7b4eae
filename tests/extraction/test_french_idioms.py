"""French figures of speech: the kind that the company of a plain verb gives, and nouns that look like verbs behind one."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2026, 11, 26)
TOLD = [
    ("statement", "Le président malien s'est livré mardi à un long plaidoyer devant les députés."),
    ("accusation", "Le président malien s'est livré mardi à une charge contre la presse."),
    ("legal", "Le fugitif s'est livré mardi à la police."),
    ("attack", "La milice s'est livrée mardi à des pillages."),
    ("legal", "Le fugitif s'est livré mardi."),
    ("accusation", "Le sénateur s'est fendu mardi d'une diatribe contre le Canada."),
    ("statement", "La chancellerie s'est gardée mardi de commenter la nouvelle."),
    ("statement", "L'ambassadeur a fait mine mardi de n'en rien savoir."),
    ("refusal", "Le Tchad s'est inscrit en faux mardi contre ce rapport."),
    ("accusation", "L'Union africaine a condamné mardi le putsch."),
    ("legal", "Le tribunal a condamné mardi le putschiste à dix ans de prison."),
    ("legal", "La police a raflé mardi des étudiants."),
    ("vote", "Le parti présidentiel a raflé mardi la majorité des sièges."),
    ("legal", "Le pouvoir a élargi mardi cinquante détenus."),
    ("other", "Le pouvoir a élargi mardi la route du nord."),
    ("legal", "Le Soudan a livré mardi un opposant à l'Égypte."),
    ("aid", "Le Soudan a livré mardi du blé à l'Égypte."),
    ("legal", "Le décret est paru mardi au Journal officiel."),
    ("vote", "Le budget est passé mardi de justesse."),
    ("military", "Un bombardier a frôlé mardi l'espace aérien danois."),
    ("attack", "La bataille a fait rage mardi autour du port."),
    ("attack", "Les rebelles ont envoyé mardi par le fond un chalutier."),
    ("other", "Une grêle violente s'est abattue mardi sur la vallée."),
    ("attack", "Des obus se sont abattus mardi sur la vallée."),
    ("other", "Un car a quitté mardi la route près d'Oruro."),
    ("withdrawal", "Le Niger a quitté mardi l'organisation."),
    ("other", "Des villageois ont fui mardi les combats."),
    ("offer", "Le Kremlin a laissé mardi la porte ouverte à une rencontre."),
    ("withdrawal", "Les miliciens ont déposé les armes mardi."),
    ("aid", "L'Unicef a repris mardi ses distributions."),
    ("warning", "Le général a juré mardi de punir les mutins."),
    ("offer", "Le général a juré mardi de rendre le pouvoir."),
]


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_kind_is_that_of_the_whole_turn(kind, text):
    found = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [c.kind for c in found] == [kind], [(c.title, c.kind) for c in found]
    assert found[0].factuality == "happened"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Les combats font rage au nord", "Les combats ont fait rage mardi au nord."),
        ("Le chef du parti s’en prend aux juges", "Le chef du parti s'en est pris mardi aux juges."),
        ("Le chef du parti s’oppose à la fusion", "Le chef du parti s'est opposé mardi à la fusion."),
        ("Un car quitte la route", "Un car a quitté mardi la route."),
    ],
)
def test_headline_keeps_the_turn(title, text):
    found = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [c.title for c in found] == [title]


def test_a_town_is_not_the_eastern_half_before_the_verb_to_be():
    found = extract("Le colis promis par Berlin est arrivé mardi à Beyrouth.", document_date=THURSDAY, language="fr")
    assert not any("RDA" in actor.name for c in found.candidates for actor in c.actors)


MORE = [
    ("statement", "Le ministre a vidé son sac mardi devant les députés."),
    ("statement", "Le ministre s'est voulu rassurant mardi."),
    ("demand", "Le chef rebelle a pris à témoin mardi l'opinion."),
    ("refusal", "Rome a fait une croix mardi sur le contrat."),
    ("vote", "Le chef de l'État a renvoyé mardi la loi au Parlement."),
    ("expulsion", "Le chef de l'État a renvoyé mardi l'ambassadeur."),
    ("expulsion", "Les gardes-côtes ont repoussé mardi une pirogue."),
    ("refusal", "Les gardes-côtes ont repoussé mardi cette proposition."),
    ("legal", "L'étudiante a été embarquée mardi par des policiers."),
    ("visit", "L'étudiante a embarqué mardi pour Lomé."),
    ("legal", "La radio a été mise sous scellés mardi."),
    ("vote", "Le traité a reçu mardi l'onction du Sénat."),
    ("meeting", "Le pape a reçu mardi le sénateur."),
    ("attack", "Une grêle d'obus s'est abattue mardi sur le port."),
    ("attack", "Des rafales ont éclaté mardi près du marché."),
    ("attack", "La patrouille est tombée mardi dans un guet-apens."),
    ("attack", "Le port a été visé mardi."),
    ("attack", "Le consul a échappé mardi à un attentat."),
    ("other", "Des villageois ont quitté mardi leurs maisons."),
    ("agreement", "Le Mali a retrouvé mardi son siège à l'Union africaine."),
]


@pytest.mark.parametrize(("kind", "text"), MORE)
def test_kind_is_that_of_who_acts_on_what(kind, text):
    found = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [(c.kind, c.factuality, c.interval.edtf) for c in found] == [(kind, "happened", "2026-11-24")]


@pytest.mark.parametrize(
    "text",
    [
        "Le roi a rendu visite mardi aux blessés.",
        "Le roi a fait marche arrière mardi.",
        "Le roi a fait cause commune mardi avec le Maroc.",
        "Le roi a fait signe mardi à la foule.",
        "Le roi a fait amende honorable mardi.",
        "Le roi a pris date mardi avec les syndicats.",
    ],
)
def test_a_noun_behind_its_light_verb_is_no_present(text):
    found = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [(c.factuality, c.interval.edtf) for c in found] == [("happened", "2026-11-24")]

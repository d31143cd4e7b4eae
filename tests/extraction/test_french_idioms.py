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

"""French verbs of leave, captives, judges and shots for show; what is said at once; infinitives behind « en » and « y »."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 3, 14)
TOLD = [
    ("12:agreement", "Les députés ont laissé mardi les mains libres au premier ministre."),
    ("12:agreement", "Les Vingt-Sept ont donné mardi carte blanche à la Commission."),
    ("12:statement", "Le ministre a concédé mardi une erreur."),
    ("12:demand", "Le président déchu a lancé mardi, dans une vidéo, un appel à ses « frères »."),
    ("12:demand", "La présidente a lancé mardi un appel au calme."),
    ("12:other", "Le ministère a lancé mardi un appel d'offres."),
    ("12:warning", "Le Nord a menacé mardi de frapper la capitale."),
    ("12:warning", "L'armée a menacé mardi de bombarder la raffinerie."),
    ("12:other", "Les rebelles ont libéré mardi quatre otages."),
    ("12:attack", "Les rebelles ont libéré mardi la ville d'Alep."),
    ("12:refusal", "Le groupe a suspendu mardi la remise des otages."),
    ("12:sanction", "Washington a suspendu mardi son aide militaire."),
    ("12:legal", "Le Canada a contesté mardi les surtaxes devant l'OMC."),
    ("12:refusal", "Le Canada a contesté mardi les chiffres de l'ONU."),
    ("12:legal", "Le député a obtenu mardi l'annulation de la procédure par la Cour suprême."),
    ("12:military", "La Turquie a débarqué mardi ses troupes près du port."),
    ("12:visit", "Le ministre a débarqué mardi à Beyrouth."),
    ("12:military", "Les casques bleus ont pris mardi le contrôle de l'aéroport."),
    ("12:attack", "Les insurgés ont pris mardi le contrôle de l'aéroport."),
    ("12:military", "La Corée du Nord a tiré mardi cinq projectiles de courte portée en mer du Japon."),
    ("12:other", "Le ministre a tiré mardi les leçons de la crise."),
    ("12:agreement", "La feuille de route, arrêtée mardi à Doha, reste secrète."),
    ("12:legal", "La militante, arrêtée mardi à Doha, reste en prison."),
    ("12:meeting", "Emmanuel Macron s'est enfermé mardi avec Olaf Scholz."),
    ("8:other 12:statement", "Les otages ont été relâchés vendredi. Le roi s'est dit soulagé mardi."),
    # said at once, or at the end of what was told
    (
        "12:other 12:statement",
        "Les rebelles ont relâché mardi trois otages. « C'est un soulagement », a réagi dans l'heure le roi Abdallah II.",
    ),
    (
        "12:statement 12:vote",
        "Le Sénat a voté mardi la loi. « La porte reste ouverte », a tempéré Olaf Scholz à l'issue du scrutin.",
    ),
    (
        "12:meeting 12:statement",
        "Les deux ministres se sont vus mardi. « Ce fut franc », a confié Olaf Scholz à l'issue de l'entretien.",
    ),
    (
        "12:attack",
        "L'armée a pris le pouvoir mardi. « Nous sommes prêts », a déclaré le général à l'issue de la rencontre.",
    ),
    # given up then, and what it is feared to bring
    ("12:refusal", "La Chine a renoncé mardi à taxer le cognac."),
    ("12:refusal", "Le roi a renoncé mardi à sa visite à Moscou."),
    ("12:refusal", "Le Ghana a étudié l'idée avant d'y renoncer mardi."),
    (
        "11:refusal 18:sanction",
        "La Chine a renoncé lundi à taxer le vin, mais la filière craint désormais des droits de douane dès le 18 mars.",
    ),
    # counted from what goes on since a day
    (
        "8:expulsion 12:sanction",
        "Le Canada applique depuis mardi un embargo sur le blé, quatre jours après l'expulsion de deux diplomates.",
    ),
    # infinitives behind « en » and « y »
    ("12:offer 15:military", "Le Rwanda a promis mardi d'en déployer trente le 15 mars."),
    ("12:offer 15:military", "Le Rwanda a promis mardi d'y envoyer cent soldats le 15 mars."),
    ("12:visit", "Le ministre a voyagé mardi en voiture."),
    ("21:meeting", "Le Conseil de sécurité en débattra jeudi prochain."),
    ("19:military", "La France y enverra des troupes le 19 mars."),
    ("12:meeting", "Le ministre, en visite mardi à Rome, a rencontré le pape."),
    ("18:military", "Les deux armées entameront lundi des manoeuvres."),
]


@pytest.mark.parametrize(("wanted", "text"), TOLD, ids=[text[:60] for _, text in TOLD])
def test_it_is_told_on_that_day(wanted: str, text: str) -> None:
    found = extract(text, document_date=DAY, language="fr").candidates
    told = [(c.interval.start_earliest.day, c.kind) for c in found if c.interval and c.interval.start_earliest]
    assert " ".join(f"{day}:{kind}" for day, kind in sorted(told)) == wanted


VALUES = [
    ("cancelled", "Le ministre, qui devait se rendre à Rabat vendredi, ne fera finalement pas le déplacement."),
    ("cancelled", "Le ministre, qui devait recevoir le pape vendredi, ne se rendra pas à Rome."),
    ("scheduled", "Le ministre, qui doit se rendre à Rabat vendredi, ne verra pas le roi."),
    ("cancelled", "Le roi a renoncé à rencontrer le pape vendredi."),
    (
        "postponed",
        "Le Conseil de sécurité devait se prononcer mercredi sur l'envoi de troupes. Le vote a été repoussé.",
    ),
    ("scheduled", "Les ministres devaient se réunir mercredi. Le sommet de l'Union européenne a été reporté."),
    ("postponed", "Les deux pays devaient signer mardi l'accord, finalement reporté à vendredi."),
    ("scheduled", "Les deux pays devaient signer mardi l'accord négocié à Doha."),
    ("cancelled", "Les partisans ont annulé le rassemblement qu'ils comptaient tenir le 23 mars."),
    ("feared", "La Chine a promis de taxer le vin, mais la filière craint désormais des représailles dès lundi."),
]


@pytest.mark.parametrize(("wanted", "text"), VALUES, ids=[text[:60] for _, text in VALUES])
def test_what_becomes_of_a_plan(wanted: str, text: str) -> None:
    assert [c.factuality for c in extract(text, document_date=DAY, language="fr").candidates][0] == wanted


SPANS = [
    (
        "2024-03-18/2024-04-30 military scheduled",
        "Leurs manoeuvres annuelles débuteront lundi et se poursuivront jusqu'au 30 avril.",
    ),
    ("2024-03-12/2024-03-29 legal ongoing", "Le procès s'est ouvert mardi et doit se poursuivre jusqu'au 29 mars."),
    ("2024-02-03/2024-05-29 agreement ongoing", "La trêve, entrée en vigueur le 3 février, court jusqu'au 29 mai."),
    (
        "2024-03-11/2024-03-29 agreement ongoing",
        "La trêve est entrée en vigueur lundi et doit durer trente jours, jusqu'au 29 mars.",
    ),
    ("2024-03-11/2024-03-29 agreement ongoing", "La trêve, en vigueur depuis lundi, court jusqu'au 29 mars."),
    (
        "2024-03-07 attack happened",
        "L'offensive a commencé jeudi dernier et les tirs dureront jusqu'à dimanche, dit Kiev.",
    ),
]


@pytest.mark.parametrize(("wanted", "text"), SPANS, ids=[text[:60] for _, text in SPANS])
def test_what_begins_and_lasts(wanted: str, text: str) -> None:
    first = extract(text, document_date=DAY, language="fr").candidates[0]
    assert first.interval is not None
    assert f"{first.interval.edtf} {first.kind} {first.factuality}" == wanted

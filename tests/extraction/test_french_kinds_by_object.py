"""French verbs whose object tells the kind, before and after it; and nouns of several words that are happenings."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

FRIDAY = date(2012, 11, 30)
TOLD = [
    ("refusal", "La proposition soviétique a été repoussée mardi par le Bundestag."),
    ("refusal", "Le gouvernement islandais a repoussé mardi la proposition d'une trêve de deux mois."),
    ("expulsion", "Les relations diplomatiques ont été rompues mardi entre Dakar et Nouakchott."),
    ("sanction", "La frontière a été fermée mardi à minuit par les autorités sénégalaises."),
    ("agreement", "Un compromis a été arraché mardi à l'aube à Bruxelles."),
    ("agreement", "Les deux camps sont convenus mardi d'un échange de prisonniers."),
    ("withdrawal", "Les Etats-Unis ont dénoncé mardi le traité ABM."),
    ("legal", "L'arrêt a été lu mardi par le président de la Cour."),
    ("military", "La Corée du Nord a tiré mardi deux missiles de courte portée en mer du Japon."),
    ("attack", "La canonnière a sectionné mardi les câbles d'un chalutier britannique."),
    ("statement", "« Nous n'avons pas dit notre dernier mot », plaisantait mardi le ministre danois de la pêche."),
    ("statement", "Le porte-parole du département d'Etat s'est refusé mardi à tout commentaire."),
    ("accusation", "Washington a dénoncé mardi une parodie de procès."),
    ("other", "Le musée a été fermé mardi par ses gardiens."),
    ("withdrawal", "Le Caire a rappelé mardi ses diplomates."),
    ("statement", "Paris a rappelé mardi son attachement à l'intégrité du Mali."),
]
PUT_OFF = [
    "La réunion du conseil, prévue mardi, a été repoussée d'une semaine.",
    "Le sommet prévu mardi a été repoussé à la demande de Paris.",
]


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_an_object_tells_the_kind_on_either_side_of_its_verb(kind, text):
    (candidate,) = extract(text, document_date=FRIDAY, language="fr").candidates
    assert (candidate.kind, candidate.interval.edtf) == (kind, "2012-11-27")


@pytest.mark.parametrize("text", PUT_OFF)
def test_what_is_put_off_is_not_refused(text):
    candidates = extract(text, document_date=FRIDAY, language="fr").candidates
    assert [(c.kind, c.factuality) for c in candidates] == [("meeting", "postponed")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le Yémen a tiré mardi douze drones sur un port.", "attack"),
        ("Le Yémen a tiré mardi des missiles contre un cargo.", "attack"),
        ("Un missile a été tiré mardi contre un cargo.", "attack"),
        ("Le Yémen a tiré mardi un missile de longue portée.", "military"),
        ("La police a tiré mardi du gaz lacrymogène contre la foule.", "legal"),
        ("Les insurgés sont entrés mardi dans Malakal.", "attack"),
        ("Les délégués sont entrés mardi dans Malakal.", "other"),
        ("Ali Noor a été proclamé mardi vainqueur du scrutin par la Cour.", "vote"),
        ("L'état d'urgence a été proclamé mardi par le président élu.", "legal"),
        ("Rabat a mis fin mardi à l'accord de pêche.", "withdrawal"),
        ("Un accord a mis fin mardi à la guerre.", "agreement"),
        ("Rabat et Alger ont mis fin mardi au conflit par un accord.", "agreement"),
    ],
)
def test_what_is_shot_entered_won_or_ended(text: str, kind: str) -> None:
    found = extract(text, document_date=date(2024, 3, 14), language="fr").candidates
    assert [c.kind for c in found] == [kind]

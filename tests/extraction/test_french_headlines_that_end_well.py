"""French headlines that end where their sense does, and say of whom or what a relative tells."""

from __future__ import annotations

import datetime

import pytest

from timeline.extraction import extract
from timeline.extraction.phrasing import LENGTH

_DAY = datetime.date(2025, 10, 30)


def _titles(text: str) -> list[str]:
    return [c.title for c in extract(text, document_date=_DAY, language="fr").candidates]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # what is cut in the middle of a phrase goes without the phrase
        ("Les ministres de l'agriculture des Vingt-Sept sont parvenus mardi, à Luxembourg, à un compromis sur les quotas de "
         "pêche en mer Baltique et en mer du Nord.",
         "Les ministres de l’agriculture des Vingt-Sept parviennent à Luxembourg à un compromis sur les quotas de pêche"),
        # a pair and a figure are not halved: the mark stays
        ("Les treize pays membres de l'Organisation des pays exportateurs de pétrole sont convenus lundi de ramener de 34 à "
         "29 dollars le prix du baril de référence et de plafonner leur production.",
         "Les treize pays membres de l’Organisation des pays exportateurs de pétrole conviennent de ramener de 34 à 29 "
         "dollars…"),
        # no word that only led to a time
        ("Des troupes sont entrées mardi dans l'enceinte de l'Assemblée peu avant minuit.",
         "Des troupes entrent dans l’enceinte de l’Assemblée"),
        ("La sentence, confirmée le 10 mars suivant, avait divisé le pays.", "La sentence est confirmée"),
        # but the verb before a day stays, and "à partir de" goes
        ("Deux de ses employés ont été priés de partir le 3 avril.", "Deux de ses employés ont été priés de partir"),
        ("L'accord sera appliqué à partir du 3 décembre.", "L’accord sera appliqué"),
        ("Le président a décidé de partir jeudi pour Rome.", "Le président décide de partir pour Rome"),
    ],
)  # fmt: skip
def test_a_headline_ends_where_its_sense_does(text: str, title: str) -> None:
    assert title in _titles(text)
    assert all(len(told) <= LENGTH for told in _titles(text))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("La Lettonie s'abstenait. Le Parlement, auquel le règlement sera transmis lundi, devrait l'examiner le 25 novembre.",
         "Le Parlement devrait examiner le règlement"),
        ("Le Parlement, auquel le règlement sera transmis lundi, devrait l'examiner le 25 novembre.",
         "Le règlement sera transmis au Parlement"),
        ("Les Vingt-Sept signeront un pacte auquel la Hongrie s'est opposée mardi.", "La Hongrie s’oppose à un pacte"),
        ("Paul Biya, auquel le juge a remis mardi une lettre, se tait.", "Le juge remet une lettre à Paul Biya"),
        ("La note de conciliation de M. De Wever, présentée le 17, est rejetée par les francophones.",
         "La note de conciliation de M. De Wever est présentée"),
        ("Le ministre attend le cabinet issu des élections anticipées, qui pourraient avoir lieu en avril.",
         "Les élections anticipées pourraient avoir lieu"),
        ("Le ministre attend le comité issu des élections, qui doit se réunir en avril.",
         "Le comité issu des élections doit se réunir"),
    ],
)  # fmt: skip
def test_a_relative_is_told_of_what_it_means(text: str, title: str) -> None:
    assert title in _titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("M. Meta a été remis en liberté le 3 mars, puis arrêté en juin.", "Meta est arrêté"),
        ("Le président a signé le décret le 3 mars, puis limogé le 5 mars son chef de cabinet.",
         "Le président limoge son chef de cabinet"),
        # whose participles both say which minister: nobody expels twice
        ("Le président a reçu lundi le ministre libéré, puis expulsé mardi par l'Iran.",
         "Le président reçoit le ministre libéré"),
        ("Le Conseil a validé mercredi la prestation de serment du colonel Randrianirina, porté au pouvoir le 14 octobre par "
         "une mutinerie.", "Michael Randrianirina est porté au pouvoir par une mutinerie"),
        ("Le Conseil a validé mercredi l'élection du colonel Randrianirina, contestée le 14 octobre par l'opposition.",
         "L’élection du colonel Randrianirina est contestée par l’opposition"),
        ("Guy Parmelin s'expliquera devant le Parlement lors de la session d'hiver, qui s'ouvre le 1er décembre.",
         "La session d’hiver s’ouvre"),
        ("Une clinique a été bombardée dans la nuit de dimanche à lundi, tuant onze personnes.",
         "Une clinique a été bombardée, tuant onze personnes"),
        # what only goes on from one sentence to the next goes; what says how it ended stays
        ("Le convoi a en effet été attaqué mercredi par des djihadistes.", "Le convoi a été attaqué par des djihadistes"),
        ("Le pont a en vain été bombardé mercredi par l'aviation russe.",
         "Le pont a en vain été bombardé par l’aviation russe"),
    ],
)  # fmt: skip
def test_a_headline_says_who_and_what_and_no_more(text: str, title: str) -> None:
    assert title in _titles(text)


def test_several_lawyers_are_no_first_person() -> None:
    text = "L'ONG a chargé deux avocats, Mes Dupond et Ravalison, de saisir avant la fin de l'année la Cour suprême."
    assert not any(title.startswith("«") for title in _titles(text))
    assert _titles("Mes amis ont rencontré mardi le ministre.") == ["« Mes amis ont rencontré mardi le ministre »"]


def test_what_is_said_of_a_day_that_came_late_is_not_in_the_headline() -> None:
    assert (
        _titles("Le traité ne sera signé que le 24 novembre, a indiqué vendredi le ministère.")[0]
        == "Le traité sera signé"
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # whom an opening participle is told of, though a relative parts the subject from its verb
        ("Expulsé mardi, l'influenceur Doualemn, que les autorités ont refusé de laisser entrer, est revenu à Roissy.",
         "L’influenceur Doualemn est expulsé"),
        ("Réunis mardi à Oslo, les ministres, que la presse attendait, ont signé un accord.",
         "Les ministres sont réunis à Oslo"),
        ("Arrêté lundi, l'homme a été libéré mardi.", "L’homme est arrêté"),
        # several that an aside parts from their verb are all named
        ("La France, le Rwanda et la Norvège, à la tête de cent pays, souhaitent que la session reprenne avant l'été.",
         "La France, le Rwanda et la Norvège souhaitent que la session reprenne"),
        ("La majorité des députés ont voté mardi la loi.", "La majorité des députés votent la loi"),
        # the accent of the present
        ("Les forces de l'ordre ont pénétré mardi dans l'ambassade.", "Les forces de l’ordre pénètrent dans l’ambassade"),
        ("Un célèbre avocat a été arrêté mardi.", "Un célèbre avocat a été arrêté"),
        ("La règle a été adoptée mardi par le Sénat.", "La règle a été adoptée par le Sénat"),
    ],
)  # fmt: skip
def test_a_headline_agrees_with_those_it_is_about(text: str, title: str) -> None:
    assert title in _titles(text)

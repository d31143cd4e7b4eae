"""French: "les deux ministres" are ministers, "les deux hommes" no woman, and it is the truce that is announced."""

from __future__ import annotations

from datetime import date

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2017, 11, 25), language="fr").candidates)


def names(candidate: Candidate) -> list[str]:
    return [actor.name for actor in candidate.actors]


def test_two_ministers_are_not_a_minister_and_a_president() -> None:
    last = told(
        "M. Claude Cheysson, ministre français des relations extérieures, a vu lundi son homologue, M. Mohamed Benyahia. "
        "Le président Chadli l’avait reçu samedi. Les deux ministres sont convenus de se revoir en juin à Paris."
    )[-1]
    assert names(last) == ["Claude Cheysson", "Mohamed Benyahia"]
    last = told(
        "M. Fanfani a quitté Moscou samedi, après quatre jours de conversations avec Vladimir Poutine. M. Segni, ministre "
        "italien des affaires étrangères, l’accompagnait. Les deux ministres des affaires étrangères ont signé vendredi un "
        "accord culturel."
    )[-1]
    assert "Vladimir Poutine" not in names(last)


def test_two_men_are_no_woman() -> None:
    text = "Emmanuel Macron a reçu jeudi Angela Merkel. Les deux {} se verront lundi."
    assert "Angela Merkel" not in names(told(text.format("hommes"))[-1])
    assert "Angela Merkel" in names(told(text.format("dirigeants"))[-1])


def test_a_participle_is_of_the_noun_that_it_agrees_with() -> None:
    last = told(
        "Des combats ont opposé mercredi l’armée aux rebelles, quelques heures avant l’entrée en vigueur d’une trêve de "
        "sept jours, annoncée mardi par Juba."
    )[-1]
    assert last.kind == "agreement"


def test_boats_of_saint_malo_are_of_no_islands() -> None:
    found = told("Six bateaux malouins avaient bloqué le port de Saint-Hélier le 6 mai.")
    assert all(actor.country != "FLK" for candidate in found for actor in candidate.actors)


def test_free_trade_is_no_exchange() -> None:
    found = told(
        "Un accord de libre-échange a été signé lundi entre Pékin et Canberra. Il entrera en vigueur le 20 décembre."
    )
    assert [c.kind for c in found] == ["agreement", "agreement"]

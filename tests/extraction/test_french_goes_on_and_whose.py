"""French sentences that go on after a relative, whose a body is in a story of two countries, and who gets something."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

DAY = date(2024, 9, 8)


def _found(text: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language="fr").candidates


@pytest.mark.parametrize(
    ("text", "second", "agent"),
    [
        (
            "Vendredi, l'armée malienne a fermé le port de Mopti, où mouillent dix bateaux, et samedi elle a saisi "
            "deux pirogues.",
            "Le Mali saisit deux pirogues",
            "Mali",
        ),
        (
            "Lundi, la Turquie a fermé son espace aérien aux avions arméniens, que Bakou accusait de transporter des armes, "
            "et mardi elle a convoqué l'ambassadeur de France.",
            "La Turquie convoque l’ambassadeur de France",
            "Turquie",
        ),
        (
            "Le Kenya a expulsé mercredi deux diplomates soudanais qui étaient en poste depuis 2020 et jeudi il a rappelé "
            "son ambassadeur.",
            "Le Kenya rappelle son ambassadeur",
            "Kenya",
        ),
        (
            "Lundi, les autorités tchadiennes ont fermé la frontière, que franchissent les réfugiés, et mardi elles ont "
            "expulsé un diplomate soudanais.",
            "Les autorités tchadiennes expulsent un diplomate soudanais",
            "Tchad",
        ),
    ],
)
def test_a_pronoun_after_and_a_day_leaves_the_relative(text: str, second: str, agent: str) -> None:
    last = _found(text)[-1]
    assert last.title == second
    assert last.actors[0].name == agent


def test_a_relative_that_goes_on_without_a_subject_stays_one() -> None:
    told = _found("Lundi, Rabat a reçu l'émissaire, qui a rencontré le ministre et mardi a gagné Alger.")
    assert all("Rabat gagne" not in candidate.title for candidate in told)


_SET_IN = """Bolivie: un opposant réfugié au Chili
L'opposant bolivien Luis Quispe est arrivé dimanche au Chili, où il a demandé l'asile.
Il a atterri à Santiago, selon le ministère chilien des Affaires étrangères.
Le parquet bolivien avait émis lundi un mandat contre l'opposant bolivien. La Cour suprême a confirmé mardi ce mandat.
Vendredi, les autorités avaient encerclé la résidence de l'ambassade d'Italie."""


@pytest.mark.parametrize("word", ["Cour suprême", "autorités"])
def test_a_body_belongs_to_the_land_the_title_sets_apart(word: str) -> None:
    told = next(c for c in _found(_SET_IN) if word in c.title)
    assert [actor.country for actor in told.actors if actor.role == "agent"] == ["BOL"]


def test_a_surname_is_that_of_whoever_is_named_in_full() -> None:
    text = (
        "L'opposant vénézuélien Edmundo Gonzalez Urrutia a quitté le pays. Le parquet vénézuélien avait convoqué "
        "M. Gonzalez. La Cour suprême a confirmé mardi le mandat."
    )
    told = next(c for c in _found(text) if "Cour" in c.title)
    assert told.actors[0].country == "VEN"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "En 2013, la Cour internationale de justice avait attribué à Phnom Penh la souveraineté sur le temple.",
            "Cambodge",
        ),
        ("Lundi, le gouvernement a révoqué l'autorisation donnée au Brésil.", "Brésil"),
        ("Le 3 mai, Londres a rétrocédé à Pékin les archives de la colonie.", "Chine"),
        ("Le 3 mai, l'ONU a accordé à Bamako un délai d'un mois.", "Mali"),
        ("Le 5 mai, la France a livré au Liban dix blindés.", "Liban"),
    ],
)
def test_who_gets_something_is_no_place(text: str, name: str) -> None:
    told = _found(text)[0]
    assert (name, "recipient") in {(actor.name, actor.role) for actor in told.actors}
    assert told.place is None


def test_where_something_is_handed_over_is_a_place() -> None:
    assert _found("Le ministre a remis mardi son rapport à Genève.")[0].place == "Genève"
    assert _found("Le président s'est rendu mardi à Genève.")[0].place == "Genève"
    assert _found("Le ministre se rendra jeudi à Ottawa.")[0].place == "Ottawa"
    assert _found("Une sentence a été rendue à Paris le 3 octobre 1899.")[0].place == "Paris"

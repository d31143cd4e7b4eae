"""What long French articles tell by the way: days of what was dated before, what somebody who owed it did not do, questions,
rules that are nobody."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate


def _all(text: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=date(2021, 8, 17), language="fr").candidates


def _day(candidate: Candidate) -> str:
    return candidate.interval.edtf if candidate.interval is not None else ""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Les électeurs avaient voté jeudi. L'accès à Internet a été coupé le jour du vote.", "2021-08-12"),
        ("Le sommet s'est tenu jeudi. Deux manifestants ont été arrêtés le jour même du sommet.", "2021-08-12"),
        ("L'accord a été signé le 4 août. Le jour de la signature, deux soldats ont été tués.", "2021-08-04"),
        ("Le référendum a eu lieu le 4 août. L'armée avait bouclé la capitale la veille du scrutin.", "2021-08-03"),
        ("La réunion se tiendra jeudi. Une marche est prévue le jour de la réunion.", "2021-08-19"),
    ],
)
def test_the_day_of_what_was_dated_before(text: str, day: str) -> None:
    assert _day(_all(text)[-1]) == day


def test_the_day_of_what_nobody_dated() -> None:
    assert [_day(c) for c in _all("Le ministre a parlé lundi. Il a promis une trêve le jour de l'élection.")] == [
        "2021-08-16"
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le 13 novembre, Lusaka n'avait pas honoré un coupon de 42 millions de dollars.", "other"),
        ("Les rebelles n'ont pas respecté lundi la trêve.", "other"),
        ("Madrid n'a pas renouvelé mardi l'accord de pêche.", "other"),
        ("L'opposant n'a pas comparu lundi devant la cour.", "legal"),
    ],
)
def test_what_was_owed_and_not_done(text: str, kind: str) -> None:
    (candidate,) = _all(text)
    assert (candidate.kind, candidate.factuality) == (kind, "happened")
    assert " pas " in candidate.title


@pytest.mark.parametrize(
    "text",
    [
        "Le gouvernement n'a pas encore payé lundi les salaires.",
        "La Pologne n'a pas reçu mardi le gaz russe.",
        "Les deux ministres ne se sont pas rencontrés lundi.",
    ],
)
def test_what_was_not_done_and_owed_to_nobody(text: str) -> None:
    assert not _all(text)


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("Le Sénat a demandé lundi si l'accord tenait.", "statement", "Le Sénat demande si l’accord tenait"),
        ("Le Sénat a demandé lundi la démission du ministre.", "demand", "Le Sénat demande la démission du ministre"),
        (
            "Les sénateurs ont demandé lundi au ministre de partir.",
            "demand",
            "Les sénateurs demandent au ministre de partir",
        ),
        (
            "La chambre criminelle s'est prononcée mardi sur l'extradition.",
            "legal",
            "La chambre criminelle se prononce sur l’extradition",
        ),
    ],
)
def test_what_is_asked_and_who_rules(text: str, kind: str, title: str) -> None:
    assert (_all(text)[0].kind, _all(text)[0].title) == (kind, title)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Les deux pays ont prolongé jeudi le régime provisoire de partage des eaux.", False),
        ("L'Espagne a levé mardi le régime de visas.", False),
        ("Les Douze ont aboli lundi le régime des quotas.", False),
        ("Le régime militaire a banni lundi la chanteuse.", True),
        ("Le régime des colonels a banni lundi la chanteuse.", True),
    ],
)
def test_rules_are_nobody(text: str, acts: bool) -> None:
    assert any("gime" in actor.name for actor in _all(text)[0].actors) is acts


@pytest.mark.parametrize(
    ("text", "day", "kind"),
    [
        ("Le convoi quittera Lomé, a assuré le ministre, le 20 août.", "2021-08-20", "withdrawal"),
        (
            "Le roi se rendra à Rabat, a indiqué l'Élysée, le 3 septembre, pour y signer un accord.",
            "2021-09-03",
            "visit",
        ),
        ("Le convoi quittera Lomé, a assuré lundi le ministre.", "2021-08-16", "statement"),
        ("« Le convoi quittera Lomé », a assuré le ministre, lundi, à Accra.", "2021-08-16", "statement"),
    ],
)
def test_whose_day_stands_behind_what_is_said_by_the_way(text: str, day: str, kind: str) -> None:
    assert (_day(_all(text)[0]), _all(text)[0].kind) == (day, kind)


@pytest.mark.parametrize(
    ("opening", "who"),
    [
        (
            "Ancienne conseillère de Kofi Annan, la diplomate norvégienne Ingrid Solheim dirige un institut.",
            "Ingrid Solheim",
        ),
        ("Bras droit de Michel Barnier, le juriste luxembourgeois Marc Weber publie ses carnets.", "Marc Weber"),
        ("Michel Barnier publie ses carnets.", "Michel Barnier"),
    ],
)
def test_who_is_questioned(opening: str, who: str) -> None:
    asked = "\n\nQu'avez-vous vu ?\n\nJ'ai vu Londres céder.\n\nEt ensuite ?\n\nJ'ai quitté Bruxelles vendredi."
    assert who in [actor.name for actor in _all(opening + asked)[-1].actors]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Mardi ont été arrêtés trois rebelles.", "Trois rebelles ont été arrêtés"),
        ("Lundi sont arrivés à Lomé deux navires chargés de riz.", "Deux navires chargés de riz arrivent à Lomé"),
        ("Jeudi s'ouvrira à Accra le procès des putschistes.", "Le procès des putschistes s’ouvrira à Accra"),
        ("Le 4 mai a été signé à Rome un accord de pêche.", "Un accord de pêche a été signé à Rome"),
        ("Demain partira pour Lagos une délégation kényane.", "Une délégation kényane partira pour Lagos"),
        ("Mardi, trois rebelles ont été arrêtés.", "Trois rebelles ont été arrêtés"),
        ("Hier ils ont signé un accord.", "Hier ils ont signé un accord"),
        ("Mardi elle a livré trois navires au Togo.", "Mardi elle a livré trois navires au Togo"),
    ],
)
def test_no_headline_opens_on_a_day_before_a_verb_without_a_pronoun(text: str, title: str) -> None:
    assert _all(text)[0].title == title


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Les grévistes ont occupé mardi l'usine de Sochaux.", "other"),
        ("Des étudiants ont occupé mardi la faculté.", "other"),
        ("L'armée a occupé mardi la ville.", "attack"),
        ("La ministre présente mardi à la presse son projet.", "statement"),
    ],
)
def test_who_occupies_what(text: str, kind: str) -> None:
    assert _all(text)[0].kind == kind


def test_being_there_is_no_deed() -> None:
    assert not _all("Présente à Dacca samedi, elle n'a pas levé ses réserves.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le Chili a rappelé son ambassadeur lundi, l'Argentine mercredi.",
            {"Le Chili rappelle son ambassadeur": "CHL", "L’Argentine rappelle son ambassadeur": "ARG"},
        ),
        (
            "Lomé a fermé sa frontière le 3 août, Accra le 5 août.",
            {"Lomé ferme sa frontière": "TGO", "Accra ferme sa frontière": "GHA"},
        ),
        (
            "Le ministre a rencontré M. Poutine lundi, M. Xi mardi.",
            {"Le ministre rencontre M. Poutine": "RUS", "Le ministre rencontre M. Xi": "CHN"},
        ),
        (
            "Les premiers convois partiront lundi, les autres en octobre.",
            {"Les premiers convois partiront": "", "Les autres partiront": ""},
        ),
    ],
)
def test_a_verb_that_is_not_said_again(text: str, told: dict[str, str]) -> None:
    found = {c.title: {actor.country for actor in c.actors} for c in _all(text)}
    assert found.keys() == told.keys()
    assert all(not land or land in found[title] for title, land in told.items())


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Il a fallu que le ministre se rende à Kaboul le 3 août.", "Le ministre se rend à Kaboul"),
        ("Le Conseil salue le fait que l'équipage ait été libéré le 4 août.", "L’équipage a été libéré"),
        (
            "Bien que les entrepôts aient été pillés lundi à Bambari, l'aide arrive.",
            "Les entrepôts ont été pillés à Bambari",
        ),
        ("L'opposition exige que le pont soit rouvert avant lundi.", "L’opposition exige que le pont soit rouvert"),
        (
            "Le ministre redoute que des rebelles n'attaquent le port lundi.",
            "Le ministre redoute que des rebelles n’attaquent le port",
        ),
    ],
)
def test_no_subjunctive_that_nothing_leads_to(text: str, title: str) -> None:
    assert _all(text)[0].title == title


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Les partis devaient publier lundi la liste ; ils ont ajourné leur réunion, faute de s'entendre.",
            "postponed",
        ),
        ("Les deux banques devaient signer lundi l'accord ; elles ont repoussé la cérémonie.", "postponed"),
        ("Le jury devait délibérer vendredi ; il a différé son vote.", "postponed"),
        ("Le comité doit se prononcer vendredi. Il a renvoyé l'ambassadeur.", "scheduled"),
    ],
)
def test_who_puts_off_what_was_theirs(text: str, value: str) -> None:
    assert _all(text)[0].factuality == value

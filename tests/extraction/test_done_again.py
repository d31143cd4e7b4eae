"""What another did before ("l'avait fait"), who is summoned, what is asked for, and what a date between commas dates."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2025, 1, 6)


def every(text: str, language: str = "fr") -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language=language).candidates


DONE = [
    (
        "fr",
        "Les Etats-Unis ont sanctionné le 27 décembre l'oligarque Bidzina Ivanichvili. La Lituanie et l'Estonie "
        "l'avaient fait dès le 2 décembre.",
        "La Lituanie et l’Estonie sanctionnent l’oligarque Bidzina Ivanichvili",
        "sanction",
    ),
    (
        "fr",
        "Frank-Walter Steinmeier doit téléphoner à M. Tebboune vendredi. Il l'avait déjà fait en décembre.",
        "Frank-Walter Steinmeier téléphone à M. Tebboune",
        "call",
    ),
    (
        "fr",
        "Le Japon a reconnu la Palestine le 3 mai. La Norvège l'avait fait le 2 mai à Oslo.",
        "La Norvège reconnaît la Palestine",
        "agreement",
    ),
    (
        "en",
        "The United States sanctioned Bidzina Ivanishvili on Dec. 27. Lithuania and Estonia had done so on Dec. 2.",
        "Lithuania and Estonia sanctioned Bidzina Ivanishvili",
        "sanction",
    ),
]


@pytest.mark.parametrize(("language", "text", "title", "kind"), DONE, ids=[row[2] for row in DONE])
def test_the_deed_is_that_of_the_sentence_before(language: str, text: str, title: str, kind: str) -> None:
    found = every(text, language)[-1]
    assert (found.title, found.kind, found.factuality) == (title, kind, "happened")


def test_his_ambassador_is_not_the_ambassador_of_the_next() -> None:
    found = every("Washington a rappelé son ambassadeur mardi. Londres l'a fait jeudi.")[-1]
    assert [(actor.name, actor.role) for actor in found.actors] == [("Royaume-Uni", "agent")]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "Le Venezuela a convoqué lundi le chargé d'affaires du Guyana.", "2025-01-06"),
        ("fr", "L'ambassadrice de France a été convoquée mercredi au ministère.", "2025-01-01"),
        ("fr", "L'ambassadeur de Russie, convoqué mardi au Quai d'Orsay, a nié toute ingérence.", "2024-12-31"),
        ("fr", "Convoqué mardi au ministère, l'ambassadeur de Russie a promis une réponse.", "2024-12-31"),
        ("en", "Russia summoned the Dutch ambassador on Monday.", "2025-01-06"),
    ],
)
def test_a_summons_is_a_demand_and_over(language: str, text: str, day: str) -> None:
    found = every(text, language)[0]
    assert (found.kind, found.factuality, found.interval and found.interval.edtf) == ("demand", "happened", day)


def test_colleagues_are_called_to_a_meeting() -> None:
    (found,) = every("Le premier ministre a convoqué lundi ses principaux collègues et l'ambassadeur de France.")
    assert found.kind == "meeting"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le Guyana s'est joint dimanche à l'appel de la Communauté caribéenne.", "statement"),
        ("L'appel de jeudi entre Joe Biden et Vladimir Poutine a duré une heure.", "call"),
        ("Un appel d'offres a été annulé mercredi.", "other"),
        ("Un appel au président américain est prévu vendredi.", "call"),
        ("Emmanuel Macron a joint lundi son homologue turc.", "call"),
    ],
)
def test_not_every_call_is_a_telephone(text: str, kind: str) -> None:
    assert every(text)[0].kind == kind


def test_there_was_is_nobodys_deed() -> None:
    (found,) = every("Boualem Sansal a été arrêté mardi. Puis il y a eu l'affaire des influenceurs en janvier.")
    assert found.kind == "legal"
    assert [found.kind for found in every("Il y a eu une explosion mardi à Beyrouth.")] == ["attack"]


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        (
            "Ils se sont félicités de la tenue à Dakar, en novembre dernier, du sommet extraordinaire de l'OUA.",
            "Sommet extraordinaire de l’OUA",
            "2024-11",
        ),
        (
            "Les ministres ont salué l'organisation, le 3 décembre, d'élections libres au Libéria.",
            "Élections libres au Libéria",
            "2024-12-03",
        ),
    ],
)
def test_a_date_between_commas_is_that_of_what_goes_on_after_it(text: str, title: str, day: str) -> None:
    (found,) = every(text)
    assert (found.title, found.interval and found.interval.edtf) == (title, day)


def test_no_meeting_is_told_where_its_cancellation_is_regretted() -> None:
    (found,) = every("L'Otan a regretté l'annulation, la semaine dernière, de la rencontre de Vienne.")
    assert (found.title, found.kind) == ("Annulation de la rencontre de Vienne", "other")


def test_a_statement_read_on_a_day_was_made_on_it() -> None:
    (found,) = every("Dans un communiqué lu samedi soir à la télévision, le mouvement a accusé Paris de mentir.")
    assert (found.title, found.interval and found.interval.edtf) == (
        "Le mouvement accuse Paris de mentir",
        "2025-01-04",
    )


def test_what_was_not_done_is_not_told_as_done_again() -> None:
    text = (
        "Le gouvernement n'accueillera plus de reconduits à partir du 1er octobre. Il l'avait déjà fait en mars 2018."
    )
    assert [found.factuality for found in every(text)] == ["cancelled"]


def test_the_ambassador_of_the_next_is_not_sent_to_himself() -> None:
    text = "Le Mali et le Niger ont rappelé dimanche leurs ambassadeurs à Alger. L'Algérie l'a fait lundi."
    assert every(text)[-1].title == "L’Algérie rappelle ses ambassadeurs"


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        (
            "Une visite du ministre des affaires étrangères à Paris, évoquée pour la fin du mois, n'est plus à l'ordre "
            "du jour.",
            ("visit", "cancelled"),
            "Une visite du ministre des affaires étrangères à Paris n’est plus à l’ordre du jour",
        ),
        (
            "Une dizaine d'obus sont tombés vendredi près de Yeonpyeong.",
            ("attack", "happened"),
            "Une dizaine d’obus tombent près de Yeonpyeong",
        ),
        (
            "Des manifestants ont tenté mardi de forcer l'entrée de l'ambassade d'Algérie à Bamako.",
            ("other", "happened"),
            "Des manifestants tentent de forcer l’entrée de l’ambassade d’Algérie à Bamako",
        ),
        (
            "Le Conseil de sécurité se réunira demain à 15 heures (21 heures à Paris) à la demande du Japon.",
            ("meeting", "scheduled"),
            "Le Conseil de sécurité se réunira à la demande du Japon",
        ),
        (
            "L'accident a coûté la vie, mardi, à sept personnes.",
            ("other", "happened"),
            "L’accident coûte la vie à sept personnes",
        ),
        (
            "L'attentat a coûté la vie, mardi, à sept personnes.",
            ("attack", "happened"),
            "L’attentat coûte la vie à sept personnes",
        ),
        (
            "Le président Azali Assoumani a reçu jeudi la chargée d'affaires française.",
            ("meeting", "happened"),
            "Azali Assoumani reçoit la chargée d’affaires française",
        ),
        (
            "Le président turc a effectué mardi sa première visite en Egypte depuis 2012.",
            ("visit", "happened"),
            "Recep Tayyip Erdogan effectue sa première visite en Egypte",
        ),
    ],
)
def test_a_sentence_of_the_desk(text: str, kind: tuple[str, str], title: str) -> None:
    (found,) = every(text)
    assert ((found.kind, found.factuality), found.title) == (kind, title)


def test_a_treaty_that_a_chamber_ratified_is_named_by_its_noun() -> None:
    text = (
        "Le traité signé en juin entre Moscou et Pyongyang, ratifié la semaine dernière par la Douma, est en vigueur."
    )
    assert [found.title for found in every(text)] == [
        "Le traité est signé entre Moscou et Pyongyang",
        "Le traité est ratifié par la Douma",
    ]


def test_an_entry_of_a_chronology_told_as_the_first_since_has_the_day_of_its_head() -> None:
    text = (
        "12 mars 2021. La Turquie annonce la reprise des contacts.\n\n5-6 mai 2021. Première visite d'une délégation "
        "turque au Caire depuis huit ans."
    )
    assert every(text)[-1].interval and every(text)[-1].interval.edtf == "2021-05-05/2021-05-06"

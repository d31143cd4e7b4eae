"""Nothing false: a claim that is rejected, talks that are broken off, whoever something befell, a quotation cut in two."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2024, 6, 28)


def every(text: str, language: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language=language).candidates


REJECTED = [
    ("en", 'Minsk rejected as "absurd" a Lithuanian claim that its troops had crossed the border on June 20.'),
    ("en", "Ankara dismissed reports that its jets had bombed the village on Tuesday."),
    ("en", "The ministry called false a report that the minister had resigned on Monday."),
    ("en", "Reports that the minister resigned on Monday are false, his office said."),
    ("en", "Reports of an attack on Tuesday were untrue, the army said."),
    ("en", "NATO dismissed as propaganda Russian reports that its troops had entered Odesa on Monday."),
    (
        "fr",
        "Minsk a rejeté l'affirmation de Vilnius selon laquelle ses soldats avaient franchi la frontière le 20 juin.",
    ),
    ("fr", "Bakou a démenti les informations selon lesquelles son armée avait bombardé un village mardi."),
    ("fr", "Ankara a qualifié de mensongère l'accusation selon laquelle ses avions ont frappé un hôpital lundi."),
    ("fr", "Les informations faisant état d'une attaque mardi sont fausses, a dit l'armée."),
    ("fr", "La rumeur selon laquelle le roi était mort mardi est fausse, a dit le palais."),
    ("fr", "Les rumeurs d'une démission du ministre mercredi sont infondées, a assuré son cabinet."),
]


@pytest.mark.parametrize(("language", "text"), REJECTED, ids=[row[1][:50] for row in REJECTED])
def test_a_claim_that_is_rejected_is_denied(language: str, text: str) -> None:
    (found,) = every(text, language)
    assert found.factuality == "denied"


def test_the_headline_of_a_rejected_claim_tells_who_rejects_it() -> None:
    (found,) = every(REJECTED[0][1], "en")
    assert found.title == "Minsk rejected as “absurd” a Lithuanian claim that its troops had crossed the border"
    (found,) = every(REJECTED[6][1], "fr")
    assert found.title == (
        "Minsk rejette l’affirmation de Vilnius selon laquelle ses soldats avaient franchi la frontière"
    )


def test_a_claim_that_is_confirmed_is_not_denied() -> None:
    text = "Tripoli a confirmé les informations selon lesquelles un ministre avait été arrêté lundi."
    assert [found.factuality for found in every(text, "fr")] == ["happened"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Beijing cut off military talks with Washington in August 2022."),
        ("en", "Beijing cut off military talks with Washington in 2022."),
        ("en", "Iran broke off talks with the United States on Monday."),
        ("fr", "Pékin avait rompu les pourparlers militaires avec Washington en août 2022."),
        ("fr", "L'Iran a interrompu lundi les négociations avec les Etats-Unis."),
    ],
)
def test_talks_that_are_broken_off_with_somebody_are_no_meeting(language: str, text: str) -> None:
    (found,) = every(text, language)
    assert found.kind == "sanction"


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "Henry took power after the assassination of President Jovenel Moise in July 2021.", "Jovenel Moise"),
        ("en", "The invasion of Kuwait in August 1990 was condemned by the Arab League.", "Kuwait"),
        ("en", "The poisoning of Alexei Navalny in August 2020 shook Germany.", "Alexei Navalny"),
        ("fr", "M. Henry a pris le pouvoir après l'assassinat du président Moïse en juillet 2021.", "Jovenel Moïse"),
        ("fr", "L'invasion du Koweït en août 1990 avait été condamnée par la Ligue arabe.", "Koweït"),
    ],
)
def test_whom_a_happening_befell_did_not_do_it(language: str, text: str, who: str) -> None:
    (found,) = every(text, language)
    assert found.kind == "attack"
    assert [actor.name for actor in found.actors if actor.role == "agent"] == []
    assert who in [actor.name for actor in found.actors if actor.role == "recipient"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "« Nous attendons du Sénégal qu'il le remette sans délai », a déclaré mardi le porte-parole, Issa Konaté.",
            "Issa Konaté : « Nous attendons du Sénégal qu'il le remette sans délai »",
        ),
        (
            "M. Bazoum a parlé. « Personne n'a été renvoyé », a-t-il assuré mardi, tout en reconnaissant "
            "que des lettres avaient été envoyées.",
            "Mohamed Bazoum : « Personne n'a été renvoyé »",
        ),
    ],
)
def test_what_stands_in_a_quotation_does_not_go_on_after_it(text: str, title: str) -> None:
    assert every(text, "fr")[0].title == title


def test_an_office_before_the_name_of_who_speaks_is_nobody_else() -> None:
    (found,) = every("« Nous appliquons la loi », a dit lundi le ministre des Pêches, Tom Siddon.", "fr")
    assert [(actor.name, actor.role) for actor in found.actors] == [("Tom Siddon", "agent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "An attack on the main prison feared for Tuesday did not take place."),
        ("en", "A rebel offensive expected on Monday never came."),
        ("en", "A visit planned for Monday was abandoned."),
        ("en", "Merkel had intended to fly to Ankara on Tuesday but scrapped the trip."),
        ("en", "Merkel had planned to go to Ankara on Tuesday but dropped the stop when she fell ill."),
        ("fr", "Une attaque redoutée mardi contre la prison n'a pas eu lieu."),
        ("fr", "Une offensive prévue lundi a été abandonnée."),
        ("fr", "Mme Merkel comptait se rendre mardi à Ankara mais a abandonné ce projet."),
    ],
)
def test_what_was_planned_or_feared_and_dropped_is_cancelled(language: str, text: str) -> None:
    assert [found.factuality for found in every(text, language)] == ["cancelled"]


@pytest.mark.parametrize(
    "text",
    [
        "The president met neither Smith on Monday nor Jones on Tuesday.",
        "The army attacked neither the port on Monday nor the airport.",
        "Poland reopened it neither in summer nor in autumn.",
    ],
)
def test_neither_nor_is_no_happening(text: str) -> None:
    assert every(text, "en") == ()


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Two journalists arrested on Monday were charged on Tuesday.",
            ["Two journalists were arrested", "Two journalists were charged"],
        ),
        (
            "Six nuns kidnapped on January 19 were freed on Thursday, the Catholic Church said.",
            ["Six nuns were kidnapped", "Six nuns were freed"],
        ),
        (
            "A British nurse jailed in March was released on Tuesday.",
            ["A British nurse was jailed", "A British nurse was released"],
        ),
    ],
)
def test_an_english_participle_before_the_verb_is_done_to_its_noun(text: str, titles: list[str]) -> None:
    found = every(text, "en")
    assert [candidate.title for candidate in found] == titles
    assert all(actor.role != "agent" for candidate in found for actor in candidate.actors)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le commandant rebelle s'est rendu à la junte dimanche.", "other"),
        ("Deux ravisseurs se sont rendus mardi à la police.", "legal"),
        ("Le ministre s'est rendu lundi auprès des blessés.", "visit"),
    ],
)
def test_a_surrender_is_no_visit(text: str, kind: str) -> None:
    assert [found.kind for found in every(text, "fr")] == [kind]


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        (
            "La France a condamné l'enlèvement, hier à Sebha, de trois ingénieurs turcs.",
            "Enlèvement de trois ingénieurs turcs",
            "attack",
        ),
        (
            "L'Union africaine a dénoncé l'assassinat, lundi à Bamako, d'un général.",
            "Assassinat d’un général",
            "attack",
        ),
        (
            "Une soirée prévue pour célébrer la bataille des Caps, en 1781, a été annulée.",
            "Bataille des Caps",
            "attack",
        ),
    ],
)
def test_a_day_inside_what_is_condemned_is_that_of_the_deed(text: str, title: str, kind: str) -> None:
    (found,) = every(text, "fr")
    assert (found.title, found.kind, found.factuality) == (title, kind, "happened")
    assert "France" not in [actor.name for actor in found.actors]


@pytest.mark.parametrize(
    ("language", "text", "titles"),
    [
        (
            "fr",
            "La Maison Blanche a dit vendredi « regretter » la décision française et promis de poursuivre l'aide.",
            [
                "La Maison Blanche dit « regretter » la décision française",
                "La Maison Blanche promet de poursuivre l’aide",
            ],
        ),
        ("fr", "Les députés en débattront mardi.", ["Les députés en débattront"]),
        ("fr", "M. Macron s'y rendra vendredi.", ["Emmanuel Macron s’y rendra"]),
        (
            "fr",
            "Le président Biden a dévoilé mercredi, aux côtés de ses alliés, un partenariat militaire.",
            ["Joe Biden dévoile un partenariat militaire"],
        ),
        (
            "en",
            "Joe Biden unveiled on Wednesday, alongside his allies, a military partnership.",
            ["Joe Biden unveiled a military partnership"],
        ),
    ],
)
def test_a_headline_keeps_the_object_and_the_pronouns_of_its_verb(language: str, text: str, titles: list[str]) -> None:
    assert [found.title for found in every(text, language)] == titles


def _told(text: str, language: str) -> list[tuple[str, str]]:
    return [(found.interval.edtf if found.interval else "", found.title) for found in every(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "en",
            "Tusk said on Monday that the measures fell short and on Thursday that he could live with them.",
            [
                ("2024-06-24", "Donald Tusk said that the measures fell short"),
                ("2024-06-27", "Donald Tusk said that he could live with them"),
            ],
        ),
        (
            "fr",
            "Le ministre a annoncé lundi que les troupes partiraient et mardi que l'ambassade fermerait.",
            [
                ("2024-06-24", "Le ministre annonce que les troupes partiraient"),
                ("2024-06-25", "Le ministre annonce que l’ambassade fermerait"),
            ],
        ),
        (
            "en",
            "Blinken held talks on Monday with Wang Yi and on Tuesday with Xi Jinping.",
            [
                ("2024-06-24", "Antony Blinken held talks with Wang Yi"),
                ("2024-06-25", "Antony Blinken held talks with Xi Jinping"),
            ],
        ),
        (
            "fr",
            "M. Macron a eu lundi un entretien avec M. Scholz et mardi avec M. Tusk.",
            [
                ("2024-06-24", "Emmanuel Macron a un entretien avec M. Scholz"),
                ("2024-06-25", "Emmanuel Macron a un entretien avec M. Tusk"),
            ],
        ),
        (
            "fr",
            "Le ministre a effectué lundi une visite à Oman et mardi au Qatar.",
            [
                ("2024-06-24", "Le ministre effectue une visite à Oman"),
                ("2024-06-25", "Le ministre effectue une visite au Qatar"),
            ],
        ),
        (
            "en",
            "Blinken had been expected to see President Xi Jinping on Thursday and Foreign Minister Qin Gang on Friday.",
            [
                ("2024-06-27", "Antony Blinken had been expected to see President Xi Jinping"),
                ("2024-06-28", "Antony Blinken had been expected to see Foreign Minister Qin Gang"),
            ],
        ),
        (
            "en",
            "The embassy was closed on Monday and reopened on Tuesday.",
            [("2024-06-24", "The embassy was closed"), ("2024-06-25", "The embassy reopened")],
        ),
        (
            "fr",
            "M. Macron a rencontré lundi M. Scholz avant de s'entretenir mardi avec M. Tusk.",
            [
                ("2024-06-24", "Emmanuel Macron rencontre M. Scholz"),
                ("2024-06-25", "Emmanuel Macron s’entretient avec M. Tusk"),
            ],
        ),
        (
            "fr",
            "Le président doit recevoir vendredi l'ambassadeur du Mali, avant de se rendre samedi à Bamako.",
            [
                ("2024-06-28", "Le président doit recevoir l’ambassadeur du Mali"),
                ("2024-06-29", "Le président doit se rendre à Bamako"),
            ],
        ),
        (
            "en",
            "Blinken met Wang Yi on Monday before flying to Tokyo on Tuesday.",
            [("2024-06-24", "Antony Blinken met Wang Yi"), ("2024-06-25", "Antony Blinken flew to Tokyo")],
        ),
        (
            "fr",
            "L'ancien ministre, recherché depuis octobre par la justice, a été interpellé lundi à Dakar.",
            [("2024-06-24", "L’ancien ministre a été interpellé à Dakar")],
        ),
        (
            "fr",
            "Mme Jara doit les recevoir vendredi à Santiago.",
            [("2024-06-28", "Jara doit les recevoir à Santiago")],
        ),
    ],
)
def test_each_day_has_its_own_words(language: str, text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text, language) == told


def test_it_is_no_man() -> None:
    (found,) = every("Mr Smith met Mr Jones. It is expected to rule on Friday.", "en")
    assert found.actors == ()


def test_a_subject_without_a_name_is_not_who_is_named_after_the_verb() -> None:
    found = every("Un humanitaire français, libéré en mars, a dit avoir vu M. Woodke vivant le 2 janvier.", "fr")
    assert "Woodke" not in [actor.name for candidate in found for actor in candidate.actors]
    assert found[1].title == "Un humanitaire français dit avoir vu M. Woodke vivant"


def test_a_text_that_a_pronoun_takes_up_is_named() -> None:
    text = "Le Parlement géorgien a ratifié mercredi le traité conclu par les gouvernements. Ankara l'a ratifié le 4 avril."
    ratified = every(text, "fr")[1]
    assert (ratified.title, [actor.country for actor in ratified.actors]) == ("Ankara ratifie le traité", ["TUR"])


def test_a_semicolon_parts_two_sentences() -> None:
    text = (
        "Opposition leaders have demanded that he resign; former rebel leader Guy Philippe, deported from the "
        "United States in November, urged Haitians to rise up."
    )
    (found,) = every(text, "en")
    assert found.title == "Guy Philippe was deported from the United States"
    assert [(actor.name, actor.role) for actor in found.actors] == [("Guy Philippe", "recipient")]

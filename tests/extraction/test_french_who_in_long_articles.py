"""French: whom "il", "ils" and "l'" stand for in a long article or an interview, and whose a parliament is."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str, day: date = date(2025, 2, 23)) -> list[Candidate]:
    return list(extract(text, document_date=day, language="fr").candidates)


def names(candidate: Candidate) -> list[str]:
    return [actor.name for actor in candidate.actors]


_LONG_AGO = "Félix Tshisekedi et Paul Kagame s’étaient vus à Luanda. "


@pytest.mark.parametrize(
    ("text", "title", "actor"),
    [
        (
            "Les rebelles du M23, appuyés par l’armée rwandaise, se sont emparés de Goma le 27 janvier ; le 16 février, ils "
            "sont entrés dans Bukavu.",
            "Les rebelles du M23 entrent dans Bukavu",
            "M23",
        ),
        (
            "Les forces russes ont pris Avdiivka le 17 février. Le 20 février, elles ont bombardé Kharkiv.",
            "Les forces russes bombardent Kharkiv",
            "Russie",
        ),
    ],
)
def test_they_are_the_body_told_of_in_the_plural_last(text: str, title: str, actor: str) -> None:
    last = told(_LONG_AGO + text)[-1]
    assert last.title == title
    assert names(last)[0] == actor


def test_they_are_no_two_people_named_long_before() -> None:
    text = "Le cessez-le-feu n’a pas tenu. Qui l’a violé ? Une semaine plus tard, ils ont visité Bukavu."
    assert not any("Paul Kagame" in names(c) for c in told(_LONG_AGO + text)[1:])


def test_the_state_that_says_what_it_will_do_is_itself_he() -> None:
    body = "La Cedeao, réunie à Abuja, avait fixé le 30 juillet un ultimatum aux putschistes. Il expire dimanche. "
    title = told(body + "Le Sénégal a fait savoir jeudi qu’il participerait à une intervention.")[-1].title
    assert "Cédéao" not in title


def test_whoever_answers_is_not_whom_somebody_met() -> None:
    text = (
        "Le président congolais, Félix Tshisekedi, répond à nos questions.\n\n"
        "Pourquoi refusez-vous de parler au M23 ?\n\nJ’ai parlé avec M. Kagame mardi.\n\n"
        "L’opposant Corneille Nangaa vous accuse. Que répondez-vous ?\n\n"
        "M. Nangaa a été condamné en août. Je n’ai pas à lui répondre. Joseph Kabila, qui l’a rencontré en décembre à "
        "Addis-Abeba, est le parrain de cette rébellion."
    )
    met = next(c for c in told(text) if c.place == "Addis-Abeba")
    assert names(met) == ["Joseph Kabila", "Corneille Nangaa"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "(Ottawa) Le Canada a expulsé lundi un diplomate chinois. La Chambre des communes a adopté une motion mardi. ",
            "CAN",
        ),
        ("Londres a expulsé lundi un diplomate chinois. La Chambre des communes a adopté une motion mardi. ", "GBR"),
    ],
)
def test_a_parliament_named_twice_is_that_of_the_state_the_article_names(text: str, country: str) -> None:
    last = told(text + "La Chambre des communes a voté jeudi le budget.")[-1]
    assert country in [actor.country for actor in last.actors]

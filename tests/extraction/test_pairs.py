"""Both, all three, "officers from the two countries", "he and X": several who act together, told by a word for them."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def last_actors(text: str, language: str) -> set[str]:
    """Countries (or names) of those in the last candidate."""
    last = extract(text, document_date=date(2024, 3, 5), language=language).candidates[-1]
    return {actor.country or actor.name for actor in last.actors if actor.role != "source"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Officers from India and Pakistan met in Wagah on Monday.", {"IND", "PAK"}),
        ("Kenya and Somalia are at odds. Officers from the two countries met on Monday.", {"KEN", "SOM"}),
        ("Mali and Algeria are at odds. Negotiators for the two sides met on Monday.", {"MLI", "DZA"}),
        ("Mali and Algeria are at odds. The two delegations will meet again in Bamako on Friday.", {"MLI", "DZA"}),
        ("Mali and Algeria are at odds. The two armies will withdraw by April 10.", {"MLI", "DZA"}),
        ("Mali and Algeria are at odds. The two foreign ministers met on Monday.", {"MLI", "DZA"}),
        ("Egypt, Sudan and Ethiopia fell out. The three governments will meet on Friday.", {"EGY", "SDN", "ETH"}),
        ("Samia Suluhu Hassan flew to Beijing, where she and Xi Jinping met on January 10.", {"TZA", "CHN"}),
        ("William Ruto spoke. He and his Ugandan counterpart, Yoweri Museveni, met on Monday.", {"KEN", "UGA"}),
        (
            "William Ruto and Yoweri Museveni have not spoken since the ruling but are to meet on Saturday.",
            {"KEN", "UGA"},
        ),
    ],
)
def test_several_who_act_together(text: str, who: set[str]) -> None:
    assert last_actors(text, "en") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Des officiers de l’Inde et du Pakistan se sont rencontrés lundi à Wagah.", {"IND", "PAK"}),
        ("Le Mali et l’Algérie sont brouillés. Les deux armées se retireront d’ici au 10 avril.", {"MLI", "DZA"}),
        ("Le Mali et l’Algérie sont brouillés. Les deux équipes se sont vues lundi.", {"MLI", "DZA"}),
        (
            "Le Mali et l’Algérie sont brouillés. Les deux ministres des affaires étrangères se sont vus lundi.",
            {"MLI", "DZA"},
        ),
        (
            "L’Egypte, le Soudan et l’Ethiopie négocient. Les trois gouvernements se verront vendredi.",
            {"EGY", "SDN", "ETH"},
        ),
        ("Emmanuel Macron ira à Berlin. Lui et Olaf Scholz se verront vendredi.", {"FRA", "DEU"}),
        (
            "Samia Suluhu Hassan s’est rendue à Pékin, où elle et Xi Jinping ont signé vingt accords le 10 janvier.",
            {"TZA", "CHN"},
        ),
        ("Emmanuel Macron et le président kényan, William Ruto, en avaient discuté vendredi.", {"FRA", "KEN"}),
    ],
)
def test_plusieurs_qui_agissent_ensemble(text: str, who: set[str]) -> None:
    assert last_actors(text, "fr") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Kenya and Somalia are at odds. Two men crossed over on Sunday. The two men were arrested on Monday.", set()),
        ("Kenya and Somalia are at odds. William Ruto sacked two. The two ministers were arrested on Monday.", set()),
        ("Egypt and Sudan fell out over a dam. The three governments will meet on Friday.", set()),
        ("France, Spain, Italy and Greece fell out. The three countries will meet on Monday.", set()),
    ],
)
def test_others_are_not_taken_for_them(text: str, who: set[str]) -> None:
    assert last_actors(text, "en") == who


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "en",
            "Ministers of Fiji, Tonga and Samoa met on Wednesday. The three ministers will meet in Suva on 1 September.",
            {"FJI", "TON", "WSM"},
        ),
        (
            "fr",
            "Les ministres du Kenya, de l'Ouganda, du Rwanda et du Burundi se sont réunis mercredi. Les quatre ministres "
            "signeront le pacte le 1er septembre.",
            {"KEN", "UGA", "RWA", "BDI"},
        ),
    ],
)
def test_so_many_ministers_are_those_of_the_states_listed(language: str, text: str, wanted: set[str]) -> None:
    last = extract(text, document_date=date(2026, 8, 21), language=language).candidates[-1]
    assert {actor.country for actor in last.actors} == wanted
    assert not last.understood

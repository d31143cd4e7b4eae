"""What has lasted since a day: an act with its beginning, or only a way of telling which troops, which sanctions."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2021, 12, 20)  # a Monday
STATES = {
    "fr": [
        "Moscou exige que l’Alliance renonce à tout élargissement et retire les troupes déployées depuis mai 1997.",
        "Le Kremlin a réclamé le retrait des armes stationnées depuis 1999 en Pologne.",
        "Pékin craint le retour des navires déployés depuis mars dans le détroit.",
        "L’Iran espère la levée des sanctions imposées depuis mai 2018.",
        "L’UE demande la libération des opposants arrêtés depuis juin dernier.",
        "Kiev redoute une attaque des troupes massées depuis novembre à sa frontière.",
        "Paris souhaite que soient levées les mesures décrétées depuis avril.",
    ],
    "en": [
        "Moscow demands that NATO pull back the troops deployed since May 1997.",
        "The Kremlin called for the withdrawal of weapons stationed in Poland since March 1999.",
        "Iran hopes for the lifting of sanctions imposed since May 2018.",
        "The EU demanded the release of opponents detained since June.",
        "Kyiv fears an attack by the troops massed on its border since November.",
        "The opposition urged the government to lift the curfew imposed since April.",
    ],
}
ACTS = [
    ("fr", "Les navires russes sont déployés depuis le 3 mars dans le détroit.", "military", "ongoing"),
    ("fr", "La présidente, détenue depuis le 1er février, sera jugée.", "legal", "ongoing"),
    ("en", "Troops have been deployed in the north since Monday.", "military", "ongoing"),
    ("en", "The ambassador has been detained since Sunday.", "legal", "ongoing"),
]


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in STATES.items() for text in texts])
def test_what_tells_only_which_are_meant_is_no_happening(language: str, text: str) -> None:
    assert [c.title for c in extract(text, document_date=DAY, language=language).candidates] == []


@pytest.mark.parametrize(("language", "text", "kind", "factuality"), ACTS)
def test_an_act_that_lasts_is_dated_by_its_beginning(language: str, text: str, kind: str, factuality: str) -> None:
    first = extract(text, document_date=DAY, language=language).candidates[0]
    assert (first.kind, first.factuality) == (kind, factuality)


FOLLOWING = [
    ("fr", "Le président a décrété lundi une trêve de trois jours.", ["agreement"]),
    ("fr", "Le président a signé lundi un décret sur les frontières.", ["legal"]),
    ("en", "Washington removed the FARC from its terror list on Monday.", ["sanction"]),
    ("en", "Washington paused all military aid to Kyiv on Monday.", ["sanction"]),
    ("fr", "Paris a gelé ces avoirs le 2 mars. Berlin en a fait autant mardi.", ["sanction", "sanction"]),
    ("en", "France expelled two diplomats on Monday. Britain followed suit on Tuesday.", ["expulsion", "expulsion"]),
]


@pytest.mark.parametrize(("language", "text", "kinds"), FOLLOWING)
def test_what_stands_beside_a_verb_gives_its_kind(language: str, text: str, kinds: list[str]) -> None:
    assert [c.kind for c in extract(text, document_date=DAY, language=language).candidates] == kinds


def test_what_is_feared_is_never_told_as_a_fact() -> None:
    (feared,) = extract("Le pays craint une offensive dès janvier.", document_date=DAY, language="fr").candidates
    assert (feared.factuality, feared.kind, feared.title) == ("feared", "attack", "Le pays craint une offensive")


def test_what_happened_when_something_else_is_denied_is_taken_for_granted() -> None:
    text = "A spokesman denied that it was discussed when the ambassador met Mr Lange last Wednesday."
    assert [c.factuality for c in extract(text, document_date=DAY, language="en").candidates] == ["happened"]

"""How sure, and who says so: the cue on the governing verb decides, and a fear never looks like a fact."""

from datetime import date

import pytest

from timeline.extraction import extract

CASES = [
    ("fr", "Emmanuel Macron a rencontré Olaf Scholz lundi.", "meeting", "happened", None),
    ("fr", "Emmanuel Macron rencontrera Olaf Scholz lundi.", "meeting", "scheduled", "l’article"),
    ("fr", "Emmanuel Macron doit rencontrer Olaf Scholz lundi.", "meeting", "scheduled", "l’article"),
    ("fr", "Emmanuel Macron pourrait rencontrer Olaf Scholz lundi.", "meeting", "expected", "l’article"),
    ("fr", "Olaf Scholz est attendu à Kiev lundi.", "visit", "scheduled", "l’article"),
    ("fr", "Kiev craint que Moscou ne lance une offensive lundi.", "attack", "feared", "Ukraine"),
    ("fr", "Londres exige que Moscou retire ses troupes d'ici lundi.", "withdrawal", "demanded", "Royaume-Uni"),
    ("fr", "Moscou dément avoir bombardé Odessa lundi.", "attack", "denied", "Russie"),
    ("fr", "Berlin a annoncé qu'il livrerait des chars lundi.", "aid", "announced", "Allemagne"),
    ("fr", "Le sommet prévu lundi a été annulé.", "meeting", "cancelled", "l’article"),
    ("fr", "Le sommet de lundi n'aura pas lieu.", "meeting", "cancelled", "l’article"),
    ("en", "Emmanuel Macron met Olaf Scholz on Monday.", "meeting", "happened", None),
    ("en", "Emmanuel Macron will meet Olaf Scholz on Monday.", "meeting", "scheduled", "the article"),
    ("en", "Emmanuel Macron may meet Olaf Scholz on Monday.", "meeting", "expected", "the article"),
    ("en", "Kyiv fears that Moscow will launch an offensive on Monday.", "attack", "feared", "Ukraine"),
    ("en", "Moscow denies having shelled Odesa on Monday.", "attack", "denied", "Russia"),
    ("en", "Olaf Scholz is due to visit Kyiv on Monday.", "visit", "scheduled", "the article"),
]


@pytest.mark.parametrize(("language", "text", "kind", "factuality", "source"), CASES, ids=[case[1] for case in CASES])
def test_the_governing_verb_says_how_sure(language, text, kind, factuality, source):
    (candidate,) = extract(text, document_date=date(2022, 3, 17), language=language).candidates
    assert (candidate.kind, candidate.factuality) == (kind, factuality)
    assert candidate.said_by == ((source,) if source else ())
    assert candidate.reasons["factuality"].fr and candidate.reasons["factuality"].en


def test_a_speech_act_and_its_dated_content_are_two():
    text = "Ursula von der Leyen a annoncé mardi que le sommet aurait lieu le 30 mars."
    said, planned = extract(text, document_date=date(2022, 3, 17), language="fr").candidates
    assert (said.kind, said.factuality, said.interval.edtf) == ("statement", "happened", "2022-03-15")
    assert (planned.kind, planned.factuality, planned.interval.edtf) == ("meeting", "announced", "2022-03-30")
    assert planned.said_by == ("Ursula von der Leyen",)


def test_a_reported_meeting_has_its_old_day_and_its_new_one():
    text = "La réunion prévue lundi a été reportée à mercredi."
    old, new = extract(text, document_date=date(2022, 3, 17), language="fr").candidates
    assert (old.factuality, new.factuality) == ("postponed", "scheduled")
    assert (old.interval.edtf, new.interval.edtf) == ("2022-03-21", "2022-03-23")


def test_background_habits_and_lengths_are_passed_over_with_the_reason():
    text = "Le ministre part chaque lundi. Les pourparlers ont duré deux heures. Le pays est en guerre depuis 2014."
    found = extract(text, document_date=date(2022, 3, 17), language="fr")
    assert found.candidates == ()
    assert len(found.passed) == 3 and all(passed.why.fr and passed.why.en for passed in found.passed)


def test_a_pronoun_in_a_headline_becomes_who_it_is():
    text = (
        "Emmanuel Macron est arrivé à Kiev. Il a rencontré lundi Volodymyr Zelensky. « C'est utile », a-t-il dit mardi."
    )
    titles = [c.title for c in extract(text, document_date=date(2022, 3, 17), language="fr").candidates]
    assert titles == ["Emmanuel Macron rencontre Volodymyr Zelensky", "Emmanuel Macron : « C'est utile »"]


def test_happenings_without_a_date_come_only_when_asked_for():
    text = "Moscou a exigé le retrait des troupes."
    day = date(2022, 3, 17)
    assert extract(text, document_date=day, language="fr").candidates == ()
    (demand,) = extract(text, document_date=day, language="fr", undated=True).candidates
    assert (demand.kind, demand.interval) == ("demand", None)

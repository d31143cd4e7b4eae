"""A French day set apart by commas parts neither a verb from its infinitive nor a verb from what gives it its sense."""

from datetime import date

import pytest

from timeline.extraction import extract


def told(text):
    found = extract(text, document_date=date(2001, 3, 17), language="fr").candidates
    return [(c.interval.edtf, c.kind, c.factuality) for c in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("M. Sow doit, mardi, recevoir le consul de Grèce.", [("2001-03-20", "meeting", "scheduled")]),
        (
            "Le chancelier devait, jeudi à Bonn, s’entretenir avec M. Mitterrand.",
            [("2001-03-15", "meeting", "scheduled")],
        ),
        (
            "La Cour a statué vendredi. Le ministre a donc pu, le soir même, regagner Lima.",
            [("2001-03-16", "legal", "happened"), ("2001-03-16", "visit", "happened")],
        ),
        ("Le ministre devrait, le 4 avril, se rendre à Oslo.", [("2001-04-04", "visit", "expected")]),
        ("Les rebelles n’ont pu, mardi, prendre la ville.", []),
        ("Le président dut, le 4 mars, recevoir M. Sow.", [("2001-03-04", "meeting", "happened")]),
        ("Le ministre dut démissionner le 3 mars.", [("2001-03-03", "other", "happened")]),
        ("Le ministre doit démissionner le 3 avril.", [("2001-04-03", "other", "scheduled")]),
        ("Le roi a eu vendredi le temps de recevoir M. Sow.", [("2001-03-16", "meeting", "happened")]),
        ("La junte n’a pas eu le temps, jeudi, de promulguer le décret.", []),
        (
            "Le Canada a inscrit l’Iran, vendredi, sur la liste des États qui soutiennent le terrorisme.",
            [("2001-03-16", "sanction", "happened")],
        ),
        (
            "M. Vajpayee a annoncé, lundi, des manifestations dans tout le pays.",
            [("2001-03-12", "statement", "happened")],
        ),
    ],
)
def test_what_stands_behind_the_day_goes_with_the_verb(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le roi a appelé M. Sow, qu’il recevra à Dakar au sommet, les 3 et 4 juillet.",
            ("{2001-07-03,2001-07-04}", "meeting", "scheduled"),
        ),
        (
            "Le ministre a limogé l’ambassadeur, qui rentrera à Lima, lundi prochain, avec sa famille.",
            ("2001-03-19", "visit", "scheduled"),
        ),
        ("Le roi a reçu M. Sow, qui avait quitté Bamako, jeudi.", ("2001-03-15", "meeting", "happened")),
    ],
)
def test_a_day_behind_a_relative_that_tells_what_is_ahead_is_that_of_the_relative(text, expected):
    assert told(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dans un texte lu vendredi à la radio, la junte a réclamé le retour des exilés.", ("2001-03-16", "demand")),
        ("La junte avait réclamé, dans un texte lu vendredi, le retour des exilés.", ("2001-03-16", "demand")),
        (
            "Dans un télégramme expédié mardi à l’ONU, M. Lumumba demande l’envoi de troupes.",
            ("2001-03-13", "demand"),
        ),
        ("La Cour, dans un arrêt rendu jeudi, a ordonné sa libération.", ("2001-03-15", "legal")),
        ("Dans un texte adopté mardi, le Conseil de sécurité condamne les bombardements.", ("2001-03-13", "vote")),
        ("Dans un texte signé jeudi, les deux pays s’engagent à se parler.", ("2001-03-15", "agreement")),
    ],
)
def test_what_is_said_in_a_text_is_of_the_day_on_which_it_was_read(text, expected):
    assert [t[:2] for t in told(text)] == [expected]


def test_a_text_that_is_only_spoken_of_has_its_own_day():
    assert told("Le ministre a cité dans son discours un texte lu jeudi à la radio.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le roi a reçu mardi le consul. Il l’a fait savoir samedi.", ["2001-03-13", "2001-03-17"]),
        ("M. Sow ira à Oran. Il le lui avait fait savoir lundi.", ["2001-03-12"]),
    ],
)
def test_to_let_something_be_known_is_to_say_it(text, expected):
    found = extract(text, document_date=date(2001, 3, 17), language="fr").candidates
    assert [c.interval.edtf for c in found] == expected
    assert found[-1].kind == "statement"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Les diplomates disposent de cinq jours pour partir, soit jusqu’au jeudi 22 mars.",
            [("[2001-03-17..2001-03-22]", "deadline", "scheduled")],
        ),
        (
            "La société dispose d’un mois, soit jusqu’au 17 avril, pour faire appel.",
            [("[2001-03-17..2001-04-17]", "deadline", "scheduled")],
        ),
        (
            "Les diplomates ont cinq jours pour quitter le pays, soit jusqu’au jeudi 22 mars.",
            [("[2001-03-17..2001-03-22]", "deadline", "scheduled")],
        ),
        ("Le Parlement dispose de la majorité jusqu’au 6 avril.", [("../2001-04-06", "other", "ongoing")]),
        ("Il exige que la frontière soit rouverte le 22 mars.", [("2001-03-22", "other", "demanded")]),
    ],
)
def test_so_many_days_that_is_until_then_are_a_limit(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "À sa descente d’avion à Lahore, lundi en fin de matinée, devant une foule que l’on disait hostile, "
            "M. Bhutto a affirmé qu’il était content.",
            [("2001-03-12", "statement", "happened")],
        ),
        (
            "À Lahore, lundi, devant une foule que l’on disait hostile et qui ne l’était pas, M. Bhutto a parlé de paix.",
            [("2001-03-12", "statement", "happened")],
        ),
        (
            "Devant des députés qui l’applaudissaient debout, mercredi, M. Wade a annoncé sa démission.",
            [("2001-03-14", "statement", "happened")],
        ),
        (
            "Lundi, à l’issue d’un entretien qui a duré trois heures, M. Sow a quitté Genève.",
            [("2001-03-12", "visit", "happened")],
        ),
        (
            "Le 3 mars, dans une lettre dont l’AFP a obtenu copie, M. Sow a réclamé des excuses.",
            [("2001-03-03", "demand", "happened")],
        ),
        (
            "Lundi, M. Sow, que tous donnaient perdant, a été élu.",
            [("2001-03-12", "vote", "happened")],
        ),
        (
            "Après la fuite du roi, qui a quitté le pays lundi, la junte a dissous le Parlement jeudi.",
            [("2001-03-12", "withdrawal", "happened"), ("2001-03-15", "other", "happened")],
        ),
    ],
)
def test_what_opens_a_sentence_goes_with_its_verb_past_a_relative(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "En décembre 1999, l’émir du Qatar s’était rendu à Bahreïn. Les deux pays avaient alors décidé d’échanger "
            "des ambassadeurs.",
            [("1999-12", "visit", "happened"), ("1999-12", "agreement", "happened")],
        ),
        (
            "Le président a dissous mardi le Parlement. L’opposition a aussitôt dénoncé un coup d’État.",
            [("2001-03-13", "other", "happened"), ("2001-03-13", "accusation", "happened")],
        ),
        (
            "Le président a dissous mardi le Parlement. L’opposition avait dénoncé un coup d’État.",
            [("2001-03-13", "other", "happened")],
        ),
    ],
)
def test_what_was_done_at_once_is_of_that_day(text, expected):
    assert told(text) == expected


def test_what_is_said_in_other_words_stays_out_of_the_headline():
    found = extract("Les députés ont voté jeudi, soit trois jours après le putsch.", document_date=date(2001, 3, 17))
    assert found.candidates[0].title == "Les députés votent"


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("L’armée a pris jeudi la ville. Le Tchad a sommé les rebelles de partir immédiatement.", "fr", 1),
        ("L’armée a pris jeudi la ville. Le Tchad a immédiatement sommé les rebelles de partir.", "fr", 2),
        ("The army seized the town on Thursday. Chad refused to withdraw its envoy immediately.", "en", 1),
        ("The army seized the town on Thursday. Chad immediately withdrew its envoy.", "en", 2),
        ("The army seized the town on Thursday. Chad withdrew its envoy immediately", "en", 1),
    ],
)
def test_only_the_verb_itself_is_done_at_once(text, language, days):
    """And not what is asked for; and a text may break off on the adverb."""
    found = extract(text, document_date=date(2001, 3, 17), language=language).candidates
    assert [c.interval.edtf for c in found] == ["2001-03-15"] * days

"""What English verbs of borders, forces, rescue, ties and limits of time tell, by who acts and on what."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2019, 5, 9)

KINDS = """
military | Belgrade moved an armoured brigade to the boundary line on Monday.
military | Two brigades were moved to the border on Monday.
other | Belgrade moved its ministry to the coast on Monday.
military | An Egyptian helicopter crossed the border on Monday.
visit | The unification minister crossed the border on Monday.
military | Mines were laid off the port on Monday.
military | Naval patrols off Cyprus were doubled on Tuesday.
military | Three frigates left Portsmouth for the Gulf on Monday.
visit | The ministers left Geneva for Rome on Monday.
withdrawal | The last American aircraft took off from the base on Monday.
other | The aircraft took off from the base on Monday.
withdrawal | Two ships ferried 3,000 evacuees to Jeddah on Sunday.
aid | A cutter ferried 40 refugees to Lampedusa on Sunday.
aid | Ghana shipped 40 tonnes of maize to Malawi on Monday.
meeting | The council is to hear from the islanders on 15 May.
meeting | The Security Council was called into session on Monday.
expulsion | Ankara downgraded its mission in Cairo on Monday.
refusal | Jakarta stonewalled a request for access to Papua on Monday.
agreement | Berlin greenlit the sale of six submarines on Tuesday.
legal | The Dutch government began arbitration on Monday.
sanction | Tokyo tightened controls on chemicals on Monday.
sanction | Washington cut off more than $30 million in aid to Honduras on Monday.
visit | He would go back to Tirana early next week.
visit | The commissioner flew up from Edinburgh on Monday.
expulsion | The expulsion of four diplomats from Moscow on Tuesday came in response to a move in Bratislava.
agreement | The signing of the Khartoum accord on Wednesday was attended by eleven heads of state.
attack | The raid on Tuesday drew protests from Ankara.
legal | The arrest of the mayor on Sunday prompted a strike.
visit | The minister came on Tuesday.
deadline | The parties must report on their compliance by June 2.
deadline | The patrol is to make its first report by the end of May.
deadline | Nominations must be in by the 19th.
deadline | Rebels have to hand in their guns by noon on Saturday.
deadline | The traders were told to pay by June 1.
meeting | The minister is to meet the rebels by Monday.
sanction | The border was sealed on Monday.
other | The road to Goma was closed on Monday.
withdrawal | The recall of the Canadian envoy on Monday surprised Riyadh.
other | A recall of 3,000 cars on Monday cost the firm dear.
sanction | The United States designated the movement a terrorist organisation on April 8.
visit | The mission flew home on Sunday with nothing to show for ten days of haggling.
aid | The first tranche of the loan is to arrive on Monday.
legal | The dispute goes before an appellate body on June 12.
meeting | The ministers haggled over quotas on Tuesday.
legal | Parliament has been suspended since 10 April.
withdrawal | The troops must leave Angola by July 1.
"""
CASES = [line.split(" | ") for line in KINDS.strip().splitlines()]


@pytest.mark.parametrize(("kind", "sentence"), CASES, ids=[sentence for _, sentence in CASES])
def test_a_sentence_tells_its_kind(kind: str, sentence: str) -> None:
    told = extract(sentence, document_date=DAY, language="en").candidates
    assert [candidate.kind for candidate in told] == [kind]


def test_what_was_wound_up_is_over() -> None:
    told = extract("The two navies wound up an exercise on Wednesday.", document_date=DAY, language="en").candidates
    assert [(c.kind, c.factuality, c.interval and c.interval.edtf) for c in told] == [
        ("military", "happened", "2019-05-08")
    ]


ONE_AUXILIARY = {
    "The Senate is to debate the treaty on May 21 and vote on it two days later.": [
        ("meeting", "2019-05-21"),
        ("vote", "2019-05-23"),
    ],
    "The two sides are to meet on Monday and sign a truce on Tuesday.": [
        ("meeting", "2019-05-13"),
        ("agreement", "2019-05-14"),
    ],
    "The ministers will discuss trade and aid on Monday.": [("meeting", "2019-05-13")],
}


@pytest.mark.parametrize("sentence", ONE_AUXILIARY)
def test_two_infinitives_share_an_auxiliary(sentence: str) -> None:
    told = extract(sentence, document_date=DAY, language="en").candidates
    assert [(c.kind, c.interval and c.interval.edtf) for c in told] == ONE_AUXILIARY[sentence]
    assert all(c.factuality == "scheduled" for c in told)


def test_the_headline_has_the_auxiliary() -> None:
    sentence = "The committee will examine the text on Monday and vote on Wednesday."
    told = extract(sentence, document_date=DAY, language="en").candidates
    assert [c.title for c in told] == ["The committee will examine the text", "The committee will vote"]


MOVED = """
postponed | The summit, originally set for May 15, has been moved to June 3.
postponed | The trial, which had been set for May 15, was moved to June 3.
postponed | The visit planned for May 15 has been brought forward to May 12.
scheduled | The summit planned for May 15 has been moved to Geneva.
postponed | The talks planned for May 15 have been put on hold.
"""


@pytest.mark.parametrize("case", MOVED.strip().splitlines())
def test_what_is_moved_no_longer_stands(case: str) -> None:
    value, sentence = case.split(" | ")
    told = extract(sentence, document_date=DAY, language="en").candidates
    assert (told[0].factuality, told[0].interval and told[0].interval.edtf) == (value, "2019-05-15")


def test_an_opening_is_not_what_was_done() -> None:
    sentence = "After Monday's arrest of its consul, Baku closed the visa section on Wednesday."
    told = extract(sentence, document_date=DAY, language="en").candidates
    assert [c.kind for c in told] == ["legal", "other"]


def test_what_a_court_hears_next_week_is_ahead() -> None:
    told = extract("The tribunal in Arusha hears the appeal on Monday.", document_date=DAY, language="en").candidates
    assert [(c.kind, c.factuality, c.interval and c.interval.edtf) for c in told] == [
        ("legal", "scheduled", "2019-05-13")
    ]


POSSIBLE = """
expected | The measures could be in force within ten days.
expected | The first troops could be ashore by Friday.
expected | The minister could attend on 16 November.
"""


@pytest.mark.parametrize("case", POSSIBLE.strip().splitlines())
def test_what_may_be_on_a_day_ahead_is_told(case: str) -> None:
    value, sentence = case.split(" | ")
    told = extract(sentence, document_date=DAY, language="en").candidates
    assert [c.factuality for c in told] == [value]


def test_what_nobody_should_expect_is_not() -> None:
    assert not extract("Nobody should expect a solution in the autumn.", document_date=DAY, language="en").candidates


AHEAD = """
announced | offer | The government has promised them a payment from June 1.
scheduled | meeting | The minister is due to see Annan on Tuesday to work out terms.
happened | offer | The emir invited the Taliban for talks in Doha on Tuesday.
"""


@pytest.mark.parametrize("case", AHEAD.strip().splitlines())
def test_promises_and_appointments_are_told_as_such(case: str) -> None:
    value, kind, sentence = case.split(" | ")
    told = extract(sentence, document_date=DAY, language="en").candidates
    assert [(c.factuality, c.kind) for c in told] == [(value, kind)]

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

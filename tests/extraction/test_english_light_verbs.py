"""A verb that means nothing alone tells what its noun says, in both voices; an unknown verb tells what it is done to, and
a verb with a particle what whoever acts does with it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 10)
KINDS = {
    "accusation": [
        "The bloc issued a condemnation of the raid on Tuesday.",
        "The envoy got a rebuke on Tuesday.",
        "A complaint about the fences was lodged by Laos on Tuesday.",
        "A complaint from Riga reached Minsk on Tuesday.",
        "The committee went on to condemn the arrests on Tuesday.",
        "The senator belittled the envoy on Tuesday.",
    ],
    "agreement": [
        "The firms set up a joint venture on Tuesday.",
        "Iran and Iraq put aside their differences on Tuesday.",
        "The sale of the port went through on Tuesday.",
        "The two islands deepened their ties on Tuesday.",
    ],
    "aid": [
        "The navy launched a rescue on Tuesday.",
        "The guild made a gift of two boats on Tuesday.",
        "Divers pulled two boys out of the cave on Tuesday.",
        "Denmark sent howitzers to Ukraine on Tuesday.",
        "The nuns tended the wounded on Tuesday.",
    ],
    "attack": [
        "The clan launched a counterattack on Tuesday.",
        "A massacre of herdsmen was committed by the militia on Tuesday.",
        "The rebels put up a fight on Tuesday.",
        "The rebels took possession of the fort on Tuesday.",
        "Snipers took out two officers on Tuesday.",
        "Israel hit back on Tuesday with strikes on southern Lebanon.",
        "Pirates boarded a tanker on Tuesday.",
        "Guerrillas plundered the mission on Tuesday.",
        "The guerrillas peppered the station with bullets on Tuesday.",
    ],
    "demand": [
        "The family made a claim for damages on Tuesday.",
        "A request for extradition reached Madrid on Tuesday.",
        "Hungary was hit with a demand for 200 million euros on Tuesday.",
    ],
    "expulsion": ["Ecuador issued an expulsion order on Tuesday."],
    "legal": [
        "Police carried out a search on Tuesday.",
        "A search of the yacht was carried out on Tuesday.",
        "The prosecutor opened a case against the banker on Tuesday.",
        "The court took testimony on Tuesday.",
        "The state took legal action on Tuesday.",
        "The police tracked down the killer on Tuesday.",
        "The court agreed to hear the case on Tuesday.",
        "The judge sent the forger down for a year on Tuesday.",
    ],
    "meeting": ["The clan chiefs held a council on Tuesday.", "Negotiators trimmed the text on Tuesday."],
    "military": [
        "The squadron made a sortie over the bay on Tuesday.",
        "Soldiers set up roadblocks on Tuesday.",
        "The brigade inched towards the ridge on Tuesday.",
    ],
    "offer": ["The duke gave an undertaking to the miners on Tuesday.", "Iran came up with a compromise on Tuesday."],
    "other": [
        "Negotiators rested on Tuesday.",
        "The police officers danced on Tuesday.",
        "The court moved to new premises on Tuesday.",
        "The deputies sang the anthem on Tuesday.",
        "The guerrillas buried their leader on Tuesday.",
        "The rand sank to a new low on Tuesday.",
        "The crowd broke into song on Tuesday.",
        "The judge took up his post on Tuesday.",
        "Angola struck oil off its coast on Tuesday.",
    ],
    "refusal": ["The duke expressed opposition to the plan on Tuesday.", "The duke gave a firm no on Tuesday."],
    "sanction": ["The state placed curbs on travel on Tuesday.", "Curbs on travel were imposed by Fiji on Tuesday."],
    "statement": [
        "The duke gave his reaction on Tuesday.",
        "The bank issued a forecast on Tuesday.",
        "The minister laughed off the rumours on Tuesday.",
        "The envoy took back his words on Tuesday.",
    ],
    "vote": ["The runoff in Guatemala went to the bishop on Tuesday."],
    "visit": ["The duke made a stop at the fort on Tuesday."],
    "withdrawal": [
        "The rebel fighters backed away from the dam on Tuesday.",
        "Poland pulled its envoy out of Minsk on Tuesday.",
    ],
}
CASES = [(kind, sentence) for kind, sentences in KINDS.items() for sentence in sentences]


@pytest.mark.parametrize(("kind", "sentence"), CASES)
def test_what_a_light_verb_tells(kind: str, sentence: str) -> None:
    assert [c.kind for c in extract(sentence, document_date=DAY, language="en").candidates] == [kind]


def test_a_noun_that_is_not_the_head_says_nothing() -> None:
    said = "The rescue workers were sent home on Tuesday."
    assert [c.kind for c in extract(said, document_date=DAY, language="en").candidates] != ["aid"]
    said = "The undertakings given in Rome were not kept on Tuesday."
    assert "offer" not in [c.kind for c in extract(said, document_date=DAY, language="en").candidates]

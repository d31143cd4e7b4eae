"""A verb that says little tells by both its sides, who acts and on what; and so does what somebody is in on a day."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 10)
KINDS = {
    "accusation": ["The Fijian government came under fire from the watchdog on Tuesday."],
    "attack": [
        "Government jets went after rebel columns on Tuesday.",
        "Mutinous officers moved against the president on Tuesday.",
        "The siege of the port claimed nine lives on Tuesday.",
        "The consul died in a hail of bullets on Tuesday.",
        "Guerrillas let fly with mortars at the airport on Tuesday.",
        "The town of Harar was under siege on Tuesday.",
        "Raiders swept through three villages on Tuesday.",
        "Rocket fire damaged a synagogue on Tuesday.",
        "The rebels' offensive reached Myawaddy on Tuesday.",
        "Sappers blew the bridge on Tuesday.",
    ],
    "agreement": ["Kosovo was admitted to the league on Tuesday."],
    "aid": [
        "Morocco flew a field hospital to Beirut on Tuesday.",
        "Poland handed 14 jets to Ukraine on Tuesday.",
        "The trawler took 80 people aboard on Tuesday.",
    ],
    "expulsion": ["Algeria bundled 600 migrants over the border on Tuesday.", "Lima broke with Caracas on Tuesday."],
    "offer": ["The rebels held out a three-month truce on Tuesday."],
    "refusal": ["Zambia shrugged off the ultimatum on Tuesday.", "The junta turned back a mission on Tuesday."],
    "sanction": ["Moscow stopped buying Moldovan plums on Tuesday."],
    "statement": ["The minister brushed off talk of a slump on Tuesday."],
    "call": ["Macron got Modi on the line on Tuesday."],
    "legal": [
        "Detectives pounced on the preacher on Tuesday.",
        "The mayor of Lae was behind bars on Tuesday.",
        "The colonel was in custody on Tuesday.",
        "The king cut the sentence of the editor on Tuesday.",
        "The speaker was dragged before a magistrate on Tuesday.",
    ],
    "meeting": ["The Finnish premier played host to his Danish counterpart on Tuesday."],
    "military": [
        "Chad poured troops into the border strip on Tuesday.",
        "A third brigade was thrown into the valley on Tuesday.",
        "Iran paraded its missiles through Tehran on Tuesday.",
        "Two bombers skirted Japanese airspace on Tuesday.",
    ],
    "other": [
        "A rail strike paralysed Belgium on Tuesday.",
        "Volkswagen shut its plant in Kaluga on Tuesday.",
        "The flood claimed nine lives on Tuesday.",
        "The premier underwent another operation on Tuesday.",
        "The bishop died in a hospital on Tuesday.",
        "The cook was in the kitchen on Tuesday and fed the police.",
        "The poor went after bread on Tuesday.",
    ],
    "visit": ["Kim's train pulled into Vladivostok on Tuesday.", "Modi made a dash to the front on Tuesday."],
    "vote": [
        "Deputies waved through the budget on Tuesday.",
        "Bolivians chose a new congress on Sunday.",
        "Tusk won the confidence of parliament on Tuesday.",
    ],
    "demand": ["Latvia sought more troops on Tuesday."],
    "withdrawal": [
        "The tanks rolled out of Jenin on Tuesday.",
        "Bahrain fetched its envoy home on Tuesday.",
        "The rivals took their men off the streets on Tuesday.",
    ],
}
CASES = [(kind, sentence) for kind, sentences in KINDS.items() for sentence in sentences]


@pytest.mark.parametrize(("kind", "sentence"), CASES)
def test_what_both_sides_tell(kind: str, sentence: str) -> None:
    told = [c.kind for c in extract(sentence, document_date=DAY, language="en").candidates]
    assert told == [kind] or (kind == "other" and not told)

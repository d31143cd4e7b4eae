"""English verbs of courts, councils, garrisons and chanceries: who acts and what is done tells the kind."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

LINES = """
statement | The observers judged the poll largely fair on Monday.
statement | The ministry corrected the toll on Monday.
statement | The minister ducked questions on the treaty on Monday.
statement | The general read a communique on the radio on Monday.
statement | The company disclosed a leak on Monday.
statement | Kenya's envoy aired his doubts on Monday.
statement | The minister made light of the incident on Monday.
warning | The army gave the mutineers an hour to surrender on Monday.
accusation | Hanoi branded the patrol a provocation on Monday.
accusation | Kenya complained of a breach of the truce on Monday.
statement | The chairman called the vote a success on Monday.
offer | The king proposed a truce on Monday.
offer | The minister declared himself ready to meet the rebels on Monday.
offer | The minister suggested a joint patrol on Monday.
warning | The king threatened a boycott on Monday.
demand | The families claimed compensation on Monday.
refusal | The premier resisted calls to resign on Monday.
refusal | Chad pulled out of the talks on Monday.
withdrawal | Chad pulled out of the treaty on Monday.
meeting | The envoy spent an hour with the foreign minister on Monday.
meeting | The two men dined on Monday.
vote | The people approved the charter on Monday.
vote | The senators rejected the treaty on Monday.
sanction | The government withdrew his passport on Monday.
sanction | The government revoked the licences of four trawlers on Monday.
expulsion | The envoy was put out of the country on Monday.
expulsion | The priest was bundled aboard a plane on Monday.
legal | The government decreed a curfew on Monday.
military | The army decreed a curfew on Monday.
withdrawal | Chad lifted the blockade on Monday.
legal | The lawyer petitioned the High Court to annul the vote on Monday.
demand | The lawyer petitioned the queen on Monday.
legal | The prosecutor opened proceedings on Monday.
legal | The tribunal set the boundary on Monday.
military | Patrols crossed the pass on Monday.
military | The frigate stopped a trawler on Monday.
legal | The frigate seized a trawler on Monday.
military | The president disbanded the battalion on Monday.
attack | The garrison mutinied on Monday.
attack | The garrison rose on Monday.
attack | The crowd burnt the house on Monday.
attack | The crowd sacked the embassy on Monday.
other | The premier sacked the minister on Monday.
attack | Soldiers held their minister on Monday.
withdrawal | The army abandoned the fort on Monday.
aid | The frigate evacuated 300 foreigners on Monday.
aid | Kenya landed arms on the island on Monday.
"""
CASES = [tuple(line.split(" | ")) for line in LINES.strip().splitlines()]


@pytest.mark.parametrize(("kind", "sentence"), CASES, ids=[sentence for _, sentence in CASES])
def test_who_acts_and_what_is_done_tells_the_kind(kind: str, sentence: str) -> None:
    told = extract(sentence, document_date=date(2024, 5, 15), language="en").candidates
    assert [(candidate.kind, candidate.factuality) for candidate in told] == [(kind, "happened")]


@pytest.mark.parametrize("sentence", ["The price of maize rose on Monday.", "The Assembly rose on Monday."])
def test_what_rises_is_no_revolt(sentence: str) -> None:
    told = extract(sentence, document_date=date(2024, 5, 15), language="en").candidates
    assert "attack" not in {candidate.kind for candidate in told}


@pytest.mark.parametrize(
    "sentence", ["The lease runs until July 2025.", "The mandate lapses on 2 July.", "The offer runs until Friday."]
)
def test_what_is_given_for_a_time_has_a_last_day(sentence: str) -> None:
    (told,) = extract(sentence, document_date=date(2024, 5, 15), language="en").candidates
    assert told.kind == "deadline"


def test_what_since_opens_is_led_by_no_preposition() -> None:
    sentence = "The island has gone its own way since his policemen were bundled on to a boat on May 30, 2023."
    (told,) = extract(sentence, document_date=date(2024, 5, 15), language="en").candidates
    assert (told.kind, told.factuality) == ("expulsion", "happened")

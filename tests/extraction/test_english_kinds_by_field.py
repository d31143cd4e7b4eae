"""What an English verb tells by who acts and on what: the same verb in several fields of life, kinds decided beforehand."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 16)

KINDS = """
meeting | The committee will examine the request on Tuesday.
meeting | The cabinet is to take up the matter on Tuesday.
meeting | The prime minister called in the bankers on Tuesday.
meeting | The emir welcomed the French president on Tuesday.
statement | The emir welcomed the president's decision on Tuesday.
statement | The ministry welcomed the release on Tuesday.
meeting | The next session is due in Prague on Tuesday.
meeting | Both ministers are expected at a summit in Tirana on Tuesday.
visit | The president is due in Prague on Tuesday.
visit | The minister is expected back here by Tuesday.
meeting | The minister saw the president on Tuesday.
meeting | U.S. diplomats saw the crew for the first time late on Tuesday.
visit | The delegation crossed into Gaza on Tuesday.
vote | The upper house threw out the bill on Tuesday.
vote | The motion was defeated on Tuesday.
vote | The Senate confirmed the ambassador on Tuesday.
refusal | The rebels rejected the amendment on Tuesday.
attack | The army defeated the rebels on Tuesday.
agreement | The union admitted Croatia on Tuesday.
statement | The minister admitted on Tuesday that the list was false.
other | The team beat Brazil on Tuesday.
attack | Rebels beat three villagers on Tuesday.
other | Students occupied the university on Tuesday.
attack | Soldiers stormed the university on Tuesday.
military | The gunboats chased the trawlers on Tuesday.
military | The army took up positions around the palace on Tuesday.
attack | Rebels took the town on Tuesday.
attack | Three soldiers fell on Tuesday near the river.
withdrawal | The marines went home on Tuesday.
withdrawal | The last Soviet soldier crossed the bridge on Tuesday.
aid | The Red Cross distributed blankets on Tuesday.
aid | The first tanker docked at Odessa on Tuesday with fuel for the hospitals.
aid | The World Bank approved a credit of $90 million on Tuesday.
aid | Saudi Arabia deposited $2 billion with the central bank on Tuesday.
legal | The general surrendered to the tribunal on Tuesday.
legal | The activists were held for four hours at the airport on Tuesday.
legal | The government outlawed the party on Tuesday.
legal | The accused pleaded not guilty on Tuesday.
sanction | The bank blocked the accounts of the ministry on Tuesday.
sanction | Gazprom reduced deliveries to Moldova on Tuesday.
sanction | Washington cancelled the licence on Tuesday.
withdrawal | The ambassador was withdrawn on Tuesday.
expulsion | Venezuela ordered out the charge d'affaires on Tuesday.
deadline | The time limit set by the court passed on Tuesday.
other | A train derailed on Tuesday.
other | Teachers walked out on Tuesday.
refusal | The delegation walked out on Tuesday.
sanction | Canada barred Portuguese trawlers from its ports on Tuesday.
military | Paratroopers dropped on the airfield on Tuesday.
demand | Ireland lodged an application with the council on Tuesday.
other | A ferry sank off the coast on Tuesday.
attack | The submarine sank the tanker on Tuesday.
expulsion | Four diplomats were ordered to leave the country on Tuesday.
accusation | Pakistan on Tuesday took India to task over the dams.
attack | The rebels took Kisangani on Tuesday.
visit | The minister returned from Lagos on Tuesday.
legal | The law took effect on Tuesday.
offer | The company undertook on Tuesday to pay the arrears.
meeting | The two delegations sat down together on Tuesday.
meeting | The conference of partners planned in Luanda for 12 June will go ahead.
meeting | France has invited him to a summit that opens in Paris on 20 June.
statement | The president is due to speak to the trade unions on Sunday.
call | The president spoke to the king on Tuesday.
visit | A mission of the OSCE is coming next week, on Wednesday, and will stay for five days.
other | Police fired tear gas at demonstrators on Tuesday.
"""

TOLD = """
2024-05-14 | Peking's application, lodged in April, was turned down on Tuesday.
2024-04 | Peking's application, lodged in April, was turned down on Tuesday.
2024-05-23 | A plan to receive refugees will be put to parliament on Thursday of next week.
2024-05-17 | Kenyans fear that their turn will come tomorrow.
2024-05-09 | Tanzania had made known on May 9 that it would stay away.
2024-05-20 | Vox has called a rally there for Monday.
2024-05-14 | A draft settlement was put to him on Tuesday and rejected by his cabinet on Wednesday.
2024-05-02 | He abrogated the constitution on 10 April, and the Pacific Islands Forum suspended Fiji on 2 May.
2024-06-24 | They play in Durban on June 24.
2024-06-19 | I go back on 19 June, for a seminar.
2024-05-10 | On Friday the president appeared at a graduation ceremony in Harare.
"""

NOTHING = """
The minister did not go home on Tuesday.
It came on Monday as a surprise.
He saw the film on Monday.
The minister saw the deal as a victory on Monday.
The prime minister saw no reason on Tuesday to resign.
"""


def _rows(table: str) -> list[list[str]]:
    return [line.split(" | ") for line in table.strip().splitlines()]


@pytest.mark.parametrize(("kind", "text"), _rows(KINDS))
def test_a_verb_has_the_kind_of_its_field(kind: str, text: str) -> None:
    assert kind in [c.kind for c in extract(text, document_date=DAY, language="en").candidates]


@pytest.mark.parametrize(("day", "text"), _rows(TOLD))
def test_what_somebody_does_on_a_day_is_proposed(day: str, text: str) -> None:
    found = extract(text, document_date=DAY, language="en").candidates
    assert day in [c.interval.edtf for c in found if c.interval]


def test_who_follows_does_as_the_one_before() -> None:
    text = "The finance minister resigned on Monday. The environment minister followed on Tuesday."
    first, second = extract(text, document_date=DAY, language="en").candidates
    assert first.kind == second.kind


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("By June 1, 3,000 Cubans are to have gone home.", "scheduled"),
        ("The minister was to have met the bankers on Monday.", "cancelled"),
        ("Kenyans fear that their turn will come tomorrow.", "feared"),
        ("A Pakistani battalion could follow in September.", "expected"),
    ],
)
def test_what_is_still_to_be_done_is_not_given_up(text: str, factuality: str) -> None:
    (found,) = extract(text, document_date=DAY, language="en").candidates
    assert found.factuality == factuality


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_no_deed_is_seen_where_none_is_told(text: str) -> None:
    assert not extract(text, document_date=DAY, language="en").candidates

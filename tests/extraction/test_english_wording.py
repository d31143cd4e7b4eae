"""Happenings as English papers word them: what a day saw, what lies ahead, who left last, what no one did."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 3, 14)
MONDAY = "2024-03-11"
ENGLISH = {
    "Monday saw the first free municipal polls in four decades.": (MONDAY, "vote", "happened"),
    "Monday saw the resignation of the interior minister.": (MONDAY, "other", "happened"),
    "The parties are campaigning ahead of a vote on 3 May.": ("2024-05-03", "vote", "scheduled"),
    "With talks due to open on Monday, neither side would comment.": ("2024-03-18", "meeting", "scheduled"),
    "Only on Monday did the general admit the loss.": (MONDAY, "statement", "happened"),
    "Not until Monday did the palace confirm the king's illness.": (MONDAY, "statement", "happened"),
    "An earthquake of magnitude 6.8 struck the Atlas mountains on Monday.": (MONDAY, "other", "happened"),
    "Forty villagers were killed by a landslide on Monday.": (MONDAY, "other", "happened"),
    "Forty villagers were killed by a drone on Monday.": (MONDAY, "attack", "happened"),
    "The last Belgian paratroopers flew out of Stanleyville on Monday.": (MONDAY, "withdrawal", "happened"),
    "The Belgian paratroopers flew into Stanleyville on Monday.": (MONDAY, "military", "happened"),
    "The soldiers will be gone on Monday.": ("2024-03-18", "withdrawal", "scheduled"),
    "Bulgaria's finance minister quit on Monday over the leaked tapes.": (MONDAY, "other", "happened"),
    "Rwanda quit the bloc on Monday.": (MONDAY, "withdrawal", "happened"),
    "The bank was fined 40 million euros on Monday.": (MONDAY, "legal", "happened"),
    "The militia downed a transport plane on Monday.": (MONDAY, "attack", "happened"),
    "Mexico tabled a compromise text on Monday.": (MONDAY, "offer", "happened"),
    "The Swiss president convened the two delegations in Geneva on Monday.": (MONDAY, "meeting", "happened"),
    "The army declared a curfew in Port-au-Prince on Monday.": (MONDAY, "military", "happened"),
    "North Korea fired a ballistic missile into the sea on Monday.": (MONDAY, "military", "happened"),
    "North Korea fired missiles at the island on Monday.": (MONDAY, "attack", "happened"),
    "Monday's bombing left 40 dead.": (MONDAY, "attack", "happened"),
    "The central bank left its key rate unchanged on Monday.": (MONDAY, "other", "happened"),
    "The Berlin Wall came down on 9 November 1989.": ("1989-11-09", "other", "happened"),
    "Dec 7, 1975 - Indonesian troops invade Timor.": ("1975-12-07", "attack", "happened"),
    "February 6, 1976: The frigates return.": ("1976-02-06", "military", "happened"),
    "Fire swept through the parliament building on Monday.": (MONDAY, "other", "happened"),
    "The summit runs from 20 to 22 March.": ("2024-03-20/2024-03-22", "meeting", "scheduled"),
}
VERBS = {
    "The rand tumbled to its weakest level in a decade on Monday.": (MONDAY, "other", "happened"),
    "Raiders on motorbikes carried off 40 schoolgirls on Monday.": (MONDAY, "attack", "happened"),
    "Snipers picked off three policemen on Monday.": (MONDAY, "attack", "happened"),
    "Warsaw put its air force on a war footing on Monday.": (MONDAY, "military", "happened"),
    "The flagship steamed through the strait on Monday.": (MONDAY, "military", "happened"),
    "Rebel fighters melted away from the town on Monday.": (MONDAY, "withdrawal", "happened"),
    "Ireland wired two million pounds to the refugee agency on Monday.": (MONDAY, "aid", "happened"),
    "Washington slapped visa bans on six judges on Monday.": (MONDAY, "sanction", "happened"),
    "Delhi doubled the duty on Pakistani cement on Monday.": (MONDAY, "sanction", "happened"),
    "Lagos shut its airspace to Beninese carriers on Monday.": (MONDAY, "sanction", "happened"),
    "Chileans went to the ballot box on Monday.": (MONDAY, "vote", "happened"),
    "Sudan's generals put their names to a truce on Monday.": (MONDAY, "agreement", "happened"),
    "Belgrade gave its assent to the plan on Monday.": (MONDAY, "agreement", "happened"),
    "Rome and Tripoli buried their differences on Monday.": (MONDAY, "agreement", "happened"),
    "The pope granted the king an audience on Monday.": (MONDAY, "meeting", "happened"),
    "Envoys from both camps came face to face in Jeddah on Monday.": (MONDAY, "meeting", "happened"),
    "The envoy shuttled between the two capitals on Monday.": (MONDAY, "visit", "happened"),
    "The patriarch paid his respects at the shrine on Monday.": (MONDAY, "visit", "happened"),
    "The palace confirmed on Monday that the king had cancer.": (MONDAY, "statement", "happened"),
    "Statistics South Africa put unemployment at 33 per cent on Monday.": (MONDAY, "statement", "happened"),
    "The junta's leader took to the airwaves on Monday.": (MONDAY, "statement", "happened"),
    "The bank trimmed its growth forecast on Monday.": (MONDAY, "statement", "happened"),
    "Pyongyang vowed on Monday to hit back.": (MONDAY, "warning", "happened"),
    "Slovaks choose a president on Friday.": ("2024-03-15", "vote", "scheduled"),
    "Aid workers fear an onslaught on Friday.": ("2024-03-15", "attack", "feared"),
    "A US cruiser brought down an Iranian airliner on 3 July 1988.": ("1988-07-03", "attack", "happened"),
    "Detectives searched the party's headquarters on Tuesday.": ("2024-03-12", "legal", "happened"),
    "A military court handed the colonel a 20-year term on Tuesday.": ("2024-03-12", "legal", "happened"),
    "Two aides to the mayor were booked for fraud on Tuesday.": ("2024-03-12", "legal", "happened"),
    "Mortar rounds rained on the airport on Tuesday.": ("2024-03-12", "attack", "happened"),
    "Three nuns were hacked to death on Tuesday.": ("2024-03-12", "attack", "happened"),
    "The insurgents wrested the town of Moura from the army on Tuesday.": ("2024-03-12", "attack", "happened"),
    "An explosion ripped through a bus in Karachi on Tuesday.": ("2024-03-12", "attack", "happened"),
    "The first blue helmets fanned out across the capital on Tuesday.": ("2024-03-12", "military", "happened"),
    "Denmark stepped up patrols around the island on Tuesday.": ("2024-03-12", "military", "happened"),
    "The president placed the north under military rule on Tuesday.": ("2024-03-12", "military", "happened"),
    "The guerrillas handed in their weapons on Tuesday.": ("2024-03-12", "withdrawal", "happened"),
    "Creditors wrote off half of Somalia's debt on Tuesday.": ("2024-03-12", "aid", "happened"),
    "Vilnius blocked rail freight to Kaliningrad on Tuesday.": ("2024-03-12", "sanction", "happened"),
    "The ministry withdrew the accreditation of four correspondents on Tuesday.": (
        "2024-03-12",
        "sanction",
        "happened",
    ),
    "Delegates endorsed the new charter on Tuesday.": ("2024-03-12", "vote", "happened"),
    "The Greens lost their last seats on Tuesday.": ("2024-03-12", "vote", "happened"),
    "Senators confirmed the nominee by 52 to 48 on Tuesday.": ("2024-03-12", "vote", "happened"),
    "Ministers from 12 nations converged on Bali on Tuesday.": ("2024-03-12", "meeting", "happened"),
    "Parliament reconvened on Tuesday.": ("2024-03-12", "meeting", "happened"),
    "The two defence chiefs talked on a hotline on Tuesday.": ("2024-03-12", "call", "happened"),
    "Mr Orban turned up unannounced in Kyiv on Tuesday.": ("2024-03-12", "visit", "happened"),
    "Inspectors gained access to the plant on Tuesday.": ("2024-03-12", "visit", "happened"),
    "The bishops issued a pastoral letter on Tuesday.": ("2024-03-12", "statement", "happened"),
    "The captors posted a video on Tuesday.": ("2024-03-12", "statement", "happened"),
    "Interpol posted a notice on Tuesday.": ("2024-03-12", "statement", "happened"),
    "The UN rapporteur faulted the police on Tuesday.": ("2024-03-12", "accusation", "happened"),
    "The WHO raised the alarm on Tuesday over a new strain.": ("2024-03-12", "warning", "happened"),
    "Families of the missing petitioned the king on Tuesday.": ("2024-03-12", "demand", "happened"),
    "The delegation stormed out on Tuesday.": ("2024-03-12", "refusal", "happened"),
    "The islanders buried their dead on Tuesday.": ("2024-03-12", "other", "happened"),
    "A tanker spilled oil off Galicia on Tuesday.": ("2024-03-12", "other", "happened"),
    "Crowds burned flags outside the consulate on Tuesday.": ("2024-03-12", "other", "happened"),
}
"""What a verb tells by the words beside it."""
MORE = {
    "The foreign secretary raised the case with his Chinese counterpart on Monday.": (MONDAY, "meeting", "happened"),
    "The central bank raised rates on Monday with immediate effect.": (MONDAY, "other", "happened"),
    "Soldiers took over the state broadcaster on Monday.": (MONDAY, "military", "happened"),
    "The firm took over its rival on Monday.": (MONDAY, "other", "happened"),
}
FRENCH = {
    "Lundi a vu la chute du gouvernement.": (MONDAY, "other", "happened"),
    "Un séisme a frappé lundi l'ouest du pays.": (MONDAY, "other", "happened"),
    "Un missile a frappé lundi l'ouest du pays.": (MONDAY, "attack", "happened"),
    "Les derniers parachutistes ont embarqué lundi à Pointe-Noire.": (MONDAY, "withdrawal", "happened"),
    "Douze villageois ont été tués lundi par un glissement de terrain.": (MONDAY, "other", "happened"),
    "Douze villageois ont été tués lundi par une frappe de drone.": (MONDAY, "attack", "happened"),
}
NOTHING = [
    "Mondays see the crowds return to the market.",
    "The fine is down to the minister, who sat at the table.",
]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [("en", *row) for row in (ENGLISH | VERBS | MORE).items()] + [("fr", *row) for row in FRENCH.items()],
)
def test_a_wording_is_read(language: str, text: str, told: tuple[str, str, str]) -> None:
    found = [
        (c.interval.edtf, c.kind, c.factuality)
        for c in extract(text, document_date=DAY, language=language).candidates
        if c.interval is not None
    ]
    assert found == [told]


@pytest.mark.parametrize("text", NOTHING)
def test_no_happening_is_seen_in(text: str) -> None:
    assert not [c for c in extract(text, document_date=DAY, language="en").candidates if c.factuality == "happened"]

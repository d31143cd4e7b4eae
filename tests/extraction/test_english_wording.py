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
    [("en", *row) for row in ENGLISH.items()] + [("fr", *row) for row in FRENCH.items()],
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

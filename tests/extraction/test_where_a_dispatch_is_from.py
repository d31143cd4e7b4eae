"""Where a dispatch is written: its dateline, whatever an agency adds to it, and not the land that opens a title."""

import datetime

import pytest

from timeline.extraction import extract

DAY = datetime.date(2020, 7, 16)
TOLD = "The United States has imposed visa restrictions on officials. Foreign Minister Ann Roe said on Wednesday that"


def told(text, language="en"):
    return extract(text, document_date=DAY, language=language).candidates


@pytest.mark.parametrize(
    "dateline",
    [
        "GEORGETOWN, July 16 (Write-through, adds court hearing and reactions) - ",
        "GEORGETOWN, July 16 (UPDATE 2, recasts with quotes from the minister) -- ",
        "GEORGETOWN, July 16 (Reuters) - ",
    ],
)
def test_what_an_agency_adds_to_a_dateline_is_no_deed(dateline):
    candidates = told(f"{dateline}{TOLD} she regretted it.")
    assert not any("GEORGETOWN" in candidate.title for candidate in candidates)
    assert [actor.country for actor in candidates[-1].actors] == ["GUY"]


def test_what_a_french_agency_adds_to_a_dateline_is_no_deed():
    text = "LIMA, 16 juillet (version longue, ajoute réactions) - Les États-Unis ont imposé jeudi des sanctions."
    assert [candidate.title for candidate in told(text, "fr")] == ["Les États-Unis imposent des sanctions"]


@pytest.mark.parametrize("title", ["U.S. curbs visas for officials", "US curbs visas for officials"])
def test_the_land_that_opens_a_title_is_not_where_the_dispatch_is_from(title):
    text = f"{title}\n\nGEORGETOWN, July 16 - {TOLD} Guyana regretted it."
    assert told(text)[-1].actors[0].country == "GUY"


def test_a_town_in_capitals_is_still_where_it_is_from():
    text = "LIMA, July 16\n\nThe foreign minister, Ann Roe, said on Wednesday that she regretted it."
    assert told(text)[-1].actors[0].country == "PER"

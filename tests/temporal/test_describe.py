"""Dates in honest words, French and English."""

from __future__ import annotations

import pytest

from timeline.temporal import describe, parse_edtf

ROWS = [
    ("2021-12-07", "7 décembre 2021", "7 December 2021"),
    ("2021-12-01", "1er décembre 2021", "1 December 2021"),
    ("2021-12-07~", "7 décembre 2021 environ", "about 7 December 2021"),
    ("2021-12-07?", "7 décembre 2021 (incertain)", "7 December 2021 (uncertain)"),
    ("[2022-01-21..2022-01-31]", "fin janvier 2022", "late January 2022"),
    ("[2022-02-11..2022-02-20]", "mi-février 2022", "mid-February 2022"),
    ("[2022-01-01..2022-04-30]", "début 2022", "early 2022"),
    ("[2021-12-09..2021-12-10]", "entre le 9 et le 10 décembre 2021", "between 9 and 10 December 2021"),
    (
        "[2021-11-28..2021-12-03]",
        "entre le 28 novembre et le 3 décembre 2021",
        "between 28 November and 3 December 2021",
    ),
    ("[..2021-12-10]", "au plus tard le 10 décembre 2021", "by 10 December 2021"),
    ("[2021-12-03..]", "après le 2 décembre 2021", "after 2 December 2021"),
    ("2022-01-21/..", "à partir du 21 janvier 2022", "from 21 January 2022"),
    ("2022-01-21~/..", "à partir du 21 janvier 2022 environ", "from about 21 January 2022"),
    ("2014-03/..", "à partir de mars 2014", "from March 2014"),
    ("2014-04/..", "à partir d'avril 2014", "from April 2014"),
    ("2014/..", "à partir de 2014", "from 2014"),
    ("../2021-12-10", "jusqu'au 10 décembre 2021", "until 10 December 2021"),
    ("../2014-03", "jusqu'à mars 2014", "until March 2014"),
    ("2021-12-04/2021-12-05", "du 4 au 5 décembre 2021", "4 to 5 December 2021"),
    ("2014-03/2014-05", "de mars à mai 2014", "March to May 2014"),
    ("2014-03/2015-02", "de mars 2014 à février 2015", "March 2014 to February 2015"),
    ("2014/2018", "de 2014 à 2018", "2014 to 2018"),
    ("2021-24", "hiver 2021-2022", "winter 2021-2022"),
    ("2022-33", "premier trimestre 2022", "first quarter of 2022"),
    ("197X", "années 1970", "the 1970s"),
    ("20XX", "XXIe siècle", "21st century"),
    ("{2022-05-01,2022-05-04,2022-05-07}", "1er, 4 et 7 mai 2022", "1, 4 and 7 May 2022"),
]


@pytest.mark.parametrize(("edtf", "french", "english"), ROWS)
def test_a_date_is_told_in_words(edtf: str, french: str, english: str) -> None:
    assert describe(parse_edtf(edtf), "fr") == french
    assert describe(parse_edtf(edtf), "en") == english

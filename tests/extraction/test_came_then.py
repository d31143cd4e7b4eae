"""What a day brings and is told behind it; what results tell of; what is only moved elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str, language: str = "en") -> list[Candidate]:
    return list(extract(text, document_date=date(2025, 5, 14), language=language).candidates)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("On Thursday came the rest: Seoul announced a boycott and Tokyo recalled its ambassador.", {"withdrawal"}),
        ("The latest blow came last Thursday. Prosecutors indicted the minister.", {"legal"}),
        ("The breakthrough came on 8 May. Oslo and Lima signed a truce.", {"agreement"}),
    ],
)
def test_what_came_on_a_day_is_told_behind_it(text: str, kinds: set[str]) -> None:
    days = {c.kind: c.interval.edtf for c in told(text) if c.interval}
    assert {kind: days.get(kind) for kind in kinds} == dict.fromkeys(kinds, "2025-05-08")


@pytest.mark.parametrize(
    "text",
    [
        "La réponse est venue jeudi. Ankara a rappelé son ambassadeur.",
        "Jeudi est venue la suite : Ankara a rappelé son ambassadeur.",
    ],
)
def test_so_in_french(text: str) -> None:
    assert [(c.kind, c.interval.edtf) for c in told(text, "fr") if c.interval][-1] == ("withdrawal", "2025-05-08")


@pytest.mark.parametrize(
    "text",
    [
        "The envoy came on Thursday. Ankara recalled its ambassador.",
        "The answer came on Thursday. Ankara had recalled its ambassador on 2 May.",
        "The answer came on Thursday.\n\nAnkara recalled its ambassador.",
    ],
)
def test_no_day_is_lent_by_whoever_came_or_to_what_has_its_own(text: str) -> None:
    assert ("withdrawal", "2025-05-08") not in [(c.kind, c.interval.edtf) for c in told(text) if c.interval]


def test_results_tell_of_a_vote_that_is_over() -> None:
    found = {
        c.interval.edtf: c.factuality for c in told("Results from Sunday's vote are due on Thursday.") if c.interval
    }
    assert found == {"2025-05-11": "happened", "2025-05-15": "scheduled"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The summit was moved to Rome on May 3.", "other"),
        ("The talks were held in Rome on May 3.", "meeting"),
    ],
)
def test_what_is_moved_elsewhere_is_not_held(text: str, kind: str) -> None:
    assert [c.kind for c in told(text)] == [kind]

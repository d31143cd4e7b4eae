"""Days that lean on what was told before, named again by a pronoun or a clause: "three days after it", "on the day he died";
and weekdays with an article, beside the day told last."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2025, 3, 30), language="en").candidates)


def day(candidate: Candidate) -> str:
    return candidate.interval.edtf if candidate.interval else ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya voted on December 27. Three days after it, at dusk, Mr Kibaki took the oath.", "2024-12-30"),
        ("The party named him on 30 August. He lifted the curfew three days before that.", "2024-08-27"),
        ("Mr Muizzu was sworn in on November 17. He repeated the demand the day after he was sworn in.", "2024-11-18"),
        (
            "The army moved into Harare on November 14. Mr Zuma called Mr Mugabe the day after the army moved.",
            "2024-11-15",
        ),
        ("On May 5 the judge left Islamabad. A week after he had left, he flew to Karachi.", "2024-05-12"),
        (
            "Ghana recalled its envoy on 12 March. Togo closed the border a week after Ghana recalled its envoy.",
            "2025-03-19",
        ),
        ("Mr Javier died on 11 February. On the day he died, Mr Reagan suggested that there was fraud.", "2025-02-11"),
        (
            "The conference opened on 6 December. On the day that the talks opened, Ghana recalled its envoy.",
            "2024-12-06",
        ),
        ("The presidents met on 12 March. Rebels attacked Goma on the very day the two leaders met.", "2025-03-12"),
    ],
)
def test_a_day_leans_on_what_is_told_again(text: str, expected: str) -> None:
    assert day(told(text)[-1]) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The court ruled on 12 March. Two days after he spoke, Mr Obi left.",
        "Mali recalled its envoy on 12 March. Togo closed the border a week after Ghana recalled its envoy.",
        "The talks opened on 6 December. One day the talks opened late, and delegates left.",
        "The talks opened on 6 December. The day will come when they sign.",
    ],
)
def test_a_day_leans_on_nothing_else(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They signed the pact on 9 March. The talks had opened on the Thursday.", "2025-03-06"),
        ("The envoy arrived on 10 March and left on the Friday.", "2025-03-14"),
        ("The pact was signed on 10 March. The army left on Friday.", "2025-03-28"),
        ("The pact was signed on 10 March. The army will leave on the Friday.", "2025-04-04"),
    ],
)
def test_a_weekday_with_an_article_is_beside_the_day_told(text: str, expected: str) -> None:
    assert day(told(text)[-1]) == expected

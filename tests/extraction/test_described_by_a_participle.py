"""English participles after several noun phrases: what they describe."""

from datetime import date

import pytest

from timeline.extraction import extract


def _titles(text: str) -> list[str]:
    return [c.title for c in extract(text, document_date=date(1984, 12, 20), language="en").candidates]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "They called for a withdrawal in accordance with the resolution adopted by the Assembly on 30 October.",
            "The resolution was adopted by the Assembly",
        ),
        ("They welcomed the outcome of the naval exercise held in September.", "The naval exercise was held"),
        ("He saw the second of three frigates ordered by Muscat last autumn.", "Three frigates were ordered by Muscat"),
        ("They discussed the fate of the hostages seized on 4 May.", "The hostages were seized"),
        ("She praised the implementation of the accord concluded on 4 May.", "The accord was concluded"),
        ("The agreement with the rebels signed in May collapsed.", "The agreement with the rebels was signed"),
        (
            "He recalled the bombing of the convoy claimed by the rebels on 4 May.",
            "The bombing of the convoy was claimed",
        ),
        ("They hailed the leader of the movement arrested on 4 May.", "The leader of the movement was arrested"),
        (
            "The release of the hostages announced on 3 May surprised Paris.",
            "The release of the hostages was announced",
        ),
        ("The talks with the men expelled on 3 May failed.", "The men were expelled"),
        ("The visit to the town bombed on 3 May is near.", "The town was bombed"),
        ("The raid on the camp launched on 3 May is near.", "Raid on the camp"),
        ("They hailed the sale of three frigates approved by the Senate on 4 June.", "The sale of three frigates was"),
    ],
)
def test_what_a_participle_describes(text: str, title: str) -> None:
    assert any(found.startswith(title) for found in _titles(text)), _titles(text)

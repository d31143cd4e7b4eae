"""Those without a name whom "and" joins to a named subject take part as it does."""

from datetime import date

import pytest

from timeline.extraction import extract


def _actors(text: str) -> list[tuple[str, str, str | None]]:
    (found,) = extract(text, document_date=date(1994, 9, 20), language="en").candidates
    return [(actor.name, actor.role, actor.country) for actor in found.actors]


@pytest.mark.parametrize(
    ("text", "peer"),
    [
        ("Iran and six world powers reached an agreement in Geneva on Sunday.", ("World powers", "participant", None)),
        ("The government and the rebels signed a truce on Sunday.", ("Rebels", "participant", None)),
        ("Colombian warplanes and commandos struck a jungle camp on Sunday.", ("Commandos", "agent", "COL")),
        ("The prime minister and two aides were arrested on Sunday.", ("Aides", "recipient", None)),
    ],
)
def test_peers_take_part(text: str, peer: tuple[str, str, str | None]) -> None:
    assert peer in _actors(text)


@pytest.mark.parametrize(
    "text",
    [
        "Turkey and the violence were condemned on Sunday.",
        "Russian jets and artillery bombed Grozny on Sunday.",
        "President Clinton and his wife arrived in Dublin on Sunday.",
        "Fatah and Hamas signed a pact on Sunday.",
    ],
)
def test_nobody_else_is_made_of_what_is_joined(text: str) -> None:
    assert not [name for name, _, country in _actors(text) if country is None]

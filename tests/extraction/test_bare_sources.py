"""English names several people without an article, and says what befell them by phrases that outweigh a noun beside them."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2023, 12, 12)


def agents(text: str, kind: str) -> list[str]:
    """Who does the first happening of `kind`."""
    told = extract(text, document_date=DAY, language="en").candidates
    return next(
        ([a.name for a in c.actors if a.role == "agent"] for c in told if c.kind == kind), ["no such happening"]
    )


@pytest.mark.parametrize(
    "who",
    ["East African mediators", "aid workers", "Western diplomats", "two officials", "rebel commanders", "analysts"],
)
def test_bare_plurals_say_it_and_not_the_subject_before(who: str) -> None:
    """ "X and Y agreed to meet, mediators said": X and Y said nothing."""
    told = agents(
        f"Chad's army chief and the head of the rebels have agreed to meet, {who} said on Sunday.", "statement"
    )
    assert "Chad’s army chief" not in told and "Head" not in told


def test_the_subject_before_still_goes_on() -> None:
    """ "X met the mediators and said": X said it."""
    text = "Chad's foreign minister met East African mediators on Saturday and said on Sunday that he would leave."
    assert agents(text, "statement") == ["Mahamat Saleh Annadif"]


@pytest.mark.parametrize(
    "deed",
    [
        "came under fire",
        "came under heavy fire",
        "came under attack",
        "came under mortar fire",
        "came under shell fire",
    ],
)
@pytest.mark.parametrize("who", ["The aid convoy", "Peacekeepers", "The embassy", "The summit"])
def test_coming_under_fire_is_an_attack(who: str, deed: str) -> None:
    """Whatever the noun beside it says."""
    assert [c.kind for c in extract(f"{who} {deed} on Sunday.", document_date=DAY, language="en").candidates] == [
        "attack"
    ]


@pytest.mark.parametrize("deed", ["came under pressure", "came under criticism", "came under new management"])
def test_coming_under_something_else_is_not(deed: str) -> None:
    """No attack on anybody."""
    told = extract(f"The aid agency {deed} on Sunday.", document_date=DAY, language="en").candidates
    assert all(c.kind != "attack" for c in told)


@pytest.mark.parametrize("envoy", ["charge d'affaires", "ambassador", "consul"])
def test_the_envoy_of_a_state_is_not_its_last_ruler(envoy: str) -> None:
    """ "The Sudanese charge d'affaires" is not the Sudanese named last."""
    text = f"Omar al-Bashir ruled for thirty years. The UAE is expected to summon the Sudanese {envoy} on Wednesday."
    told = extract(text, document_date=DAY, language="en").candidates
    assert told and all("Bashir" not in a.name for c in told for a in c.actors)

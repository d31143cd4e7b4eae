"""What those without a name do in a second clause; how somebody served before his title; adverbs behind a subject."""

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def _found(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2014, 3, 19), language="en").candidates)


def _roles(candidate: Candidate) -> dict[str, str]:
    return {actor.name: actor.role for actor in candidate.actors if actor.name not in candidate.understood}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Police arrested the journalist on Monday and put him on a plane to Nairobi.", "Police"),
        ("Students stormed the US embassy in Tehran on Monday and took its staff hostage.", "Students"),
    ],
)
def test_they_do_the_second_thing_too(text: str, who: str) -> None:
    assert [_roles(candidate).get(who) for candidate in _found(text)] == ["agent", "agent"]


def test_whoever_undergoes_the_first_does_not_do_it() -> None:
    first, second = _found("Two diplomats were expelled on Monday and left for Moscow.")
    assert "agent" not in _roles(first).values()
    assert "agent" not in _roles(second).values()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Eight Turkish soldiers fled to Greece on Monday and asked for asylum.",
            "Eight Turkish soldiers asked for asylum",
        ),
        ("Ukraine expelled two diplomats on Monday and closed the border.", "Ukraine closed the border"),
    ],
)
def test_the_headline_names_those_who_did_it(text: str, title: str) -> None:
    assert _found(text)[1].title == title


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The truce was brokered on Monday by former President Jimmy Carter.", "mediator"),
        ("The rebels signed a truce brokered by former President Jimmy Carter on Monday.", "mediator"),
        ("The rebels met outgoing President Jimmy Carter on Monday.", "participant"),
        ("The truce was hailed on Monday by former President Jimmy Carter.", "agent"),
    ],
)
def test_how_he_served_hides_no_preposition(text: str, role: str) -> None:
    assert _roles(_found(text)[0])["Jimmy Carter"] == role


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Crimea's parliament formally applied to join Russia on Monday.", "Crimea’s parliament"),
        ("The judges unanimously rejected the appeal on Monday.", "Judges"),
        ("The family rejected the offer on Monday.", "Family"),
    ],
)
def test_an_adverb_is_no_part_of_a_name(text: str, name: str) -> None:
    assert [actor.name for actor in _found(text)[0].actors][:1] == [name]

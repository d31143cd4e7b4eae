"""English dispatches: "and that" goes on with what is said, participles are joined, and relatives tell their own deed."""

from __future__ import annotations

import pytest

from tests.extraction.dispatches import found_in, told_in


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Lavrov said that Russia would withdraw in May and that a truce would begin on Monday.",
            [
                ("Sergei Lavrov said that Russia would withdraw", "2026-05"),
                ("Sergei Lavrov said that a truce would begin", "2025-11-24"),
            ],
        ),
        (
            "Trump said he would visit China in April and that Xi would travel to the United States.",
            [("Donald Trump said he would visit China", "2026-04")],
        ),
        (
            "Xi Jinping said he would visit Washington in April and would sign a deal.",
            [("Xi Jinping said he would visit Washington", "2026-04")],
        ),
        (
            "Macron said he would meet Putin on Friday but would not travel to Moscow.",
            [("Emmanuel Macron said he would meet Putin", "2025-11-21")],
        ),
        (
            "The envoy told the House on Monday that Britain would go ahead even if the guerrillas rejected the plan.",
            [("The envoy told the House that Britain would go ahead", "2025-11-17")],
        ),
    ],
)
def test_each_of_several_things_said_has_its_own_headline(sentence: str, told: list[tuple[str, str]]) -> None:
    assert told_in(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Officials said about 300 migrants were rescued on Monday.", "About 300 migrants were rescued"),
        ("He said 96 guns had been brought to the gate on Monday.", "96 guns had been brought to the gate"),
        ("Police said at least two people were killed on Monday.", "Police said at least two people were killed"),
        ("Police said nearly 40 people were arrested on Monday.", "Nearly 40 people were arrested"),
    ],
)
def test_how_many_there_are_goes_with_what_is_said(sentence: str, told: str) -> None:
    assert told_in(sentence) == [(told, "2025-11-17")]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The accord, brokered by Turkey and signed in Ankara on January 29, will allow Ethiopia to build a port.",
            ("The accord was signed in Ankara", "2025-01-29"),
        ),
        (
            "Sanctions imposed in 1965 after Prime Minister Ian Smith declared independence will lapse on December 15.",
            ("Sanctions will lapse", "2025-12-15"),
        ),
        (
            "A law adopted in May after protesters stormed parliament was annulled on Monday.",
            ("A law was annulled", "2025-11-17"),
        ),
        (
            "Troops deployed on Monday after gunmen killed ten people.",
            ("Troops deployed after gunmen killed ten people", "2025-11-17"),
        ),
        (
            "Rebels who seized the town of Goma last week said on Monday they would withdraw.",
            ("Rebels said they would withdraw", "2025-11-17"),
        ),
        (
            "Trump ordered the army to resume weapons testing, which the United States halted in 1992.",
            ("The United States halted weapons testing", "1992"),
        ),
        (
            "Relations have soured since Eritrea was left out of talks that ended the Tigray war in November 2022.",
            ("Talks ended the Tigray war", "2022-11"),
        ),
        (
            "Hungarian Prime Minister Viktor Orban, who lost power in April's election, sent no message.",
            ("Viktor Orbán lost power in the election", "2025-04"),
        ),
    ],
)
def test_what_stands_apart_takes_nothing_from_the_verb_around_it(sentence: str, told: tuple[str, str]) -> None:
    assert told in told_in(sentence)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("About 20 rebels of the MRTA burst in on Monday. They freed the women on Tuesday.", "About 20 rebels freed"),
        ("Ten gunmen seized a bus on Monday. They freed the driver on Tuesday.", "Ten gunmen freed the driver"),
        ("At least 20 gunmen stormed it on Monday. They took ten hostages on Tuesday.", "At least 20 gunmen took"),
        ("Yemen seized a bus on Monday. They freed the driver on Tuesday.", "They freed the driver"),
    ],
)
def test_they_are_the_many_with_whom_the_sentence_before_opens(text: str, told: str) -> None:
    assert told_in(text)[-1][0].startswith(told)


def test_what_is_looked_forward_to_lies_ahead() -> None:
    (candidate,) = found_in("Putin said he looked forward to talks in Beijing on December 3.")
    assert (candidate.interval and candidate.interval.edtf, candidate.factuality) == ("2025-12-03", "scheduled")
    assert found_in("Rescuers looked for survivors on Monday.") == []

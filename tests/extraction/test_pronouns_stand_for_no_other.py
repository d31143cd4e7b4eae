"""English pronouns in headlines: the words that are meant, or the pronoun as it stands, and never somebody else."""

import pytest

from tests.extraction.dispatches import found_in, told_in


def _titles(text: str) -> list[str]:
    return [title for title, _ in told_in(text)]


_TWO = "Ruth Adeyemi and Tom Falk spoke in Oslo on Monday. "


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"{_TWO}Shopkeepers there say they lost their best season in May.", "Shopkeepers lost their best season"),
        (f"{_TWO}Residents of the valley told the BBC they fled on November 3.", "Residents of the valley fled"),
        (
            f"{_TWO}Wheat-importing countries hope for rain until December 4, when they sign a pact.",
            "Wheat-importing countries sign a pact",
        ),
        ("Talks between Peru and Chile opened in Lima on Monday. They broke down on Tuesday.", "Talks broke down"),
    ],
)
def test_they_are_those_told_of_in_the_plural_before_and_not_two_people_named_earlier(text: str, title: str) -> None:
    assert title in _titles(text)


def test_two_people_named_somewhere_before_are_not_they() -> None:
    text = (
        "The minister, Jean Morel, thanked the envoy, Mr Otto Lang. The quarrel had begun in June. "
        '"We are tired," said Ana Roca, a baker. They stormed the hall on November 2.'
    )
    assert "They stormed the hall on November 2" in _titles(text)
    assert not {"Otto Lang", "Ana Roca"} & {a.name for c in found_in(text)[-1:] for a in c.actors}


def test_two_who_acted_together_are_they() -> None:
    assert "Ruth Adeyemi and Tom Falk left for Rome" in _titles(f"{_TWO}They left for Rome on Tuesday.")


def test_no_country_and_no_language_is_he() -> None:
    assert "Denmark fears that he will flee to Oslo" in _titles("Denmark fears that he will flee to Oslo on Friday.")
    text = "Jean Morel learned Hebrew in Haifa. He resigned on November 3."
    assert "Jean Morel resigned" in _titles(text)


def test_whoever_a_cleft_brings_forward_goes_on() -> None:
    text = "It was the prefect Jean Morel, sent by Mr Otto Lang with a priest, who found a way. He flew home on November 3."
    assert "Jean Morel flew home" in _titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Norway sent a patrol boat. It is expected to arrive on Friday.", "A patrol boat is expected to arrive"),
        ("Cuba played host. It was made public on November 3.", "It was made public on November 3"),
        ("Cuba played host. It was invited to Rome on November 3.", "Cuba was invited to Rome"),
        (
            "Peru opened its case in May. There remains the court in Lima. It is expected to rule on December 3.",
            "The court is expected to rule",
        ),
        (
            "Sudan closed. The sitting was called by the Cypriot government after it received a note on November 3.",
            "Cyprus received a note",
        ),
    ],
)
def test_it_is_nothing_that_the_verb_rules_out(text: str, title: str) -> None:
    assert title in _titles(text)


def test_nobody_calls_himself_he_in_his_own_answer() -> None:
    text = (
        '"We shall wait": an interview with Ana Roca\n\nAna Roca led the Chilean team in Lima. She spoke to us on Monday.\n\n'
        "Did you meet the general?\n\nI found him in June. Otto Lang called me in July to offer a truce. "
        "In October he withdrew the offer.\n"
    )
    assert "Ana Roca withdrew the offer" not in _titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "From Oslo, where Ana Roca gave him shelter in April, Otto Lang denied that he had fled.",
            "Ana Roca gave Otto Lang shelter",
        ),
        (
            "Mr Jean Morel kept silent. Speaking from Rome, where he arrived on Monday, Mr Otto Lang called for talks.",
            "Otto Lang arrived",
        ),
    ],
)
def test_a_pronoun_in_an_opening_waits_for_who_is_named_behind_it(text: str, title: str) -> None:
    assert title in _titles(f"Ruth Falk left. {text}")


def test_a_wife_is_not_he_and_mr_is_not_his_wife() -> None:
    text = (
        "Mr Otto Lang was arrested in May. His wife, the translator Nermin Lang, saw him on June 3. "
        "A doctor, Ruth Falk, examined him on November 3. Mr Lang was freed on November 4."
    )
    assert {"Nermin Lang saw Otto Lang", "Ruth Falk examined Otto Lang", "Otto Lang was freed"} <= {*_titles(text)}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Police arrested four women at the gate. They were released on November 3.", "Four women were released"),
        ("The consul kept to the house for a week. He flew home on November 3.", "The consul flew home"),
        (
            "Mr Jean Morel spoke. The office of the prime minister, Mr Otto Lang, said he had warned Rome on November 3.",
            "Otto Lang had warned Rome",
        ),
        (
            "Jean Morel spoke at the gate. Chile promised to seize the ship wherever she might be found on November 3.",
            "Chile promised to seize the ship wherever she might be found",
        ),
    ],
)
def test_he_and_they_are_those_of_whom_the_words_before_tell(text: str, title: str) -> None:
    assert title in _titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Jean Morel said he would speak at the meeting of the board, which was due on December 1 but has been put off "
            "to December 9.",
            "The meeting of the board",
        ),
        (
            "It prefers the joint commission, which met in Lima in June and was to have met again on December 8.",
            "The joint commission was to have met again",
        ),
    ],
)
def test_what_no_comma_closes_is_told_of_what_the_relative_tells_of(text: str, title: str) -> None:
    assert title in _titles(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Ana Roca's team won in May. Chile reopens twelve ports on Tuesday; they were closed on November 3.",
            "Twelve ports were closed",
        ),
        (
            "About 20 rebels disguised as waiters stormed the villa on November 3. They freed the women on November 4.",
            "About 20 rebels disguised as waiters freed the women",
        ),
        ("A man known as Big Otto was questioned on November 3.", "Big Otto was questioned"),
        (
            "Mr Lang said on Friday he had told Jean Morel in June that Norway might pull out.",
            "Lang said he had told Jean Morel that Norway might pull out",
        ),
    ],
)
def test_what_stands_before_as_and_behind_told_stays(text: str, title: str) -> None:
    assert title in _titles(text)


def test_whoever_was_she_is_no_he_afterwards() -> None:
    text = (
        'Jean Morel keeps silent. "We are here for him," said Juana Tzoc, a weaver. She has slept at the gate for weeks. '
        "Friends of the man fear for him. He called the move absurd on November 3."
    )
    assert not any(title.startswith("Juana Tzoc called") for title in _titles(text))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "A first truce was agreed in Oslo by the two clerks. It was broken on November 3.",
            "A first truce was broken",
        ),
        (
            "Ireland lodged the application in May. It was declared admissible on November 3.",
            "The application was declared",
        ),
        ("The indictment had waited three years. It was unsealed on November 3.", "The indictment was unsealed"),
        ("Cuba welcomed the envoys in May. It was made public on November 3.", "It was made public"),
    ],
)
def test_it_is_the_thing_that_the_sentence_before_tells_of(text: str, title: str) -> None:
    assert any(told.startswith(title) for told in _titles(text))


def test_what_is_halted_is_told_by_its_own_words() -> None:
    text = (
        "Turkey spoke in May. A Kenyan offensive launched in April took two towns before it was halted on November 3."
    )
    assert "A Kenyan offensive was halted" in _titles(text)


def test_they_are_those_who_recall_and_not_what_they_recall() -> None:
    text = "The Ministers recalled that the fish do not carry passports. They closed the lake on November 3."
    assert "The Ministers closed the lake" in _titles(text)


def test_somebody_introduced_by_what_she_does_is_she() -> None:
    text = "Police detained a Greenwave activist, Anna Ha-eun, at the gate on Monday. She was freed on November 19."
    assert "Anna Ha-eun was freed" in _titles(text)

"""Headlines of long English sentences: what a relative takes up, what is set apart, whom a pronoun means."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 5, 9)

HEADLINES = [
    # what a relative takes from the words before it
    (
        "The mission, which the Security Council approved on 2 October, has been delayed.",
        "The Security Council approved the mission",
    ),
    (
        "The corridor, which the two armies opened on Monday, was shelled.",
        "The two armies opened the corridor",
    ),
    (
        "The convoy left under a deal that Moscow and Kyiv, helped by Turkey, signed in Istanbul on 22 April.",
        "Russia and Ukraine signed a deal in Istanbul",
    ),
    (
        "It will draw on the fund that Norway set up for small islands in March.",
        "Norway set the fund up for small islands",
    ),
    ("The treaty that Peru signed in Lima on Monday is void.", "Peru signed the treaty in Lima"),
    ("The ministers that Ukraine dismissed on Monday are under inquiry.", "Ukraine dismissed the ministers"),
    # what commas set apart
    (
        "Israel, its army in possession of the hill, announced on Monday that it had accepted the cease-fire.",
        "Israel announced that it had accepted the cease-fire",
    ),
    (
        "Israel, its cabinet divided, recalled its ambassador from Dublin on Monday.",
        "Israel recalled its ambassador from Dublin",
    ),
    (
        "President Gustavo Petro said on Monday, at his weekly press conference, that trade would go on and that the "
        "embassy would stay open.",
        "Gustavo Petro said at his weekly press conference that trade would go on and that the embassy would stay open",
    ),
    (
        "A week before, on 3 April, the Chief Justice, Kenneth Benjamin, granted an injunction to the opposition.",
        "Kenneth Benjamin granted an injunction to the opposition",
    ),
    # what goes on after an aside
    (
        "Greek MPs voted on Monday, after a debate that ran past dawn, to accept the cuts.",
        "Greek MPs voted to accept the cuts",
    ),
    (
        "Iran and Oman agreed on Monday to restore their relations, which were cut in 2016, and to reopen embassies.",
        "Iran and Oman agreed to restore their relations, and to reopen embassies",
    ),
    (
        "Ali Saleh, surviving an attempt that sent him abroad, signed on Monday a deal under which he will resign.",
        "Ali Saleh signed a deal",
    ),
    (
        "The ministers, Marise Payne and Voreqe Bainimarama, met in Suva on 6 May to review the pact, signed in 2019.",
        "Marise Payne and Voreqe Bainimarama met in Suva to review the pact",
    ),
    ("The envoy, met by crowds in Suva on 6 May, thanked them.", "The envoy was met by crowds in Suva"),
    (
        "Donald Tusk announced the decision on Monday in a letter, adding that the members had accepted it.",
        "Donald Tusk announced the decision in a letter, adding that the members had accepted it",
    ),
    (
        "The leaders of Canada, Mexico and Peru, meeting in Lima on Monday, adopted the text.",
        "The leaders of Canada, Mexico and Peru adopted the text",
    ),
    # what is done on a day that stands before it
    (
        "Canada and Mexico signed on 28 April a memorandum of understanding on fisheries.",
        "Canada and Mexico signed a memorandum of understanding on fisheries",
    ),
    # part of those before a comma
    (
        "Protesters in Sanaa, thousands of whom marched on Monday, have vowed to fight.",
        "Thousands of the protesters in Sanaa marched",
    ),
    ("Britain has 750 soldiers, the first of whom left on Monday.", "The first of 750 soldiers left"),
    ("Sergei Lavrov, on a tour of Africa that ended on Monday, denied it.", "A tour of Africa ended"),
    # what is only said of what was told
    (
        "Mr. Netanyahu is to meet President Obama on Monday, a meeting arranged by the envoy during a visit on Friday.",
        "Benjamin Netanyahu is to meet President Obama",
    ),
    (
        "Abdul Ghani Baradar flew to Kandahar on Tuesday, his first return to Afghanistan since 2010.",
        "Abdul Ghani Baradar flew to Kandahar",
    ),
    ("Eight members asked on Monday for a meeting, to be held by 20 May.", "Eight members asked for a meeting"),
    (
        "Eight members asked on Monday for a text to be signed at once.",
        "Eight members asked for a text to be signed at once",
    ),
    (
        "The agreement, to be formally signed in Paris next month, preserves Bosnia as a single state.",
        "The agreement is to be formally signed in Paris",
    ),
    (
        "Mr Pence’s visit, long announced, is no longer welcome, an official, Jibril Rajoub, said on Thursday.",
        "Jibril Rajoub said that Mr Pence’s visit is no longer welcome",
    ),
    # whose verb it is
    (
        "Mr Trump, defying warnings from allies who had pleaded with him on Monday, recognised the town as the capital.",
        "Allies had pleaded with him",
    ),
    (
        "Mr Trump recognised the town as the capital of Oman on Monday and ordered his envoy to move there.",
        "Donald Trump recognised the town as the capital of Oman",
    ),
    ("Mr Trump spoke as soldiers fired on the crowd in Oman on Monday.", "Soldiers fired on the crowd in Oman"),
    (
        "The factions that govern Gaza seized the port on Monday.",
        "The factions that govern Gaza seized the port",
    ),
    (
        "Jordan and the Palestinians, whose foreign ministers spoke by telephone on Monday, asked for help.",
        "Jordan and the Palestinians’ foreign ministers spoke by telephone",
    ),
    (
        "Shinzo Abe, with whom Mr Moon spoke by telephone on Monday, hopes to hold a summit.",
        "Mr Moon spoke by telephone",
    ),
    (
        "Hikmet Hajiyev, whom Western diplomats had urged on Monday to halt the raid, said no.",
        "Western diplomats had urged Hikmet Hajiyev to halt the raid",
    ),
    (
        "Troops withdrew, six days after Oman launched an offensive on Monday, agreeing to a truce.",
        "Oman launched an offensive",
    ),
    (
        "The Council voted on Monday, after weeks of talks that nearly failed, to give Iraq a last chance.",
        "The Council voted after weeks of talks to give Iraq a last chance",
    ),
    (
        "Anna Kuznetsova left Oslo on Monday for Rome, where she is to join the delegation, headed by Valerian Zorin.",
        "Anna Kuznetsova left Oslo for Rome",
    ),
    ("Protesters clashed with police on Monday.", "Protesters clashed with police"),
    (
        "The societies are to meet to prepare reunions of separated families, to be held on 15 August.",
        "Reunions of separated families are to be held",
    ),
    (
        "Mr Erdogan told reporters after Friday prayers that he would withdraw his envoy.",
        "Recep Tayyip Erdoğan told reporters after Friday prayers that he would withdraw his envoy",
    ),
    (
        "Anna Larsen, who is expected to meet Kim in late May or early June, arrived in Oslo.",
        "Anna Larsen is expected to meet Kim",
    ),
    (
        "Antony Blinken said on Monday that he had seen nothing to suggest that Russia was serious.",
        "Antony Blinken said that he had seen nothing to suggest that Russia was serious",
    ),
    (
        "It notes the inauguration of President Adama Barrow, sworn in at the embassy in Dakar on 19 January.",
        "Adama Barrow was sworn in at the embassy in Dakar",
    ),
    # who acts
    (
        "Within the governing Liberal party, the factions of Ichiro Kono and Takeo Miki are to meet on Tuesday.",
        "The factions of Ichiro Kono and Takeo Miki are to meet",
    ),
    ("The three landed in Oslo on Monday, the minister said on Twitter.", "The three landed in Oslo"),
    ("The three accords signed in Oslo on Monday are void.", "The three accords were signed in Oslo"),
    (
        "A decision on whether to punish the oil company for its contract, expected this week, has been put off to May.",
        "A decision on whether to punish the oil company for its contract has been put off to May 2025",
    ),
]


@pytest.mark.parametrize(("text", "title"), HEADLINES)
def test_the_headline_says_who_did_what(text, title):
    assert [c.title for c in extract(text, document_date=DAY, language="en").candidates][:1] == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Pedro Castillo was arrested on 7 April. The following day Alan Kroll visited him in prison.",
            "Alan Kroll visited Pedro Castillo in prison",
        ),
        (
            "Pedro Castillo and Luis Paz were arrested on 7 April. The following day Alan Kroll visited him in prison.",
            "Alan Kroll visited him in prison",
        ),
    ],
)
def test_him_is_the_last_man_named_and_nobody_where_two_were(text, title):
    assert [c.title for c in extract(text, document_date=DAY, language="en").candidates][1:] == [title]


def test_whoever_opens_the_sentence_does_what_follows_a_long_aside():
    text = "Ambassador Anatoly Antonov, called home after Mr Biden said he thought Mr Putin a killer, will return on Monday."
    assert all(
        c.title[0].isupper() and " that will " not in c.title for c in extract(text, document_date=DAY).candidates
    )


def test_words_in_marks_are_not_put_between_marks_again():
    text = '"I have seen worse," the coach, Walt Jarosz, said on Friday.'
    assert all(c.title.count('"') + c.title.count("“") < 3 for c in extract(text, document_date=DAY).candidates)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The march, which the union promised for Sunday, worries France.", "The union promised the march"),
        ("The permit, which the agency promised for Sunday, is void.", "The agency promised the permit"),
        ("The minister said the march promised for Sunday is off.", "The march is off"),
    ],
)
def test_what_which_opens_acts_up_to_its_comma(text: str, title: str) -> None:
    (found,) = extract(text, document_date=date(2022, 3, 21), language="en").candidates
    assert found.title == title

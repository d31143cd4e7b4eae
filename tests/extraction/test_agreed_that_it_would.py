"""What those agree, decide or rule who can see to it is on the agenda; what experts or the press suppose is not."""

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2020, 7, 16)

ON_THE_AGENDA = """
en | The ministers agreed that the border would reopen on 4 August. | The ministers agreed that the border would reopen
en | The Council decided that a committee should meet in Harare on 4 August. | The Council decided that a committee should
en | The court ruled that the vote would be held on 4 August. | The court ruled that the vote would be held
en | The two sides agreed that troops should withdraw by 30 July. | The two sides agreed that troops should withdraw
fr | Les ministres ont décidé qu'un comité mixte se réunirait à Rome le 4 août. | Les ministres décident qu’un comité mixte
fr | Il a été décidé que la frontière rouvrirait le 4 août. | Il a été décidé que la frontière rouvrirait
fr | Les deux parties sont convenues que la frontière rouvrirait le 4 août. | Les deux parties conviennent que la frontière
"""
NOT_SETTLED = """
en | The ministers suggested that a committee should meet on 4 August. | expected
en | The ministers agreed that the army might attack on 4 August. | expected
en | The ministers hoped that the border would reopen on 4 August. | expected
en | The ministers feared that the border would close on 4 August. | feared
en | The ministers have not agreed that the border would reopen on 4 August. | expected
fr | Les ministres espéraient que la frontière rouvrirait le 4 août. | expected
fr | Selon la presse, la frontière rouvrirait le 4 août. | expected
"""


def rows(table: str) -> list[tuple[str, str, str]]:
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]  # type: ignore[misc]


@pytest.mark.parametrize(("language", "text", "title"), rows(ON_THE_AGENDA))
def test_what_is_agreed_is_on_the_agenda_and_its_headline_says_by_whom(language, text, title):
    [found] = extract(text, document_date=DAY, language=language).candidates
    assert found.factuality == "scheduled"
    assert found.title.startswith(title)


@pytest.mark.parametrize(("language", "text", "factuality"), rows(NOT_SETTLED))
def test_what_is_only_thought_of_is_not(language, text, factuality):
    found = extract(text, document_date=DAY, language=language).candidates
    assert [candidate.factuality for candidate in found] == [factuality]

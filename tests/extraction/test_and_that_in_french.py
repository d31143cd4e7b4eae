"""« a dit que A, et que B » : the second thing said is said too, and its headline tells it and not the first."""

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2020, 7, 16)

SAID = """
Le ministre a indiqué que deux hommes avaient été libérés et que les autres comparaîtraient lundi. | Le ministre indique que les autres comparaîtront | announced
Le ministre a indiqué que deux hommes avaient été libérés, et que les autres comparaîtraient lundi. | Le ministre indique que les autres comparaîtront | announced
Le ministre a affirmé que la trêve tenait, mais que les soldats partiraient lundi. | Le ministre affirme que les soldats partiront | announced
Le ministre craint que la trêve ne soit rompue, et que les rebelles n'attaquent lundi. | Le ministre craint que les rebelles n’attaquent | feared
"""  # noqa: E501
OF_A_NOUN = """
Il a condamné l'attaque que le groupe avait menée, et que la presse a racontée lundi. | La presse raconte l’attaque
Le ministre a reçu l'homme que la police avait arrêté, et que le juge a libéré lundi. | Le juge libère l’homme
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_the_second_thing_said_is_said_too(line):
    text, title, factuality = (part.strip() for part in line.split(" | "))
    [found] = extract(text, document_date=DAY, language="fr").candidates
    assert (found.title, found.factuality) == (title, factuality)
    assert [actor.name for actor in found.actors if actor.role == "source"] == ["Ministre"]


@pytest.mark.parametrize("line", OF_A_NOUN.strip().splitlines())
def test_two_relatives_of_a_noun_are_said_by_nobody(line):
    text, title = (part.strip() for part in line.split(" | "))
    assert [candidate.title for candidate in extract(text, document_date=DAY, language="fr").candidates] == [title]

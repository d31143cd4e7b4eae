"""Whoever mediates is no side: « les deux parties », "the two countries" are those who deal with each other."""

from datetime import date

import pytest

from timeline.extraction import extract


def last(text, language):
    found = extract(text, document_date=date(2024, 3, 13), language=language).candidates
    return [actor.name for actor in found[-1].actors]


CASES = """
fr | La Serbie et le Kosovo ont signé lundi un pacte sous l'égide de l'UE. Les deux parties se voient mardi. | Serbie, Kosovo
fr | La Russie a reçu lundi un message du Qatar. Les deux parties se reverront vendredi. | Russie, Qatar
fr | L'Inde a fermé lundi sa frontière avec le Pakistan. Les deux capitales ont expulsé mardi des diplomates. | Inde, Pakistan
fr | Les pourparlers se sont ouverts lundi à Genève. Les deux parties se retrouveront vendredi. |
en | Kosovo and Serbia signed a deal on Monday under the auspices of Spain. The two sides meet on Friday. | Kosovo, Serbia
en | Kenya and Rwanda signed a deal brokered by Qatar on Monday. The two countries broke it on Tuesday. | Kenya, Rwanda
en | India closed its border with Pakistan on Monday. The two capitals expelled diplomats on Tuesday. | India, Pakistan
en | The talks opened in Geneva on Monday. The two sides will meet again on Friday. |
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_the_two_are_those_who_deal_with_each_other(line):
    language, text, names = (part.strip() for part in line.split("|"))
    assert last(text, language) == [name for name in names.split(", ") if name]


def test_what_is_to_be_done_keeps_its_object():
    text = "Denmark said on Monday it would make it a crime to copy, without consent, a face or a voice."
    (told,) = extract(text, document_date=date(2024, 3, 13), language="en").candidates
    assert told.title == "Denmark said it would make it a crime to copy a face or a voice"

"""The garbage collector stands still while a text is read, and no longer."""

import gc
from datetime import date
from types import FunctionType, ModuleType

import pytest

from timeline.temporal import Anchor, find_expressions
from timeline.temporal.collector import uncollected
from timeline.temporal.tokenise import Document, Sentence


@pytest.fixture(autouse=True)
def collecting():
    """Whatever a test does to the collector, the next one finds it on."""
    yield
    gc.enable()


def test_a_reader_of_a_text_finds_the_collector_off_and_leaves_it_on():
    assert uncollected(gc.isenabled)() is False
    assert gc.isenabled()


def test_a_reader_that_fails_leaves_the_collector_on():
    with pytest.raises(ZeroDivisionError):
        uncollected(lambda: 1 / 0)()
    assert gc.isenabled()


def test_a_reader_who_found_the_collector_off_leaves_it_off():
    gc.disable()
    assert uncollected(gc.isenabled)() is False
    assert not gc.isenabled()


def test_a_reader_inside_a_reader_leaves_the_collector_off_to_it():
    inner = uncollected(lambda: None)

    def outer() -> bool:
        inner()
        return gc.isenabled()

    assert uncollected(outer)() is False


def _left_by_reading() -> int:
    """How many objects only the collector can free, after a text has been read three times."""
    read = "Il a vu lundi son homologue, qui partira mardi. Ils s'étaient parlé la veille."
    gc.collect()
    gc.disable()
    for _ in range(3):
        assert len(find_expressions(read, Anchor(date(2021, 12, 9)), "fr")) == 3
    return gc.collect()


def test_a_text_that_is_read_leaves_nothing_to_the_collector():
    """Threads that earlier tests have left, a browser's say, leave something now and then; a reader would leave it always."""
    _left_by_reading()
    assert 0 in (_left_by_reading() for _ in range(20))


def test_an_expression_that_is_kept_keeps_none_of_its_document() -> None:
    """Nor does its explanation, which is put into words long after the text has gone."""
    text = "Le ministre a reçu lundi son homologue. Il repartira le 3 mai, avant la fin de l'année."
    kept = find_expressions(text, Anchor(date(2021, 12, 9)), "fr")
    seen: set[int] = set()
    reached: list[object] = list(kept)
    while reached:
        one = reached.pop()
        if id(one) in seen or isinstance(one, type | ModuleType | FunctionType):
            continue
        seen.add(id(one))
        assert not isinstance(one, Sentence | Document)
        reached += gc.get_referents(one)
    assert kept[0].steps[-1].why.fr and "a reçu" in kept[0].why.fr

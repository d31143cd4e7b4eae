"""The garbage collector stands still while a text is read, and no longer."""

import gc
from datetime import date

import pytest

from timeline.temporal import Anchor, find_expressions
from timeline.temporal.collector import uncollected


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


def test_a_text_that_is_read_leaves_nothing_to_the_collector():
    read = "Il a vu lundi son homologue, qui partira mardi. Ils s'étaient parlé la veille."
    find_expressions(read, Anchor(date(2021, 12, 9)), "fr")
    gc.collect()
    gc.disable()
    for _ in range(3):
        assert len(find_expressions(read, Anchor(date(2021, 12, 9)), "fr")) == 3
    assert gc.collect() == 0

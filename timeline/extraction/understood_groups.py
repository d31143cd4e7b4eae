"""The names of the signs of a country, in groups: each function names those that hang on what it is given."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

_LEVELS = (0.1, 0.2, 0.35, 0.5)
ORDER = ("last", "last but one", "last but two", "last but three")
RANKS = ("rank 0", "rank 1", "rank 2", "rank 3")


def how_near(near: str, said: str, how_often: int, acting: int) -> Iterator[str]:
    rank = RANKS[how_often]
    yield from (near, rank, f"{near}, {said}", f"{rank}, {said}", f"{rank}, {near}", f"{rank}, {near}, {said}")
    yield from above("of those acting", acting, said, near)


def recently(order: int, said: str, near: str) -> Iterator[str]:
    how = f"named {ORDER[order]}" if order < len(ORDER) else "named long before"
    yield from (how, f"{how}, {said}", f"{how}, {near}")


def in_paragraph(count: int, most: bool, said: str) -> Iterator[str]:
    often = f"{count} times in its paragraph"
    yield from (often, f"{often}, {said}")
    if most:
        yield from ("most often in its paragraph", f"most often in its paragraph, {said}")


def later(in_sentence: bool, said: str, kind: str) -> Iterator[str]:
    where = "later in its sentence" if in_sentence else "later in its paragraph"
    yield from (where, f"{where}, {said}", f"{where}, {kind}")


def together(signs: Sequence[str], where: str) -> list[str]:
    return [f"{sign}, {where}" for sign in signs]


def within(only_as_place: bool, kind: str, role: str) -> Iterator[str]:
    yield "named only as a place" if only_as_place else "named, not as a place"
    yield f"named as {kind}"
    yield f"named in the role {role or 'none'}"


def standing(
    no_state: bool, opening: bool, about: bool, dateline: bool, share_of_names: int, share_of_happenings: int
) -> Iterator[str]:
    """What a country is to the article as a whole."""
    if no_state:
        yield "no state"
    if opening:
        yield "in the opening"
    if about:
        yield "what it is about"
    if dateline:
        yield "written from there"
    yield from above("of all names", share_of_names)
    yield from above("of happenings", share_of_happenings)


def beside(before: bool, earlier: bool, after: bool, said: str, with_the_same: bool, one_of_two: bool) -> Iterator[str]:
    """Whether a country takes part in the happenings before and after."""
    if before:
        yield "in the one before"
        yield f"in the one before, {said}"
        if with_the_same:
            yield "in the one before with the same"
        if one_of_two:
            yield "in the one before, one of two"
    if earlier:
        yield "in the last but one"
    if after:
        yield "in the next"


def acting_around(before: bool, here: bool, said: str, taken_up: bool) -> Iterator[str]:
    """Whether a country is the subject of verbs around."""
    if before:
        yield "acts in the sentence before"
        yield f"acts in the sentence before, {said}"
        if taken_up:
            yield "acts in the sentence before, taken up"
    if here:
        yield "acts in its sentence"
        yield f"acts in its sentence, {said}"


def about(said: str, kind: str) -> Iterator[str]:
    yield f"what it is about, {said}"
    yield f"what it is about, {kind}"


def opening() -> Iterator[str]:
    yield "opens the paragraph"


def level(share: float) -> int:
    """How many of the levels a share is above."""
    return bisect_left(_LEVELS, share)


def above(what: str, level: int, *beside: str) -> Iterator[str]:
    for reached in _LEVELS[:level]:
        yield f"{reached:.0%} {what}"
        for other in beside:
            yield f"{reached:.0%} {what}, {other}"

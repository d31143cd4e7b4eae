"""The names of the signs of a country, in groups: each function names those that hang on what it is given.

What the happening fixes comes first; what is another for each country comes last, as one thing, for `Group` looks that up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

_LEVELS = (0.1, 0.2, 0.35, 0.5)
ORDER = ("last", "last but one", "last but two", "last but three")
RANKS = ("rank 0", "rank 1", "rank 2", "rank 3")


def placed(said: str, place: tuple[str, tuple[int, int], int]) -> Iterator[str]:
    """How near a country is named, how often and how lately."""
    near, (how_often, acting), order = place
    rank = RANKS[how_often]
    yield from (near, rank, f"{near}, {said}", f"{rank}, {said}", f"{rank}, {near}", f"{rank}, {near}, {said}")
    yield from above("of those acting", acting, said, near)
    how = f"named {ORDER[order]}" if order < len(ORDER) else "named long before"
    yield from (how, f"{how}, {said}", f"{how}, {near}")


def in_paragraph(said: str, count_and_most: tuple[int, bool]) -> Iterator[str]:
    count, most = count_and_most
    often = f"{count} times in its paragraph"
    yield from (often, f"{often}, {said}")
    if most:
        yield from ("most often in its paragraph", f"most often in its paragraph, {said}")


def later(said: str, kind: str, in_sentence: bool) -> Iterator[str]:
    where = "later in its sentence" if in_sentence else "later in its paragraph"
    yield from (where, f"{where}, {said}", f"{where}, {kind}")


def together(signs: Sequence[str], wheres: tuple[str, ...]) -> list[str]:
    return [f"{sign}, {where}" for where in wheres for sign in signs]


def within(how: tuple[bool, str, str]) -> Iterator[str]:
    only_as_place, kind, role = how
    yield "named only as a place" if only_as_place else "named, not as a place"
    yield f"named as {kind}"
    yield f"named in the role {role or 'none'}"


def standing(what: tuple[bool, bool, bool, bool, int, int]) -> Iterator[str]:
    """What a country is to the article as a whole: no state, named in its opening, what it is about, where it was written;
    its share of all names and of all happenings."""
    no_state, opening, about, dateline, share_of_names, share_of_happenings = what
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


def beside(said: str, with_the_same: bool, one_of_two: bool, where: tuple[bool, bool, bool]) -> Iterator[str]:
    """Whether a country takes part in the happenings before and after."""
    before, earlier, after = where
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


def acting_around(said: str, taken_up: bool, where: tuple[bool, bool]) -> Iterator[str]:
    """Whether a country is the subject of verbs around."""
    before, here = where
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

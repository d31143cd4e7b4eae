"""What speaks for a country taking part in a happening whose words do not name it: signs to be weighed, one name each.

Most signs hang on few things (how near, how often, what kind), so they are named in groups, and a `Scale` gathers what a
group amounts to but once: weights for whoever reads an article, names for whoever learns the weights.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Generic, Protocol, Self, TypeVar

from timeline.extraction.clauses import Clause
from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article
from timeline.extraction.roles import MUTUAL
from timeline.extraction.understood_groups import (
    ORDER,
    RANKS,
    about,
    above,
    acting_around,
    beside,
    in_paragraph,
    later,
    level,
    opening,
    placed,
    standing,
    together,
    within,
)
from timeline.extraction.understood_story import story_of
from timeline.extraction.values import DONE_TO, Candidate

_CLOSE = 12
"""Sightings before the end of a happening's words whose countries are weighed beside those named most."""
_MOST_GROUPS = 20_000
"""Groups of signs that are kept in mind: as many as thousands of articles ask for."""
_NEAR = (
    *("far before", "in its paragraph", "two sentences before", "one sentence before", "in its sentence"),
    "in its words",
)
_ONLY_AFTER = "only after"
_LONG_AGO = len(ORDER)
_NOBODY = frozenset[str]()
_CROSSED = frozenset(
    ("done to nobody", "one of two", "he or she", "they or we", "him or them", "his or their", "somebody from nowhere")
)
"""Signs of a happening that say more together with where a country is named."""


class _Added(Protocol):
    def __add__(self, other: Self, /) -> Self: ...


Sum = TypeVar("Sum", bound=_Added)
"""What signs amount to: their weights, or their names."""


class Group(dict[Hashable, Sum]):
    """What the signs that one function names amount to, by the last thing it is given: each gathered once."""

    def __init__(self, scale: Scale[Sum], name: Callable[..., Iterable[str]], fixed: tuple[Hashable, ...]) -> None:
        self._scale, self._name, self._fixed = scale, name, fixed

    def __missing__(self, what: Hashable) -> Sum:
        self._scale.kept += 1
        amount = self[what] = self._scale.gather(self._name(*self._fixed, what))
        return amount


class Scale(Generic[Sum]):
    """What groups of signs amount to, each gathered once; remembered from one article to the next."""

    def __init__(self, gather: Callable[[Iterable[str]], Sum]) -> None:
        self.gather = gather
        self.nothing = gather(())
        self.kept = 0
        self._groups: dict[tuple[Hashable, ...], Group[Sum]] = {}

    def of(self, name: Callable[..., Iterable[str]], *fixed: Hashable) -> Group[Sum]:
        """The signs that `name` names for `fixed` and one thing more, by that thing; all of it must be of few values."""
        key = (name, *fixed)
        known = self._groups.get(key)
        if known is None:
            if self.kept >= _MOST_GROUPS:
                self._groups.clear()
                self.kept = 0
            self.kept += 1
            known = self._groups[key] = Group(self, name, fixed)
        return known


class Parties(Generic[Sum]):
    """The countries that may take part in the happenings of an article without being said to."""

    def __init__(self, article: Article, candidates: Sequence[Candidate], scale: Scale[Sum]) -> None:
        self.article, self.scale = article, scale
        story = self.story = story_of(article, candidates)
        scenes, state = article.cast.scenes, article.gazetteer.state
        named, others = len(story.sightings), max(1, len(story.casts) - 1)
        self._counted = f"countries {min(8, len(story.by_country)) // 2 * 2}"
        stand, self._within, self._opens = scale.of(standing), scale.of(within), scale.gather(opening())
        self._done_with = scale.of(above, "of what those do")
        self._standing = {
            code: stand[
                state(code) is None,
                code in story.opening,
                code == scenes.about,
                code == scenes.dateline,
                level(len(seen) / named),
                level(story.deeds.get(code, 0) / others),
            ]
            for code, seen in story.by_country.items()
        }
        self._countries = {
            code: (offsets, (rank, level(story.acting[code])), RANKS[rank], self._standing[code])
            for code, offsets in story.offsets_by_country.items()
            for rank in (min(3, story.ranks[code]),)
        }
        self._starts = [sentence.start for sentence in article.document.sentences]
        self._paragraphs: dict[int, dict[str, tuple[int, bool]]] = {}
        self._companions: dict[frozenset[str], dict[str, Sum]] = {}
        self._by_said: dict[str, tuple[Group[Sum], Group[Sum]]] = {}

    def _hanging_on(self, said: str) -> tuple[Group[Sum], Group[Sum]]:
        """What the signs amount to that hang on how many are said to take part, and on one thing of each country."""
        known = self._by_said.get(said)
        if known is None:
            of = self.scale.of
            known = self._by_said[said] = of(placed, said), of(in_paragraph, said)
        return known

    def of(self, index: int, draft: Draft, candidate: Candidate) -> list[tuple[str, Sum]]:
        """Every country that may take part in a happening beside those said, with what its signs amount to."""
        story, scale, own, quote = self.story, self.scale, self.story.casts[index], candidate.quote
        said, kind = f"said {min(3, len(own))}", f"kind {candidate.kind}"
        told, told_by = _of_happening(self.article, draft, candidate, own), _told(draft)
        told.append(self._counted)
        general = scale.gather([said, kind, f"{kind}, {said}", told_by, *told])
        crossed = kind, told_by, *[sign for sign in told if sign in _CROSSED]
        upto = bisect_left(story.offsets, quote.end)
        codes = {*story.often, *story.codes[max(0, upto - _CLOSE) : upto]} - own
        begins = self._begins(draft, quote.start)
        more = self._more(index, draft, said, kind, told)
        recent, around = self._recent(own, quote.start), self._around(quote.start)
        in_sentence, in_its_paragraph = self._named_after(draft, quote.start, upto)
        for code, seen in self._named_within(bisect_left(story.offsets, quote.start), upto):
            more[code] = more.get(code, scale.nothing) + seen
        places, counted = self._hanging_on(said)
        crossings, after = scale.of(together, crossed), scale.of(later, said, kind)
        known_place, known_crossing = places.get, crossings.get  # sooner asked than what fills itself
        found: list[tuple[str, Sum]] = []
        countries, end = self._countries, quote.end
        for code in sorted(codes):
            offsets, rank, ranked, always = countries[code]
            before = bisect_left(offsets, end)
            near = _NEAR[bisect_right(begins, offsets[before - 1])] if before else _ONLY_AFTER
            place, crossing = (near, rank, recent.get(code, _LONG_AGO)), (near, ranked)
            amount = general + (known_place(place) or places[place])
            amount = amount + (known_crossing(crossing) or crossings[crossing]) + always
            if code in around:
                amount = amount + counted[around[code]]
            if code in in_its_paragraph:
                amount = amount + after[code in in_sentence]
            found.append((code, amount + more[code] if code in more else amount))
        return found

    def _begins(self, draft: Draft, start: int) -> list[int]:
        """Where what is so near to a happening's words begins, as `_NEAR` names it after the first."""
        starts, at, lines = self._starts, draft.reading.index, self.story.lines
        two_before = starts[max(0, at - 2)]
        paragraph = min(two_before, lines[bisect_right(lines, start) - 1])
        return [paragraph, two_before, starts[max(0, at - 1)], min(starts[at], start), start]

    def _recent(self, own: frozenset[str], start: int) -> dict[str, int]:
        """Whom the article named last before a happening's words, those said to take part and mere places left out."""
        at = bisect_left(self.story.offsets, start)
        found: dict[str, int] = {}
        for code in reversed(self.story.acting_codes[max(0, at - _CLOSE) : at]):
            if code and code not in found and code not in own:
                found[code] = len(found)
                if len(found) == _LONG_AGO:
                    break
        return found

    def _around(self, start: int) -> dict[str, tuple[int, bool]]:
        """How often the paragraph of a happening names each country, not as a place, and whether no other more often."""
        lines, story = self.story.lines, self.story
        at = bisect_right(lines, start) - 1
        known = self._paragraphs.get(at)
        if known is None:
            first = bisect_left(story.offsets, lines[at])
            last = bisect_left(story.offsets, lines[at + 1]) if at + 1 < len(lines) else len(story.offsets)
            counts: dict[str, int] = {}
            for code in story.acting_codes[first:last]:
                if code:
                    counts[code] = counts.get(code, 0) + 1
            most = max(counts.values(), default=0)
            known = self._paragraphs[at] = {code: (min(4, count), count == most) for code, count in counts.items()}
        return known

    def _named_after(self, draft: Draft, start: int, upto: int) -> tuple[set[str], set[str]]:
        """The countries that are named after a happening's words: in its sentence, in its paragraph."""
        lines, offsets, codes = self.story.lines, self.story.offsets, self.story.codes
        after = bisect_right(lines, start)
        paragraph = bisect_left(offsets, lines[after], upto) if after < len(lines) else len(offsets)
        sentence = bisect_left(offsets, draft.reading.sentence.end, upto, max(upto, paragraph))
        return {*codes[upto:sentence]}, {*codes[upto:paragraph]}

    def _named_within(self, first: int, last: int) -> Iterator[tuple[str, Sum]]:
        """What those signify who are named within a happening's words."""
        seen = self.story.sightings[first:last]
        places = {sighting.code: True for sighting in reversed(seen)}
        for sighting in seen:
            if not sighting.place:
                places[sighting.code] = False
        for sighting in seen:
            if sighting.code in places:
                yield sighting.code, self._within[places.pop(sighting.code), sighting.referent.type, sighting.role]

    def _more(self, index: int, draft: Draft, said: str, kind: str, told: Sequence[str]) -> dict[str, Sum]:
        """What only a few countries have: a part in the happenings and sentences around, or in what those said do."""
        story, scale, own, casts = self.story, self.scale, self.story.casts[index], self.story.casts
        scenes, at = self.article.cast.scenes, draft.reading.index
        more = {**self._with_those(own)}
        before = casts[index - 1] if index else _NOBODY
        earlier = casts[index - 2] if index > 1 else _NOBODY
        after = casts[index + 1] if index + 1 < len(casts) else _NOBODY
        by_place = scale.of(beside, said, not before.isdisjoint(own), "one of two" in told)
        for code in before | earlier | after:
            more[code] = more.get(code, scale.nothing) + by_place[code in before, code in earlier, code in after]
        acting, acting_before = story.subjects[at], story.subjects[max(0, at - 1)]
        taken_up = "he or she" in told or "they or we" in told
        by_acts = scale.of(acting_around, said, taken_up)
        for code in acting | acting_before:
            more[code] = more.get(code, scale.nothing) + by_acts[code in acting_before, code in acting]
        leading, opens = scenes.about, scenes.opening_of(draft.start)
        if leading:
            more[leading] = more.get(leading, scale.nothing) + scale.of(about, said)[kind]
        if opens:
            more[opens] = more.get(opens, scale.nothing) + self._opens
        return more

    def _with_those(self, own: frozenset[str]) -> dict[str, Sum]:
        """How much of what those do is done together with each other country."""
        companions = self._companions.get(own)
        if companions is None:
            shares: dict[str, float] = {}
            for one in own:
                deeds = self.story.deeds[one]
                for code, count in self.story.together.get(one, {}).items():
                    if count > deeds * shares.get(code, 0.0):
                        shares[code] = count / deeds
            companions = self._companions[own] = {code: self._done_with[level(share)] for code, share in shares.items()}
        return companions


# -- signs of a happening, whatever the country ------------------------------------------------------------------------


def _of_happening(article: Article, draft: Draft, candidate: Candidate, own: frozenset[str]) -> list[str]:
    signs: list[str] = []
    roles = [actor.role for actor in candidate.actors]
    if not roles:
        signs.append("nobody said")
    if DONE_TO.isdisjoint(roles):
        signs.append("done to nobody")
    if "agent" in roles:
        signs.append("done by somebody")
    if candidate.kind in MUTUAL and len(own) == 1:
        signs.append("one of two")
    if None in [actor.country for actor in candidate.actors]:
        signs.append("somebody from nowhere")
    if draft.clause is not None:
        _taking_up(article, draft.clause, signs)
    return signs


def _told(draft: Draft) -> str:
    """Whether a verb or a noun tells the happening, and in what form."""
    verb = draft.verb
    if verb is None:
        return "told by a noun"
    if draft.noun is not None:
        return "told by a verb and a noun"
    return "told by a passive" if verb.passive else f"told by a verb, {verb.form}"


def _taking_up(article: Article, clause: Clause, signs: list[str]) -> None:
    """Words of the happening's clause that mean somebody named before."""
    words, lows = article.words, list[str]()
    for start, end in clause.pieces:
        lows += article.lows[start:end]
    if not words.SUBJECT_PRONOUNS.keys().isdisjoint(lows):
        persons = [words.SUBJECT_PRONOUNS[low][-1:] for low in lows if low in words.SUBJECT_PRONOUNS]
        if "s" in persons:
            signs.append("he or she")
        if "p" in persons:
            signs.append("they or we")
    if not any_of(words, "OBLIQUE_PRONOUNS", "THING_PRONOUNS").isdisjoint(lows):
        signs.append("him or them")
    if not words.POSSESSIVES.isdisjoint(lows):
        signs.append("his or their")

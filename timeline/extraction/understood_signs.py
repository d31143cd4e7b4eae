"""What speaks for a country taking part in a happening whose words do not name it: signs to be weighed, one name each."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.roles import MUTUAL
from timeline.extraction.values import Candidate

OPENING = 250
"""Characters in which an article says whom it is about."""
_MOST = 10
"""Countries of an article that are weighed for every happening, beside those named close by."""
_CLOSE = 12
"""Sightings before the end of a happening's words whose countries are weighed too."""
_LEVELS = (0.1, 0.2, 0.35, 0.5)
_ROLES_DONE_TO = frozenset(("recipient", "participant"))
_BEFORE = ("in its sentence", "one sentence before", "two sentences before")
_CROSSED = frozenset(("done to nobody", "one of two", "he or she", "they or we", "him or them", "his or their"))
"""Signs of a happening that say more together with where a country is named."""


@dataclass(slots=True)
class Sighting:
    """Where a country, or somebody of it, is named: a code point offset, whom, and whether only as a place."""

    at: int
    referent: Referent
    place: bool
    role: str


_AT = attrgetter("at")
_LINE = re.compile("\n")


@dataclass(slots=True)
class Story:
    """Who is named where in an article, and who takes part in what, as far as its grammar tells."""

    lines: list[int]
    """Where the paragraphs begin."""
    sightings: list[Sighting]
    offsets: list[int]
    by_country: dict[str, list[Sighting]]
    offsets_by_country: dict[str, list[int]]
    ranks: dict[str, int]
    shares: dict[str, float]
    acting: dict[str, float]
    opening: frozenset[str]
    casts: list[frozenset[str]]
    subjects: list[frozenset[str]]
    """The countries that are subjects of a verb, by sentence."""
    deeds: Counter[str] = field(default_factory=Counter)
    """In how many happenings each country takes part."""
    together: Counter[tuple[str, str]] = field(default_factory=Counter)
    """In how many two take part together; each pair is counted both ways."""


def story_of(article: Article, candidates: Sequence[Candidate]) -> Story:
    """Read once what the signs of all happenings of an article rest on."""
    starts = article.document.starts
    seen = [
        Sighting(starts[mention.start], referent, mention.place, mention.role)
        for mention in article.cast.mentions
        for referent in mention.referents
        if referent.country and referent.type != "agency"
    ]
    seen += [Sighting(starts[at], r, False, "adjective") for at, r in article.cast.adjectives.items() if r.country]
    seen.sort(key=_AT)
    by_country: dict[str, list[Sighting]] = {}
    for sighting in seen:
        by_country.setdefault(sighting.referent.country or "", []).append(sighting)
    acting = Counter({code: sum(not s.place for s in all_of_it) for code, all_of_it in by_country.items()})
    whole = max(1, sum(acting.values()))
    casts = [frozenset(actor.country for actor in c.actors if actor.country) for c in candidates]
    story = Story(
        [0, *(match.end() for match in _LINE.finditer(article.text))],
        seen,
        [*map(_AT, seen)],
        by_country,
        {code: [*map(_AT, all_of_it)] for code, all_of_it in by_country.items()},
        {code: rank for rank, (code, _) in enumerate(acting.most_common())},
        {code: len(all_of_it) / len(seen) for code, all_of_it in by_country.items()},
        {code: count / whole for code, count in acting.items()},
        frozenset(s.referent.country or "" for s in seen if s.at < OPENING),
        casts,
        [_subjects(article, reading) for reading in article.readings],
    )
    for cast in casts:
        story.deeds.update(cast)
        if len(cast) < _MOST:
            story.together.update((one, other) for one in cast for other in cast if one != other)
    return story


def _subjects(article: Article, reading: Reading) -> frozenset[str]:
    found = (r.country for verb in reading.verbs if verb.form == "fin" for r in article.subject(reading, verb))
    return frozenset(code for code in found if code)


class Signs:
    """The signs of one happening: `general`, whatever the country, and those of each country that may take part in it."""

    def __init__(self, article: Article, story: Story, index: int, draft: Draft, candidate: Candidate) -> None:
        self.article, self.story, self.index, self.draft, self.candidate = article, story, index, draft, candidate
        self.own = story.casts[index]
        self.said, self.kind = f"said {min(3, len(self.own))}", f"kind {candidate.kind}"
        self.general = [self.said, self.kind, f"{self.kind}, {self.said}", *self._of_happening()]
        self._crossed = [sign for sign in self.general if sign in _CROSSED or sign.startswith("told by")]
        readings, at = article.readings, draft.reading.index
        begins = [readings[max(0, at - back)].sentence.start for back in range(len(_BEFORE))]
        begins.append(story.lines[bisect_right(story.lines, candidate.quote.start) - 1])
        self._begins = [
            (candidate.quote.start, "in its words"),
            *zip(begins, (*_BEFORE, "in its paragraph"), strict=True),
        ]

    def by_country(self) -> Iterator[tuple[str, list[str]]]:
        """Every country that may take part beside those said, each with its signs beside the general ones."""
        story = self.story
        upto = bisect_left(story.offsets, self.candidate.quote.end)
        close = {s.referent.country or "" for s in story.sightings[max(0, upto - _CLOSE) : upto]}
        often = [code for code, rank in story.ranks.items() if rank < _MOST]
        for code in sorted({*often, *close} - self.own):
            yield code, [*self._of_country(code)]

    def _of_happening(self) -> Iterator[str]:
        candidate, own = self.candidate, self.own
        roles = {actor.role for actor in candidate.actors}
        if not candidate.actors:
            yield "nobody said"
        if not roles & _ROLES_DONE_TO:
            yield "done to nobody"
        if "agent" in roles:
            yield "done by somebody"
        if candidate.kind in MUTUAL and len(own) == 1:
            yield "one of two"
        yield self._told()
        yield from self._taking_up()
        yield f"countries {min(8, len(self.story.by_country)) // 2 * 2}"

    def _told(self) -> str:
        """Whether a verb or a noun tells the happening, and in what form."""
        verb = self.draft.verb
        if verb is None:
            return "told by a noun"
        if self.draft.noun is not None:
            return "told by a verb and a noun"
        return "told by a passive" if verb.passive else f"told by a verb, {verb.form}"

    def _taking_up(self) -> Iterator[str]:
        """Words of the happening's clause that mean somebody named before."""
        article, clause = self.article, self.draft.clause
        if clause is None:
            return
        words = article.words
        lows = {article.lows[k] for k in article.tokens_of(clause)}
        if any(words.SUBJECT_PRONOUNS.get(low, "")[-1:] == "s" for low in lows):
            yield "he or she"
        if any(words.SUBJECT_PRONOUNS.get(low, "")[-1:] == "p" for low in lows):
            yield "they or we"
        if not lows.isdisjoint(words.OBLIQUE_PRONOUNS) or not lows.isdisjoint(words.THING_PRONOUNS):
            yield "him or them"
        if not lows.isdisjoint(words.POSSESSIVES):
            yield "his or their"

    def _of_country(self, code: str) -> Iterator[str]:
        story, said, kind = self.story, self.said, self.kind
        sightings, offsets = story.by_country[code], story.offsets_by_country[code]
        quote = self.candidate.quote
        upto = bisect_left(offsets, quote.end)
        near = self._distance(offsets[upto - 1]) if upto else "only after"
        rank = f"rank {min(3, story.ranks.get(code, 3))}"
        yield from (near, rank, f"{near}, {said}", f"{rank}, {said}", f"{rank}, {near}", f"{rank}, {near}, {said}")
        yield from (f"{kind}, {near}", f"{kind}, {rank}")
        for sign in self._crossed:
            yield from (f"{sign}, {near}", f"{sign}, {rank}")
        here = sightings[bisect_left(offsets, quote.start) : upto]
        if here:
            yield "named only as a place" if all(s.place for s in here) else "named, not as a place"
            yield f"named as {here[0].referent.type}"
            yield f"named in the role {here[0].role or 'none'}"
        yield from self._beside(code)
        yield from self._scenes(code)
        if self.article.gazetteer.state(code) is None:
            yield "no state"
        others = max(1, len(story.casts) - 1)
        yield from _above("of all names", story.shares[code])
        yield from _above("of those acting", story.acting[code], said, near)
        yield from _above("of happenings", story.deeds[code] / others)
        if self.own:
            with_it = max(story.together[code, other] / max(1, story.deeds[other]) for other in self.own)
            yield from _above("of what those do", with_it)

    def _beside(self, code: str) -> Iterator[str]:
        """Whether a country takes part in the happenings before and after."""
        casts, before = self.story.casts, self.index - 1
        if before >= 0 and code in casts[before]:
            yield "in the one before"
            yield f"in the one before, {self.said}"
            if casts[before] & self.own:
                yield "in the one before with the same"
            if "one of two" in self.general:
                yield "in the one before, one of two"
        if before >= 1 and code in casts[before - 1]:
            yield "in the last but one"
        if self.index + 1 < len(casts) and code in casts[self.index + 1]:
            yield "in the next"

    def _scenes(self, code: str) -> Iterator[str]:
        """Whether a country is what the article, the paragraph or the sentences around are about."""
        story, scenes, said = self.story, self.article.cast.scenes, self.said
        if code in story.opening:
            yield "in the opening"
        if code == scenes.about:
            yield "what it is about"
            yield f"what it is about, {said}"
            yield f"what it is about, {self.kind}"
        if code == scenes.dateline:
            yield "written from there"
        if code == scenes.opening_of(self.draft.start):
            yield "opens the paragraph"
        at = self.draft.reading.index
        if code in story.subjects[max(0, at - 1)]:
            yield "acts in the sentence before"
            yield f"acts in the sentence before, {said}"
            if not {"he or she", "they or we"}.isdisjoint(self.general):
                yield "acts in the sentence before, taken up"
        if code in story.subjects[at]:
            yield "acts in its sentence"
            yield f"acts in its sentence, {said}"

    def _distance(self, at: int) -> str:
        """How far before a happening's words a country was named last."""
        return next((name for begin, name in self._begins if at >= begin), "far before")


def _above(what: str, share: float, *beside: str) -> Iterator[str]:
    for level in _LEVELS:
        if share > level:
            yield f"{level:.0%} {what}"
            for other in beside:
                yield f"{level:.0%} {what}, {other}"

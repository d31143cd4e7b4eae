"""Who is named where in an article and who takes part in what: what the signs of unsaid parties rest on, read once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.values import Candidate

OPENING = 250
"""Characters in which an article says whom it is about."""
MOST = 10
"""Countries of an article that are weighed for every happening, beside those named close by."""
_AT = attrgetter("at")


@dataclass(slots=True)
class Sighting:
    """Where a country, or somebody of it, is named: a code point offset, whom, and whether only as a place."""

    at: int
    code: str
    referent: Referent
    place: bool
    role: str


@dataclass(slots=True)
class Story:
    """Who is named where in an article, and who takes part in what, as far as its grammar tells."""

    lines: list[int]
    """Where the paragraphs begin."""
    sightings: list[Sighting]
    offsets: list[int]
    codes: list[str]
    acting_codes: list[str]
    """The same, but empty where a country is named as a place only."""
    by_country: dict[str, list[Sighting]]
    offsets_by_country: dict[str, list[int]]
    ranks: dict[str, int]
    often: frozenset[str]
    """The countries that are named most."""
    acting: dict[str, float]
    """What share of those named, not as places, each country has."""
    opening: frozenset[str]
    casts: list[frozenset[str]]
    subjects: list[frozenset[str]]
    """The countries that are subjects of a verb, by sentence."""
    deeds: dict[str, int] = field(default_factory=dict)
    """In how many happenings each country takes part."""
    together: dict[str, dict[str, int]] = field(default_factory=dict)
    """In how many each takes part together with each other."""


def story_of(article: Article, candidates: Sequence[Candidate]) -> Story:
    """Read once what the signs of all happenings of an article rest on."""
    starts = article.document.starts
    seen = [
        Sighting(starts[mention.start], referent.country, referent, mention.place, mention.role)
        for mention in article.cast.mentions
        for referent in mention.referents
        if referent.country and referent.type != "agency"
    ]
    seen += [
        Sighting(starts[at], r.country, r, False, "adjective") for at, r in article.cast.adjectives.items() if r.country
    ]
    seen.sort(key=_AT)
    by_country: dict[str, list[Sighting]] = {}
    acting: dict[str, int] = {}
    for sighting in seen:
        code = sighting.code
        by_country.setdefault(code, []).append(sighting)
        acting[code] = acting.get(code, 0) + (not sighting.place)
    whole = max(1, sum(acting.values()))
    ranks = {code: rank for rank, code in enumerate(sorted(acting, key=acting.__getitem__, reverse=True))}
    story = Story(
        lines=[0, *_paragraphs(article.text)],
        sightings=seen,
        offsets=[*map(_AT, seen)],
        codes=[sighting.code for sighting in seen],
        acting_codes=["" if sighting.place else sighting.code for sighting in seen],
        by_country=by_country,
        offsets_by_country={code: [*map(_AT, all_of_it)] for code, all_of_it in by_country.items()},
        ranks=ranks,
        often=frozenset(code for code, rank in ranks.items() if rank < MOST),
        acting={code: count / whole for code, count in acting.items()},
        opening=frozenset(sighting.code for sighting in seen if sighting.at < OPENING),
        casts=[frozenset([actor.country for actor in c.actors if actor.country]) for c in candidates],
        subjects=[_subjects(article, reading) for reading in article.readings],
    )
    deeds, together = story.deeds, story.together
    for cast in story.casts:
        for one in cast:
            deeds[one] = deeds.get(one, 0) + 1
            if len(cast) < MOST:
                companions = together.setdefault(one, {})
                for other in cast:
                    if other != one:
                        companions[other] = companions.get(other, 0) + 1
    return story


def _paragraphs(text: str) -> list[int]:
    found, at = [], text.find("\n")
    while at >= 0:
        found.append(at + 1)
        at = text.find("\n", at + 1)
    return found


def _subjects(article: Article, reading: Reading) -> frozenset[str]:
    known, found = article.subjects, set[str]()  # all are resolved by now
    for verb in reading.verbs:
        if verb.form == "fin":
            for referent in known.get(id(verb), ()):
                if referent.country:
                    found.add(referent.country)
    return frozenset(found)

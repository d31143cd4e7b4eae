"""What speaks for a country taking part in a happening whose words do not name it: signs to be weighed, one name each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

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


@dataclass(slots=True)
class Sighting:
    """Where a country, or somebody of it, is named: a code point offset, whom, and whether only as a place."""

    at: int
    referent: Referent
    place: bool
    role: str


@dataclass(slots=True)
class Story:
    """Who is named where in an article, and who takes part in what, as far as its grammar tells."""

    sightings: list[Sighting]
    offsets: list[int]
    by_country: dict[str, list[Sighting]]
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
    seen.sort(key=lambda sighting: sighting.at)
    by_country: dict[str, list[Sighting]] = {}
    for sighting in seen:
        by_country.setdefault(sighting.referent.country or "", []).append(sighting)
    acting = Counter({code: sum(not s.place for s in all_of_it) for code, all_of_it in by_country.items()})
    whole = max(1, sum(acting.values()))
    casts = [frozenset(actor.country for actor in c.actors if actor.country) for c in candidates]
    story = Story(
        seen,
        [sighting.at for sighting in seen],
        by_country,
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


def signs(
    article: Article, story: Story, index: int, draft: Draft, candidate: Candidate
) -> Iterator[tuple[str, list[str]]]:
    """Every country that may take part in the happening `index` beside those said, each with its signs."""
    end = candidate.quote.end
    upto = bisect_left(story.offsets, end)
    close = {s.referent.country or "" for s in story.sightings[max(0, upto - _CLOSE) : upto]}
    often = [code for code, rank in story.ranks.items() if rank < _MOST]
    own = story.casts[index]
    general = _of_happening(article, story, draft, candidate, own)
    for code in sorted({*often, *close} - own):
        yield code, [*general, *_of_country(article, story, index, draft, candidate, code, general)]


def _of_happening(article: Article, story: Story, draft: Draft, candidate: Candidate, own: frozenset[str]) -> list[str]:
    roles = {actor.role for actor in candidate.actors}
    said = f"said {min(3, len(own))}"
    found = [said, f"kind {candidate.kind}", f"kind {candidate.kind}, {said}"]
    if not candidate.actors:
        found.append("nobody said")
    if not roles & _ROLES_DONE_TO:
        found.append("done to nobody")
    if "agent" in roles:
        found.append("done by somebody")
    if candidate.kind in MUTUAL and len(own) == 1:
        found.append("one of two")
    found.append(_told(draft))
    found += _taking_up(article, draft)
    found.append(f"countries {min(8, len(story.by_country)) // 2 * 2}")
    return found


def _told(draft: Draft) -> str:
    """Whether a verb or a noun tells the happening, and in what form."""
    verb = draft.verb
    if verb is None:
        return "told by a noun"
    if draft.noun is not None:
        return "told by a verb and a noun"
    return "told by a passive" if verb.passive else f"told by a verb, {verb.form}"


def _taking_up(article: Article, draft: Draft) -> list[str]:
    """Words of the happening's clause that mean somebody named before."""
    if draft.clause is None:
        return []
    words = article.words
    lows = {article.lows[k] for k in article.tokens_of(draft.clause)}
    found = []
    if any(words.SUBJECT_PRONOUNS.get(low, "")[-1:] == "s" for low in lows):
        found.append("he or she")
    if any(words.SUBJECT_PRONOUNS.get(low, "")[-1:] == "p" for low in lows):
        found.append("they or we")
    if not lows.isdisjoint(words.OBLIQUE_PRONOUNS) or not lows.isdisjoint(words.THING_PRONOUNS):
        found.append("him or them")
    if not lows.isdisjoint(words.POSSESSIVES):
        found.append("his or their")
    return found


_CROSSED = frozenset(("done to nobody", "one of two", "he or she", "they or we", "him or them", "his or their"))
"""Signs of a happening that say more together with where a country is named."""


def _of_country(
    article: Article, story: Story, index: int, draft: Draft, candidate: Candidate, code: str, general: list[str]
) -> Iterator[str]:
    said, kind = general[0], general[1]
    own, casts = story.casts[index], story.casts
    sightings = story.by_country[code]
    start, end = candidate.quote.start, candidate.quote.end
    last = bisect_right([s.at for s in sightings], end - 1) - 1
    near = _distance(article, draft, start, sightings[last].at if last >= 0 else None)
    rank = f"rank {min(3, story.ranks.get(code, 3))}"
    yield from (near, rank, f"{near}, {said}", f"{rank}, {said}", f"{rank}, {near}", f"{rank}, {near}, {said}")
    yield from (f"{kind}, {near}", f"{kind}, {rank}")
    for sign in general:
        if sign in _CROSSED or sign.startswith("told by"):
            yield from (f"{sign}, {near}", f"{sign}, {rank}")
    here = [s for s in sightings[: last + 1] if s.at >= start]
    if here:
        yield "named only as a place" if all(s.place for s in here) else "named, not as a place"
        yield f"named as {here[0].referent.type}"
        yield f"named in the role {here[0].role or 'none'}"
    before = index - 1
    if before >= 0 and code in casts[before]:
        yield "in the one before"
        yield f"in the one before, {said}"
        if casts[before] & own:
            yield "in the one before with the same"
        if "one of two" in general:
            yield "in the one before, one of two"
    if before >= 1 and code in casts[before - 1]:
        yield "in the last but one"
    if index + 1 < len(casts) and code in casts[index + 1]:
        yield "in the next"
    if code in story.opening:
        yield "in the opening"
    scenes = article.cast.scenes
    if code == scenes.about:
        yield "what it is about"
        yield f"what it is about, {said}"
        yield f"what it is about, {kind}"
    if code == scenes.dateline:
        yield "written from there"
    if code == scenes.opening_of(draft.start):
        yield "opens the paragraph"
    if code in story.subjects[max(0, draft.reading.index - 1)]:
        yield "acts in the sentence before"
        yield f"acts in the sentence before, {said}"
        if not {"he or she", "they or we"}.isdisjoint(general):
            yield "acts in the sentence before, taken up"
    if code in story.subjects[draft.reading.index]:
        yield "acts in its sentence"
        yield f"acts in its sentence, {said}"
    power = article.gazetteer.country(code)
    if power is None or power.type != "country":
        yield "no state"
    others = max(1, len(casts) - 1)
    yield from _above("of all names", story.shares[code])
    yield from _above("of those acting", story.acting[code], said, near)
    yield from _above("of happenings", story.deeds[code] / others)
    if own:
        with_it = max(story.together[code, other] / max(1, story.deeds[other]) for other in own)
        yield from _above("of what those do", with_it)


def _distance(article: Article, draft: Draft, start: int, at: int | None) -> str:
    """How far before a happening's words a country was named last."""
    if at is None:
        return "only after"
    if at >= start:
        return "in its words"
    index = draft.reading.index
    readings = article.readings
    for back, name in enumerate(("in its sentence", "one sentence before", "two sentences before")):
        if at >= readings[max(0, index - back)].sentence.start:
            return name
    return "in its paragraph" if at > article.text.rfind("\n", 0, start) else "far before"


def _above(what: str, share: float, *beside: str) -> Iterator[str]:
    for level in _LEVELS:
        if share > level:
            yield f"{level:.0%} {what}"
            for other in beside:
                yield f"{level:.0%} {what}, {other}"

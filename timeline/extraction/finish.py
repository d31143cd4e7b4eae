"""Drafts made into candidates: headline, quotes, place, who says so, confidence, reasons, fingerprint."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.askers import add_askers
from timeline.extraction.attendance import add_attendance
from timeline.extraction.beside_deeds import add_beside
from timeline.extraction.carried_parties import carry_parties, name_the_many
from timeline.extraction.delegations import add_leaders
from timeline.extraction.drafts import Draft
from timeline.extraction.gapped import gaps_of, take_gap, title_of_gap
from timeline.extraction.headline_in_full import with_lands
from timeline.extraction.headlines import Headline
from timeline.extraction.heads_taken_up import add_heads
from timeline.extraction.hosts import add_guests, add_hosts, seat_court
from timeline.extraction.last_resort import named_around
from timeline.extraction.letters import add_writers
from timeline.extraction.moods import in_indicative
from timeline.extraction.nameless import name_the_speaker, name_the_unnamed, name_who_did, name_whom_they_met
from timeline.extraction.nations_listed import add_nations_listed, add_places_listed
from timeline.extraction.one_more import take_up_count
from timeline.extraction.peers_joined import name_who_is_joined
from timeline.extraction.peoples_named import name_peoples, name_unnamed_source
from timeline.extraction.places import place_of
from timeline.extraction.quotes import fingerprint, make_quote, quote_span
from timeline.extraction.reading import Article
from timeline.extraction.same_people import take_up_group
from timeline.extraction.sides import give_sides, states_named, two_sides
from timeline.extraction.sufferers import add_sufferers
from timeline.extraction.titles import title_of
from timeline.extraction.tokenise import fold_words
from timeline.extraction.told_again import accused, carry_on
from timeline.extraction.understood import add_understood
from timeline.extraction.values import SPEECH, Actor, Candidate, Quote
from timeline.extraction.weighed import weigh_kinds
from timeline.temporal.values import Why


def finish(article: Article, drafts: Sequence[Draft], *, undated: bool) -> tuple[Candidate, ...]:
    """Candidates in the order of the text; those without a date only where `undated` asks for them."""
    kept = [draft for draft in drafts if draft.interval is not None or undated]
    kept.sort(key=lambda draft: (draft.reading.index, draft.start))
    orders: dict[tuple[int, int], int] = {}
    candidates = []
    states, tried = states_named(article), accused(kept)
    sides = two_sides(article, states)
    told: list[Draft] = []
    add_attendance(article, kept)
    gaps = gaps_of(article, kept)
    folded = _Folded(article)
    for draft in kept:
        gap, first = gaps.get(id(draft), (None, draft))
        if gap is not None:
            take_gap(article, draft, gap, first)
        name_the_unnamed(article, draft)
        name_the_speaker(article, draft)
        name_who_did(article, draft)
        name_whom_they_met(article, draft)
        name_who_is_joined(article, draft)
        take_up_group(article, draft)
        add_nations_listed(article, draft)
        take_up_count(article, draft, told)
        carry_on(article, draft, told, tried)
        add_hosts(article, draft)
        seat_court(article, draft)
        add_guests(article, draft)
        add_leaders(article, draft)
        add_heads(article, draft, told)
        add_writers(article, draft)
        give_sides(article, draft, sides, told, states)
        add_beside(article, draft)
        add_sufferers(article, draft)
        name_unnamed_source(article, draft)
        add_askers(article, draft)
        carry_parties(article, draft, told)
        name_the_many(article, draft)
        name_peoples(article, draft)
        quote = _quote(article, draft)
        order = orders[(quote.start, quote.end)] = orders.get((quote.start, quote.end), -1) + 1
        titled = title_of_gap(article, draft, gap, first) if gap is not None else ""
        candidates.append(_candidate(article, draft, quote, order, folded, titled))
        told.append(draft)
    candidates = weigh_kinds(article, kept, candidates)
    return with_lands(article, kept, add_understood(article, kept, candidates))


class _Folded(dict[int, str]):
    """The words of sentences, folded, by the index of the sentence."""

    def __init__(self, article: Article) -> None:
        self._article = article

    def __missing__(self, index: int) -> str:
        sentence = self._article.readings[index].sentence
        words = self[index] = fold_words(self._article.text[sentence.start : sentence.end])
        return words


def _quote(article: Article, draft: Draft) -> Quote:
    span = article.spans[draft.expressions[0]] if draft.expressions else None
    start, end = quote_span(article, draft.reading, draft.clause, draft.verb, span)
    document = article.document
    return make_quote(article.text, document.starts[start], document.ends[max(start, end - 1)])


def _candidate(article: Article, draft: Draft, quote: Quote, order: int, folded: _Folded, titled: str) -> Candidate:
    others = []
    for other in draft.others:
        second = _quote(article, other)
        if (second.start, second.end) != (quote.start, quote.end) and second not in others:
            others.append(second)
    said_by = tuple([referent.name for referent in draft.certainty.said_by])
    if not said_by and (draft.certainty.value != "happened"):
        said_by = (_credited(article, draft),)
    if draft.certainty.value == "happened" and not draft.certainty.claim:
        said_by = ()
    if draft.certainty.said_by and all(r.type == "name" and role == "recipient" for r, role in draft.cast.items()):
        # "Ecowas says the operation will be halted"
        draft.cast.update({r: "source" for r in draft.certainty.said_by if r.type not in ("agency", "place")})
    title = titled or in_indicative(article, draft, title_of(article, draft)) or " ".join(quote.exact.split())[:120]
    confidence = _confidence(draft)
    if not draft.cast:
        draft.cast = named_around(article, draft)
    add_places_listed(article, draft)
    reasons = {"kind": draft.kind_why, "factuality": draft.certainty.why, "date": draft.date_why}
    if draft.cast:
        roles = article.words.WHO
        cast = draft.cast.items()
        listed = ", ".join([f"{r.name} ({roles[role]})" for r, role in cast])
        reasons["actors"] = Why(fr=listed, en=", ".join([f"{r.name} ({role})" for r, role in cast]))
    if draft.others:
        count = len(draft.others)
        reasons["grouping"] = Why(fr=f"{count + 1} mentions du même fait", en=f"{count + 1} mentions of one happening")
    place, why = place_of(article, draft)
    if place:
        reasons["place"] = why
    return Candidate(
        title=title, kind=draft.kind, factuality=draft.certainty.value, quote=quote, interval=draft.interval,
        expressions=tuple(dict.fromkeys(draft.expressions)), said_by=said_by,
        actors=tuple([Actor(r.name, role, r.country) for r, role in draft.cast.items()]),
        place=place, other_quotes=tuple(others), confidence=confidence, rule=draft.rule, reasons=reasons,
        fingerprint=fingerprint(folded[draft.reading.index], quote.exact, order),
    )  # fmt: skip


def _credited(article: Article, draft: Draft) -> str:
    """Who vouches for a plan that nobody is quoted on: an agency the sentence names, those who say it without a name ("des
    observateurs"), else the article itself."""
    source, clauses = draft.certainty.source, draft.reading.clauses
    if draft.clause is not None and draft.clause.report is not None:
        source = draft.clause.report.verb  # "…, craignent des observateurs"
    if source is not None and source.form == "fin" and not source.passive and 0 <= source.clause < len(clauses):
        unnamed = Headline(article, draft.reading).unnamed_speaker(clauses[source.clause], source)
        if unnamed:
            return unnamed
    spoken = draft.verb is not None and not SPEECH.isdisjoint((draft.kind, draft.verb.kind))
    speaks = spoken and draft.certainty.source is None
    if speaks and draft.certainty.value == "announced" and draft.verb is not None and draft.verb.form == "fin":
        agents = [r.name for r, role in draft.cast.items() if role == "agent"]
        if agents:
            return agents[0]  # "a promis l'envoi de vivres avant mai"
    aside = (c for c in clauses if "relative" in (c.kind, c.parent.kind if c.parent is not None else ""))
    beside = [c for c in aside if c is not draft.clause]
    for mention in draft.reading.mentions:
        if mention.names_agency() and not any(c.holds(mention.start) for c in beside):
            return next(r.name for r in mention.referents if r.type == "agency")
    return str(article.words.ARTICLE_SOURCE)


def _confidence(draft: Draft) -> float:
    value = draft.date_confidence if draft.interval is not None else 0.4
    if draft.kind == "other":
        value *= 0.75
    if not draft.cast:
        value *= 0.8
    if draft.certainty.value not in {"happened", "scheduled"}:
        value *= 0.95
    return round(min(value, 0.99), 2)

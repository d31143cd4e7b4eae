"""Which headline suits a draft, and what stands in for one that did not come out well."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.extraction.behind_days import title_behind_day
from timeline.extraction.clefts import turned
from timeline.extraction.drafts import Draft
from timeline.extraction.headline_ends import closed, unaimed, unled, without_lead
from timeline.extraction.headline_in_full import in_full, with_its_day
from timeline.extraction.headline_new_days import of_its_relative, with_new_day
from timeline.extraction.headlines import Headline
from timeline.extraction.lexicon import any_of
from timeline.extraction.noun_alone import due_to, noun_alone
from timeline.extraction.phrasing import LENGTH, cut, ended, tidy
from timeline.extraction.quotes import quote_span
from timeline.extraction.reading import Article
from timeline.extraction.speakers_beside import is_first_person
from timeline.extraction.title_names import by_name, him_by_name
from timeline.extraction.title_openings import (
    behind_its_verb,
    due,
    owned,
    this_one,
    unowned,
)
from timeline.extraction.title_owners import of_owner
from timeline.extraction.title_rules import headline_of


def title_of(article: Article, draft: Draft) -> str:
    """The first headline without a flaw; where each has one, the words of the article as they are."""
    if draft.certainty.condition and draft.clause is not None:
        return Headline(article, draft.reading).of_condition(draft.clause)
    headline = Headline(article, draft.reading)
    for title in _proposals(article, draft, headline):
        if title and not headline.flawed(title):
            title = without_lead(ended(title, article.words.LOOSE_ENDS), article.words)
            title = by_name(article, draft, this_one(article, draft, title))
            title = with_new_day(article, draft, due(article, draft, unled(title, article.words)))
            english = article.language_is_english
            title = closed(article, unaimed(article, title) if english else turned(title, article.words))
            title = of_owner(article, draft, him_by_name(article, draft, title))
            return in_full(article, draft, owned(article, draft, title) or unowned(title, article.words))
    return behind_its_verb(article, draft, headline) or _in_own_words(article, draft)


def _in_own_words(article: Article, draft: Draft) -> str:
    """The clause as it stands in the article, times and all; in quotation marks where somebody says "I"."""
    span = article.spans[draft.expressions[0]] if draft.expressions else None
    start, end = quote_span(article, draft.reading, draft.clause, draft.verb, span)
    words, sentence = article.words, draft.reading.sentence
    if article.tokens[start].low in any_of(
        words, "RELATIVES", "COMPLEMENTISER", "SUBORDINATORS", "CONJUNCTIONS", "WHERE"
    ):
        start, end = sentence.first, sentence.last
    if draft.verb is not None and start == draft.verb.start:
        start = _parted_subject(draft, start)
    if article.lows[end - 1] in words.UNFINISHED:
        end = sentence.last  # "expliquer ce | qui change"
    text = tidy(" ".join(article.document.cut(start, max(end, start + 1)).split()))
    if text[:1] not in '«“"' and any(is_first_person(article, k) for k in range(start, end)):
        bare = text.strip("«»“” ")
        bare = bare if len(bare) <= LENGTH - 4 else f"{cut(bare, LENGTH - 5)}…"
        return f"“{bare}”" if article.language_is_english else f"« {bare} »"
    first, _, rest = text.partition(" ")
    if (
        article.language_is_english
        and first.lower() in words.INDEFINITE
        and any(n.start == start + 1 for n in draft.reading.nouns)
    ):
        return f"The {rest}"  # "That vote, first planned for December, will not be held"
    return text


def _parted_subject(draft: Draft, start: int) -> int:
    """ "where the two, among them a Briton, | were held": where whoever was held is told of, else `start`."""
    clause = draft.clause
    before = draft.reading.clauses[clause.index - 1] if clause is not None and clause.index > 0 else None
    return before.opener + 1 if before is not None and before.kind == "relative" and not before.verbs else start


def _proposals(article: Article, draft: Draft, headline: Headline) -> Iterator[str]:
    yield title_behind_day(article, draft, headline)
    yield headline_of(article, draft, headline)
    if draft.verb is None and draft.noun is not None:
        awaits = not article.words.DUE.isdisjoint(article.lows[draft.noun.end : draft.noun.end + 1])
        yield of_its_relative(article, draft, headline)
        if awaits and article.language_is_english:
            yield due_to(article, draft, headline)
        alone = noun_alone(article, draft.noun, alone=draft.clause is None or awaits)
        yield with_its_day(article, draft, alone) if alone else ""
    span, whole = article.spans[draft.expressions[0]] if draft.expressions else None, draft.reading.sentence
    yield Headline(article, draft.reading).of_words(*quote_span(article, draft.reading, draft.clause, draft.verb, span))
    yield Headline(article, draft.reading).of_words(whole.first, whole.last)

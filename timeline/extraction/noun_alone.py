"""A headline of a happening that nothing else is told of: "Le scrutin", "The presidential election"."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.headline_deeds import VOWELS
from timeline.extraction.headlines import Headline
from timeline.extraction.lexicon import any_of
from timeline.extraction.phrasing import glue, tidy
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.tokenise import capitalised

_TITLE = 16
"""Tokens of a title of nouns at most."""
_LED = 5
"""Words before a noun that belong to it: "a | second round of | talks"."""
_MARKS = frozenset(",;:.()")


def noun_alone(article: Article, noun: Noun, *, alone: bool) -> str:
    """ "dimanche, jour du scrutin": "Le scrutin"; "ahead in the presidential election": "The presidential election"."""
    start = noun.start
    english, lows = article.language_is_english, article.lows
    while english and noun.start - start < 3 and _qualifies(article, start - 1):
        start -= 1
    owned = english and start > 1 and lows[start - 1] in article.words.OWNER_MARKS
    if owned and article.timed[start - 2]:  # "last week's presidential election"
        return tidy(glue(["The", article.document.cut(start, noun.end)]))
    led = (
        english
        and start > 1
        and lows[start - 1] in article.words.DATE_LINKS
        and lows[start - 2] in article.words.OUT_OF
    )
    if led and lows[noun.end - 1].endswith(article.words.PLURAL_ENDING):  # "ahead of | presidential elections"
        what = article.document.cut(start, noun.end)
        return tidy(capitalised(what) if start < noun.start else glue(["The", what]))
    if not alone:
        start = noun.start
    if not english and start > 1:
        beside = article.lexicon.nouns.get(lows[start - 1], ())
        start -= any(other.kind == noun.happening.kind for other in beside)  # "l'élection | présidentielle"
    before = article.words.DEFINITE.get(article.tokens[start - 1].low) if start else None
    if before in article.words.GENDERED_ARTICLES and lows[start][0] in VOWELS:
        before = "l’"
    if start and article.language_is_english and article.lows[start - 1] in article.words.A_OR_AN:
        before = article.lows[start - 1]  # "after a test on 6 January"
        before = capitalised(before)
    end = noun.end
    while end > noun.start + 1 and article.lows[end - 1] in article.words.PREPOSITIONS:
        end -= 1  # "the raid on | 6 July"
    return tidy(glue([before, article.document.cut(start, end)])) if before else ""


def title_of_nouns(article: Article, reading: Reading, noun: Noun) -> bool:
    """« Scrutin présidentiel dimanche au Ghana »: a French title that the noun opens, and no verb in it."""
    sentence = reading.sentence
    short = sentence.last - sentence.first < _TITLE and not article.language_is_english
    return short and noun.start == sentence.first and not reading.verbs and ":" not in reading.lows


def due_to(article: Article, draft: Draft, headline: Headline) -> str:
    """ "ahead of talks due to open in Doha on Thursday": "Talks are due to open in Doha", "an election due on Monday": "An
    election is due"; else empty."""
    noun, lows, words = draft.noun, article.lows, article.words
    if noun is None or draft.certainty.value != "scheduled" or lows[noun.end] not in words.DUE:
        return ""
    start, first, last = noun.start, draft.reading.sentence.first, draft.reading.sentence.last
    ahead = lows[noun.end + 1 : noun.end + 3]
    dated = len(ahead) > 1 and ahead[0] in words.SETTING_A_TIME and article.timed[noun.end + 2]
    if noun.end + 2 >= last or lows[noun.end + 1] not in words.INFINITIVE_MARKS and not dated:
        return ""
    while start > first and noun.start - start < _LED:
        linked = lows[start - 1] in words.DATE_LINKS and lows[start - 2] not in words.OUT_OF  # but "ahead of | talks"
        if not linked and not _qualifies(article, start - 1):
            break
        start -= 1
    several = lows[start - 1] not in words.A_OR_AN and lows[noun.end - 1].endswith(words.PLURAL_ENDING)
    led = lows[start - 1] if start > first and lows[start - 1] in words.DETERMINERS else ""
    stop = next((k for k in range(noun.end, last) if article.tokens[k].text in _MARKS), last)
    stop = noun.end + 1 if dated else stop
    what = tidy(glue([led, article.document.cut(start, noun.end)]))
    copula = words.PLAN_COPULAS["p" if several else "s"]
    return tidy(f"{capitalised(what)} {copula} {headline.stretch(noun.end, stop)}") if what else ""


def _qualifies(article: Article, k: int) -> bool:
    """Whether a word may stand between an article and its noun."""
    low, words = article.lows[k], article.words
    small = low in any_of(words, "DETERMINERS", "PREPOSITIONS", "CONJUNCTIONS", "RELATIVES", "COMPLEMENTISER")
    return k > 0 and low.isalpha() and not small and not article.verbal[k] and not article.timed[k]

"""What an English participle describes where several phrases stand before it: "the outcome of | the talks held in May"."""

from __future__ import annotations

from functools import cache

from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

_SAYING = frozenset(("say", "announce", "fear", "hope", "deny", "plan", "cancel", "postpone"))
"""What is said of a whole happening, "the release of the hostages announced in May", and not of the last thing in it."""
_HELD = frozenset(("happen", "begin", "end", "carry"))
_DEEDS = frozenset(("attack", "expulsion", "military", "meeting", "visit", "call", "legal", "demand", "refusal"))
"""Kinds of what somebody, or something with people in it, does."""
_DONE_TO_THEM = frozenset(("attack", "expulsion"))
"""Kinds of what is done to people and to places, and never to a happening but of its own kind: "the raid launched"."""


@cache
def _someone(words: Words) -> frozenset[str]:
    """Words for people, one or many."""
    return any_of(words, "HUMANS", "PEOPLE", "OFFICES", "BODIES")


def inner_phrase(article: Article, reading: Reading, verb: Verb, start: int, stop: int) -> int:
    """Where the phrase begins, of those in `tokens[start:stop]`, that an English participle after them describes."""
    words, lows = article.words, article.lows
    opens = [
        k
        for k in range(start + 2, stop - 1)
        if lows[k - 1] in words.PREPOSITIONS
        and (
            lows[k] in words.DETERMINERS
            or lows[k].isdigit()
            or lows[k] in words.NUMBERS
            or _several_people(lows[k], verb, words)
        )
        and not article.timed[k]
    ]
    for k in opens:
        head = lows[k - 2]
        if words.PREPOSITIONS[lows[k - 1]] == "of" and head in words.SAID_OF_ANOTHER:
            return inner_phrase(article, reading, verb, k, stop)
    if verb.stance in _SAYING and verb.lemma not in words.DONE_TO_PERSONS or not opens:
        return start
    for k in reversed(opens):
        if _suits(article, reading, verb, k, stop) and not _suits(article, reading, verb, start, k - 1):
            return k
        if lows[k - 1] in words.WITHIN_WHAT and lows[k] in words.ARTICLES and verb.stance not in _HELD:
            return k  # "threatening a minister in | a letter sent in October"
        if k > 2 and lows[k - 2] in words.LEADING_TO and lows[k - 3] in words.PREPOSITIONS:
            return k  # "in accordance with the resolution"
    return start


def _several_people(low: str, verb: Verb, words: Words) -> bool:
    """ "the release of | protesters arrested on Sunday", "of | dozens of protesters": people without an article."""
    if verb.lemma not in words.DONE_TO_PERSONS:
        return False
    return low in words.COUNTED_OF or low.endswith(words.PLURAL_ENDING) and in_number(low, _someone(words))


def told_of(article: Article, reading: Reading, verb: Verb, opener: int, start: int, end: int) -> int:
    """Where the phrase begins, of those in `tokens[start:end]`, of which an English relative after them can be told:
    fighters bomb, and no purchase of fighters does; whoever is charged is no passport."""
    words, lows = article.words, article.lows
    deed = verb.kind in _DEEDS
    who = lows[opener] in words.WHO_ONLY
    ands = (k for k in range(end - 1, start, -1) if lows[k - 1] in words.AND and lows[k] in words.DETERMINERS)
    if verb.person == "s" and (last := next(ands, -1)) >= 0:
        return last  # "two soldiers from Chad and | a cook from Mali, who was shot"
    deed = deed and verb.stance not in _SAYING and verb.stance not in _HELD
    opens = [k for k in range(start + 1, end) if lows[k - 1] in words.PREPOSITIONS and _opens_phrase(article, k, end)]
    for k in [start, *reversed(opens)]:
        head = _head(article, k, end)
        if (
            deed
            and in_number(lows[head], words.NO_DOERS)
            or who
            and any(n.start <= head < n.end for n in reading.nouns)
        ):
            continue
        several = lows[head].endswith(words.PLURAL_ENDING) and not lows[head].endswith(words.NO_PLURALS)
        one = words.AND.isdisjoint(lows[k:end]) and not article.named[head]
        agrees = verb.person not in ("s", "p") or several == (verb.person == "p") or not one
        if agrees or in_number(lows[head], words.BODIES):
            return k
    return start


def _opens_phrase(article: Article, k: int, end: int) -> bool:
    """Whether a noun phrase opens behind a preposition: an article, a number, a name or a bare plural."""
    low, words = article.lows[k], article.words
    inside = k > 1 and article.tokens[k].cap and article.tokens[k - 2].cap and low not in words.DETERMINERS
    if article.timed[k] or low in words.PREPOSITIONS or inside:
        return False  # "the Council of | Ministers"
    several = article.lows[_head(article, k, end)].endswith(words.PLURAL_ENDING)  # "of | twenty diplomats"
    return several or low in words.DETERMINERS or low[0].isdigit() or low in words.NUMBERS or bool(article.named[k])


def _head(article: Article, start: int, end: int) -> int:
    """The last word of a noun phrase before its first preposition."""
    stop = next((k for k in range(start + 1, end) if article.lows[k] in article.words.PREPOSITIONS), end)
    return stop - 1


def _suits(article: Article, reading: Reading, verb: Verb, start: int, end: int) -> bool:
    """Whether the verb can be said of the head of a noun phrase: of what stands before its first preposition."""
    lows, words = article.lows, article.words
    head = _head(article, start, end)
    stop = head + 1
    noun = next((n for n in reading.nouns if start <= n.start < stop and n.end >= stop), None)
    if verb.kind in _DEEDS | {"sanction"} and in_number(lows[head], words.NO_DOERS):
        return False  # "the return of | the boats impounded in May"
    if verb.kind in ("agreement", "vote"):
        return noun is not None and noun.happening.agreed or lows[head] in words.TEXTS
    if verb.stance in _HELD:
        return noun is not None
    if verb.lemma in words.DONE_TO_PERSONS:  # "the release of | two journalists detained last week"
        someone = in_number(lows[head], _someone(words)) or lows[head] in words.COUNTED_OF
        return noun is None and someone or bool(article.named[head])
    if verb.kind in _DONE_TO_THEM:
        return noun is None or noun.happening.kind == verb.kind  # "the release of | the hostages seized in May"
    return True


def past_leading_noun(article: Article, start: int, stop: int) -> int:
    """ "à l'approche d'| un cycle de discussions qui", "dans le cadre d'| un échange conclu": in French, where what is told
    of begins behind a noun that only makes a preposition; else `start`."""
    lows, words = article.lows, article.words
    if article.language_is_english or start + 2 >= stop or start < 1:
        return start
    contracted = lows[start] in words.CONTRACTED
    at = start + (contracted or lows[start] in words.ARTICLES)
    led = contracted or lows[start - 1] in words.PREPOSITIONS
    if not led or at + 2 >= stop or lows[at] not in words.LEADING_NOUNS or lows[at + 1] not in words.DATE_LINKS:
        return start
    return at + 1 if lows[at + 1] in words.CONTRACTED else at + 2

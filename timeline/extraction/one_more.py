"""What "A sixth", "Another", "The second" are: one more of what the sentence before counts, "five rounds of talks"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from timeline.extraction.drafts import Draft
from timeline.extraction.inflect import english_singular
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.values import SHARED
from timeline.extraction.words import Words
from timeline.temporal.values import Why

_LONG = 6
"""Tokens of what is counted: "rounds of indirect nuclear talks"."""
_VAGUE = frozenset(("other", "statement", "deadline", "expulsion"))


def take_up_count(article: Article, draft: Draft, told: Sequence[Draft]) -> None:
    """ "A sixth was cancelled": the kind of what is counted, and those who took part in the others."""
    if not _begins_so(article, draft):
        return
    before = article.readings[draft.reading.index - 1]
    start, end = _counted(article, before)
    noun = next((n for n in before.nouns if start <= n.start < end), None)
    if noun is None or not noun.happening.kind:
        return
    if draft.kind in _VAGUE:
        draft.kind = noun.happening.kind
        draft.kind_why = Why(
            fr=f"un de plus : « {article.document.cut(start, end)} »",
            en=f"one more of “{article.document.cut(start, end)}”",
        )
    if draft.kind in SHARED and all(role == "source" for role in draft.cast.values()):
        other = next((d for d in reversed(told) if d.reading is before and d.kind == draft.kind), None)
        if other is None:
            verb = next((v for v in before.verbs if v.kind == draft.kind and v.form == "fin"), None)
            who = article.subject(before, verb) if verb is not None else ()
            draft.cast.update(dict.fromkeys(who if len(who) > 1 else (), "participant"))
        else:
            draft.cast.update(
                {r: role for r, role in other.cast.items() if role == "participant" and r.type != "place"}
            )


def one_more(article: Article, draft: Draft, title: str) -> str:
    """ "A sixth was cancelled" as "A sixth round of nuclear talks was cancelled"."""
    words = title.split(" ")
    at = words[0].lower() in article.words.ARTICLES and len(words) > 1
    if words[at].strip(",").lower() not in article.words.ONE_MORE_OF or not _begins_so(article, draft):
        return title
    start, end = _counted(article, article.readings[draft.reading.index - 1])
    if start >= end:
        return title
    lows = article.lows[start:end]
    head = next((k for k, low in enumerate(lows) if low in article.words.OF_SOME), len(lows)) - 1
    one = " ".join((*lows[:head], _singular(lows[head], article.words)))
    rest = article.document.cut(start + head + 1, end) if head + 1 < len(lows) else ""
    ordinal = words[at].rstrip(",")
    mark = "," if words[at].endswith(",") else ""
    whole = f"{one} {rest}".strip()
    return " ".join((*words[:at], ordinal, f"{whole}{mark}", *words[at + 1 :]))


@cache
def _ending(words: Words) -> frozenset[str]:
    """Before what the words end that tell what is counted: "rounds of talks | in Geneva"."""
    return any_of(words, "PREPOSITIONS", "AND", "DETERMINERS", "RELATIVES") - words.OF_SOME


def _singular(low: str, words: Words) -> str:
    return words.ODD_SINGULARS.get(low) or english_singular(low)


def _begins_so(article: Article, draft: Draft) -> bool:
    """Whether a sentence opens with "A sixth" or "Another", of which no noun tells what it is."""
    first = draft.reading.sentence.first
    lows, words, verb = article.lows, article.words, draft.verb
    if not draft.reading.index or not words.ONE_MORE_OF or verb is None or draft.clause is None:
        return False
    at = first + (lows[first] in words.ARTICLES)
    if at + 1 >= len(lows) or lows[at] not in words.ONE_MORE_OF or draft.clause.start > at:
        return False
    before = article.readings[draft.reading.index - 1].sentence
    if before.paragraph != draft.reading.sentence.paragraph:
        return False
    return lows[at + 1] == "," or any(v.start == at + 1 for v in draft.reading.verbs) or bool(article.timed[at + 1])


def _counted(article: Article, before: Reading) -> tuple[int, int]:
    """The tokens of what a sentence counts, without the number: "rounds of nuclear talks"; the last of them."""
    lows, words, last = article.lows, article.words, before.sentence.last
    for k in range(last - 2, before.sentence.first - 1, -1):
        first_one = lows[k] in words.FIRSTS
        if article.timed[k] or not (lows[k] in words.NUMBERS or first_one) or article.timed[k + 1]:
            continue
        start, small = k + 1, _ending(words)
        while start < last and lows[start] in words.ONE_MORE:
            start += 1
        end = start
        while end < last and end - start < _LONG and lows[end].isalpha() and not article.timed[end]:
            if lows[end] in small or article.verbal[end] and not any(n.start == end for n in before.nouns):
                break
            end += 1
        while end > start and lows[end - 1] in words.OF_SOME:
            end -= 1
        if end > start and (first_one or any(low.endswith(words.PLURAL_ENDING) for low in lows[start:end])):
            return start, end
    return 0, 0

"""Days set between a noun and what it is of: "the end, on 24 June, of the war", « l'incarcération, vendredi, de X »."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.dated_nouns import takes_of
from timeline.extraction.lexicon import Happening, any_of
from timeline.extraction.looks import first_of
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.values import SPEECH

_PLACE = 5
"""Words from a day to the comma that closes it: ", vendredi à La Haye |,"."""
_DOER = 6
"""Words from "par" to what the noun is of: "par | l'armée de l'air iranienne | de"."""
_WORDS = 4
"""Words from a determiner to the end of the noun that it opens: "the | unexpected early release"."""


def goes_on_with(article: Article, reading: Reading, end: int) -> bool:
    """Whether what a noun is of follows the day that ends before token `end`: "on 24 June | of", "le 24 juin | , de"."""
    lows, words, last = article.lows, article.words, reading.sentence.last
    if end + 1 >= last:
        return False
    if lows[end] in words.PREPOSITIONS and lows[end] not in words.DATE_LINKS:
        end += 1
        while end < last and article.named[end]:  # "on Saturday in Adre of"
            end += 1
        if not article.language_is_english:
            end = first_of(",", lows, end, min(end + _PLACE, last), last)  # ", vendredi à Alger, de X"
    if end < last and lows[end] == ",":
        end += 1
        end = _behind_doer(article, end, last)
    elif not article.language_is_english:
        return False
    if end + 1 >= last or lows[end] not in words.DATE_LINKS:
        return False
    return not article.verbal[end + 1]  # "a demandé à l'armée, lundi, de partir"


def _behind_doer(article: Article, end: int, last: int) -> int:
    """ "le tir, vendredi, | par Pyongyang | d'un missile": where what the noun is of begins behind who did it."""
    lows, words = article.lows, article.words
    if article.language_is_english or end >= last or lows[end] not in words.BY:
        return end
    stop = min(end + _DOER, last)
    at = end + 1
    while at < stop:
        low = lows[at]
        if low in words.DATE_LINKS:
            return at
        if low == "," and at > end + 1:  # "par Moscou, de la trêve"
            return at + 1
        if not (
            article.named[at] or low in words.DETERMINERS or low.rstrip(".") in words.ABBREVIATIONS or low.isalpha()
        ):
            return end
        at += 1
    return end


def parted(article: Article, reading: Reading, clause: Clause, start: int, end: int) -> tuple[Noun | None] | None:
    """The happening (`None`: no known one) that a noun names on the day at `tokens[start:end]`, where the day parts the
    noun from what it is of; nothing where the day is not set there."""
    if not goes_on_with(article, reading, end):
        return None
    lows, words, stop = article.lows, article.words, start
    while stop > clause.start and (lows[stop - 1] in words.ARTICLES or lows[stop - 1] in words.BEFORE_DATES):
        stop -= 1
    comma = stop > clause.start and lows[stop - 1] == ","
    stop -= comma
    if not comma and not article.language_is_english:
        return None
    opening = stop - 1
    opens = any_of(words, "DETERMINERS", "OWNING") if article.language_is_english else words.DETERMINERS
    while opening > clause.start and stop - opening <= _WORDS and lows[opening] not in opens:
        if not lows[opening].isalpha() or article.verbal[opening] or article.timed[opening] or article.named[opening]:
            return None
        opening -= 1
    if lows[opening] not in opens or opening + 1 >= stop or article.named[opening + 1]:
        return None
    head = lows[stop - 1] if article.language_is_english else lows[opening + 1]
    acting = any_of(words, "HUMANS", "BODIES", "BODIES_OF_STATES", "ACTING_BODIES", "NO_DEEDS")
    if head in acting or head.rstrip("s") in acting:
        return None
    main = clause.verb
    if any(takes_of(article, verb) for verb in clause.verbs if verb.end <= opening + 1):
        return None  # "accused the mission on Monday of"
    noun = next((n for n in reading.nouns if opening < n.start and n.end <= stop), None)
    if noun is not None:
        return (noun,)
    owned = lows[opening] in words.OWNING
    led = lows[opening - 1] if opening > clause.start and not owned else ""
    judged = main is not None and main.kind in SPEECH and main.stance in ("", "say") and main.end <= opening
    deed = head.endswith(words.DEED_ENDINGS)  # "a dénoncé l'interruption, vendredi, de"
    if led in words.LEADING_DEEDS or deed and (judged or owned or lows[opening] in words.CONTRACTED):
        at = stop - 1 if article.language_is_english else opening + 1
        return (Noun(at, at + 1, Happening("other", "000", False, (head,), head)) if deed else None,)
    return None

"""What a verb of calling or of ceasing means: somebody is rung up, visited, called by a name, a thing called off or over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.looks import first_of
from timeline.extraction.referents import Mention
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

_REACH = 12
_NAMES = 7
"""Words from "what" within which a verb of naming stands: "what the defence minister of Iran called"."""
_NEAR = 5
"""Words from "called on" to the office of whoever is called on: "on the British High Commissioner"."""


def calls_on(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "the Ambassador called on him last Wednesday": a visit; "called on Iran to stop", "called on them for help" ask."""
    stop = min(verb.end + 2 * _REACH, reading.sentence.last)
    if any(v.form == "inf" and verb.end <= v.start < stop for v in reading.verbs):
        return False
    if verb.end + 1 >= stop or not article.words.FOR.isdisjoint(article.lows[verb.end : stop]):
        return False
    lows, words = article.lows, article.words
    for k in range(verb.end, min(stop, len(lows) - 1)):
        plain = lows[k + 1].isalpha() and lows[k + 1] not in words.DETERMINERS and not article.tokens[k + 1].cap
        if lows[k] in words.INFINITIVE_MARKS and plain:
            return False  # "called on them to act"
    near = slice(verb.end + 1, min(verb.end + _NEAR, stop))
    if article.lows[verb.end + 1] in article.words.PERSONAL or not article.words.ENVOYS.isdisjoint(article.lows[near]):
        return True
    return any(
        verb.end < m.start < verb.end + _NEAR and m.referents[0].type in ("person", "office") for m in reading.mentions
    )


def has_particle(article: Article, verb: Verb) -> bool:
    """ "called off the trip", "called up the reservists": not the bare verb."""
    words = verb.sense.words if verb.sense is not None else ()
    return bool(words) and article.lows[verb.end : verb.end + 1] == [words[0]]


def names_as(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "called Israel on Monday “a partner”", "called the deal a mistake": nobody is rung up and nothing is asked."""
    tokens, words, named = article.tokens, article.words, 0
    for k in range(verb.end, min(verb.end + _REACH, reading.sentence.last - 1)):
        low = tokens[k].low
        if article.dated[k] or article.dated[k + 1] or named == 0 and low in words.DETERMINERS:
            continue
        if named and (low in words.BEFORE_WHAT_IT_IS or tokens[k].text in '“«"'):
            return True
        if low in words.PREPOSITIONS or not tokens[k].text[0].isalpha() and low not in words.OWNING or named > 3:
            return False
        named += 1
    return False


def stops(article: Article, verb: Verb) -> bool:
    """ "Le transit a cessé le 1er janvier": nothing but a time or a place after it, no infinitive."""
    following = article.tokens[verb.end] if verb.end < len(article.tokens) else None
    return following is None or not following.low.isalpha() or bool(article.timed[verb.end])


def says_no(article: Article, verb: Verb, last: int) -> bool:
    """ "said no to the treaty", "answered no on Monday", in a sentence that ends before token `last`; but not "said no date
    was set", "said there were no plans"."""
    words, lows, at = article.words, article.lows, verb.end
    while at < last and (article.timed[at] or lows[at] in words.DATED_BY):
        at += 1
    if at >= last or lows[at] not in words.NAYS:
        return False
    if at + 1 == last:
        return True  # a heading that ends without a stop
    after = lows[at + 1]
    led = after in words.PREPOSITIONS or after in words.INFINITIVE_MARKS or after in words.CONJUNCTIONS
    return not after.isalpha() or led or bool(article.timed[at + 1])


def names_it(article: Article, verb: Verb, mention: Mention) -> bool:
    """ "began | what Padrino called "Operation Shield"": neither he nor the name he gives it takes part."""
    lows, words, forms = article.lows, article.words, article.lexicon.forms
    what = first_of(words.WHAT, lows, verb.end, mention.start)
    if what < 0:
        return False
    for k in range(what + 1, min(what + _NAMES, len(lows))):
        if any(r.lemma in words.NAMING and r.tense in ("past", "pres") for r in forms.get(lows[k], ())):
            return mention.start < k or lows[k + 1 : mention.start] in (['"'], ["“"])
    return False

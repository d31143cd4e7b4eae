"""French pronouns that stand for nobody: "il a été décidé de", "il est vrai que", and asides as ", on le sait," or ", il est
vrai,", which tell nothing of their own."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.document import Sentence
from timeline.extraction.lexicon import Lexicon, any_of, phrase_at, phrases_by_first_word
from timeline.extraction.words import Words

_REACH = 14
"""Words behind such a verb among which what it tells begins: "il a été décidé jeudi, à Bamako, de"."""
_GROUP = 7
"""Words of such a verb: "n'avait pas encore été"."""


def set_aside(lows: Sequence[str], words: Words, sentence: Sentence) -> list[tuple[int, int]]:
    """The asides of a sentence that tell nothing, each from its first word to the mark that closes it."""
    opening, found = phrases_by_first_word(words, "SAID_ASIDE"), list[tuple[int, int]]()
    for k in range(sentence.first + 1, sentence.last):
        if lows[k - 1] == "," and lows[k] in opening:
            end = k + len(phrase_at(lows, k, opening[lows[k]]))
            if end > k and lows[end : end + 1] in ([","], ["."]):
                found.append((k, end))
    return found


def leads_to_nobody(lexicon: Lexicon, lows: Sequence[str], at: int) -> bool:
    """Whether the verb from token `at` on, behind "il", is told of nobody, by what follows it."""
    words = lexicon.words
    stop = min(len(lows), at + _GROUP)
    while at < stop and lows[at] in words.CLITICS:
        at += 1
    been, idle = False, any_of(words, "ADVERBS", "NEGATIONS")
    while at < stop:
        low = lows[at]
        lemmas = {reading.lemma for reading in lexicon.forms.get(low, ())}
        if not words.NEVER_PERSONAL.isdisjoint(lemmas):
            return True
        if not been and not words.LEFT_TO_DO.isdisjoint(lemmas):
            return _to_be_done(lexicon, lows, at + 1)
        if been and low in words.TRUE_OF_NOBODY:
            return True
        if been and phrase_at(lows, at, words.DONE_TO_NOTHING):
            return True
        if not been and not words.APPEARING.isdisjoint(lemmas):
            return _content_follows(lexicon, lows, at + 1, infinitive=False)
        if been and low in words.SAID_BY_NOBODY:
            return _content_follows(lexicon, lows, at + 1, infinitive=low in words.DONE_BY_NOBODY)
        if been and low in words.DONE_BY_NOBODY:
            return _content_follows(lexicon, lows, at + 1, infinitive=True)
        if words.BE in lemmas:
            been = True
        elif words.HAVE not in lemmas and low not in idle:
            return False
        at += 1
    return False


def _content_follows(lexicon: Lexicon, lows: Sequence[str], at: int, *, infinitive: bool) -> bool:
    """Whether "que" follows, or "de" with an infinitive if that may."""
    words = lexicon.words
    for k in range(at, min(len(lows) - 1, at + _REACH)):
        low = lows[k]
        if low in words.COMPLEMENTISER:
            return lows[k - 1] not in words.NOT_REPORT_BEFORE
        if low in ".;:" or low in words.RELATIVES:
            return False
        if infinitive and low in words.BARE_OF:
            led = k + 1
            while led < len(lows) and (lows[led] in words.CLITICS or lows[led] in words.NEGATIONS):
                led += 1
            if led < len(lows) and any(reading.tense == "inf" for reading in lexicon.forms.get(lows[led], ())):
                return True
    return False


def _to_be_done(lexicon: Lexicon, lows: Sequence[str], at: int) -> bool:
    """Whether "à" and an infinitive follow: "il reste | à en fixer le prix", but "il reste à Londres"."""
    words = lexicon.words
    if at + 1 >= len(lows) or lows[at] not in words.BARE_TO:
        return False
    at += 1
    while at + 1 < len(lows) and lows[at] in words.CLITICS:
        at += 1
    return any(reading.tense == "inf" for reading in lexicon.forms.get(lows[at], ()))

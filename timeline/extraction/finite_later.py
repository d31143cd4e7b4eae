"""What behind an English form in -ed tells that it is the verb of a sentence, or that another one is still to come."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.lexicon import Lexicon, any_of


def is_auxiliary(lexicon: Lexicon, low: str) -> bool:
    """Whether a word is a finite form of "be" or "have", or "will" or another such."""
    words = lexicon.words
    if low in words.WILL_FORMS:
        return True
    return any(r.lemma in (words.BE, words.HAVE) and r.tense != "inf" for r in lexicon.forms.get(low, ()))


def auxiliary_later(lexicon: Lexicon, lows: Sequence[str], k: int, stop: int) -> bool:
    """Whether a verb that can be nothing else stands before the next mark, conjunction or clause: "Sanctions imposed after X
    declared independence | will lapse"."""
    words = lexicon.words
    apart = any_of(words, "CONJUNCTIONS", "RELATIVES", "COMPLEMENTISER", "SUBJECT_PRONOUNS")
    for low in lows[k:stop]:
        if low in ",.;:“”" or low in apart:
            return False
        if is_auxiliary(lexicon, low):
            return True
    return False


def acts_upon_next(lexicon: Lexicon, lows: Sequence[str], timed: bytearray, named: bytearray, k: int) -> bool:
    """ "An attack blamed on rebels | killed ten soldiers", "surprised Paris": an object behind it, as no participle has."""
    words = lexicon.words
    if k + 1 >= len(lows) or any(r.lemma in words.KEEPING_OBJECT for r in lexicon.forms.get(lows[k], ())):
        return False
    counted = lows[k + 1] in words.NUMBERS or lows[k + 1].isdigit()
    return not timed[k + 1] and (
        counted or bool(named[k + 1]) or lows[k + 1] in words.ARTICLES or lows[k + 1] in words.POSSESSIVES
    )

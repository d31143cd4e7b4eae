"""What is said to come into force, where only a pronoun says it: the last treaty, law or ban that the text names."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.verb import Verb
from timeline.extraction.words import Words


def comes_into_force(words: Words, lows: Sequence[str], verb: Verb) -> bool:
    """Whether a verb says "entrer en vigueur", "take effect"."""
    if verb.lemma not in words.INTO_FORCE:
        return False
    how = lows[verb.end : verb.end + 1]  # "entrera | pleinement | en vigueur"
    end = verb.end + (bool(how) and how[0].endswith(words.ADVERB_ENDING))
    return not words.FORCE.isdisjoint(lows[end : end + 2])


def text_before(words: Words, lows: Sequence[str], pronoun: int, first: int) -> int:
    """The last word from `first` to a pronoun that names what may come into force, and agrees with it; -1 where none does.

    It has an article, or stands alone in the plural (*imposed sanctions*). A participle is asked of as a pronoun is.
    """
    code = words.SUBJECT_PRONOUNS.get(lows[pronoun], "n")
    gender, several = code[:1], code[1:] == "p"
    for k in range(pronoun - 1, max(first, 0), -1):
        if lows[k] not in words.TAKES_EFFECT:
            continue
        before, alone = lows[k - 1], several and lows[k].endswith(words.PLURAL_ENDING)
        led = before in words.ARTICLES or before in words.CONTRACTED
        if alone or led and (gender == "n" or words.GENDERS.get(before, gender) == gender):
            return k
    return -1

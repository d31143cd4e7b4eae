"""Whether what follows "the day before" tells of another event, which then dates it."""

from __future__ import annotations

from ..anchor import Told
from ..match import Found
from ..resolve import Context
from . import moments


def opens_clause(found: Found, context: Context) -> bool:
    """Does what follows tell of another event (*the day before the summit*, *two days before he left*)?"""
    sentence, after = found.encoded.sentence, moments.next_word(found)
    known = context.tenses.tenses
    if not after or not after[0].isalpha():
        return False
    noun = after in known.noun_markers and after not in known.forward_prepositions and after not in known.behind_days
    if noun or after in known.verb_markers or sentence.is_capitalised(found.last_word):
        return True
    lexicon, words = found.encoded.lexicon, sentence.words[found.last_word : found.last_word + 2]
    if not lexicon.attributive:
        return False
    if after in known.pronouns and after not in known.relatives:
        return True  # "the day before he left", but "la veille il avait dit"
    if after in lexicon.function_words:
        return False
    nouns = (lexicon.event_nouns, lexicon.scheduled_nouns, lexicon.done_nouns)
    return any(not some.isdisjoint(words) for some in nouns)  # "a day before provisional results were due"


def of_deed(found: Found, context: Context) -> bool:
    """*le jour même de son mariage*, *du putsch*; but not *a décidé le jour même de le libérer*."""
    words, at, lexicon = found.encoded.sentence.words, found.last_word, found.encoded.lexicon
    if at + 2 >= len(words) or words[at] not in lexicon.of_words:
        return False
    named = at + 1
    if words[at] not in context.tenses.tenses.contracted:
        if words[named] not in context.tenses.tenses.determiners:
            return False
        named += 1
    return words[named].isalpha() and not context.tenses.form(words[named]).endswith("INF")


def told_again(found: Found, context: Context, told: Told) -> bool:
    """Does *the disaster*, *the attack* after the day name what the sentence before dated (*le lendemain du séisme*)?"""
    words = found.encoded.sentence.words[found.last_word : found.last_word + 3]
    return context.sentence - told.sentence == 1 and not found.encoded.lexicon.blows.isdisjoint(words)

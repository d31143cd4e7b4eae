"""Whether what follows "the day before" tells of another event, which then dates it."""

from __future__ import annotations

from ..match import Found
from ..resolve import Context
from . import moments

PRONOUNS = frozenset(["he", "she", "it", "they", "we", "you", "i"])


def opens_clause(found: Found, context: Context) -> bool:
    """Does what follows tell of another event (*the day before the summit*, *two days before he left*)?"""
    sentence, after = found.encoded.sentence, moments.next_word(found)
    known = context.tenses.tenses
    if not after or not after[0].isalpha():
        return False
    if (
        after in known.noun_markers - known.forward_prepositions - {"in", "at", "by", "of", "on"}
        or after in known.verb_markers
    ):
        return True
    if after in PRONOUNS or sentence.is_capitalised(found.last_word):
        return True
    lexicon, words = found.encoded.lexicon, sentence.words[found.last_word : found.last_word + 2]
    if not lexicon.attributive or after in lexicon.function_words:
        return False
    nouns = (lexicon.event_nouns, lexicon.scheduled_nouns, lexicon.done_nouns)
    return any(not some.isdisjoint(words) for some in nouns)  # "a day before provisional results were due"

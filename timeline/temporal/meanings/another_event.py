"""Whether what follows "the day before" tells of another event, which then dates it."""

from __future__ import annotations

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

"""What looks like a date and is not."""

from __future__ import annotations

from ..match import Found
from ..resolve import Context, Reading, meaning
from . import moments


@meaning("trap")
def trap(found: Found, context: Context) -> Reading | None:
    """Never an expression: it hides the rules that would be fooled."""
    return Reading("TRAP", None)


@meaning("capital_trap")
def capital_trap(found: Found, context: Context) -> Reading | None:
    """*the Six-Day War*, *Mouvement du 23 mars*: a name where its last (or first) word has a capital, else an expression."""
    at = found.first_word if found.rule.options.get("first") else found.last_word - 1
    return Reading("TRAP", None) if found.encoded.sentence.is_capitalised(at) else None


@meaning("age")
def age(found: Found, context: Context) -> Reading | None:
    """*un homme de 38 ans*: an age, unless the word before says that something lasted (*une peine de 2 ans*)."""
    sentence = found.encoded.sentence
    if found.rule.options.get("life"):
        near = sentence.words[max(0, found.first_word - 7) : found.first_word]
        return Reading("TRAP", None) if any(word in sentence.document.lexicon.life_words for word in near) else None
    if found.rule.options.get("head"):
        return Reading("TRAP", None) if found.first_word == 1 else None
    before = found.encoded.first[found.full_start] - 1
    noun = sentence.words[before] if before >= 0 else ""
    if not noun or noun in sentence.document.lexicon.length_nouns or not noun[0].isalpha():
        return None
    if moments.next_word(found) in sentence.document.lexicon.of_words:
        return None
    return Reading("TRAP", None)


@meaning("age_kept")
def age_kept(found: Found, context: Context) -> Reading | None:
    """*ses 60 ans*: an age, unless something fills the years (*ses 22 ans de pouvoir*)."""
    return None if moments.next_word(found) in found.encoded.lexicon.of_words else Reading("TRAP", None)


@meaning("some_day")
def some_day(found: Found, context: Context) -> Reading | None:
    """*un jour spécial*: any day, unless its neighbours make it a length (*un jour après*, *en un jour*)."""
    lexicon = found.encoded.sentence.document.lexicon
    if moments.next_word(found) in lexicon.length_followers or moments.previous_word(found) in lexicon.length_leads:
        return None
    return Reading("TRAP", None)

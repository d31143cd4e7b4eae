"""Deeds told by denying their contrary: "n'a pas caché sa colère", "n'a pas tardé à riposter", "ne s'est pas fait prier"."""

from __future__ import annotations

from timeline.extraction.lexicon import Sense
from timeline.extraction.verb import WOULD_NOT, Verb
from timeline.extraction.words import Words

UNDERSTATED = "understated"
"""Notes a verb whose denial tells that something was done."""
_REACH = 6
_LINK = 3


def understate(verbs: list[Verb], words: Words, lows: list[str], timed: bytearray, last: int) -> None:
    """Take the denial from the verbs of a sentence that mean a deed by it, and give them the kind of that deed; "n'a pas
    voulu signer" keeps it: a deed turned down, and none that is hoped for.
    """
    for k, verb in enumerate(verbs):
        if (
            not verb.negated
            or verb.form != "fin"
            or verb.lemma not in words.LITOTES
            and verb.lemma not in words.WISHING
        ):
            continue
        if verb.lemma in words.WISHING:
            if verb.tense in ("past", "plup") and _leads(verb, verbs[k + 1 : k + 2], lows, timed):
                verb.notes += (WOULD_NOT,)
                verb.means(Sense("refusal", "120", ""))
            continue
        kind, cameo, beside = words.LITOTES[verb.lemma]
        if words.NOT_ONCE.isdisjoint(lows[verb.start : verb.end]) or verb.tense in ("pres", "impf"):
            continue  # "n'a jamais caché", "ne cache pas": no deed of a day
        near = lows[verb.start : min(verb.end + _REACH, last)]
        if beside and beside.isdisjoint(near) or not beside and not _leads(verb, verbs[k + 1 : k + 2], lows, timed):
            continue
        verb.negated = verb.passive = False
        verb.notes += (UNDERSTATED,)
        verb.means(Sense(kind, cameo, "say" if kind == "statement" else ""))


def _leads(verb: Verb, following: list[Verb], lows: list[str], timed: bytearray) -> bool:
    """Whether the infinitive of what was done follows, a time left out: "n'a pas tardé, | mardi, à | riposter"."""
    done = next((v for v in following if v.form == "inf"), None)
    if done is None:
        return False
    between = zip(lows[verb.end : done.start], timed[verb.end : done.start], strict=True)
    return sum(not told and low != "," for low, told in between) < _LINK

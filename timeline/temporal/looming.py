"""Days of what looms, of what somebody faces, and of what failed before a sentence begins. Words come as data.

*With a vote looming on Sunday*; *facing a ruling on Monday, X resigned*; *After failing to agree on Monday, they will*.
"""

from __future__ import annotations

from .tokenise import Sentence
from .verbs import Chain, Cue, Tenses, Verb

FACING = Chain("facing", "", "present", {"fr": "participe", "en": "participle"}, "facing a vote on Thursday", 0.85)
FAILED = Chain("failed", "", "past", {"fr": "complément", "en": "complement"}, "after failing to agree", 0.85)
REACH = 8
"""Words at most from who faces something to its day."""


def told(tenses: Tenses, marks: frozenset[str], sentence: Sentence, cue: Cue, start: int, end: int) -> Cue | None:
    """What failed before, or what is faced; `marks`: the words one of which says so."""
    words = sentence.words
    if marks.isdisjoint(words):
        return None
    lexicon = sentence.document.lexicon
    nouns = lexicon.scheduled_nouns | lexicon.event_nouns | tenses.hearings
    return failed(tenses, words, cue, start, end) or faced(tenses, words, nouns, cue, start)


def faced(tenses: Tenses, words: list[str], nouns: frozenset[str], cue: Cue, start: int) -> Cue | None:
    """What stands between a noun and its day says that it lies ahead, where the sentence tells what is over."""
    if cue.direction != "past" or cue.strict_past:
        return None
    at = start - 1 - (words[start - 1] in tenses.day_links)
    if at > 1 and words[at] in tenses.looming:
        # "with a deadline looming on Sunday", but "ships approaching on Sunday were fired upon"
        due = words[at - 1] in nouns or not tenses.absolute_leads.isdisjoint(words[max(0, at - 5) : at])
        return _told(words, at, FACING, "future") if due else None
    for here in range(start - 1, max(-1, start - REACH) - 1, -1):
        word = words[here]
        if word in tenses.faced_by:
            if here and words[here - 1] in tenses.awaited_by:
                return None  # "was facing a vote on Thursday"
            return None if nouns.isdisjoint(words[here + 1 : start]) else _told(words, here, FACING, "future")
        if word == "," or word in tenses.borders or word in tenses.relatives:
            return None
    return None


def failed(tenses: Tenses, words: list[str], cue: Cue, start: int, end: int) -> Cue | None:
    """Past, where a sentence opens on what had failed by then: what is to come is told of after a comma."""
    verb = cue.verb
    if verb is None or verb.start < end or cue.direction not in ("future", "plan") or words[0] not in tenses.fronts:
        return None
    opened = not tenses.mishaps.isdisjoint(words[1:5]) and "," not in words[:start]
    return _told(words, 1, FAILED, "past") if opened and "," in words[end : verb.start] else None


def _told(words: list[str], at: int, chain: Chain, direction: str) -> Cue:
    return Cue(direction, 0.85, Verb(at, at + 1, words[at], chain), chain.label)

"""What the noun phrase that holds a day says of it, whatever the verb. Knows no language: words come as data."""

from __future__ import annotations

from .chains import Chain
from .verbs import Cue, Tenses, Verb

AHEAD = Chain("upcoming", "", "present", {"fr": "adjectif", "en": "adjective"}, "a planned visit in May")
BEHIND = Chain("behind", "", "past", {"fr": "complément", "en": "complement"}, "un an après l'attentat du 7 janvier")
"""What a noun phrase says of the day it holds, told as a verb would."""
NEAR = 8
"""Words from *en cas de* to the day of what it supposes."""


def _accident(tenses: Tenses, words: list[str], start: int, end: int) -> int | None:
    """Where the deed stands that a day belongs to (*l'accident de jeudi*, *Thursday's crash*): no diary holds one."""
    if not tenses.possessive_signs.isdisjoint(words[end : end + 1]):
        found = [at for at in range(end + 1, min(len(words), end + 4)) if words[at] in tenses.accidents]
        return found[0] if found and tenses.of_words.isdisjoint(words[end + 1 : found[0]]) else None
    if start < 2 or words[start - 1] not in tenses.of_words:
        return None
    for at in range(start - 2, max(-1, start - 5), -1):
        if words[at] in tenses.accidents:
            return at
        if not words[at].isalpha() or words[at] in tenses.determiners or words[at] in tenses.joining:
            return None
    return None


def telling(tenses: Tenses) -> frozenset[str]:
    """The words by which a noun phrase says something of its day: `beside_noun` finds nothing without one."""
    leads = {pair[0] for pair in tenses.for_coming | tenses.supposing}
    return tenses.upcoming | tenses.fronts | tenses.accidents | tenses.shifts | tenses.providing | leads


def beside_noun(tenses: Tenses, leads: frozenset[str], words: list[str], cue: Cue, start: int, end: int) -> Cue | None:
    """What the noun phrase that holds the day says, where no verb stands between; `leads` are the words of `telling`.

    *A planned visit to Rome in May* lies ahead; *un an après les attentats du 7 janvier* looks back.
    """
    verb = cue.verb
    accident = _accident(tenses, words, start, end)
    if accident is not None:
        return Cue("past", 0.93, Verb(accident, accident + 1, words[accident], BEHIND), BEHIND.label)
    owned = start and words[start - 1] in tenses.fronts and not tenses.possessive_signs.isdisjoint(words[end : end + 1])
    if owned and verb is not None and verb.time == "present":  # "residents clear rubble after Tuesday's strike"
        return Cue("past", 0.9, Verb(start - 1, start, words[start - 1], BEHIND), BEHIND.label)
    fronted = words[0] in tenses.sinces and verb is not None and verb.start >= end and "," not in words[:start]
    if fronted and "," in words[end : verb.start if verb else end] and words[1] in tenses.determiners:
        return Cue("past", 0.9, Verb(0, 1, words[0], BEHIND), BEHIND.label)  # "depuis son élection jeudi, il reçoit"
    for at in range(start - 1, max(-1, start - 12), -1):
        word = words[at]
        if word in tenses.borders or (verb is not None and verb.start <= at < verb.end):
            return None
        if word not in leads:
            continue
        shifted = word in tenses.shifts and cue.direction in ("past", None) and words[start - 1] in tenses.shifted_to
        if shifted and start - at <= NEAR and words[at + 1] in tenses.of_words | tenses.contracted:
            return Cue("plan" if cue.strict_past else "future", 0.86, Verb(at, at + 1, word, AHEAD), AHEAD.label)
        if word in tenses.providing and cue.direction == "past" and at + 2 < start and "," not in words[at:start]:
            # "un accord prévoyant un retrait dès dimanche"
            return Cue("plan" if cue.strict_past else "future", 0.86, Verb(at, at + 1, word, AHEAD), AHEAD.label)
        if word in tenses.upcoming and words[at + 1] in tenses.periods:
            continue  # "the next day, April 7"
        if word in tenses.upcoming and at and words[at - 1] in tenses.noun_markers:
            said = Verb(at, at + 1, word, AHEAD)
            if called_off(tenses, words, start):
                return Cue("plan", 0.8, said, AHEAD.label)
            return Cue("future", 0.9, said, AHEAD.label)
        if cue.direction != "future" and tuple(words[at : at + 3]) in tenses.supposing and start - at < NEAR:
            return Cue("future", 0.88, Verb(at, at + 3, word, AHEAD), AHEAD.label)  # "en cas de victoire dimanche"
        coming = cue.direction == "past" and words[start - 1] not in tenses.of_words and at + 2 < start - 1
        if coming and tuple(words[at : at + 2]) in tenses.for_coming:
            said = Verb(at, at + 2, word, AHEAD)
            return Cue(
                "plan", 0.8, said, AHEAD.label, awaited=not cue.strict_past
            )  # "ahead of a visit to Kiev on Monday"
        if word in tenses.starts and word in tenses.fronts and words[at + 1] in tenses.those and at == start - 3:
            return Cue("past", 0.9, Verb(at, at + 1, word, BEHIND), BEHIND.label)  # "depuis celle de samedi"
        if word in tenses.fronts and not tenses.accidents.isdisjoint(words[at + 1 : min(at + 4, start)]):
            # "se retrouveront lundi, après l'échec de la réunion de jeudi"
            return Cue("past", 0.9, Verb(at, at + 1, word, BEHIND), BEHIND.label)
        if word in tenses.fronts and cue.direction is None and at < start - 2 and "," not in words[at : start - 2]:
            return Cue("past", 0.9, Verb(at, at + 1, word, BEHIND), BEHIND.label)
    return None


def called_off(tenses: Tenses, words: list[str], start: int) -> bool:
    """Is what was fixed for a day told, after it, to have been called off (not: to be so now)?"""
    for at in range(start + 1, min(len(words), start + 10)):
        if words[at] in tenses.calling_off and words[at - 1] not in tenses.pending:
            return True
    return False

"""Days that are the subject of their verb, or belong to it: *said Monday will be a holiday*, *celle de jeudi s'annonce*.

Knows no language: words come as data.
"""

from __future__ import annotations

from .ahead import AheadReader
from .tokenise import Sentence
from .verbs import Chain, Cue, Verb

FINITE = frozenset(("future", "present", "past", "before-past", "plan"))
LOOKING = Chain("looking", "", "present", {"fr": "présent", "en": "present"}, "Thursday's looks difficult", 0.85)


class DaySubjects(AheadReader):
    """Tells the verb that a day leads as its subject, whatever verb stands before it."""

    def _led_by_day(self, sentence: Sentence, verb: Verb | None, start: int, end: int) -> Verb | None:
        """The verb after a day that is its subject or its subject's; `None` where the day is no such thing."""
        words, tenses = sentence.words, self.tenses
        if end >= len(words):
            return None
        follower = words[end]
        if follower == "'s":  # "and Thursday's looks difficult"
            after = self._starting(sentence, end + 1)
            if after is None and words[end + 1 : end + 2] and words[end + 1] in tenses.looking:
                after = Verb(end + 1, end + 2, words[end + 1], LOOKING)
            return after
        if tenses.those and start > 1 and words[start - 2] in tenses.those and words[start - 1] in tenses.of_words:
            # "la réunion de lundi n'a rien donné et celle de jeudi s'annonce difficile"
            if start == 2 or words[start - 3] in tenses.coordinators or words[start - 3] in tenses.borders | {","}:
                return self._starting(sentence, end, 3)
            return None
        if verb is None or verb.end > start or (verb.klass != "saying" and verb.head not in tenses.uttering):
            return None
        listing = follower == "," or follower in tenses.coordinators
        if not listing and all(other.start != end for other in self.analyse(sentence).verbs):
            return None
        between = words[verb.end : start]
        if not tenses.relatives.isdisjoint(words[max(0, verb.start - 6) : verb.start]):
            return None  # "a summit that officials said Monday would be held in May"
        that = between[-1:] != [] and between[-1] in tenses.thats
        weekdays = sentence.document.lexicon.classes["WEEKDAY"]
        if tenses.trailing_speech and verb.head not in tenses.uttering:
            return None  # "the plan announced Monday will be debated"
        listed = all(word in weekdays or word in tenses.coordinators or word == "," for word in between)
        if not (that or listed or (tenses.trailing_speech and len(between) < 3)):
            return None
        at = end
        while words[at : at + 1] and words[at] in tenses.coordinators | {","} and words[at + 1 : at + 2]:
            if words[at + 1] not in weekdays:
                return None
            at += 2
        after = self._starting(sentence, at)
        return after if after is not None and after.time in ("future", "present", "plan") else None

    def _starting(self, sentence: Sentence, at: int, within: int = 0) -> Verb | None:
        """The finite verb that starts at a token, or so many tokens further."""
        for verb in self.analyse(sentence).verbs:
            if verb.start >= at:
                return verb if verb.start <= at + within and verb.time in FINITE else None
        return None

    def _cue_of_subject(self, cue: Cue) -> Cue:
        """What the verb says of a day that it tells of: a look of things is one ahead."""
        return Cue("future", 0.85, cue.verb, cue.label) if cue.verb and cue.verb.chain is LOOKING else cue

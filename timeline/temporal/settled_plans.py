"""What became of a plan: called off, put off, held, failed, so that its day is no day to come."""

from __future__ import annotations

from .chains import NOT_FINITE
from .tokenise import Sentence
from .verb_groups import VerbReader
from .verbs import Cue, Tenses, Verb

HAD = "had"  # and its participle further on: "had in the end drawn"

OWN_DAY = 6
"""Words after a verb among which its own day stands."""
DATE_OF = 5
"""Words between a verb that fixes a date and the day of the date."""
WISHED_OBJECT = 9
"""Words of what somebody wants done, or of what is told right behind its day, at most."""
TOLD = frozenset(("past", "before-past"))


def with_particle(words: list[str], verb: Verb) -> tuple[str, str]:
    """A verb alone, and with the word that its group ends in: "put", "put off"."""
    return verb.head, " ".join(words[verb.end - 1 : verb.end + 1])


class SettledPlanReader(VerbReader):
    """Reads the verbs that tell what became of what was planned."""

    def __init__(self, tenses: Tenses) -> None:
        super().__init__(tenses)
        # but "prévu dimanche, le match est maintenu"
        self._moving = tenses.forward_to - tenses.kept | tenses.nows

    def _called_off(self, sentence: Sentence, start: int) -> bool:
        """Does the verb of what was planned for the day say that it was called off?"""
        became = self._became(sentence, start)
        if became is None or became.time not in TOLD or became.negated:
            return False
        return self._ends(sentence.words, became)

    def _became(self, sentence: Sentence, start: int) -> Verb | None:
        """The verb of what was planned for the day: the finite one after it that is in no relative clause."""
        words, tenses, last = sentence.words, self.tenses, start
        for verb in self.analyse(sentence).verbs:
            if verb.start <= start or verb.time in NOT_FINITE:
                continue
            between = words[last : verb.start]
            if ";" in between or ":" in between:
                return None
            if tenses.relatives.isdisjoint(between):
                return verb
            last = verb.end
        return None

    def _ends(self, words: list[str], verb: Verb) -> bool:
        """Does a verb call a plan off, or put it off?"""
        return not self.tenses.calling_off.isdisjoint(with_particle(words, verb))

    def _happened(self, sentence: Sentence, verb: Verb, start: int) -> Cue | None:
        """Past, where what was planned is told to have come about (*expected Monday, arrived*; *prévu lundi, a eu lieu*)."""
        words, label, verbs = sentence.words, verb.chain.label, self.analyse(sentence).verbs
        later = next((v for v in verbs if v.start > start and v.time == "past"), None)
        if later is not None and later.head in self.tenses.arrivals:
            return Cue("past", 0.69, verb, label)
        became = self._became(sentence, start)
        if became is None or became.time not in TOLD or became.negated:
            return None
        drew = became.head in self.tenses.drawing and not self.tenses.turnout.isdisjoint(words[became.end :])
        if not drew and self.tenses.happenings.isdisjoint(with_particle(words, became)):
            return None
        if verb.end <= start and not sentence.document.lexicon.classes["WEEKDAY"].keys().isdisjoint(
            words[became.end : became.end + OWN_DAY]
        ):
            # "due in court on Thursday, was held on Tuesday"; "prévu lundi, le vote s'est tenu vendredi"
            itself = words[became.start] in self.tenses.reflexives
            return Cue("past", 0.69, verb, label) if itself else Cue("plan", 0.8, verb, label)
        # "les préparatifs de la réunion prévue lundi ont commencé": what came about may be another thing.
        return Cue("past", 0.86 if verb.start <= 3 else 0.75, verb, label)

    def _was_over(self, sentence: Sentence, start: int) -> bool:
        """Is what was planned for the day told in the pluperfect (*had in the end drawn few*)? The day may be over."""
        became = self._became(sentence, start)
        if became is None or self._ends(sentence.words, became):
            return False
        return became.time == "before-past" or became.chain.name == HAD

    def _failed(self, sentence: Sentence, start: int) -> bool:
        """Is the next verb a past that is denied (*mais n'a pas eu lieu*)?"""
        verbs = self.analyse(sentence).verbs
        later = next((v for v in verbs if v.start > start and v.time not in NOT_FINITE), None)
        return later is not None and later.time in ("past", "before-past") and later.negated

    def _put_off(self, words: list[str], verb: Verb, start: int) -> bool:
        """Is what was fixed for a day told, after it, to have been put off, be it before or after that day?"""
        if verb.time != "participle" and verb.chain.name != "due-alone":
            return False
        return not self._moving.isdisjoint(words[start + 1 : start + 10])

    def _wanted(self, sentence: Sentence, verb: Verb) -> bool:
        """Does a wish lead a participle (*want the troops withdrawn by May*)?"""
        if verb.time not in ("past", "participle") or verb.end - verb.start > 1:
            return False
        before = sentence.words[max(0, verb.start - 5) : verb.start]
        at = next((k for k in range(len(before) - 1, -1, -1) if before[k] in self.tenses.wishes), None)
        return at is not None and self.tenses.borders.isdisjoint(before[at + 1 :])

    def _wish_above(self, sentence: Sentence, verb: Verb, start: int) -> Verb | None:
        """The verb of the wish that a participle fulfils: *wants to see X freed*, *souhaite voir X libéré*, *wants X freed*.

        Not where what is to become of somebody is told behind the day (*wants the men held on Monday freed*)."""
        words, tenses, verbs = sentence.words, self.tenses, self.analyse(sentence).verbs
        at = next(k for k, other in enumerate(verbs) if other is verb)
        led = verbs[at - 1] if at else None
        if led is None or led.end >= verb.start or verb.start - led.end > WISHED_OBJECT:
            return None
        between = words[led.end : verb.start]
        if "," in between or not (tenses.borders | tenses.relatives).isdisjoint(between):
            return None
        later = verbs[at + 1] if at + 1 < len(verbs) else None
        if (
            later is not None
            and later.time in ("infinitive", "participle", "past")
            and later.start - start < WISHED_OBJECT
        ):
            parted = "," in words[start : later.start]
            if not parted and tenses.coordinators.isdisjoint(words[start : later.start]):
                return None
        if led.head not in tenses.seeing or led.time not in ("infinitive", "gerund"):
            wishes = led.head in tenses.wishes or led.time == "future" and words[led.end] in tenses.wishes
            return led if wishes and led.time in ("present", "future") else None
        if tenses.to_see.isdisjoint(words[max(0, led.start - 2) : led.end - 1]):
            return None
        return next((v for v in reversed(verbs[: at - 1]) if v.time not in NOT_FINITE), led)

    def _fixes_date(self, words: list[str], verb: Verb, start: int, end: int) -> bool:
        """Does a verb fix a date of the day (*set a deadline of Monday*, *a date of May 3 was chosen*)?"""
        tenses = self.tenses
        if start < 2 or words[start - 2] not in tenses.dates or words[start - 1] not in tenses.of_words:
            return False
        near = 0 <= start - verb.end < DATE_OF or 0 <= verb.start - end < DATE_OF
        fixes = verb.head in tenses.fixers or verb.start >= end and verb.head[:-1] in tenses.fixers  # "a été retenu|e"
        return near and fixes and not verb.negated

    def _fixes(self, words: list[str], verb: Verb, end: int) -> bool:
        """Does a verb fix the day right after it (*fixed Jan. 15 for the hearing*, *set May 3 as the date*)?"""
        after = words[end : end + 1]
        if verb.head not in self.tenses.fixers:
            return False
        if after == [self.tenses.plan_for]:  # but "arrêté mardi | pour vol": somebody was
            return verb.head not in self.tenses.befallen
        return after == [self.tenses.fixed_as] and not self.tenses.dates.isdisjoint(words[end + 1 : end + 5])

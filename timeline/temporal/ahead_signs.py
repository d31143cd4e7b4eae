"""What stands beside a verb of plans: that a day was put off, called off, fixed once, supposed. No language.

Words come as data.
"""

from __future__ import annotations

from dataclasses import dataclass

from . import phrase
from .settled_plans import TOLD, SettledPlanReader, with_particle
from .tokenise import Sentence
from .verbs import Cue, Verb

MOVED = "passé-composé-être"
COMPOUND = frozenset(("passé-composé", MOVED, "plus-que-parfait"))
CONDITIONALS = frozenset(("conditionnel", "conditionnel-être", "modal-conditionnel", "conditional"))
SIGNS = frozenset(',;:"“”')
"""What parts a clause from the one that says who said it."""


@dataclass(slots=True)
class Day:
    """A day, and the verb that governs it."""

    sentence: Sentence
    words: list[str]
    verb: Verb
    start: int  # the word that opens the day
    before: list[str]  # the three words before it
    aimed: bool  # *for* stands right before it
    led: bool = False  # a verb that fixes or moves leads to it: *fixed for*, *put off to*
    once: bool = False  # *initially* or *originally* so

    def cue(self, direction: str, strength: float, *, awaited: bool = False, deferred: bool = False) -> Cue:
        """A direction that the words beside the verb give."""
        return Cue(direction, strength, self.verb, self.verb.chain.label, awaited=awaited, deferred=deferred)

    @property
    def behind(self) -> bool:
        """Does the day stand behind its verb?"""
        return self.verb.end <= self.start


class AheadSigns(SettledPlanReader):
    """Tells what became of what was planned, and what is but supposed."""

    def _was_planned(self, sentence: Sentence, verb: Verb, start: int) -> Cue:
        """A plan that came to nothing, rather ahead than days ago where it is news that it was called off."""
        became = self._became(sentence, start)
        if became is None or not self._called_off(sentence, start):
            return Cue("plan", 0.8, verb, verb.chain.label)
        awaited = became.time == "past" and not self._once(sentence.words, verb)
        moved = awaited and self._moves(sentence.words, became)
        # "un sommet prévu le 15 décembre avait été annulé": no news, but what came before; a saying shifts its tenses back
        shifted = any(v.klass == "saying" and v.end <= start for v in self.analyse(sentence).verbs)
        over = became.time == "before-past" and not shifted
        return Cue("plan", 0.8, verb, verb.chain.label, awaited=awaited, moved=moved, backdated=over)

    def _put_off_by(self, sentence: Sentence, verb: Verb) -> bool:
        """Does a past before what was planned say that it was called off or put off (*a annulé la réunion prévue mardi*)?"""
        earlier = next((v for v in reversed(self.analyse(sentence).verbs) if v.end <= verb.start), None)
        if (
            earlier is None
            or earlier.time not in TOLD
            or earlier.negated
            or "," in sentence.words[earlier.end : verb.start]
        ):
            return False
        told = with_particle(sentence.words, earlier)
        return not (self.tenses.deferring | self.tenses.voiding).isdisjoint(told)

    def _moves(self, words: list[str], verb: Verb) -> bool:
        """Is a verb of moving told with the day that it moves to (*a été reportée à mardi*)?"""
        if self.tenses.forward_prepositions.isdisjoint(words[verb.end : verb.end + 2]):
            return False
        return not self.tenses.forward_to.isdisjoint(with_particle(words, verb))

    def _became_next(self, sentence: Sentence, verb: Verb, start: int) -> bool:
        """Does a past follow of the noun whose participle has a day (*a rally announced for Saturday drew thousands*)?"""
        became, words = self._became(sentence, start), sentence.words
        if became is None or became.time not in TOLD or not verb.start or not words[verb.start - 1].isalpha():
            return False
        parts = self.tenses.borders | self.tenses.coordinators | {","}
        first = all(v.klass == "saying" for v in self.analyse(sentence).verbs if v.end <= verb.start)
        return first and parts.isdisjoint(words[start : became.start])

    def _apposed_too(self, sentence: Sentence, verb: Verb) -> bool:
        """Is a participle joined to one that a comma leads (*the truce, agreed on Monday and due to expire on Friday, …*)?"""
        words = sentence.words
        if words[verb.start - 1] not in self.tenses.joining:
            return False
        first = next((v for v in reversed(self.analyse(sentence).verbs) if v.end < verb.start), None)
        return first is not None and first.end - first.start == 1 and words[first.start - 1 : first.start] == [","]

    def defers(self, sentence: Sentence, verb: Verb) -> bool:
        """Does a verb put off, where others of moving may bring nearer or hold?"""
        return not self.tenses.deferring.isdisjoint(with_particle(sentence.words, verb))

    def _begins(self, sentence: Sentence, start: int) -> bool:
        """Is the day the first one of a truce, a strike or another spell of time?"""
        words = sentence.words
        led = any(tuple(words[start - n : start]) in self.tenses.beginnings for n in (1, 2, 3) if start >= n)
        return led and not sentence.document.lexicon.spells.isdisjoint(words[max(0, start - 8) : start])

    def _once(self, words: list[str], verb: Verb) -> bool:
        """Is it *initially* or *originally* so? What was foreseen did not stay so."""
        return not self.tenses.once.isdisjoint(words[max(0, verb.start - 2) : verb.start]) or self._at_first(
            words, verb
        )

    def _at_first(self, words: list[str], verb: Verb) -> bool:
        """Does *first* between commas or after *was* tell of a plan (*the summit, first planned for May*; no *first scheduled
        flight*)?"""
        at = next((at for at in (verb.start - 1, verb.end - 2) if at > 0 and words[at] in self.tenses.firsts), 0)
        return at > 0 and (words[at - 1] == "," or self.form(words[at - 1]).startswith("BE_"))

    def _supposed(self, sentence: Sentence, verb: Verb, before: list[str]) -> bool:
        """Does *si* open the clause of a past, with *avant* before the day or a conditional or a threat in the sentence?"""
        if not self._conditional(sentence, verb):
            return False
        return (before[-1:] != [] and before[-1] in self.tenses.befores) or any(
            other.chain.name in CONDITIONALS or (other.klass == "intent" and other.end < verb.start)
            for other in self.analyse(sentence).verbs
        )  # "a menacé de partir si le texte était adopté mardi"

    def _conditional(self, sentence: Sentence, verb: Verb) -> bool:
        """Does *si* or *if* open the clause of a verb?"""
        words, conditions = sentence.words, self.tenses.conditions
        if conditions.isdisjoint(words):
            return False
        for at in range(verb.start - 1, max(-1, verb.start - 8), -1):
            if words[at] in conditions and (
                words[at] not in self.tenses.elided_conditions or words[at + 1] in self.tenses.verb_markers
            ):
                break
            if words[at] in self.tenses.borders or words[at] == ",":
                return False
        else:
            return False
        return at == 0 or words[at - 1] not in self.tenses.concessive

    def _called_for(self, sentence: Sentence, verb: Verb, start: int) -> bool:
        """Does a march or a strike that is called for stand right before the day or the place before it, with no other day
        beside the verb?"""
        words = sentence.words
        start -= words[start - 1] in self.tenses.day_links
        placed = (
            start - 2 > verb.end and words[start - 2] in self.tenses.standing_at and sentence.is_capitalised(start - 1)
        )
        start -= 2 * placed
        if self.tenses.rallies.isdisjoint(words[max(verb.end, start - 2) : start]):
            return False
        led = not self.tenses.forward_prepositions.isdisjoint(words[verb.end : start])
        return led or verb.time == "present" or words[start - 1] in self.tenses.streets

    def _stands(self, sentence: Sentence, verb: Verb, start: int) -> bool:
        """Does nothing say that what was fixed for a day was called off (*prévue mardi, a été annulée*) or has passed?

        *Prévue mardi, la rencontre n'a pas eu lieu*; *attendu mardi, il n'est arrivé que mercredi*.
        """
        if (verb.time != "participle" and verb.chain.name != "due-alone") or verb.end > start:
            return True
        if phrase.called_off(self.tenses, sentence.words, start):
            return False
        return not self._called_off(sentence, start) and not self._failed(sentence, start)

    def _to_do(self, verb: Verb, sentence: Sentence, start: int) -> bool:
        """Does an infinitive stand between a verb and the day (*refused to leave before Christmas*)?"""
        verbs, between = self.analyse(sentence).verbs, range(verb.end, start)
        return any(v.time == "infinitive" and v.start in between for v in verbs)

    def _wishes_that(self, words: list[str], end: int, start: int) -> bool:
        """ "Repeated its demand that": between the verb and the day, what is wished and its content."""
        wishes = self.tenses.wished
        return bool(wishes) and any(
            pair in wishes for pair in zip(words[end : start - 1], words[end + 1 : start], strict=False)
        )

    def _said_then(self, sentence: Sentence, verb: Verb) -> bool:
        """Is what was expected told of as it was said, not as it was at an earlier time (*said that he | expected*)?"""
        above = next((v for v in reversed(self.analyse(sentence).verbs) if v.end < verb.start), None)
        if above is None or above.time not in ("past", "present"):
            return False
        if above.klass != "saying" and above.head not in self.tenses.uttering:
            return False
        between, days = sentence.words[above.end : verb.start], sentence.document.lexicon.classes["WEEKDAY"]
        return SIGNS.isdisjoint(between) and days.keys().isdisjoint(between)  # "said on Sunday he expected": from then

    def _shared(self, sentence: Sentence, verb: Verb) -> Verb | None:
        """The compound past whose auxiliary a participle after "et" shares, no other participle standing between."""
        for earlier in reversed(self.analyse(sentence).verbs):
            if earlier.start >= verb.start or earlier.time in ("infinitive", "gerund"):
                continue
            return earlier if earlier.chain.name in COMPOUND and verb.start - earlier.end < 16 else None
        return None

    def _shares(self, sentence: Sentence, verb: Verb) -> bool:
        """Has a participle the auxiliary of the verb before it (*a dissous l'Assemblée et convoqué des législatives*)?"""
        joined = verb.start > 0 and sentence.words[verb.start - 1] in self.tenses.joining
        return joined and verb.time == "participle" and self._shared(sentence, verb) is not None

"""What words say beside the tense of a verb: a day fixed, put off to, called for, supposed, a term set. No language.

Words come as data.
"""

from __future__ import annotations

from . import phrase, terms
from .settled_plans import TOLD, SettledPlanReader, with_particle
from .tokenise import Sentence
from .verbs import Cue, Verb

PRESENT_PASSIVE, MOVED = "passif-présent", "passé-composé-être"
LISTED = "present-passive"
ACTIVE = frozenset(("passé-composé", "plus-que-parfait"))
CONDITIONAL_PASTS = frozenset(("imparfait", "passif-imparfait", "past", "past-passive", "was", "did"))
"""Pasts that after *si*, *if* tell of what may yet be."""
CONDITIONALS = frozenset(("conditionnel", "conditionnel-être", "modal-conditionnel", "conditional"))


class AheadReader(SettledPlanReader):
    """Tells where a verb, whatever its tense, has a day that lies ahead or was a plan."""

    def _ahead(self, sentence: Sentence, verb: Verb, start: int) -> Cue | None:
        """What words say beside the tense of a verb: a day fixed, put off to, called for, a term set."""
        words, label, time, tenses = sentence.words, verb.chain.label, verb.time, self.tenses
        if start > 2 and words[start - 2] in tenses.months:
            start -= 2  # "reporté au mois de mai"
        before = words[max(0, start - 3) : start]
        itself = verb.chain.name in ACTIVE and verb.end == start - 1  # "a exclu en juin toute alliance"
        if words[start - 1] in tenses.by_then and not itself and words[start - 2] in tenses.prospects and start > 1:
            return Cue("future", 0.88, verb, label)  # "said the vote was unlikely before October"
        led = once = False
        if verb.klass in ("forward", "forward-to"):
            near = before[-2:] if len("".join(before[-1:])) < 4 else before[-1:]  # "à", "to the", but no "à Paris"
            led = not self.tenses.forward_prepositions.isdisjoint(near)
            if led and verb.chain.name in ACTIVE and near[-1:] == [tenses.gerund_link]:
                # "avait prévu en octobre une hausse"
                led = any(self.form(word) == "BEEN" for word in words[verb.start : verb.end])
            if words[start - 2 : start - 1] and words[start - 2] in tenses.likened:
                led = False  # "a été avancé à 19 heures, comme à Noël"
            once = not self.tenses.once.isdisjoint(words[max(0, verb.start - 2) : verb.start] + words[verb.end : start])
        convened = verb.head in self.tenses.convened and time == "participle" and not led
        if (
            convened
            and not self._called_off(sentence, start)
            and (became := self._became(sentence, start)) is not None
            and became.time in TOLD
        ):
            # "convoqué mardi au ministère, l'ambassadeur a nié"; "la réunion convoquée vendredi a échoué" is less sure
            return Cue("past", 0.69 if verb.start else 0.8, verb, label)
        if verb.klass == "forward" and (verb.chain.planned or once):
            if verb.chain.planned and verb.end <= start and self._failed(sentence, start):
                return Cue("past", 0.8, verb, label)  # "était prévue samedi, mais n'a pas eu lieu"
            return Cue("plan", 0.85, verb, label)
        booked = verb.start and (words[verb.start - 1], verb.head) in tenses.booked and verb.end <= start
        if booked and time == "past" and before[-1:] != [tenses.plan_for]:
            return Cue("past", 0.69, verb, label)  # "rendez-vous a été pris jeudi"
        if verb.klass == "term" and verb.chain.name == "says":
            return Cue("future", 0.8, verb, label)  # "the retailer reports earnings on Wednesday"
        if verb.klass == "term" and time == "past":
            return Cue("plan", 0.8, verb, label)  # "la trêve expirait lundi"
        alone = not verb.start or words[verb.start - 1] == ","
        if verb.head in tenses.called_up and verb.time == "participle" and alone and not led:
            return Cue("past", 0.8, verb, label)  # "L'ambassadeur, convoqué mardi au ministère, a nié"
        beside = verb.klass == "forward" and not led and verb.end == start and verb.chain.name in ACTIVE
        if beside and verb.head not in tenses.convened and "BEEN" in map(self.form, words[verb.start : verb.end]):
            return Cue("past", 0.69, verb, label)  # "une réunion a été prévue lundi": then, or for then
        if verb.klass == "forward" and (time not in ("past", "before-past") or led):
            if time == "before-past":
                return Cue("plan", 0.85, verb, label)  # "avait été fixé à mercredi"
            if verb.time == "participle" and (told := self._happened(sentence, verb, start)):
                return told
            if verb.time == "participle" and not led and self._put_off_by(sentence, verb):
                return Cue("plan", 0.8, verb, label, awaited=True)  # "a annulé la réunion prévue mardi"
            if self._stands(sentence, verb, start):
                if verb.head in self.tenses.convened and not led:
                    # "la réunion convoquée mardi" may be held or called on that day, the more so "mardi par le ministre".
                    called = not self.tenses.doer_links.isdisjoint(words[start + 1 : start + 3])
                    return Cue("future", 0.69 if called else 0.8, verb, label)
                doubtful = self._put_off(words, verb, start) or self._was_over(sentence, start)
                return Cue("future", 0.72 if doubtful else 0.93, verb, label)
            return self._was_planned(sentence, verb, start)
        if verb.chain.name == "due-alone":
            lasting = not tenses.untils.isdisjoint(before)  # "the trial, expected to last until July, opened"
            if not lasting and (told := self._happened(sentence, verb, start)):
                return told
            if self._was_over(sentence, start):
                return Cue("future", 0.72, verb, label)
            spoken = verb.end - verb.start == 1 and words[verb.start - 1 : verb.start] != []
            if spoken and words[verb.start - 1] in self.tenses.speakers:
                return Cue("plan", 0.8, verb, label)  # "we expected them Wednesday"
            if self._put_off_by(sentence, verb):
                return Cue("plan", 0.8, verb, label, awaited=True)  # "delayed by a day a decision due on Tuesday"
            if self._once(words, verb) or not self._stands(sentence, verb, start):
                return self._was_planned(sentence, verb, start)  # "the primary, scheduled for Tuesday, was halted"
        beside = verb.head in tenses.upcoming and verb.chain.name == "past" and verb.end == start
        if beside and self._called_off(sentence, start):
            return self._was_planned(sentence, verb, start)  # "the summit, planned Friday, was cancelled"
        held = verb.time == "participle" and verb.end <= start and verb.klass in ("", "intent")
        if held and before[-1:] == [self.tenses.plan_for] and not self.form(verb.head).startswith("MOTION"):
            if told := self._happened(sentence, verb, start):
                return told
            if self._once(words, verb):
                return Cue("plan", 0.8, verb, label)  # "the hearing, originally listed for Sept. 10"
            # "les élections promises pour mai"
            return Cue("future" if self._stands(sentence, verb, start) else "plan", 0.88, verb, label)
        if verb.head in self._paired and verb.end < start - 2 and tuple(words[start - 2 : start]) in tenses.apart:
            when = "plan" if time == "before-past" else "future"
            return Cue(when, 0.8, verb, label, deferred=self.defers(sentence, verb))  # "brought it forward to Friday"
        if verb.klass == "forward-to" and led and verb.end <= start and time == "before-past":
            return Cue("plan", 0.8, verb, label)  # "avait été reportée à lundi"
        if verb.klass == "forward-to" and led and verb.end <= start:
            return Cue("future", 0.93, verb, label, deferred=self.defers(sentence, verb))
        onward = before[-1:] and before[-1] in tenses.onto and tenses.untils.isdisjoint(before)
        if (
            onward
            and verb.end < start - 1
            and verb.head in tenses.voiding
            and tenses.breaks.isdisjoint(words[verb.end : start])
        ):
            when = "plan" if time == "before-past" else "future"
            return Cue(when, 0.88, verb, label)  # "déplacé de dimanche à mardi"
        if verb.klass == "forward-to" and time == "past" and not tenses.moved_from.isdisjoint(before):
            return Cue("plan", 0.85, verb, label)  # "brought forward from 30 March"
        listed = (
            verb.chain.name == LISTED
            and verb.end <= start
            and tenses.possessive_signs.isdisjoint(words[start + 1 : start + 2])
        )
        if listed and before[-1:] == [self.tenses.plan_for]:
            return Cue("future", 0.86, verb, label)  # "a hearing is listed for Tuesday"
        if verb.chain.name == PRESENT_PASSIVE and verb.head in self.tenses.summoned and verb.end <= start:
            return Cue("future", 0.88, verb, label)  # "les électeurs sont appelés aux urnes dimanche"
        fixed = verb.chain.name == PRESENT_PASSIVE or (time == "past" and verb.chain.name != MOVED)
        named = verb.head in self.tenses.announced and words[start] not in self.tenses.articles
        said = verb.klass == "saying" and not named  # "announced one for Saturday", no "loss for the third quarter"
        if fixed and verb.end <= start and not said and before[-1:] == [self.tenses.plan_for]:
            if told := self._happened(sentence, verb, start):
                return told  # "a meeting called for Tuesday was adjourned"
            if self._once(words, verb) or self._called_off(sentence, start):
                return Cue("plan", 0.8, verb, label)  # "a visit promised for Wednesday was put off"
            if verb.chain.name == "past-passive" or verb.chain.planned:
                return Cue("plan", 0.8, verb, label)  # "observers who were promised for September"
            return Cue("future", 0.86, verb, label)  # "called a referendum for 16 March"
        if (
            time == "before-past"
            and verb.end <= start
            and before[-1:] == [tenses.plan_for]
            and tenses.possessive_signs.isdisjoint(words[start + 1 : start + 2])
        ):
            return Cue("plan", 0.8, verb, label)  # "had set a hearing for Friday"
        if verb.time in ("past", "participle") and verb.head in tenses.decreeing and self._begins(sentence, start):
            return Cue("future", 0.88, verb, label)  # "a ten-day truce from Saturday was agreed"
        if verb.end <= start and not self.tenses.untils.isdisjoint(words[max(0, start - 4) : start]):
            return terms.until(tenses, sentence, verb, start)
        if before[-1:] and before[-1] in self.tenses.befores and verb.end <= start and self._wanted(sentence, verb):
            return Cue("future", 0.88, verb, label)  # "want it passed before the end of March"
        if verb.chain.name in CONDITIONAL_PASTS and self._supposed(sentence, verb, before):
            return Cue("future", 0.88, verb, label)  # "si la trêve n'était pas prolongée avant samedi"
        if (
            time == "past"
            and words[verb.end : verb.end + 1]
            and words[verb.end] in tenses.notices
            and verb.end + 2 < start
        ):
            return Cue("future", 0.86, verb, label)  # "have given notice of a walkout on Friday"
        if verb.head in self.tenses.callers and verb.end < start and self._called_for(sentence, verb, start):
            # "a appelé à une manifestation dimanche", but "called for a strike on Monday" may tell when it was called
            return Cue("future", 0.8 if self.tenses.trailing_speech else 0.86, verb, label)
        demanded = verb.klass == "intent" or verb.head in tenses.forbidding
        if demanded and time == "past" and before[-1:] and before[-1] in self.tenses.befores:
            return Cue("future", 0.88, verb, label)  # "a exigé sa libération avant vendredi"
        return None

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
        return not self.tenses.once.isdisjoint(words[max(0, verb.start - 2) : verb.start])

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

"""The verb that governs an expression, and which way it points. Knows no language: words come as data.

The verb that governs an expression is the nearest one, where commas count as distance and clause borders as much more.
"""

from __future__ import annotations

from dataclasses import replace

from . import phrase
from .tokenise import Sentence
from .verb_groups import VerbReader
from .verbs import NO_CUE, Cue, Tenses, Verb

PAST_INFINITIVE, PRESENT_PASSIVE, MOVED = "infinitif-passé", "passif-présent", "passé-composé-être"
COMPOUND = frozenset(("passé-composé", MOVED, "plus-que-parfait"))
CONDITIONAL_PASTS = frozenset(("imparfait", "passif-imparfait", "past", "past-passive", "was", "did"))
"""Pasts that after *si*, *if* tell of what may yet be."""
CLEFT_LINKS = (["que"], ["qu'"], ["that"])
FAR = 16
"""Beyond this distance (tokens, commas counting as six, borders as fourteen) a verb says little about an expression."""


class TenseReader(VerbReader):
    """Tells which way the verbs of a language point."""

    def __init__(self, tenses: Tenses) -> None:
        super().__init__(tenses)
        self._nouns = tenses.upcoming | tenses.fronts | tenses.accidents

    def governing(self, sentence: Sentence, start: int, end: int) -> Verb | None:
        """The verb group that governs the tokens `start` to `end` (excluded), or `None`."""
        return self._nearest(sentence, start, end)[0]

    def _nearest(self, sentence: Sentence, start: int, end: int) -> tuple[Verb | None, int]:
        analysis = self.analyse(sentence)
        best: Verb | None = None
        best_cost = 10**9
        distance, quoted = analysis.distance, analysis.quoted
        before = after = 0
        for verb in analysis.verbs:
            before, after = after, verb.end
            if verb.end <= start:
                cost = distance[start] - distance[verb.end]
            elif verb.start >= end:
                cost = distance[verb.start] - distance[end] + 4
            else:
                continue
            if verb.chain.time in ("participle", "gerund"):
                # "statements made on Friday", but "will stay closed on Friday"
                holds = verb.time == "participle" and before < verb.start and start - 1 <= verb.end <= start
                cost += 0 if holds else 3 if start - 2 <= verb.end <= start else 9
                if cost > 14 and verb.end < start and self._enclosed(sentence.words, verb, start):
                    cost += 12
            if quoted is not None and quoted[verb.start] is not quoted[start]:
                cost += 14
            if cost < best_cost:
                best, best_cost = verb, cost
        return best, best_cost

    def _cleft(self, sentence: Sentence, verb: Verb, start: int, end: int) -> Verb | None:
        """The verb after the day of a cleft (*c'est le 3 février que cinq juges ont annulé le vote*)."""
        words = sentence.words
        if words[end : end + 1] not in CLEFT_LINKS or tuple(words[verb.end - 2 : verb.end]) not in self.tenses.clefts:
            return None
        if start - verb.end > 1:
            return None
        return next((later for later in self.analyse(sentence).verbs if later.start > end), None)

    def cue(self, sentence: Sentence, start: int, end: int) -> Cue:
        """Which way the verb that governs the tokens points (computed once)."""
        known = sentence.cues.get((start, end))
        if known is None:
            known = sentence.cues[start, end] = self._read_cue(sentence, start, end)
        return known

    def _read_cue(self, sentence: Sentence, start: int, end: int) -> Cue:
        verb, cost = self._nearest(sentence, start, end)
        shown = sentence.words[0] in self.tenses.captions and sentence.words[1:2] == [":"]
        if shown and (verb is None or verb.time == "present"):  # "photo : des soldats gardent un pont, samedi"
            return Cue("past", 0.7, verb, verb.chain.label if verb is not None else {})
        if verb is not None and verb.time == "present" and (later := self._cleft(sentence, verb, start, end)):
            verb, cost = later, 0
        if verb is not None and verb.end <= start and sentence.words[start - 1] == ":":
            verb = None  # "talks brought nothing but a date: Dec. 20"
        if verb is not None and verb.start >= end and self._announces(sentence.words, verb, start, end):
            if verb.time == "future":
                return Cue(None, 0.3, verb, verb.chain.label)  # "grève vendredi : les trains ne rouleront pas"
            verb = None
        if verb is not None and verb.end == start and self._fixes(sentence.words, verb, end):
            return Cue("future", 0.88, verb, verb.chain.label)  # "fixed Jan. 15 for the hearing"
        cue = self._cue(sentence, verb, start, 0) if verb is not None else NO_CUE
        if sentence.words[end : end + 1] and sentence.words[end] in self.tenses.absolutes and cue.direction == "past":
            return Cue(None, 0.3, verb, cue.label)  # "lundi étant réservé aux autres": the day is the subject
        if not self._nouns.isdisjoint(sentence.words):
            told = phrase.beside_noun(self.tenses, sentence.words, cue, start, end)
            if told is not None:
                return told
        if verb is not None and cost > FAR:
            if verb.time == "present" and cue.strength < 0.75:
                return Cue(None, 0.3, verb, verb.chain.label)
            return replace(cue, strength=min(cue.strength, 0.8))
        return cue

    def _fixes(self, words: list[str], verb: Verb, end: int) -> bool:
        """Does a verb fix the day right after it (*fixed Jan. 15 for the hearing*, *set May 3 as the date*)?"""
        after = words[end : end + 1]
        if verb.head not in self.tenses.fixers:
            return False
        if after == [self.tenses.plan_for]:
            return True
        return after == [self.tenses.fixed_as] and not self.tenses.dates.isdisjoint(words[end + 1 : end + 5])

    def _enclosed(self, words: list[str], verb: Verb, start: int) -> bool:
        """Is a participle closed off by commas from what follows (*le ministre, arrivé mardi, repart vendredi*)?"""
        return words[verb.start - 1 : verb.start] == [","] and "," in words[verb.end : start]

    def _announces(self, words: list[str], verb: Verb, start: int, end: int) -> bool:
        """Is the day part of a title that a colon parts from the verb (*fusillade dimanche soir : la police cherche*)?"""
        return start > 0 and ":" in words[end : verb.start] and words[end] != ","

    def _cue(self, sentence: Sentence, verb: Verb, start: int, depth: int) -> Cue:
        label, time = verb.chain.label, verb.time
        if time == "participle" and verb.start and sentence.words[verb.start - 1] in self.tenses.joining:
            shared = self._shared(sentence, verb)
            led = verb.klass and sentence.words[start - 1] in self.tenses.forward_prepositions
            if shared is not None and not led:  # "a dénoncé l'accord et convoqué samedi l'ambassadeur"
                return Cue("past", 0.93, verb, shared.chain.label, strict_past=shared.time == "before-past")
        ahead = self._ahead(sentence, verb, start)
        if ahead is not None:
            return ahead
        if time == "before-past":
            return Cue("past", verb.chain.strength, verb, label, strict_past=True)
        if time == "past" and verb.chain.name == PAST_INFINITIVE and (hoped := self._hoped(sentence, verb)):
            return hoped
        if time == "past" and verb.head in self.tenses.naming:
            return Cue("past", 0.7, verb, label)  # "a baptisé vendredi « jour du départ »"
        if time in ("past", "future", "plan"):
            return Cue(time, verb.chain.strength, verb, label)
        if time == "present":
            return self._of_present(sentence, verb, start, depth)
        if depth < 3 and time == "infinitive":
            return self._of_infinitive(sentence, verb, start, depth)
        if depth < 3 and time == "participle":
            if verb.head in self.tenses.summoned:
                return Cue("plan", 0.8, verb, label)
            leader = self._leader(sentence, verb) if not verb.start and verb.head in self.tenses.gathered else None
            if leader is not None and leader.time == "future":
                return Cue("past", 0.7, verb, label)  # "réunie vendredi à Sofia, l'Union devra trancher"
            return Cue("past", 0.85, verb, label)
        if depth < 3 and time == "gerund":
            leader = self._leader(sentence, verb)
            if leader is not None:
                return self._cue(sentence, leader, start, depth + 1)
        return Cue(None, 0.2, verb, label)

    def _shared(self, sentence: Sentence, verb: Verb) -> Verb | None:
        """The compound past whose auxiliary a participle after "et" shares, no other participle standing between."""
        for earlier in reversed(self.analyse(sentence).verbs):
            if earlier.start >= verb.start or earlier.time in ("infinitive", "gerund"):
                continue
            return earlier if earlier.chain.name in COMPOUND and verb.start - earlier.end < 16 else None
        return None

    def _ahead(self, sentence: Sentence, verb: Verb, start: int) -> Cue | None:
        """What words say beside the tense of a verb: a day fixed, put off to, called for, a term set."""
        words, label, time = sentence.words, verb.chain.label, verb.time
        before = words[max(0, start - 3) : start]
        led = once = False
        if verb.klass in ("forward", "forward-to"):
            near = before[-2:] if len("".join(before[-1:])) < 4 else before[-1:]  # "à", "to the", but no "à Paris"
            led = not self.tenses.forward_prepositions.isdisjoint(near)
            once = not self.tenses.once.isdisjoint(words[max(0, verb.start - 2) : verb.start])
        if verb.klass == "forward" and (verb.chain.planned or once):
            return Cue("plan", 0.85, verb, label)
        if verb.klass == "term" and time == "past":
            return Cue("plan", 0.8, verb, label)  # "la trêve expirait lundi"
        if verb.klass == "forward" and (time not in ("past", "before-past") or led):
            if self._stands(sentence, verb, start):
                return Cue("future", 0.86 if self._put_off(words, verb, start) else 0.93, verb, label)
            return Cue("plan", 0.8, verb, label)
        if verb.chain.name == "due-alone" and not self._stands(sentence, verb, start):
            return Cue("plan", 0.8, verb, label)  # "the primary, scheduled for Tuesday, was halted"
        held = verb.time == "participle" and verb.end <= start and not verb.klass
        if held and before[-1:] == [self.tenses.plan_for] and not self.form(verb.head).startswith("MOTION"):
            # "les élections promises pour mai"
            return Cue("future" if self._stands(sentence, verb, start) else "plan", 0.88, verb, label)
        if verb.klass == "forward-to" and led and verb.end <= start:
            return Cue("future", 0.93, verb, label)
        if verb.klass == "forward-to" and time == "past" and "from" in before:
            return Cue("plan", 0.85, verb, label)  # "brought forward from 30 March"
        if verb.chain.name == PRESENT_PASSIVE and verb.head in self.tenses.summoned and verb.end <= start:
            return Cue("future", 0.88, verb, label)  # "les électeurs sont appelés aux urnes dimanche"
        fixed = verb.chain.name == PRESENT_PASSIVE or (time == "past" and verb.chain.name != MOVED)
        named = verb.head in self.tenses.announced and words[start] not in self.tenses.articles
        said = verb.klass == "saying" and not named  # "announced one for Saturday", no "loss for the third quarter"
        if fixed and verb.end <= start and not said and before[-1:] == [self.tenses.plan_for]:
            if verb.chain.name == "past-passive" or verb.chain.planned:
                return Cue("plan", 0.8, verb, label)  # "observers who were promised for September"
            return Cue("future", 0.86, verb, label)  # "called a referendum for 16 March"
        if verb.end <= start and not self.tenses.untils.isdisjoint(before):
            return self._term(words, verb, start)
        if before[-1:] and before[-1] in self.tenses.befores and verb.end <= start and self._wanted(sentence, verb):
            return Cue("future", 0.88, verb, label)  # "want it passed before the end of March"
        if before[-1:] and before[-1] in self.tenses.befores and verb.chain.name in CONDITIONAL_PASTS:
            supposed = not self.tenses.conditions.isdisjoint(words[max(0, verb.start - 7) : verb.start])
            if supposed:
                return Cue("future", 0.88, verb, label)  # "si la trêve n'était pas prolongée avant samedi"
        if verb.head in self.tenses.callers and verb.end < start and self._called_for(words, verb, start):
            return Cue("future", 0.86, verb, label)  # "a appelé à une manifestation dimanche"
        if verb.klass == "intent" and time == "past" and before[-1:] and before[-1] in self.tenses.befores:
            return Cue("future", 0.88, verb, label)  # "a exigé sa libération avant vendredi"
        return None

    def _called_for(self, words: list[str], verb: Verb, start: int) -> bool:
        """Does a march or a strike that is called for stand right before the day, with no other day beside the verb?"""
        if self.tenses.rallies.isdisjoint(words[max(verb.end, start - 2) : start]):
            return False
        return words[verb.end] in self.tenses.forward_prepositions or verb.time == "present"

    def _stands(self, sentence: Sentence, verb: Verb, start: int) -> bool:
        """Does nothing say that what was fixed for a day was called off (*prévue mardi, a été annulée*) or has passed?

        *Prévue mardi, la rencontre n'a pas eu lieu*; *attendu mardi, il n'est arrivé que mercredi*.
        """
        if (verb.time != "participle" and verb.chain.name != "due-alone") or verb.end > start:
            return True
        if phrase.called_off(self.tenses, sentence.words, start):
            return False
        verbs = self.analyse(sentence).verbs
        later = next(
            (v for v in verbs if v.start > start and v.time not in ("infinitive", "participle", "gerund")), None
        )
        over = later is not None and later.time in ("past", "before-past")
        return later is None or not over or not later.negated

    def _put_off(self, words: list[str], verb: Verb, start: int) -> bool:
        """Is what was fixed for a day told, after it, to have been put off, be it before or after that day?"""
        if verb.time != "participle" and verb.chain.name != "due-alone":
            return False
        return any(word in self.tenses.forward_to or word == "now" for word in words[start + 1 : start + 10])

    def _wanted(self, sentence: Sentence, verb: Verb) -> bool:
        """Does a wish lead a participle (*want the troops withdrawn by May*)?"""
        if verb.time not in ("past", "participle") or verb.end - verb.start > 1:
            return False
        before = sentence.words[max(0, verb.start - 5) : verb.start]
        at = next((k for k in range(len(before) - 1, -1, -1) if before[k] in self.tenses.wishes), None)
        return at is not None and self.tenses.borders.isdisjoint(before[at + 1 :])

    def _hoped(self, sentence: Sentence, verb: Verb) -> Cue | None:
        """*espère avoir terminé mercredi*: done by then, where a hope leads."""
        leader = self._leader(sentence, verb)
        if leader is None or leader.end != verb.start or leader.head not in self.tenses.hopes:
            return None
        return Cue("future", 0.8, leader, leader.chain.label)

    def _of_infinitive(self, sentence: Sentence, verb: Verb, start: int, depth: int) -> Cue:
        """An infinitive points where the verb that leads it points, or ahead."""
        words, label, leader = sentence.words, verb.chain.label, self._leader(sentence, verb)
        if leader is None:
            return Cue("future", self.tenses.bare_infinitive, verb, label)
        if leader.klass in ("intent", "forward", "forward-to"):
            kept = self.tenses.diary | self.tenses.scheduled
            asked = leader.head in self.tenses.commands and leader.time == "past"
            if asked and verb.end <= start and verb.head not in kept:
                return Cue("future", 0.72, leader, leader.chain.label, spoken=True)  # "ordered her to stop on Saturday"
            hoped = leader.time == "before-past"  # "had hoped to finish on Saturday"
            spoken = leader.time == "past" and leader.end <= verb.start < start and verb.head not in kept
            strength = 0.8 if hoped else 0.9
            return Cue("plan" if hoped else "future", strength, leader, leader.chain.label, spoken=spoken)
        if leader.end < verb.start and verb.head in self.tenses.scheduled and verb.end <= start:
            return Cue("future", 0.88, verb, label)  # "announced a summit to be held on Friday"
        if leader.time == "present" and not self.tenses.ready.isdisjoint(words[leader.end : verb.start]):
            return Cue("future", 0.9, verb, label)
        inner = self._cue(sentence, leader, start, depth + 1)
        links, led_by = self.tenses.infinitive_links, words[verb.start - 1] if verb.start else ""
        if (led_by in links or not links) and inner.direction == "past":
            return Cue("past", 0.6, leader, leader.chain.label)
        return inner

    def _of_present(self, sentence: Sentence, verb: Verb, start: int, depth: int) -> Cue:
        """A present tells of now, of a plan beside a day, or of what the verb that leads it tells of."""
        words, label, tenses = sentence.words, verb.chain.label, self.tenses
        leader = self._leader(sentence, verb)
        if depth < 3 and leader is not None and leader.klass == "intent" and leader.end <= verb.start:
            return Cue("future", 0.9, leader, leader.chain.label)
        if verb.klass in ("intent", "term"):
            return Cue("future", 0.85, verb, label)
        opened = words[max(0, verb.start - 3) : verb.start]
        if leader is not None and leader.end <= verb.start and depth < 3 and not tenses.relatives.isdisjoint(opened):
            outer = self._cue(sentence, leader, start, depth + 1)
            return replace(outer, strength=min(outer.strength, 0.7))
        if verb.head in tenses.unplanned:
            return Cue("past", 0.75, verb, label)  # "il se tue à moto dimanche"
        if tuple(words[verb.start : start]) in tenses.fixtures:
            return Cue("future", 0.85, verb, label)  # "the final is on Saturday"
        lone = verb.end - verb.start == 1 or words[verb.start] not in tenses.statives
        if not tenses.statives or not lone or verb.head in tenses.statives:
            return Cue(None, 0.3, verb, label)
        told = depth < 3 and leader is not None and leader.time == "past" and leader.end <= verb.start
        if told and leader is not None and verb.head[-1] != "s" and self.is_reduced(words, leader, verb):
            return self._cue(sentence, leader, start, depth + 1)  # "signed separate agreements on Friday"
        return Cue("future", 0.72, verb, label)

    def _term(self, words: list[str], verb: Verb, start: int) -> Cue | None:
        """A term that an act sets (*was given until Friday*, *banned flights until March*, *has until Friday to reply*)."""
        tenses, label = self.tenses, verb.chain.label
        at = next(i for i in range(start - 1, -1, -1) if words[i] in tenses.untils)
        if not tenses.starts.isdisjoint(words[verb.end : at]):
            return None  # "has been closed from April until June"
        told = verb.time in ("past", "before-past")
        if verb.head in tenses.holders and verb.end == at:
            return Cue("plan" if told else "future", 0.88, verb, label)
        if verb.head in tenses.givers or words[at - 1] in tenses.deferrals:
            return Cue("plan" if verb.time == "before-past" else "future", 0.9, verb, label)
        return None

    def _leader(self, sentence: Sentence, verb: Verb) -> Verb | None:
        """The finite verb that leads an infinitive or a subordinate verb: the nearest one before it, else after."""
        verbs = self.analyse(sentence).verbs
        finite = [v for v in verbs if v.time not in ("infinitive", "participle", "gerund") and v is not verb]
        before = [v for v in finite if v.end <= verb.start]
        if before:
            return before[-1]
        return finite[0] if finite and verb.time != "present" else None

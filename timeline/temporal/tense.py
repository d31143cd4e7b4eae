"""The verb that governs an expression, and which way it points. Knows no language: words come as data.

The verb that governs an expression is the nearest one, where commas count as distance and clause borders as much more.
"""

from __future__ import annotations

from dataclasses import replace

from . import phrase, prospects
from .asides import enclosed, enclosing
from .leaders import LeaderReader
from .tokenise import Sentence
from .verb_groups import QUOTES
from .verbs import NO_CUE, Cue, Tenses, Verb

PAST_INFINITIVE = "infinitif-passé"
ASKING = "did"
PERFECT = "present-perfect"
PERFECT_MODALS = frozenset(("modal-passé", "modal-perfect"))
CLEFT_ASIDE = 10
"""Words between the day of a cleft and the link."""
FAR = 16
"""Beyond this distance (tokens, commas counting as six, borders as fourteen) a verb says little about an expression."""


class TenseReader(LeaderReader):
    """Tells which way the verbs of a language point."""

    def __init__(self, tenses: Tenses) -> None:
        super().__init__(tenses)
        self.turns = tenses.relatives | tenses.thats | {"(", ")", ";", ":", ","}
        """What may open or close an aside."""
        self._waiting = frozenset(waiting[0] for waiting in tenses.awaiting)
        self._cleft_links = tenses.thats | tenses.relative_thats
        self._telling = phrase.telling(tenses)
        self._prospects, self._nouns = self.signs.bearing("prospect"), self.signs.bearing("noun")

    def governing(self, sentence: Sentence, start: int, end: int) -> Verb | None:
        """The verb group that governs the tokens `start` to `end` (excluded), or `None`."""
        return self._nearest(sentence, start, end)[0]

    def _nearest(self, sentence: Sentence, start: int, end: int) -> tuple[Verb | None, int]:
        analysis = self.analyse(sentence)
        best: Verb | None = None
        best_cost = 10**9
        distance, quoted = analysis.distance, analysis.quoted
        before = after = 0
        led = False
        for verb in analysis.verbs:
            before, after = after, verb.end
            if verb.end <= start:
                cost = distance[start] - distance[verb.end]
            elif verb.start >= end:
                cost = distance[verb.start] - distance[end] + 4
                if cost >= best_cost:
                    break  # the verbs after it are farther still
                # What an infinitive is led by is as far as the verb that leads it.
                led = led or not self.tenses.coordinators.isdisjoint(
                    sentence.words[max(end, verb.start - 2) : verb.start]
                )
                if best is not None and led:
                    # "received him in Berlin on Wednesday and will see him on Friday"; what "and" leads right after
                    # the day shares a subject before it, and the day with its first verb
                    cost += 30 if self._closes(sentence.words[end : verb.start]) else 10
                elif best is not None and sentence.words[end] == "," and self._in_relative(sentence.words, best):
                    cost += 14  # "Faye, who is to host a summit on June 21, spoke on Wednesday"
            else:
                continue
            if verb.time in {"participle", "gerund"}:
                # "statements made on Friday", but "will stay closed on Friday"
                holds = verb.time == "participle" and before < verb.start and start - 1 <= verb.end <= start
                near = start - 2 <= verb.end <= start or enclosing(sentence.words, verb, start, end)
                if verb.klass == "forward" and start - 5 <= verb.end <= start:
                    near = near or "," not in sentence.words[verb.end : start]  # "prévue à l'origine le 10"
                cost += 0 if holds else 3 if near else 9
                if cost > 14 and verb.end < start and enclosed(sentence.words, verb, start):
                    cost += 12
            if quoted is not None and quoted[verb.start] is not quoted[start]:
                cost += 14
            if cost < best_cost:
                best, best_cost = verb, cost
        return best, best_cost

    def _closes(self, between: list[str]) -> bool:
        """Is there but a coordinator between a day and a verb (*will see him on Monday, and want an answer*)?"""
        return between[-1] in self.tenses.coordinators and between[:-1] in ([], [","])

    def _cleft(self, sentence: Sentence, verb: Verb, start: int, end: int) -> Verb | None:
        """The verb after the day of a cleft (*c'est le 3 février que cinq juges ont annulé le vote*)."""
        words = sentence.words
        if start - verb.end > 1 or tuple(words[verb.end - 2 : verb.end]) not in self.tenses.clefts:
            return None
        # "c'est lundi matin, à Asmara, que ...": an aside may stand before the link
        link = next((k for k in range(end, min(end + CLEFT_ASIDE, len(words))) if words[k] in self._cleft_links), -1)
        later = next((later for later in self.analyse(sentence).verbs if later.start >= end), None)
        return later if link >= 0 and later is not None and later.start > link else None

    def cue(self, sentence: Sentence, start: int, end: int) -> Cue:
        """Which way the verb that governs the tokens points (computed once)."""
        known = sentence.cues.get((start, end))
        if known is None:
            known = sentence.cues[start, end] = self._read_cue(sentence, start, end)
        return known

    def _read_cue(self, sentence: Sentence, start: int, end: int) -> Cue:
        words = sentence.words
        verb, cost = self._nearest(sentence, start, end)
        follower = words[end] if end < len(words) else ""
        shown = words[0] in self.tenses.captions and words[1:2] == [":"]
        if shown and (verb is None or verb.time == "present"):  # "photo : des soldats gardent un pont, samedi"
            return Cue("past", 0.7, verb, verb.chain.label if verb else {})
        if verb is not None and verb.time == "present" and (later := self._cleft(sentence, verb, start, end)):
            verb, cost = later, 0
        saying = (
            verb is not None and verb.end <= start and (verb.klass == "saying" or verb.head in self.tenses.uttering)
        )
        may_lead = saying or self.tenses.those or follower == "'s"
        if may_lead and (led := self._led_by_day(sentence, verb, start, end)) is not None:
            return self._cue_of_subject(self._cue(sentence, led, end, 0))
        if (waiting := prospects.awaited(self.tenses, self._waiting, words, start, end)) is not None:
            return waiting
        if start < 2 and (led := self._opens(sentence, start, end)) is not None:
            return Cue("future", 0.86, led, led.chain.label)
        if verb is not None and verb.end <= start and self._listed(sentence, start):
            dated = not self.tenses.dates.isdisjoint(words[:start])
            if dated and words[start] in sentence.document.lexicon.classes["WEEKDAY"]:
                return Cue("future", 0.69)  # "a choisi de nouvelles dates : mardi et samedi"
            verb = None  # "talks brought nothing but a date: Dec. 20"
        if verb is not None and verb.start >= end and self._announces(words, verb, start, end):
            if verb.time == "future":
                return Cue(None, 0.3, verb, verb.chain.label)  # "grève vendredi : les trains ne rouleront pas"
            verb = None
        if verb is not None and verb.start >= end and self._apposed(words, start, end):
            return Cue("past", 0.8, verb, verb.chain.label)
        if verb is not None and verb.end == start and self._fixes(words, verb, end):
            return Cue("future", 0.88, verb, verb.chain.label)  # "fixed Jan. 15 for the hearing"
        if start == 1 and words[0] in self.tenses.beyond:
            return Cue("future", 0.86, verb, verb.chain.label if verb else {})  # "passé vendredi, il sera …"
        if verb is None and start and words[start - 1] == self.tenses.plan_for:
            return Cue("future", 0.69, verb)  # "les prévisions pour mercredi"
        cue = self._cue(sentence, verb, start, 0) if verb is not None else NO_CUE
        if cue.direction == "plan" and verb is not None and verb.end <= start and self._came_to(sentence, verb, end):
            return replace(cue, direction="past", strength=0.8)
        if cue.direction == "plan" and verb is not None and verb.end <= start and self._stands_now(sentence, start):
            return replace(cue, direction="future", strength=0.86)
        if follower in self.tenses.absolutes and cue.direction == "past":
            return Cue(None, 0.3, verb, cue.label)  # "lundi étant réservé aux autres": the day is the subject
        if verb is not None and prospects.announced(self.tenses, sentence, verb, start):
            return Cue("future", 0.86, verb, cue.label)
        if (event := self._of_event(sentence, cue, start, end)) is not None:
            return event
        told_by = self.analyse(sentence).told
        if (
            not self._prospects.isdisjoint(told_by)
            and (told := prospects.beside_verb(self.tenses, sentence, cue, start, end)) is not None
        ):
            return told
        if cue.direction == "past" and start > 1 and self._comes_for(words, start, end):
            return Cue("plan", 0.8, verb, cue.label)
        if not self._nouns.isdisjoint(told_by):
            told = phrase.beside_noun(self.tenses, self._telling, words, cue, start, end)
            if told is not None:
                return told
        if verb is not None and cost > FAR:
            if verb.time == "present" and cue.strength < 0.75:
                return Cue(None, 0.3, verb, verb.chain.label)
            return replace(cue, strength=min(cue.strength, 0.8))
        return cue

    def _comes_for(self, words: list[str], start: int, end: int) -> bool:
        """Is somebody on the way to what is on the day (*ministers arriving for Friday's meeting were met by protesters*)?"""
        if words[start - 1] != self.tenses.plan_for or words[end : end + 1] != ["'s"]:
            return False
        return self.form(words[start - 2]).startswith("ING")

    def _announces(self, words: list[str], verb: Verb, start: int, end: int) -> bool:
        """Is the day part of a title that a colon parts from the verb (*fusillade dimanche soir : la police cherche*)?"""
        return start > 0 and ":" in words[end : verb.start] and words[end] != ","

    def _cue(self, sentence: Sentence, verb: Verb, start: int, depth: int) -> Cue:
        label, time = verb.chain.label, verb.time
        if self._bids(sentence.words, verb):
            return Cue("future", 0.88, verb, label)  # "let's meet on Monday"
        if time in ("participle", "past") and (promised := self._promised(sentence, verb)):
            return Cue(promised.time, promised.chain.strength, verb, promised.chain.label)
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
        if time == "future" and verb.head in self.tenses.summing:
            return Cue("past", 0.75, verb, label)  # "il aura fallu attendre jeudi"
        if verb.chain.prospective and verb.negated and verb.head in self.tenses.withheld:
            return Cue("past", 0.85, verb, label)  # "would not comment on Monday"
        if verb.chain.prospective and time == "future":
            leader = self._leader(sentence, verb)
            before = leader is not None and leader.end <= verb.start and leader.time == "before-past"
            return Cue(time, verb.chain.strength, verb, label, backdated=before)
        if verb.head in self.tenses.sensed and verb.chain.name == "modal":
            return Cue("past", 0.8, verb, label)  # "shelling could be heard on Monday"
        if verb.head in self.tenses.inquiring and verb.chain.name in ("present-progressive", "present-passive"):
            return Cue("past", 0.75, verb, label)  # "is investigating the sighting on Saturday"
        if verb.chain.name in PERFECT_MODALS and sentence.words[verb.start] in self.tenses.obliging:
            return Cue("plan", 0.8, verb, label)  # "doivent avoir quitté le pays le 8 janvier"
        viewed = verb.foresees and verb.chain.name == PERFECT and verb.end < start - 1
        if viewed and "," not in sentence.words[verb.end : start]:
            return Cue("future", 0.75, verb, label)  # "has called a rally on Tuesday"
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
            if self.tenses.once_done in zip(sentence.words[: verb.start], sentence.words[1 : verb.start], strict=False):
                leading = self._leader(sentence, verb)
                if leading is not None and leading.time == "future":
                    return Cue("future", 0.8, verb, label)  # "repartira une fois la trêve conclue samedi"
            if verb.start > start and self._title(sentence):
                return NO_CUE  # "obsèques samedi du journaliste assassiné"
            if leader is not None and leader.time == "future":
                return Cue("past", 0.7, verb, label)  # "réunie vendredi à Sofia, l'Union devra trancher"
            return Cue("past", 0.85, verb, label)
        if depth < 3 and time == "gerund":
            leader = self._leader(sentence, verb)
            if leader is not None:
                return self._cue(sentence, leader, start, depth + 1)
        return Cue(None, 0.2, verb, label)

    def _bids(self, words: list[str], verb: Verb) -> bool:
        """Is the verb an imperative (*let's meet*), or what it leads?"""
        at = verb.start
        opens = not at or words[at - 1] in QUOTES
        if opens and verb.time == "present" and verb.end == at + 1:
            bare = self.form(verb.head) in self.tenses.imperative_forms
            if bare or verb.head.endswith(self.tenses.imperative_endings):
                return True
        bidding = self.tenses.imperatives
        if not bidding:
            return False
        return tuple(words[at : at + 2]) in bidding or tuple(words[max(0, at - 2) : at]) in bidding

    def _of_infinitive(self, sentence: Sentence, verb: Verb, start: int, depth: int) -> Cue:
        """An infinitive points where the verb that leads it points, or ahead."""
        words, label, leader = sentence.words, verb.chain.label, self._leader(sentence, verb)
        if leader is None:
            led = verb.start - 1 - (words[verb.start - 1] in self.tenses.reflexives)
            if words[0] in self.tenses.joining and words[led] in self.tenses.of_words:
                return Cue("past", 0.8, verb, label)  # "et le roi de limoger, mardi, son ministre"
            return Cue("future", self.tenses.bare_infinitive, verb, label)
        at = verb.start - (verb.start > 1 and words[verb.start - 1] in self.tenses.clitics)
        led_by = words[at - 1] if at else ""
        link = at - 1 if self.tenses.infinitive_links else at
        if verb.end <= start and leader.end < link and words[link - 1] in self.tenses.intent_nouns:
            # "a fait part de son intention de partir lundi"
            return Cue("future", 0.8, verb, label, spoken=self.tenses.trailing_speech)
        if leader.time == "present" and leader.head in self.tenses.bidden and leader.end <= verb.start < start:
            return Cue("future", 0.88, leader, leader.chain.label)  # "sont invités à se rassembler samedi"
        if leader.klass in ("intent", "forward"):
            if leader.negated and leader.time == "past" and leader.head in self.tenses.willing:
                return Cue("past", 0.9, leader, leader.chain.label)  # "n'a pas souhaité commenter mardi ces propos"
            if leader.start and words[leader.start - 1] in self.tenses.calling_off:
                return Cue("plan", 0.8, leader, leader.chain.label)  # "canceled plans to return on Thursday"
            if leader.head in self.tenses.refusing and leader.time == "past" and leader.end <= verb.start < start:
                return Cue("past", 0.72, leader, leader.chain.label, spoken=True)  # "refused to sign on Saturday"
            if leader.chain.name == PERFECT and verb.end <= start:
                # No perfect has a day beside it: "has been summoned to appear on Tuesday", the day of the appearance.
                return Cue("future", 0.88, leader, leader.chain.label)
            kept = self.tenses.diary | self.tenses.scheduled
            asked = leader.head in self.tenses.commands and leader.time == "past"
            if asked and verb.end <= start and verb.head not in kept:
                return Cue("future", 0.72, leader, leader.chain.label, spoken=True)  # "ordered her to stop on Saturday"
            hoped = leader.time == "before-past"  # "had hoped to finish on Saturday"
            spoken = leader.time == "past" and leader.end <= verb.start < start and verb.head not in kept
            strength = 0.8 if hoped else 0.9
            return Cue("plan" if hoped else "future", strength, leader, leader.chain.label, spoken=spoken)
        passive = (
            leader.start > start and verb.end - verb.start > 2
        )  # "the accord, to be signed on Friday, was approved"
        if (passive or leader.end < verb.start and verb.head in self.tenses.scheduled) and verb.end <= start:
            return Cue("future", 0.88, verb, label)  # "announced a summit to be held on Friday"
        between = words[leader.end : verb.start]
        if (leader.time == "present" or leader.klass == "saying") and not self.tenses.ready.isdisjoint(between):
            return Cue("future", 0.9, verb, label)
        inner = self._cue(sentence, leader, start, depth + 1)
        links = self.tenses.infinitive_links
        if (led_by in links or not links) and inner.direction == "past":
            return Cue("past", 0.6, leader, leader.chain.label)
        return inner

    def _of_present(self, sentence: Sentence, verb: Verb, start: int, depth: int) -> Cue:
        """A present tells of now, of a plan beside a day, or of what the verb that leads it tells of."""
        words, label, tenses = sentence.words, verb.chain.label, self.tenses
        leader = self._leader(sentence, verb)
        if depth < 3 and leader is not None and leader.klass == "intent" and leader.end <= verb.start:
            return Cue("future", 0.9, leader, leader.chain.label)
        done = leader is not None and leader.time == "past" and leader.end < verb.start
        if done and leader and (leader.head in tenses.summing or tenses.till in words[leader.end : verb.start]):
            return Cue("past", 0.75, verb, label)  # "il a fallu que le Parlement se prononce lundi"
        asked = leader is not None and leader.chain.name == ASKING and leader.end == leader.start + 1 and depth < 3
        if asked and leader and leader.end < verb.start and "," not in words[leader.end : verb.start]:
            return self._cue(sentence, leader, start, depth + 1)  # "what did the two men say on Friday?"
        held = start > 1 and words[start - 1] in tenses.of_words and not tenses.trailing_speech
        if held and verb.start > start and verb.klass == "term":
            return Cue("future", 0.69, verb, label)  # "le vote de dimanche ouvre la voie à des pourparlers"
        if self._conditional(sentence, verb):
            return Cue("future", 0.86, verb, label)  # "si le texte n'est pas adopté jeudi"
        if not tenses.sudden.isdisjoint(words[: verb.start]) and self._sudden(words, verb):
            return Cue("past", 0.69, verb, label)  # "voilà que lundi le ministre annonce son départ"
        if verb.klass in ("intent", "term") or (verb.head in tenses.contingent and verb.start > start):
            return Cue("future", 0.85, verb, label)  # "Sunday's launch depends on the weather"
        opened = words[max(0, verb.start - 3) : verb.start]
        if opened[-1:] and opened[-1] in tenses.relative_thats and leader is not None and leader.klass != "saying":
            opened = [*tenses.relatives][:1]  # "shut the pipeline that carries oil on Tuesday"
        if leader is not None and leader.end <= verb.start and depth < 3 and not tenses.relatives.isdisjoint(opened):
            outer = self._cue(sentence, leader, start, depth + 1)
            return replace(outer, strength=min(outer.strength, 0.7))
        if verb.start == self.analyse(sentence).main and verb.head not in tenses.statives:
            return Cue("future", 0.8, verb, label)  # "observers who arrived in December leave on Saturday"
        if verb.head in tenses.unplanned:
            return Cue("past", 0.75, verb, label)  # "il se tue à moto dimanche"
        if tuple(words[verb.start : start]) in tenses.fixtures:
            return Cue("future", 0.85, verb, label)  # "the final is on Saturday"
        if self._is_to_be_at(sentence, verb, start):
            return Cue("future", 0.8, verb, label)  # "the minister is in Rome Monday"
        lone = verb.end - verb.start == 1 or words[verb.start] not in tenses.statives
        if not tenses.statives or not lone or verb.head in tenses.statives:
            return Cue(None, 0.3, verb, label)
        told = depth < 3 and leader is not None and leader.time == "past" and leader.end <= verb.start
        if told and leader is not None and verb.head[-1] != "s" and self.is_reduced(words, leader, verb):
            return self._cue(sentence, leader, start, depth + 1)  # "signed separate agreements on Friday"
        if held or (verb.head in tenses.present_or_past and words[verb.start - 1] not in tenses.reflexives):
            return Cue("future", 0.69, verb, label)  # "le parti choisit samedi son chef"
        return Cue("future", 0.8 if verb.head in tenses.scheduled else 0.72, verb, label)

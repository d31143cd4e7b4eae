"""What infinitives, imperatives and presents tell of a day: what the verb that leads them does, or what is to come.

Knows no language: words come as data.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from .leaders import LeaderReader
from .tokenise import Sentence
from .verb_groups import QUOTES, UNFINISHED
from .verbs import Cue, Verb

ASKING = "did"
WISHED = "imparfait"
PERFECT = "present-perfect"
PASSIVE = "present-passive"
IN_VIEW = 3
"""Words before a day among which stands an event that may be held on it."""
LED_BY_COLON = 2
"""Words from a colon to the verb that tells what is to be done."""
TILL_CLAUSE = 7
"""Words from the verb of a clause back to what opens it."""


class PresentReader(LeaderReader):
    """Tells which way a verb points that has no time of its own."""

    _cue: Callable[[Sentence, Verb, int, int], Cue]

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
        if leader.end <= verb.start < start and ":" in words[max(leader.end, verb.start - LED_BY_COLON) : verb.start]:
            open_ = (
                leader.chain.name in UNFINISHED or leader.time == "before-past"
            )  # "son projet était clair : partir lundi"
            return Cue("future", 0.69 if open_ else 0.88, verb, label)  # "l'ordre a été donné : se rendre avant mardi"
        at = verb.start - (verb.start > 1 and words[verb.start - 1] in self.tenses.clitics)
        led_by = words[at - 1] if at else ""
        link = at - 1 if self.tenses.infinitive_links else at
        apart = leader.end < link or leader.start > start
        if verb.end <= start and apart and link > 0 and words[link - 1] in self.tenses.intent_nouns:
            if leader.start > start and self.tenses.trailing_speech:
                return Cue("future", 0.69, verb, label)  # "the plan to shut the plant on Friday angered the unions"
            # "a fait part de son intention de partir lundi"
            trails = self.tenses.trailing_speech and leader.time != "present"  # but "has a plan to leave on Monday"
            return Cue("future", 0.8, verb, label, spoken=trails)
        if leader.time == "present" and leader.head in self.tenses.bidden and leader.end <= verb.start < start:
            return Cue("future", 0.88, leader, leader.chain.label)  # "sont invités à se rassembler samedi"
        if leader.head in self.tenses.achieving and (done := self._achieved(sentence, verb, leader, start)) is not None:
            return done
        if leader.time in ("past", "before-past") and verb.start > start >= leader.end and leader.klass == "intent":
            return self._cue(
                sentence, leader, start, depth + 1
            )  # "summoned the envoy of Peru on Monday to hand over a note"
        bidden = leader.head in self.tenses.bidden and leader.time != "present" and verb.end < start
        forbidden = leader.head in self.tenses.forbidding and verb.end < start
        if (bidden or forbidden) and words[start - 1] in self.tenses.befores:
            # "ont été priés de partir avant lundi", "lui a interdit de partir avant lundi"
            return Cue("future", 0.88, leader, leader.chain.label)
        if bidden:
            return Cue("future", 0.72, leader, leader.chain.label, spoken=True)
        if verb.end <= start and self._is_willed(words, verb, leader):
            return Cue("future", 0.86, verb, label)  # "a dit vouloir partir lundi"
        if verb.head in self.tenses.wishing and verb.end < start - 1 and leader.end <= verb.start:
            return Cue("future", 0.86, verb, label)  # "a dit souhaiter un entretien avec lui lundi"
        if leader.klass in ("intent", "forward"):
            if leader.negated and leader.time == "past" and leader.head in self.tenses.willing:
                return Cue("past", 0.9, leader, leader.chain.label)  # "n'a pas souhaité commenter mardi ces propos"
            if leader.start and words[leader.start - 1] in self.tenses.calling_off:
                return Cue("plan", 0.8, leader, leader.chain.label)  # "canceled plans to return on Thursday"
            of_noun = (
                leader.end < verb.start and verb.head in self.tenses.scheduled
            )  # "offered a review to begin in June"
            refused = leader.head in self.tenses.refusing and leader.time in ("past", "before-past") and not of_noun
            if refused and leader.end <= verb.start < start and verb.head not in self.tenses.unrefused:
                return Cue("past", 0.72, leader, leader.chain.label, spoken=True)  # "refused to sign on Saturday"
            if leader.chain.name == PERFECT and verb.end <= start:
                # No perfect has a day beside it: "has been summoned to appear on Tuesday", the day of the appearance.
                return Cue("future", 0.88, leader, leader.chain.label)
            kept = self.tenses.diary | self.tenses.scheduled
            asked = leader.head in self.tenses.commands and leader.time == "past"
            if asked and verb.end <= start and verb.head not in kept:
                return Cue("future", 0.72, leader, leader.chain.label, spoken=True)  # "ordered her to stop on Saturday"
            hoped = leader.time == "before-past"  # "had hoped to finish on Saturday"
            # "voulait défiler mardi, on le lui a interdit", not "a dit qu'il voulait défiler mardi"
            wished = leader.chain.name == WISHED and all(v.klass != "saying" for v in self.analyse(sentence).verbs)
            spoken = leader.time == "past" and leader.end <= verb.start < start and verb.head not in kept
            open_ = (
                refused and leader.end <= verb.start < start
            )  # "refused to receive him on Monday": then, or yet to come
            strength = 0.8 if hoped or wished or open_ else 0.9
            return Cue("plan" if hoped else "future", strength, leader, leader.chain.label, spoken=spoken)
        passive = (
            leader.start > start and verb.end - verb.start > 2
        )  # "the accord, to be signed on Friday, was approved"
        if (passive or leader.end < verb.start and verb.head in self.tenses.scheduled) and verb.end <= start:
            return Cue("future", 0.88, verb, label)  # "announced a summit to be held on Friday"
        between = words[leader.end : verb.start]
        if (leader.time == "present" or leader.klass == "saying") and not self.tenses.ready.isdisjoint(between):
            return Cue("future", 0.9, verb, label)
        if leader.time == "past" and words[verb.start - 1] in self.tenses.supposed:
            return Cue("plan", 0.8, verb, label)  # "était censé partir lundi"
        inner = self._cue(sentence, leader, start, depth + 1)
        links = self.tenses.infinitive_links
        willed = leader.head in self.tenses.willing | self.tenses.forgoing and not leader.negated
        willed = willed and leader.end <= verb.start < start
        if (led_by in links or not links or willed) and inner.direction == "past":
            # "a préféré partir lundi", "aurait voulu partir lundi"
            return Cue("past", 0.6, leader, leader.chain.label, strict_past=inner.strict_past)
        return inner

    def _achieved(self, sentence: Sentence, verb: Verb, leader: Verb, start: int) -> Cue | None:
        """*Managed to flee on Monday*: the day of both, less surely behind an event (*to call a strike on*)."""
        if leader.time != "past" or leader.negated or not leader.end <= verb.start < verb.end <= start:
            return None
        words, lexicon = sentence.words, sentence.document.lexicon
        if words[start - 1] == self.tenses.plan_for or (verb.head in self.tenses.wishing and verb.end < start - 1):
            return None  # "a amené le parti à prévoir un congrès le 9 juin", "a réussi à convoquer un conseil pour dimanche"
        held = words[max(verb.end, start - IN_VIEW) : start]
        events = (lexicon.scheduled_nouns, lexicon.event_nouns, self.tenses.rallies, self.tenses.heralded)
        viewed = any(not nouns.isdisjoint(held) for nouns in events)
        return Cue("past", 0.8 if viewed else 0.86, leader, leader.chain.label)

    def _is_willed(self, words: list[str], verb: Verb, leader: Verb) -> bool:
        """Does another infinitive, of a wish or a plan, lead an infinitive (*vouloir partir*, *espérer se rendre à*)?"""
        tenses, at = self.tenses, verb.start
        while at > 1 and (
            words[at - 1] in tenses.clitics or words[at - 1] in tenses.reflexives or words[at - 1] in tenses.of_words
        ):
            at -= 1
        said = leader.klass == "saying"  # "a dit devoir partir lundi", but "a fini par devoir partir lundi"
        return at > 1 and (words[at - 1] in tenses.wishing or (said and words[at - 1] in tenses.able))

    def _till_then(self, words: list[str], verb: Verb, leader: Verb | None) -> bool:
        """Does a clause open by which something is done (*by the time it hits*), or a *when* beside what is to come?"""
        tenses = self.tenses
        ahead = leader is not None and leader.time == "future" and leader.end <= verb.start
        for at in range(verb.start - 1, max(-1, verb.start - TILL_CLAUSE), -1):
            if words[at] in (",", ";"):
                return False
            if words[at] in tenses.when_clauses:
                return ahead
            if words[at] in tenses.till_clauses or tuple(words[max(0, at - 2) : at + 1]) in tenses.till_phrases:
                return True
        return False

    def _by_weekday(self, sentence: Sentence, verb: Verb, start: int) -> bool:
        """Does a weekday follow a verb at once, as the language says one: bare (*exige mardi*) or led (*warns on Monday*)?"""
        if sentence.words[start] not in sentence.document.lexicon.classes["WEEKDAY"]:
            return False
        linked, links = sentence.words[verb.end : start], self.tenses.day_links
        return linked[0] in links if len(linked) == 1 else not linked and not links

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
        if held and verb.head in tenses.looking and words[verb.start - 1] in tenses.reflexives:
            return Cue("future", 0.88, verb, label)  # "la séance de jeudi s'annonce houleuse"
        if verb.end == start and verb.start > 1 and words[verb.start - 1] == "," and words[verb.start - 2] in QUOTES:
            return Cue("past", 0.86, verb, label)  # "« … », insiste mardi la maire"
        owned = not tenses.possessive_signs.isdisjoint(words[start + 1 : start + 2]) and verb.start > start
        plain = not verb.klass and verb.head not in tenses.contingent | tenses.statives | tenses.unplanned
        if owned and (plain or verb.head in tenses.warning):
            return Cue("future", 0.69, verb, label)  # "Friday's visit divides the coalition"
        begins = verb.start - (verb.start > start + 1 and words[verb.start - 1] in tenses.reflexives)
        if begins == start + 1 and plain and self._stands_on(sentence, start):
            return Cue("future", 0.69, verb, label)  # "son discours samedi s'inscrit dans une tournée"
        if verb.head in tenses.marching and verb.start and words[verb.start - 1] in tenses.turnout:
            return Cue("past", 0.69, verb, label)  # "thousands march on Friday"
        if held and verb.start > start and (verb.klass == "term" or verb.head in tenses.warning):
            return Cue("future", 0.69, verb, label)  # "le vote de dimanche ouvre la voie à des pourparlers"
        if self._conditional(sentence, verb):
            return Cue("future", 0.86, verb, label)  # "si le texte n'est pas adopté jeudi"
        if tenses.till_clauses and verb.end <= start and self._till_then(sentence.words, verb, leader):
            return Cue("future", 0.86, verb, label)  # "will weaken by the time it hits the coast on Wednesday"
        if not tenses.sudden.isdisjoint(words[: verb.start]) and self._sudden(words, verb):
            return Cue("past", 0.69, verb, label)  # "voilà que lundi le ministre annonce son départ"
        if verb.head in tenses.either_day and verb.end == start:
            return Cue(None, 0.3, verb, label)  # "nomme mardi un ministre": an agenda has it, or the news
        if verb.head in tenses.declaring and verb.end <= start and self._by_weekday(sentence, verb, start):
            return Cue("past", 0.69, verb, label)  # "warns on Monday of a strike", "exige mardi le départ de X"
        uttered = verb.head in tenses.declaring and verb.head not in tenses.hopes | tenses.wishes
        if (
            verb.klass == "intent"
            and verb.start >= start
            and uttered
            and tenses.possessive_signs.isdisjoint(words[start : start + 2])
        ):
            return Cue("future", 0.69, verb, label)  # "lundi, il menace de partir": an agenda has it, or a chronicle
        if verb.klass in ("intent", "term") or (verb.head in tenses.contingent and verb.start > start):
            return Cue("future", 0.85, verb, label)  # "Sunday's launch depends on the weather"
        opened = words[max(0, verb.start - 3) : verb.start]
        if opened[-1:] and opened[-1] in tenses.relative_thats and leader is not None and leader.klass != "saying":
            opened = [*tenses.relatives][:1]  # "shut the pipeline that carries oil on Tuesday"
        if leader is not None and leader.end <= verb.start and depth < 3 and not tenses.relatives.isdisjoint(opened):
            outer = self._cue(sentence, leader, start, depth + 1)
            return replace(outer, strength=min(outer.strength, 0.7))
        if (
            verb.start == self.analyse(sentence).main
            and verb.head not in tenses.statives
            and verb.head not in tenses.unplanned
        ):
            return Cue("future", 0.8, verb, label)  # "observers who arrived in December leave on Saturday"
        if verb.head in tenses.unplanned:
            if verb.head in tenses.present_or_past:
                return Cue("past", 0.69, verb, label)  # "il conclut mardi un accord"
            return Cue("past", 0.75, verb, label)  # "il se tue à moto dimanche"
        if tuple(words[verb.start : start]) in tenses.fixtures:
            return Cue("future", 0.85, verb, label)  # "the final is on Saturday"
        if self._is_to_be_at(sentence, verb, start):
            return Cue("future", 0.8, verb, label)  # "the minister is in Rome Monday"
        if verb.chain.name == PASSIVE and verb.end <= start and verb.head in tenses.scheduled:
            return Cue("future", 0.72, verb, label)  # "elections are held there on Sunday"
        lone = verb.end - verb.start == 1 or words[verb.start] not in tenses.statives
        if not tenses.statives or not lone or verb.head in tenses.statives:
            return Cue(None, 0.3, verb, label)
        told = depth < 3 and leader is not None and leader.time == "past" and leader.end <= verb.start
        if told and leader is not None and verb.head[-1] != "s" and self.is_reduced(words, leader, verb):
            return self._cue(sentence, leader, start, depth + 1)  # "signed separate agreements on Friday"
        if held or (verb.head in tenses.present_or_past and words[verb.start - 1] not in tenses.reflexives):
            if words[start + 1 : start + 2] and words[start + 1] in tenses.of_words and verb.end == start:
                return Cue("past", 0.72, verb, label)  # "il choisit mardi de se taire"
            return Cue("future", 0.69, verb, label)  # "le parti choisit samedi son chef"
        return Cue("future", 0.8 if verb.head in tenses.scheduled else 0.72, verb, label)

"""The verb that governs an expression, and which way it points. Knows no language: words come as data.

The verb that governs an expression is the nearest one, where commas count as distance and clause borders as much more.
"""

from __future__ import annotations

from dataclasses import replace

from . import event_leads, phrase, prospects
from .asides import belongs_elsewhere, heads_caption, opens_another
from .governing_verbs import GoverningReader
from .leaders import CONDITIONAL_PERFECTS, PROGRESSIVE
from .presents import PERFECT
from .tokenise import Sentence
from .verbs import NO_CUE, Cue, Tenses, Verb

PAST_INFINITIVE = "infinitif-passé"
PERFECT_MODALS = frozenset(("modal-passé", "modal-perfect"))
DATING_LINKS = 4
"""Words from *remonte* to the day that something dates from at most; a day right behind it is when prices rise."""
DIARY = 4
"""Words from an event to the participle that it was announced at most (*un rassemblement d'ouvriers annoncé*)."""
FAR = 16
"""Beyond this distance (tokens, commas counting as six, borders as fourteen) a verb says little about an expression."""


class TenseReader(GoverningReader):
    """Tells which way the verbs of a language point."""

    def __init__(self, tenses: Tenses) -> None:
        super().__init__(tenses)
        self.turns = tenses.relatives | tenses.thats | {"(", ")", ";", ":", ","}
        """What may open or close an aside."""
        self._waiting = frozenset(waiting[0] for waiting in tenses.awaiting)
        self._cleft_links = tenses.thats | tenses.relative_thats
        self._telling = phrase.telling(tenses)
        self._wished = frozenset(word for word, form in tenses.forms.items() if form.endswith("_SUBJ"))
        self._prospects, self._nouns = self.signs.bearing("prospect"), self.signs.bearing("noun")
        self._leads = self.signs.bearing("event-lead")

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
        shown = heads_caption(sentence, self.tenses)
        if shown and (verb is None or verb.time == "present"):  # "photo : des soldats gardent un pont, samedi"
            return Cue("past", 0.7, verb, verb.chain.label if verb else {})
        if verb is not None and verb.time == "present" and (later := self._cleft(sentence, verb, start, end)):
            verb, cost = later, 0
        if verb is not None and verb.time == "present" and (then := self._when_told(sentence, end)) is not None:
            # "meets X on Friday, when parliament had voted" may tell what came before a Friday to come
            return Cue("past", 0.86 if then.time == "past" else 0.69, then, then.chain.label)
        saying = (
            verb is not None and verb.end <= start and (verb.klass == "saying" or verb.head in self.tenses.uttering)
        )
        may_lead = saying or self.tenses.those or follower in self.tenses.possessive_signs
        if may_lead and (led := self._led_by_day(sentence, verb, start, end)) is not None:
            subject = self._cue_of_subject(self._cue(sentence, led, end, 0))
            return event_leads.of_deed(sentence, self.tenses, subject, start, end) or subject
        if (waiting := prospects.awaited(self.tenses, self._waiting, words, start, end)) is not None:
            return waiting
        if self.tenses.appeals and verb is not None and verb.start >= end and tuple(words[:2]) in self.tenses.appeals:
            return Cue("past", 0.69, verb, verb.chain.label)  # "anyone with footage of the road on Friday should call"
        if words[start - 1] in self.tenses.untils and self._was_so_until(words, start, end):
            return Cue(
                "past", 0.75, verb, verb.chain.label if verb else {}
            )  # "Everton, unbeaten until Sunday, go to Leeds"
        if words[end : end + 1] == [","] and self._stays_until(words, start, end):
            return Cue("plan", 0.75, verb, verb.chain.label if verb else {})  # "X, in Rome until Monday, said"
        if words[0] in self.tenses.absolute_leads and (beside := self._left_open(sentence, verb, start, end)):
            return beside
        if start > 2 and self._turns(words, start):
            return Cue(
                "plan", 0.8, verb, verb.chain.label if verb else {}
            )  # "voting began, with polls closing on Sunday"
        if start and words[start - 1] in self.tenses.effective:
            return Cue("future", 0.86, verb, verb.chain.label if verb else {})  # "named a new chief, effective Oct. 14"
        if words[0] in self.tenses.accidents and (struck := self._struck(sentence, verb, start, end)) is not None:
            return struck
        if start < 2 and (led := self._opens(sentence, start, end)) is not None:
            return Cue("future", 0.86, led, led.chain.label)
        if verb is not None and verb.end <= start and self._listed(sentence, start):
            dated = not self.tenses.dates.isdisjoint(words[:start])
            if dated and words[start] in sentence.document.lexicon.classes["WEEKDAY"]:
                return Cue("future", 0.69)  # "a choisi de nouvelles dates : mardi et samedi"
            verb = None  # "talks brought nothing but a date: Dec. 20"
        if verb is not None and verb.start >= end and self._announces(words, verb, start, end):
            if words[0] in self.tenses.rallies and verb.klass and verb.time == "present":
                return Cue("future", 0.69, verb, verb.chain.label)  # "Grève jeudi : les syndicats appellent à"
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
        if verb is not None and verb.end <= start and (other := self._another(sentence, verb, start, end)) is not None:
            verb, cost = other, 0
        cue = self._cue(sentence, verb, start, 0) if verb is not None else NO_CUE
        if cue.direction == "future" and verb is not None and verb.end <= start:
            befell = self._befell(sentence, verb, start)
            if befell is not None:
                return Cue("past", 0.75, befell, befell.chain.label)
        if cue.direction == "plan" and verb is not None and verb.end <= start and self._came_to(sentence, verb, end):
            return replace(cue, direction="past", strength=0.8)
        if cue.direction == "plan" and verb is not None and verb.end <= start and self._stands_now(sentence, start):
            return replace(cue, direction="future", strength=0.86)
        if cue.direction == "plan" and verb is not None and verb.end <= start and self._goes_on(sentence, verb, end):
            cue = replace(cue, awaited=True)  # "qui devaient se réunir dimanche, se retrouveront finalement jeudi"
        if follower in self.tenses.absolutes and cue.direction == "past":
            return Cue(None, 0.3, verb, cue.label)  # "lundi étant réservé aux autres": the day is the subject
        analysis = self.analyse(sentence)
        told_by = analysis.told
        marked = not self._leads.isdisjoint(told_by)
        if (
            of_noun := event_leads.beside_event(sentence, self.tenses, analysis.verbs, cue, start, end, marked)
        ) is not None:
            return of_noun
        if verb is not None and prospects.announced(self.tenses, sentence, verb, start, end):
            return Cue("future", 0.86, verb, cue.label)
        if (event := self._of_event(sentence, cue, start, end)) is not None:
            return event
        if (
            not self._prospects.isdisjoint(told_by)
            and (told := prospects.beside_verb(self.tenses, sentence, cue, start, end)) is not None
        ):
            return told
        if marked:
            doing = event_leads.beside_doing(sentence, self.tenses, analysis.verbs, cue, start)
            if doing is not None:
                return doing
        if cue.direction == "past" and start > 1 and self._comes_for(words, start, end):
            return Cue("plan", 0.8, verb, cue.label)
        if not self._nouns.isdisjoint(told_by):
            told = phrase.beside_noun(self.tenses, self._telling, words, cue, start, end)
            if told is not None:
                return told
        if verb is not None and verb.end <= start and self._told_beside(words, verb, start):
            return Cue(None, 0.3, verb, cue.label)
        quoted = analysis.quoted
        if verb is not None and quoted is not None and quoted[start] and not quoted[verb.start]:
            return replace(cue, strength=min(cue.strength, 0.69))  # "« La réunion de jeudi … », a-t-il dit"
        topic = start and words[start - 1] in self.tenses.topic_leads and cue.direction is not None
        if topic or verb is not None and belongs_elsewhere(words, verb, self.tenses, start, end):
            return replace(cue, strength=min(cue.strength, 0.69))
        if verb is not None and cost > FAR:
            if verb.time == "present" and cue.strength < 0.75:
                return Cue(None, 0.3, verb, verb.chain.label)
            return replace(cue, strength=min(cue.strength, 0.8))
        return cue

    def _another(self, sentence: Sentence, verb: Verb, start: int, end: int) -> Verb | None:
        """The verb of the clause that the day opens, where the one found before it is of another clause."""
        following = next((other for other in self.analyse(sentence).verbs if other.start >= end), None)
        return following if opens_another(sentence.words, verb, following, self.tenses, start, end) else None

    def _comes_for(self, words: list[str], start: int, end: int) -> bool:
        """Is somebody on the way to what is on the day (*ministers arriving for Friday's meeting were met by protesters*)?"""
        if words[start - 1] != self.tenses.plan_for or self.tenses.possessive_signs.isdisjoint(words[end : end + 1]):
            return False
        return self.form(words[start - 2]).startswith("ING")

    def _announces(self, words: list[str], verb: Verb, start: int, end: int) -> bool:
        """Is the day part of a title that a colon parts from the verb (*fusillade dimanche soir : la police cherche*)?"""
        return start > 0 and ":" in words[end : verb.start] and words[end] != ","

    def _would_be_of_age(self, words: list[str], verb: Verb) -> bool:
        """Is it an age, or a birthday, that somebody would have reached?"""
        if verb.chain.name not in CONDITIONAL_PERFECTS:
            return False
        told = words[verb.end : verb.end + 4]
        return not self.tenses.ages.isdisjoint(told) or (told != [] and told[0].isdigit() and not self.tenses.those)

    def _comes_once(self, sentence: Sentence, verb: Verb) -> bool:
        """Does *once* or *when* stand right before a participle, and a verb to come behind it?"""
        if not verb.start or sentence.words[verb.start - 1] not in self.tenses.once_leads:
            return False
        later = next((other for other in self.analyse(sentence).verbs if other.start > verb.start), None)
        return later is not None and later.time == "future"

    def _gathers_for(self, sentence: Sentence, verb: Verb, start: int) -> bool:
        """Is the day that of an event for which somebody has been called?"""
        at = start - 1 - (sentence.words[start - 1] in self.tenses.day_links)
        if sentence.words[at] not in sentence.document.lexicon.scheduled_nouns or not self.tenses.plan_for:
            return False
        return sentence.words[verb.end : verb.end + 1] == [self.tenses.plan_for]

    def _of_diary(self, sentence: Sentence, at: int) -> bool:
        """Does an event that a diary holds stand among the few words before a participle?"""
        words = sentence.words[max(0, at - DIARY) : at]
        return not (self.tenses.rallies | sentence.document.lexicon.scheduled_nouns).isdisjoint(words)

    def _has_object(self, words: list[str]) -> bool:
        """Does a noun follow the first word of a sentence (*put the date off*), not a preposition (*put on trial*)?"""
        led = words[1:2]
        return self.tenses.behind_clause.isdisjoint(led) and self.tenses.coordinators.isdisjoint(led)

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
        bare = not verb.start and time == "past" and verb.end == 1
        if bare and self.form(verb.head) in self.tenses.unmarked_pasts and self._has_object(sentence.words):
            return Cue("past", 0.69, verb, label)  # "set a reminder for one week": no subject, and maybe no past
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
        if time == "past" and verb.head in self.tenses.ageing and self._would_be_of_age(sentence.words, verb):
            return Cue("plan", 0.8, verb, label)  # "il aurait eu 80 ans jeudi"
        if verb.head in self.tenses.sensed and verb.chain.name == "modal":
            return Cue("past", 0.8, verb, label)  # "shelling could be heard on Monday"
        if verb.head in self.tenses.inquiring and verb.chain.name in ("present-progressive", "present-passive"):
            return Cue("past", 0.75, verb, label)  # "is investigating the sighting on Saturday"
        if verb.chain.name in PERFECT_MODALS and sentence.words[verb.start] in self.tenses.obliging:
            return Cue("plan", 0.8, verb, label)  # "doivent avoir quitté le pays le 8 janvier"
        dates_back = verb.head in self.tenses.dating_back and 0 < start - verb.end <= DATING_LINKS
        if dates_back and time in ("present", "past", "infinitive"):
            return Cue("past", 0.9, verb, label)  # "la dernière visite remonte au 22 janvier"
        if verb.chain.name == PROGRESSIVE and self._was_to_come(sentence, verb, start):
            return Cue("plan", 0.8, verb, label)  # "were planning a march on Monday"
        if time == "past" and (either := self._either_day(sentence, verb, start)) is not None:
            return either
        if time == "past" and sentence.words[verb.start] in self._wished and self._is_wished(sentence, verb):
            return Cue("future", 0.86, verb, label)  # "exige que l'équipage soit rentré avant Pâques"
        if time == "past" and verb.end - verb.start == 1 and self._comes_once(sentence, verb):
            return Cue("future", 0.8, verb, label)  # "once freed on Monday, he will fly home"
        if verb.chain.name == PERFECT and self._gathers_for(sentence, verb, start):
            return Cue("future", 0.69, verb, label)  # "has been recalled for a session on Monday"
        viewed = verb.foresees and verb.chain.name == PERFECT and verb.end < start - 1
        asked = verb.klass == "intent" and verb.chain.name == PERFECT
        asked = asked and sentence.words[verb.end : verb.end + 1] == [
            self.tenses.infinitive_mark
        ]  # "invited to a talk on"
        if (viewed or asked) and "," not in sentence.words[verb.end : start]:
            return Cue("future", 0.75, verb, label)  # "has called a rally on Tuesday"
        if time in ("past", "future", "plan"):
            return Cue(time, verb.chain.strength, verb, label)
        if time == "present":
            return self._of_present(sentence, verb, start, depth)
        if depth < 3 and time == "infinitive":
            return self._of_infinitive(sentence, verb, start, depth)
        announced = time == "participle" and verb.head in self.tenses.heralds and verb.end == start
        if announced and not self.tenses.day_links and self._of_diary(sentence, verb.start):
            return Cue("past", 0.69, verb, label)  # "un rassemblement annoncé samedi": then, or for then
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
            named = not verb.start and sentence.words[verb.end : verb.end + 1] != []
            of_words = self.tenses.of_words | self.tenses.contracted
            if named and sentence.words[verb.end] in of_words and self._title(sentence):
                return NO_CUE  # "remise des prix samedi à 18 heures"
            if leader is not None and leader.time == "future":
                return Cue("past", 0.7, verb, label)  # "réunie vendredi à Sofia, l'Union devra trancher"
            return Cue("past", 0.85, verb, label)
        if depth < 3 and time == "gerund":
            leader = self._leader(sentence, verb)
            after = verb.start > 0 and sentence.words[verb.start - 1] in self.tenses.fronts and verb.end <= start
            if after and (leader is None or (leader.time in ("future", "present") and leader.end <= verb.start)):
                return Cue("past", 0.75, verb, label)  # "will be sentenced after pleading guilty in January"
            if leader is not None:
                return self._cue(sentence, leader, start, depth + 1)
        return Cue(None, 0.2, verb, label)

"""The verb that governs an expression, and which way it points. Knows no language: words come as data.

The verb that governs an expression is the nearest one, where commas count as distance and clause borders as much more.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from . import event_leads, phrase, prospects, reactions
from .asides import belongs_elsewhere, heads_caption, in_apposition, lists_days, opens_another
from .event_leads import TIMETABLE
from .leaders import STRUCK
from .lone_clauses import left_alone
from .past_relatives import past_relative
from .presents import WISHED
from .tokenise import Sentence
from .verb_cues import VerbCues
from .verbs import NO_CUE, Cue, Tenses, Verb

APPOSED = 4
"""Words before a day beside the subject among which its preposition stands (*en visite officielle jeudi*)."""
FAR = 16
"""Beyond this distance (tokens, commas counting as six, borders as fourteen) a verb says little about an expression."""


@dataclass(slots=True)
class Governed:
    """An expression from one word to another, the verb that governs it so far and how far away that is."""

    sentence: Sentence
    words: list[str]
    start: int
    end: int
    verb: Verb | None
    cost: int
    follower: str  # the word behind it
    cue: Cue = NO_CUE  # which way the verb points

    @property
    def led(self) -> bool:
        """Does the verb stand before it?"""
        return self.verb is not None and self.verb.end <= self.start

    def tell(self, direction: str | None, strength: float) -> Cue:
        """A direction that the words beside the verb give."""
        return Cue(direction, strength, self.verb, self.verb.chain.label if self.verb is not None else {})

    def weakened(self, strength: float) -> Cue:
        """What the verb says, and no more sure than that."""
        return replace(self.cue, strength=min(self.cue.strength, strength))


class TenseReader(VerbCues):
    """Tells which way the verbs of a language point."""

    def __init__(self, tenses: Tenses) -> None:
        super().__init__(tenses)
        self.turns = tenses.relatives | tenses.thats | {"(", ")", ";", ":", ","}
        """What may open or close an aside."""
        self._waiting = frozenset(waiting[0] for waiting in tenses.awaiting)
        self._cleft_links = tenses.thats | tenses.relative_thats
        self._telling = phrase.telling(tenses)
        self._readying = frozenset(head for head, _ in tenses.readying)
        self._wished = frozenset(word for word, form in tenses.forms.items() if form.endswith("_SUBJ"))
        self._prospects, self._nouns, self._leads = map(self.signs.bearing, ("prospect", "noun", "event-lead"))

    def cue(self, sentence: Sentence, start: int, end: int) -> Cue:
        """Which way the verb that governs the tokens points (computed once)."""
        known = sentence.cues.get((start, end))
        if known is None:
            known = sentence.cues[start, end] = self._read_cue(sentence, start, end)
        return known

    def _read_cue(self, sentence: Sentence, start: int, end: int) -> Cue:
        """Which way the words beside an expression point, else the verb that governs it."""
        words = sentence.words
        verb, cost = self._nearest(sentence, start, end)
        day = Governed(sentence, words, start, end, verb, cost, "".join(words[end : end + 1]))
        for rule in _BEFORE_THE_VERB:
            if (cue := rule(self, day)) is not None:
                return cue
        verb = day.verb
        if verb is not None:
            if verb.end <= start and (other := self._another(sentence, verb, start, end)) is not None:
                verb = day.verb = other
                day.cost = 0
            day.cue = self._cue(sentence, verb, start, 0)
        for told in _BESIDE_THE_VERB:
            if (cue := told(self, day)) is not None:
                return cue
        return day.cue

    def _told_by_another(self, day: Governed) -> Cue | None:
        """*Photo : des soldats gardent un pont, samedi*, *meets X on Friday, when parliament had voted*."""
        sentence, verb = day.sentence, day.verb
        if verb is not None and verb.time != "present":
            return None
        if heads_caption(sentence, self.tenses):
            return day.tell("past", 0.7)
        if verb is None:
            return None
        start, end = day.start, day.end
        if later := self._cleft(sentence, verb, start, end):
            day.verb, day.cost = later, 0
            if later.time != "present":
                return None
        then = self._when_told(sentence, end)
        if then is None:
            return None
        # "meets X on Friday, when parliament had voted" may tell what came before a Friday to come
        return Cue("past", 0.86 if then.time == "past" else 0.69, then, then.chain.label)

    def _of_subject_or_awaited(self, day: Governed) -> Cue | None:
        """*Said Friday's attack killed ten*, *awaiting Friday's vote*, *anyone with footage of Friday should call*."""
        sentence, words, start, end, verb, tenses = day.sentence, day.words, day.start, day.end, day.verb, self.tenses
        may_lead = tenses.those or day.follower in tenses.possessive_signs
        if not may_lead and verb is not None and verb.end <= start:
            may_lead = verb.klass == "saying" or verb.head in tenses.uttering
        if may_lead and (led := self._led_by_day(sentence, verb, start, end)) is not None:
            subject = self._cue_of_subject(self._cue(sentence, led, end, 0))
            return event_leads.of_deed(sentence, tenses, subject, start, end) or subject
        if (waiting := prospects.awaited(tenses, self._waiting, words, start, end)) is not None:
            return waiting
        if tenses.appeals and verb is not None and verb.start >= end and tuple(words[:2]) in tenses.appeals:
            return day.tell("past", 0.69)
        return None

    def _of_state(self, day: Governed) -> Cue | None:
        """*Everton, unbeaten until Sunday, go to Leeds*, *X, in Rome until Monday, said*, *with polls closing on Sunday*."""
        words, start, end, tenses = day.words, day.start, day.end, self.tenses
        if words[start - 1] in tenses.untils and self._was_so_until(words, start, end):
            return day.tell("past", 0.75)
        if not tenses.untils.isdisjoint(words[start - 2 if start > 1 else 0 : start]):
            if day.follower == "," and self._stays_until(words, start):
                return day.tell("plan", 0.75)
            if self._suffices_until(words, start):
                return day.tell("future", 0.8)
            if (left := self._left_by_then(day.sentence, start, end)) is not None:
                return Cue("plan", 0.69, left, left.chain.label)
        if words[0] in tenses.absolute_leads and (beside := self._left_open(day.sentence, day.verb, start, end)):
            return beside
        turns = start > 2 and (words[start - 1] in tenses.day_links or words[start - 1] in tenses.turning)
        return day.tell("plan", 0.8) if turns and self._turns(words, start) else None

    def _of_opening(self, day: Governed) -> Cue | None:
        """*Named a new chief, effective Oct. 14*, *accident mardi à*, *lundi, ouverture du procès*."""
        words, start, tenses = day.words, day.start, self.tenses
        if start and words[start - 1] in tenses.effective:
            return day.tell("future", 0.86)
        if day.verb is None and start and words[start - 1] in tenses.befallen:
            said = Verb(start - 1, start, words[start - 1], STRUCK)
            return Cue("past", 0.86, said, STRUCK.label)  # "Incendie : deux blessés lundi"
        if words[0] in tenses.accidents and (struck := self._struck(day.sentence, day.verb, start, day.end)):
            return struck
        if start < 2 and (led := self._opens(day.sentence, start, day.end)) is not None:
            return Cue("future", 0.86, led, led.chain.label)
        return None

    def _of_list(self, day: Governed) -> Cue | None:
        """*A choisi de nouvelles dates : mardi et samedi*, *nothing but a date: Dec. 20*: no verb governs it."""
        words, start = day.words, day.start
        if ":" not in words[:start] or not day.led or not self._listed(day.sentence, start):
            return None
        day.verb = None
        dated = not self.tenses.dates.isdisjoint(words[:start])
        weekday = dated and words[start] in day.sentence.document.lexicon.classes["WEEKDAY"]
        return day.tell("future", 0.69) if weekday else None

    def _of_title(self, day: Governed) -> Cue | None:
        """*Grève jeudi : les syndicats appellent à*, *bronze lundi, or mardi : il rentrera dimanche*."""
        words, verb = day.words, day.verb
        if ":" not in words or verb is None or verb.start < day.end:
            return None
        if not self._announces(words, verb, day.start, day.end):
            return day.tell(None, 0.3) if day.start and lists_days(day.sentence, day.end, verb.start) else None
        if words[0] in self.tenses.rallies and verb.klass and verb.time == "present":
            return day.tell("future", 0.69)
        if verb.time == "future":
            return day.tell(None, 0.3)
        day.verb = None
        return None

    def _right_beside(self, day: Governed) -> Cue | None:
        """*Fixed Jan. 15 for the hearing*, *passé vendredi, il sera …*, *les prévisions pour mercredi*."""
        words, start, end, verb = day.words, day.start, day.end, day.verb
        if verb is not None:
            if verb.start >= end and self._apposed(words, start, end):
                return day.tell("past", 0.8)
            if verb.end == start and verb.head in self.tenses.fixers and self._fixes(words, verb, end):
                return day.tell("future", 0.88)  # "fixed Jan. 15 for the hearing"
            if self._fixes_date(words, verb, start, end):
                return day.tell("future", 0.88)  # "set a date of March 3 for the vote"
        weekday = words[start] in day.sentence.document.lexicon.classes["WEEKDAY"]
        if weekday and verb is not None and verb.start == end and verb.head in self.tenses.remaining:
            return day.tell(None, 0.3)  # "lundi restera comme le jour où tout a changé"
        if start > 1 and words[start - 2] in self.tenses.retroactive:
            return day.tell("past", 0.86)  # "seront frappés de droits, avec effet rétroactif au 3 mars"
        if start == 1 and words[0] in self.tenses.beyond:
            return day.tell("future", 0.86)  # "passé vendredi, il sera …"
        if verb is None and start and words[start - 1] == self.tenses.plan_for:
            return day.tell("future", 0.69)  # "les prévisions pour mercredi"
        return None

    def _came_about(self, day: Governed) -> Cue | None:
        """Did what was to come or planned come about (*devait partir lundi, il est parti*), or does it still stand?"""
        sentence, verb, cue = day.sentence, day.verb, day.cue
        if cue.direction == "future":
            wish = cue.verb is not None and cue.verb.chain.name == WISHED and cue.verb.end <= day.start
            over = wish and verb is not None and self._came_to(sentence, verb, day.end)
            over = over or (wish and self._thwarted_next(sentence, day.end))
            if over:
                return replace(
                    cue, direction="past", strength=0.8
                )  # "voulaient entrer dimanche, mais ont été repoussés"
            befell = self._befell(sentence, verb, day.start) if verb is not None and verb.end <= day.start else None
            return Cue("past", 0.75, befell, befell.chain.label) if befell is not None else None
        if cue.direction == "plan" and verb is not None and day.led:
            if self._came_to(sentence, verb, day.end):
                return replace(cue, direction="past", strength=0.8)
            if self._stands_now(sentence, day.start):
                return replace(cue, direction="future", strength=0.86)
            if self._is_told_next(sentence, verb, day.end):
                # "qui devaient se réunir dimanche, se retrouveront finalement jeudi"
                cue = day.cue = replace(cue, awaited=True)
        if cue.direction == "past" and day.follower in self.tenses.absolutes:
            return Cue(None, 0.3, verb, cue.label)  # "lundi étant réservé aux autres": the day is the subject
        return None

    def _of_what_is_done_next(self, day: Governed) -> Cue | None:
        """*Présentera un plan chiffré lundi*: a participle right before the day, of no deed, only describes what a verb to
        come is done with; but *jugera l'homme arrêté lundi*."""
        verb, words, sentence, tenses = day.verb, day.words, day.sentence, self.tenses
        if not tenses.eventful or verb is None or verb.time != "participle" or not day.led or not verb.start:
            return None
        if not (tenses.month_links | tenses.day_links).issuperset(words[verb.end : day.start]):
            return None
        if verb.klass or verb.end - verb.start > 1 or verb.head in tenses.eventful:
            return None
        before = next((v for v in reversed(self.analyse(sentence).verbs) if v.end <= verb.start), None)
        if before is None or before.time not in ("future", "infinitive"):
            return None
        between = words[before.end : verb.start]
        apart = "," in between or not (tenses.borders | tenses.relatives).isdisjoint(between)
        weekdays = sentence.document.lexicon.classes["WEEKDAY"].keys()
        if apart or not weekdays.isdisjoint(words[: day.start]):
            return None
        outer = self._cue(sentence, before, day.start, 1)
        return replace(outer, strength=min(outer.strength, 0.69)) if outer.direction == "future" else None

    def _of_day_event(self, day: Governed) -> Cue | None:
        """*Condemned Friday's attack*, *ahead of Friday's vote*, *arriving for Friday's meeting*: an event of the day."""
        sentence, words, start, end, tenses, cue = day.sentence, day.words, day.start, day.end, self.tenses, day.cue
        analysis = sentence.analysis or self.analyse(sentence)
        told_by = analysis.told
        marked = not self._leads.isdisjoint(told_by)
        if marked or cue.direction == "future":
            of_noun = event_leads.beside_event(sentence, tenses, analysis.verbs, cue, start, end, marked)
            if of_noun is not None:
                return of_noun
        verb = day.verb
        if verb is not None and verb.head in tenses.heralds and prospects.announced(tenses, sentence, verb, start, end):
            return Cue("future", 0.86, verb, cue.label)
        if cue.verb is not None and (event := self._of_event(sentence, cue, start, end)) is not None:
            return event
        if not self._prospects.isdisjoint(told_by):
            told = prospects.beside_verb(tenses, sentence, cue, start, end)
            if told is not None:
                return told
        doing = event_leads.beside_doing(sentence, tenses, analysis.verbs, cue, start) if marked else None
        if doing is not None:
            return doing
        aimed = start > 1 and words[start - 1] == tenses.plan_for
        if aimed and cue.direction == "past" and self._comes_for(words, start, end):
            return Cue("plan", 0.8, verb, cue.label)
        beside_noun = not self._nouns.isdisjoint(told_by)
        return phrase.beside_noun(tenses, self._telling, words, cue, start, end) if beside_noun else None

    def _from_afar(self, day: Governed) -> Cue | None:
        """What a verb says less surely: of a day in a quotation, in another clause, too far away."""
        words, verb, cue, start = day.words, day.verb, day.cue, day.start
        if verb is not None:
            if verb.chain.name == TIMETABLE and verb.end <= start and self._told_beside(words, verb, start):
                return Cue(None, 0.3, verb, cue.label)
            quoted = self.analyse(day.sentence).quoted
            if quoted is not None and quoted[start] and not quoted[verb.start]:
                return day.weakened(0.69)  # "« La réunion de jeudi … », a-t-il dit"
        if start and words[start - 1] in self.tenses.topic_leads and cue.direction is not None:
            return day.weakened(0.69)
        if verb is None:
            return None
        if verb.start >= day.end and belongs_elsewhere(words, verb, self.tenses, start, day.end):
            return day.weakened(0.69)
        if cue.direction == "future" and self._apposed_to_subject(day, verb):
            return day.tell("plan", 0.69)
        fronted = cue.direction == "future" and not self.tenses.fronts.isdisjoint(words[verb.end : max(start - 1, 0)])
        if fronted or ";" in words[day.end : verb.start]:
            return day.weakened(0.69)  # "élu après la fin de son mandat en novembre", "sign Monday; X refuses"
        if day.cost <= FAR:
            return None
        if verb.time == "present" and cue.strength < 0.75:
            return Cue(None, 0.3, verb, verb.chain.label)
        return day.weakened(0.8)

    def _apposed_to_subject(self, day: Governed, verb: Verb) -> bool:
        """*Le président, en visite jeudi à Lima, sera samedi à Quito*: a day beside the subject, of no verb."""
        led = not self.tenses.staying.isdisjoint(day.words[max(0, day.start - APPOSED) : day.start])
        between = any(
            other.start < verb.start and other.end > day.start - APPOSED for other in self.analyse(day.sentence).verbs
        )
        return led and not between and in_apposition(day.words, verb, self.tenses.day_links, day.start, day.end)

    def _another(self, sentence: Sentence, verb: Verb, start: int, end: int) -> Verb | None:
        """The verb of the clause that the day opens, where the one found before it is of another clause."""
        verbs = self.analyse(sentence).verbs
        following = next((other for other in verbs if other.start >= end), None)
        if opens_another(sentence.words, verb, following, self.tenses, start, end):
            return following
        return past_relative(sentence, self.tenses, verbs, verb, start, end)

    def _comes_for(self, words: list[str], start: int, end: int) -> bool:
        """Is somebody on the way to what is on the day (*ministers arriving for Friday's meeting were met by protesters*)?"""
        if words[start - 1] != self.tenses.plan_for or self.tenses.possessive_signs.isdisjoint(words[end : end + 1]):
            return False
        return self.form(words[start - 2]).startswith("ING")

    def _announces(self, words: list[str], verb: Verb, start: int, end: int) -> bool:
        """Is the day part of a title that a colon parts from the verb (*fusillade dimanche soir : la police cherche*)?"""
        return start > 0 and ":" in words[end : verb.start] and words[end] != ","


_BEFORE_THE_VERB = (
    TenseReader._told_by_another,
    TenseReader._of_subject_or_awaited,
    TenseReader._of_state,
    TenseReader._of_opening,
    TenseReader._of_list,
    TenseReader._of_title,
    TenseReader._right_beside,
)
"""Asked in turn before the verb that governs the expression is; they may find that another does, or none."""
_BESIDE_THE_VERB = (
    reactions.judged,
    TenseReader._of_what_is_done_next,
    TenseReader._came_about,
    TenseReader._of_day_event,
    left_alone,
    TenseReader._from_afar,
)
"""Asked in turn when it is known which way the verb points."""

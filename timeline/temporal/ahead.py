"""What words say beside the tense of a verb: a day fixed, put off to, called for, supposed, a term set. No language.

Words come as data.
"""

from __future__ import annotations

from . import terms
from .ahead_signs import MOVED, AheadSigns, Day
from .settled_plans import TOLD
from .tokenise import Sentence
from .verbs import Cue, Tenses, Verb

PRESENT_PASSIVE = "passif-présent"
WAS_DUE = "was-due"
DATE = 4
"""Words from *date* to the verb that fixes it at most."""
LISTED = "present-passive"
ACTIVE = frozenset(("passé-composé", "plus-que-parfait"))
DUE = "due-alone"
DUES = frozenset((DUE, WAS_DUE))
CONDITIONAL_PASTS = frozenset(("imparfait", "passif-imparfait", "past", "past-passive", "was", "did"))
"""Pasts that after *si*, *if* tell of what may yet be."""
PLANNING = frozenset(("forward", "forward-to", "term"))
"""Classes of the verbs whose day may lie ahead whatever else is said."""
CALLED = 3
"""Words behind a day among which stands what was called together then or for then."""
UNTIL = 4
"""Words before a day among which *until* stands."""


class AheadReader(AheadSigns):
    """Tells where a verb, whatever its tense, has a day that lies ahead or was a plan: rules asked in turn."""

    def __init__(self, tenses: Tenses) -> None:
        super().__init__(tenses)
        self._ahead_heads = tenses.convened | tenses.called_up | tenses.upcoming | tenses.voiding | tenses.summoned
        self._ahead_heads |= (
            tenses.assembled | tenses.decreeing | tenses.callers | self._paired | {head for _, head in tenses.booked}
        )
        self._ahead_leads = tenses.by_then | tenses.befores | {tenses.plan_for}

    def _may_lie_ahead(self, words: list[str], verb: Verb, start: int) -> bool:
        """Can any of the rules apply? Most verbs have none of the words that one of them begins with."""
        name, end, tenses = verb.chain.name, verb.end, self.tenses
        if verb.klass in PLANNING or verb.head in self._ahead_heads or name in DUES:
            return True
        if words[start - 1] in self._ahead_leads:
            return True
        if not tenses.untils.isdisjoint(words[start - UNTIL if start > UNTIL else 0 : start]):
            return True
        if name in CONDITIONAL_PASTS and not tenses.conditions.isdisjoint(words[: verb.start]):
            return True
        return end < start and (words[end] in tenses.notices or self._wishes_that(words, end, start))

    def _ahead(self, sentence: Sentence, verb: Verb, start: int) -> Cue | None:
        """What words say beside the tense of a verb: a day fixed, put off to, called for, a term set."""
        words, tenses = sentence.words, self.tenses
        if start > 2 and words[start - 2] in tenses.months:
            start -= 2  # "reporté au mois de mai"
        if not self._may_lie_ahead(words, verb, start):
            return None
        before = words[max(0, start - 3) : start]
        day = Day(sentence, words, verb, start, before, before[-1:] == [tenses.plan_for])
        if verb.klass in ("forward", "forward-to"):
            day.led = self._is_led(day)
            beside = words[max(0, verb.start - 2) : verb.start] + words[verb.end : start]
            day.once = not tenses.once.isdisjoint(beside) or self._at_first(words, verb)
        for rule in _RULES:
            if (cue := rule(self, day)) is not None:
                return cue
        return None

    def _is_led(self, day: Day) -> bool:
        """Does a verb that fixes or moves lead to the day (*fixé à mardi*, *put off to the 3rd*; but no *à Paris mardi*)?"""
        words, verb, before, tenses = day.words, day.verb, day.before, self.tenses
        near = before[-2:] if len("".join(before[-1:])) < 4 else before[-1:]
        if tenses.forward_prepositions.isdisjoint(near):
            return False
        if words[day.start - 2 : day.start - 1] and words[day.start - 2] in tenses.likened:
            return False  # "a été avancé à 19 heures, comme à Noël"
        if verb.head in tenses.lengthened and near[-1:] == [tenses.gerund_link]:
            return False  # "a été prolongé en juillet": then, and not up to then
        if verb.chain.name in ACTIVE and near[-1:] == [tenses.gerund_link]:
            # "avait prévu en octobre une hausse"
            return any(self.form(word) == "BEEN" for word in words[verb.start : verb.end])
        return True

    def _unlikely_by_then(self, day: Day) -> Cue | None:
        """*Said the vote was unlikely before October*; but *a exclu en juin toute alliance*."""
        words, start, tenses = day.words, day.start, self.tenses
        if start < 2 or words[start - 1] not in tenses.by_then or words[start - 2] not in tenses.prospects:
            return None
        itself = day.verb.chain.name in ACTIVE and day.verb.end == start - 1
        return None if itself else day.cue("future", 0.88)

    def _convened(self, day: Day) -> Cue | None:
        """*Convoqué mardi au ministère, l'ambassadeur a nié*; less sure of *la réunion convoquée vendredi a échoué*."""
        verb, sentence, start = day.verb, day.sentence, day.start
        if verb.head not in self.tenses.convened or verb.time != "participle" or day.led:
            return None
        if self._called_off(sentence, start):
            return None
        became = self._became(sentence, start)
        return day.cue("past", 0.69 if verb.start else 0.8) if became is not None and became.time in TOLD else None

    def _calls_together(self, day: Day) -> Cue | None:
        """*A convoqué vendredi un comité extraordinaire*: then, or for then; *a convoqué vendredi l'ambassadeur*: then."""
        verb, words, end = day.verb, day.words, day.start + 1
        if verb.head not in self.tenses.convened or verb.chain.name not in ACTIVE or not day.behind or day.led:
            return None
        lexicon = day.sentence.document.lexicon
        held = (lexicon.scheduled_nouns | lexicon.event_nouns).isdisjoint(words[end : end + CALLED])
        return None if held or verb.end < day.start else day.cue("past", 0.69)

    def _gathered(self, day: Day) -> Cue | None:
        """*Présentera le plan aux ministres réunis lundi à Bruxelles*: they meet when it is done; so with *réunis mercredi,
        les Vingt-Sept décideront*, less surely."""
        verb, words = day.verb, day.words
        if verb.head not in self.tenses.assembled or verb.time != "participle" or not verb.start:
            return None
        earlier = next((v for v in reversed(self.analyse(day.sentence).verbs) if v.end <= verb.start), None)
        if earlier is not None and earlier.time == "future" and "," not in words[earlier.end : verb.start]:
            return day.cue("future", 0.86)
        if words[verb.start - 1] != ",":
            return None
        became = self._became(day.sentence, day.start)
        return day.cue("future", 0.69) if became is not None and became.time == "future" else None

    def _date_set(self, day: Day) -> Cue | None:
        """*No date was set on Monday*, *une date a été fixée lundi*: when it was set; not *a date was set for Monday*."""
        verb, words, tenses = day.verb, day.words, self.tenses
        set_then = verb.klass == "forward" and verb.time == "past" and not day.led and not day.once
        if not (set_then or verb.chain.name == WAS_DUE) or not day.behind or day.aimed:
            return None
        right_by = words[day.start - 1] in (tenses.day_links or {verb.head})
        named = not tenses.dates.isdisjoint(words[max(0, verb.start - DATE) : verb.start])
        return day.cue("past", 0.86) if right_by and named else None

    def _planned(self, day: Day) -> Cue | None:
        """*Était prévue samedi*, *initially set for Saturday*; *était prévue samedi, mais n'a pas eu lieu*."""
        verb = day.verb
        if verb.klass != "forward" or not (verb.chain.planned or day.once):
            return None
        failed = verb.chain.planned and day.behind and self._failed(day.sentence, day.start)
        return day.cue("past", 0.8) if failed else day.cue("plan", 0.85)

    def _booked_or_due(self, day: Day) -> Cue | None:
        """*Rendez-vous a été pris jeudi*, *reports earnings on Wednesday*, *la trêve expirait lundi*."""
        verb, words, tenses = day.verb, day.words, self.tenses
        booked = verb.start and (words[verb.start - 1], verb.head) in tenses.booked and day.behind
        if booked and verb.time == "past" and not day.aimed:
            return day.cue("past", 0.69)  # "rendez-vous a été pris jeudi"
        if verb.klass == "term" and verb.chain.name == "says":
            return day.cue("future", 0.8)  # "the retailer reports earnings on Wednesday"
        if verb.klass == "term" and verb.time == "past":
            return day.cue("plan", 0.8)  # "la trêve expirait lundi"
        alone = not verb.start or words[verb.start - 1] == ","
        if verb.head in tenses.called_up and verb.time == "participle" and alone and not day.led:
            return day.cue("past", 0.8)  # "L'ambassadeur, convoqué mardi au ministère, a nié"
        beside = verb.klass == "forward" and not day.led and verb.end == day.start and verb.chain.name in ACTIVE
        if beside and verb.head not in tenses.convened and "BEEN" in map(self.form, words[verb.start : verb.end]):
            return day.cue("past", 0.69)  # "une réunion a été prévue lundi": then, or for then
        return None

    def _fixed(self, day: Day) -> Cue | None:
        """*Une réunion est prévue mardi*, *fixé à mercredi*: ahead, unless something tells that it was a plan."""
        verb, sentence, start = day.verb, day.sentence, day.start
        if verb.klass != "forward" or verb.time in ("past", "before-past") and not day.led:
            return None
        if verb.time == "before-past":
            return day.cue("plan", 0.85)  # "avait été fixé à mercredi"
        if verb.time == "participle":
            if told := self._happened(sentence, verb, start):
                return told
            if not day.led and self._put_off_by(sentence, verb):
                return day.cue("plan", 0.8, awaited=True)  # "a annulé la réunion prévue mardi"
        if not self._stands(sentence, verb, start):
            return self._was_planned(sentence, verb, start)
        if (overtaken := self._overtaken(day)) is not None:
            return overtaken
        if verb.head in self.tenses.convened and not day.led:
            # "la réunion convoquée mardi" may be held or called on that day, the more so "mardi par le ministre".
            called = not self.tenses.doer_links.isdisjoint(day.words[start + 1 : start + 3])
            return day.cue("future", 0.69 if called else 0.8)
        doubtful = self._put_off(day.words, verb, start) or self._was_over(sentence, start)
        return day.cue("future", 0.72 if doubtful else 0.93)

    def _overtaken(self, day: Day) -> Cue | None:
        """*Attendu jeudi à Kiev, il a dû y renoncer*: a plan, where a deed is told of whoever was expected."""
        verb, words = day.verb, day.words
        due = verb.time == "participle" or verb.chain.name == DUE
        due = due and (not verb.start or words[verb.start - 1] == "," or self._apposed_too(day.sentence, verb))
        became = self._became(day.sentence, day.start) if due else None
        if became is None or became.time != "past" or became.klass == "saying":
            return None
        passive = any(self.form(word) == "BEEN" for word in words[became.start : became.end - 1])
        if passive and self.tenses.untils.isdisjoint(day.before):
            return None
        return Cue("plan", 0.8, verb, verb.chain.label, awaited=True, moved=True)

    def _due(self, day: Day) -> Cue | None:
        """*The trial, due on Tuesday, was halted*; *the trial, expected to last until July, opened*."""
        verb, words, sentence, start, tenses = day.verb, day.words, day.sentence, day.start, self.tenses
        if verb.chain.name != DUE:
            return None
        parted = verb.start > 0 and verb.end - verb.start == 1 and words[verb.end : verb.end + 1] == [","]
        if parted and verb.end < start and words[verb.start - 1] != ",":
            return day.cue("past", 0.69)  # "nobody expected, in September, that it would end so"
        if tenses.untils.isdisjoint(day.before) and (told := self._happened(sentence, verb, start)):
            return told
        if self._was_over(sentence, start):
            return day.cue("future", 0.72)
        spoken = verb.start > 0 and verb.end - verb.start == 1 and words[verb.start - 1] in tenses.speakers
        if spoken:  # "we expected them Wednesday"; "said she expected them by Wednesday"
            return day.cue("future" if self._said_then(sentence, verb) else "plan", 0.8)
        if self._put_off_by(sentence, verb):
            return day.cue("plan", 0.8, awaited=True)  # "delayed by a day a decision due on Tuesday"
        if self._once(words, verb) or not self._stands(sentence, verb, start):
            return self._was_planned(sentence, verb, start)  # "the primary, scheduled for Tuesday, was halted"
        return self._overtaken(day)

    def _upcoming(self, day: Day) -> Cue | None:
        """*The summit, planned Friday, was cancelled*."""
        verb = day.verb
        beside = verb.head in self.tenses.upcoming and verb.chain.name == "past" and verb.end == day.start
        called_off = beside and self._called_off(day.sentence, day.start)
        return self._was_planned(day.sentence, verb, day.start) if called_off else None

    def _held_for(self, day: Day) -> Cue | None:
        """*Les élections promises pour mai*; *the hearing, originally listed for Sept. 10*."""
        verb, sentence = day.verb, day.sentence
        held = day.aimed and verb.time == "participle" and day.behind
        held = held and (verb.klass in ("", "intent") or verb.head in self.tenses.announced)
        if not held or self.form(verb.head).startswith("MOTION"):
            return None
        if told := self._happened(sentence, verb, day.start):
            return told
        if self._once(day.words, verb):
            return day.cue("plan", 0.8)
        return day.cue("future" if self._stands(sentence, verb, day.start) else "plan", 0.88)

    def _moved(self, day: Day) -> Cue | None:
        """*Brought it forward to Friday*, *avait été reportée à lundi*, *déplacé de dimanche à mardi*."""
        verb, words, start, before, tenses = day.verb, day.words, day.start, day.before, self.tenses
        over = verb.time == "before-past"
        if verb.head in self._paired and verb.end < start - 2 and tuple(words[start - 2 : start]) in tenses.apart:
            return day.cue("plan" if over else "future", 0.8, deferred=self.defers(day.sentence, verb))
        if verb.klass == "forward-to" and day.led and day.behind:
            if verb.time in ("past", "before-past", "participle") and before[-1] == tenses.gerund_link:
                return day.cue("plan", 0.69)  # "a été reporté en juillet": up to then, or when that was decided
            if over:
                return day.cue("plan", 0.8)  # "avait été reportée à lundi"
            return day.cue("future", 0.93, deferred=self.defers(day.sentence, verb))
        onward = before[-1:] and before[-1] in tenses.onto and tenses.untils.isdisjoint(before)
        onward = onward and verb.end < start - 1 and verb.head in tenses.voiding
        if onward and tenses.breaks.isdisjoint(words[verb.end : start]):
            return day.cue("plan" if over else "future", 0.88)  # "déplacé de dimanche à mardi"
        shifted = verb.klass == "forward-to" or verb.head in tenses.voiding
        if shifted and verb.end == start - 1 and words[start - 1] in tenses.of_words:
            return day.cue("plan", 0.85, awaited=True)  # "reportée du 5 novembre au 3 décembre"
        if verb.klass == "forward-to" and verb.time == "past" and not tenses.moved_from.isdisjoint(before):
            return day.cue("plan", 0.85)  # "brought forward from 30 March"
        return None

    def _set_for(self, day: Day) -> Cue | None:
        """*A hearing is listed for Tuesday*, *called a referendum for 16 March*, *had set a hearing for Friday*."""
        verb, sentence, start, tenses, name = day.verb, day.sentence, day.start, self.tenses, day.verb.chain.name
        if not day.behind:
            return None
        possessive = not tenses.possessive_signs.isdisjoint(day.words[start + 1 : start + 2])
        if day.aimed and name == LISTED and not possessive:
            return day.cue("future", 0.86)  # "a hearing is listed for Tuesday"
        if name == PRESENT_PASSIVE and verb.head in tenses.summoned:
            return day.cue("future", 0.88)  # "les électeurs sont appelés aux urnes dimanche"
        if not day.aimed:
            return None
        fixed = name == PRESENT_PASSIVE or (verb.time == "past" and name != MOVED)
        named = verb.head in tenses.announced and day.words[start] not in tenses.articles
        if fixed and (verb.klass != "saying" or named):  # "announced one for Saturday", no "loss for the third quarter"
            if told := self._happened(sentence, verb, start):
                return told  # "a meeting called for Tuesday was adjourned"
            planned = self._once(day.words, verb) or self._called_off(sentence, start)
            # "a visit promised for Wednesday was put off", "observers who were promised for September"
            planned = planned or name == "past-passive" or verb.chain.planned
            if not planned and self._became_next(sentence, verb, start):
                return day.cue("future", 0.69)  # "a rally announced for Saturday drew thousands"
            return day.cue("plan", 0.8) if planned else day.cue("future", 0.86)  # "called a referendum for 16 March"
        if fixed and day.words[start] in sentence.document.lexicon.classes["WEEKDAY"] and not possessive:
            return day.cue("future", 0.69)  # "threats have been reported for Sunday"
        return day.cue("plan", 0.8) if verb.time == "before-past" and not possessive else None

    def _begins_or_ends_then(self, day: Day) -> Cue | None:
        """*A ten-day truce from Saturday was agreed*, *want it passed before the end of March*, *si … avant samedi*."""
        verb, words, sentence, start, before, tenses = (
            day.verb,
            day.words,
            day.sentence,
            day.start,
            day.before,
            self.tenses,
        )
        if verb.time in ("past", "participle") and verb.head in tenses.decreeing and self._begins(sentence, start):
            return day.cue("future", 0.88)  # "a ten-day truce from Saturday was agreed"
        if day.behind and not tenses.untils.isdisjoint(words[max(0, start - UNTIL) : start]):
            return terms.until(tenses, sentence, verb, start)
        if before[-1:] and before[-1] in tenses.befores and day.behind and self._wanted(sentence, verb):
            return day.cue("future", 0.88)  # "want it passed before the end of March"
        if verb.chain.name in CONDITIONAL_PASTS and self._supposed(sentence, verb, before):
            return day.cue("future", 0.88)  # "si la trêve n'était pas prolongée avant samedi"
        return None

    def _called_for_then(self, day: Day) -> Cue | None:
        """*Have given notice of a walkout on Friday*, *a appelé à une manifestation dimanche*, *a exigé … avant vendredi*."""
        verb, words, start, tenses = day.verb, day.words, day.start, self.tenses
        past = verb.time == "past"
        if past and verb.end + 2 < start and words[verb.end] in tenses.notices:
            return day.cue("future", 0.86)  # "have given notice of a walkout on Friday"
        if verb.head in tenses.callers and verb.end < start and self._called_for(day.sentence, verb, start):
            # "a appelé à une manifestation dimanche", but "called for a strike on Monday" may tell when it was called
            return day.cue("future", 0.8 if tenses.trailing_speech else 0.86)
        if past and self._wishes_that(words, verb.end, start):
            return day.cue("future", 0.86)  # "repeated its demand that they leave before Friday"
        demanded = verb.klass == "intent" or verb.head in tenses.forbidding
        if demanded and past and day.before[-1:] and day.before[-1] in tenses.befores:
            if verb.head in tenses.settling and not self._to_do(verb, day.sentence, start):
                return day.cue("past", 0.69)  # "a été décidé avant Noël": done by then, or to be done
            return day.cue("future", 0.88)  # "a exigé sa libération avant vendredi"
        return None


_RULES = (
    AheadReader._unlikely_by_then,
    AheadReader._convened,
    AheadReader._calls_together,
    AheadReader._gathered,
    AheadReader._date_set,
    AheadReader._planned,
    AheadReader._booked_or_due,
    AheadReader._fixed,
    AheadReader._due,
    AheadReader._upcoming,
    AheadReader._held_for,
    AheadReader._moved,
    AheadReader._set_for,
    AheadReader._begins_or_ends_then,
    AheadReader._called_for_then,
)
"""Asked in turn."""

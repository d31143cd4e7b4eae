"""Which way a verb points by its own tense, chain and sense. Knows no language: words come as data."""

from __future__ import annotations

from .governing_verbs import GoverningReader
from .leaders import CONDITIONAL_PERFECTS, PROGRESSIVE
from .presents import PERFECT
from .tokenise import Sentence
from .verbs import NO_CUE, Cue, Tenses, Verb

PAST_INFINITIVE = "infinitif-passé"
PERFECT_MODALS = frozenset(("modal-passé", "modal-perfect"))
INQUIRING = frozenset(("present-progressive", "present-passive"))
FUTURE_PERFECT = "futur-antérieur"
DATING_LINKS = 4
"""Words from *remonte* to the day that something dates from at most; a day right behind it is when prices rise."""
DIARY = 4
"""Words from an event to the participle that it was announced at most (*un rassemblement d'ouvriers annoncé*)."""
DEEPEST = 3
"""Verbs above a verb that are asked in its stead."""


class VerbCues(GoverningReader):
    """Tells which way a verb points: rules asked in turn, then its tense."""

    _wished: frozenset[str]

    def __init__(self, tenses: Tenses) -> None:
        super().__init__(tenses)
        self._sensed = tenses.ageing | tenses.sensed | tenses.inquiring | tenses.dating_back
        """Heads of the verbs that their sense puts in a time, whatever their tense."""

    def _cue(self, sentence: Sentence, verb: Verb, start: int, depth: int) -> Cue:
        """Which way a verb points for what begins at a word; `depth`: how many verbs were asked that hang on it."""
        label, time = verb.chain.label, verb.time
        for rule in _RULES.get(time, _OF_ANY_TIME):
            if (cue := rule(self, sentence, verb, start)) is not None:
                return cue
        if time in ("past", "future", "plan"):
            undone = time == "plan" and self.form(sentence.words[verb.end - 2])[:5] == "HAVE_"  # "were to have landed"
            return Cue(time, verb.chain.strength, verb, label, strict_past=undone)
        if time == "present":
            return self._of_present(sentence, verb, start, depth)
        if time == "participle" and (cue := self._of_announcement(sentence, verb, start)) is not None:
            return cue
        if depth >= DEEPEST:
            return Cue(None, 0.2, verb, label)
        if time == "infinitive":
            return self._of_infinitive(sentence, verb, start, depth)
        if time == "participle":
            return self._of_participle(sentence, verb, start)
        if time == "gerund":
            return self._of_gerund(sentence, verb, start, depth)
        return Cue(None, 0.2, verb, label)

    def _shared_or_promised(self, sentence: Sentence, verb: Verb, start: int) -> Cue | None:
        """*Let's meet on Monday*; *a dénoncé l'accord et convoqué samedi l'ambassadeur*: the auxiliary of another verb."""
        if self._bids(sentence.words, verb):
            return Cue("future", 0.88, verb, verb.chain.label)
        if not verb.start or sentence.words[verb.start - 1] not in self.tenses.joining:
            gapped = self._gapped(sentence, verb, start) if verb.time in ("participle", "past") else None
            return Cue("future", 0.86, verb, gapped.chain.label) if gapped is not None else None
        if verb.time in ("participle", "past") and (promised := self._promised(sentence, verb)):
            return Cue(promised.time, promised.chain.strength, verb, promised.chain.label)
        if verb.time != "participle":
            return None
        shared = self._shared(sentence, verb)
        led = verb.klass and sentence.words[start - 1] in self.tenses.forward_prepositions
        if shared is None or led:
            return None
        return Cue("past", 0.93, verb, shared.chain.label, strict_past=shared.time == "before-past")

    def _of_past(self, sentence: Sentence, verb: Verb, start: int) -> Cue | None:
        """*Had left*, *set a reminder for one week*, *espère avoir signé lundi*, *a baptisé vendredi « jour du départ »*."""
        label, time = verb.chain.label, verb.time
        if time == "before-past":
            return Cue("past", verb.chain.strength, verb, label, strict_past=True)
        bare = not verb.start and verb.end == 1
        if bare and self.form(verb.head) in self.tenses.unmarked_pasts and self._has_object(sentence.words):
            return Cue("past", 0.69, verb, label)  # "set a reminder for one week": no subject, and maybe no past
        if verb.chain.name == PAST_INFINITIVE and (hoped := self._hoped(sentence, verb)):
            return hoped
        return Cue("past", 0.7, verb, label) if verb.head in self.tenses.naming else None

    def _of_event_held(self, sentence: Sentence, verb: Verb, start: int) -> Cue | None:
        """*The meeting hosted by Turkey on Friday will focus on grain*: an event that may be over or still to come."""
        if not self._done_by(sentence.words, verb) or not self._of_diary(sentence, verb.start, 1):
            return None
        later = next((other for other in self.analyse(sentence).verbs if other.start > start), None)
        if later is None or later.time not in ("future", "present"):
            return None
        return Cue("past", 0.69, verb, verb.chain.label)

    def _of_conditional(self, sentence: Sentence, verb: Verb, start: int) -> Cue | None:
        """*Il aura fallu attendre jeudi*, *would not comment on Monday*, *had said that he would leave on Monday*."""
        label = verb.chain.label
        if verb.head in self.tenses.summing:
            return Cue("past", 0.75, verb, label)
        related = verb.start and sentence.words[verb.start - 1] in self.tenses.relatives
        if related and verb.chain.name == FUTURE_PERFECT and sentence.words[start - 1] not in self.tenses.befores:
            return Cue("past", 0.69, verb, label)  # "qui aura tenu trois heures la place mercredi"
        if not verb.chain.prospective:
            return None
        if verb.negated and verb.head in self.tenses.withheld:
            return Cue("past", 0.85, verb, label)
        leader = self._leader(sentence, verb)
        before = leader is not None and leader.end <= verb.start and leader.time == "before-past"
        if before and leader is not None and self._told_of_before(sentence, leader):
            before = False  # "said that two had been freed and that the others would appear on Monday"
        return Cue("future", verb.chain.strength, verb, label, backdated=before)

    def _told_of_before(self, sentence: Sentence, leader: Verb) -> bool:
        """Is what had been done told by a verb of saying that goes on to tell what would be?"""
        if leader.klass in ("saying", "intent"):
            return False
        return any(
            (verb.klass == "saying" or verb.head in self.tenses.uttering) and verb.time in ("past", "present")
            for verb in self.analyse(sentence).verbs
            if verb.end <= leader.start
        )

    def _of_sense(self, sentence: Sentence, verb: Verb, start: int) -> Cue | None:
        """*Il aurait eu 80 ans jeudi*, *could be heard on Monday*, *doivent avoir quitté le pays le 8*, *remonte au 22*."""
        name = verb.chain.name
        if verb.head not in self._sensed and name not in PERFECT_MODALS:
            return None
        label, time, tenses = verb.chain.label, verb.time, self.tenses
        if time == "past" and verb.head in tenses.ageing and self._would_be_of_age(sentence.words, verb):
            return Cue("plan", 0.8, verb, label)  # "il aurait eu 80 ans jeudi"
        if verb.head in tenses.sensed and name == "modal":
            return Cue("past", 0.8, verb, label)  # "shelling could be heard on Monday"
        if verb.head in tenses.inquiring and name in INQUIRING:
            return Cue("past", 0.75, verb, label)  # "is investigating the sighting on Saturday"
        if name in PERFECT_MODALS and sentence.words[verb.start] in tenses.obliging:
            return Cue("plan", 0.8, verb, label)  # "doivent avoir quitté le pays le 8 janvier"
        dates_back = verb.head in tenses.dating_back and 0 < start - verb.end <= DATING_LINKS
        if dates_back and (time in ("present", "past", "infinitive", "gerund") or verb.chain.prospective):
            return Cue("past", 0.9, verb, label)  # "la dernière visite remonte au 22 janvier"
        return None

    def _to_come(self, sentence: Sentence, verb: Verb, start: int) -> Cue | None:
        """*Were planning a march on Monday*, *has called a rally on Tuesday*: a past whose day lies or lay ahead."""
        label, words, name = verb.chain.label, sentence.words, verb.chain.name
        if name == PROGRESSIVE and self._was_to_come(sentence, verb, start):
            return Cue("plan", 0.8, verb, label)  # "were planning a march on Monday"
        if (either := self._either_day(sentence, verb, start)) is not None:
            return either
        if words[verb.start] in self._wished and self._is_wished(sentence, verb):
            return Cue("future", 0.86, verb, label)  # "exige que l'équipage soit rentré avant Pâques"
        if verb.end - verb.start == 1 and self._comes_once(sentence, verb):
            return Cue("future", 0.8, verb, label)  # "once freed on Monday, he will fly home"
        if name != PERFECT:
            return None
        if self._gathers_for(sentence, verb, start):
            return Cue("future", 0.69, verb, label)  # "has been recalled for a session on Monday"
        viewed = verb.foresees and verb.end < start - 1  # "invited to a talk on"
        asked = verb.klass == "intent" and words[verb.end : verb.end + 1] == [self.tenses.infinitive_mark]
        ahead = (viewed or asked) and "," not in words[verb.end : start]
        return Cue("future", 0.75, verb, label) if ahead else None  # "has called a rally on Tuesday"

    def _seen_done(self, sentence: Sentence, verb: Verb, start: int) -> Cue | None:
        """*Wants to see them freed on Monday*, *wants them freed on Monday*, *souhaite les voir libérés lundi*: wished."""
        wish = (
            self._wish_above(sentence, verb, start) if 0 < verb.start < start and verb.end - verb.start == 1 else None
        )
        if wish is None:
            return None
        past = wish.time in ("past", "before-past") and wish.chain.name != PERFECT
        return Cue("plan" if past else "future", 0.8 if past else 0.86, wish, wish.chain.label)

    def _of_announcement(self, sentence: Sentence, verb: Verb, start: int) -> Cue | None:
        """*Un rassemblement annoncé samedi*: then, or for then."""
        announced = verb.head in self.tenses.heralds and verb.end == start and not self.tenses.day_links
        return Cue("past", 0.69, verb, verb.chain.label) if announced and self._of_diary(sentence, verb.start) else None

    def _of_participle(self, sentence: Sentence, verb: Verb, start: int) -> Cue:
        """*Signé lundi*; *repartira une fois la trêve conclue samedi*; *obsèques samedi du journaliste assassiné*."""
        words, label, tenses = sentence.words, verb.chain.label, self.tenses
        if verb.head in tenses.summoned:
            return Cue("plan", 0.8, verb, label)
        if verb.start > 1 and verb.end - verb.start == 1 and words[verb.start - 2] in tenses.verb_markers:
            return Cue(None, 0.3, verb, label)  # "on nous dit vendredi": no participle, but a present
        if not verb.start and verb.head in tenses.bidden and verb.end <= start:
            became = self._became(sentence, start)
            if became is not None and became.time == "present":
                return Cue("past", 0.7, verb, label)  # "invitée mardi à Matignon, la CGT refuse de s'y rendre"
        if tenses.once_done in zip(words[: verb.start], words[1 : verb.start], strict=False):
            leading = self._leader(sentence, verb)
            if leading is not None and leading.time == "future":
                return Cue("future", 0.8, verb, label)  # "repartira une fois la trêve conclue samedi"
        if verb.start > start and self._title(sentence):
            return NO_CUE  # "obsèques samedi du journaliste assassiné"
        following = words[verb.end : verb.end + 1]
        of_words = tenses.of_words | tenses.contracted
        if not verb.start and not of_words.isdisjoint(following) and self._title(sentence):
            return NO_CUE  # "remise des prix samedi à 18 heures"
        leader = self._leader(sentence, verb) if not verb.start and verb.head in tenses.gathered else None
        # "réunie vendredi à Sofia, l'Union devra trancher"
        return Cue("past", 0.7 if leader is not None and leader.time == "future" else 0.85, verb, label)

    def _of_gerund(self, sentence: Sentence, verb: Verb, start: int, depth: int) -> Cue:
        """*Left, taking with him*: the verb above; *will be sentenced after pleading guilty in January*: before it."""
        leader = self._leader(sentence, verb)
        after = verb.start > 0 and sentence.words[verb.start - 1] in self.tenses.fronts and verb.end <= start
        if after and (leader is None or (leader.time in ("future", "present") and leader.end <= verb.start)):
            return Cue("past", 0.75, verb, verb.chain.label)
        if leader is None:
            return Cue(None, 0.2, verb, verb.chain.label)
        cue = self._cue(sentence, leader, start, depth + 1)
        return self._promising(sentence, verb, leader, start) or cue if cue.direction == "past" else cue

    def _promising(self, sentence: Sentence, verb: Verb, leader: Verb, start: int) -> Cue | None:
        """*Halted on Monday, officials promising an update on Friday*: what a gerund beside a past holds out is to come where
        that past has a day of its own."""
        words, tenses = sentence.words, self.tenses
        if (
            verb.klass != "intent"
            or not leader.end <= verb.start < start - 1
            or leader.time not in ("past", "before-past")
        ):
            return None
        if not tenses.untils.isdisjoint(words[verb.end : start]) or not tenses.borders.isdisjoint(
            words[verb.end : start]
        ):
            return None
        classes = sentence.document.lexicon.classes
        days = classes["WEEKDAY"].keys() | classes["DEICTIC"].keys() | classes["MONTH"].keys()
        return None if days.isdisjoint(words[: verb.start]) else Cue("future", 0.8, verb, verb.chain.label)

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
        if at < verb.end or not self.tenses.plan_for:
            return False
        if sentence.words[at] not in sentence.document.lexicon.scheduled_nouns:
            return False
        return sentence.words[verb.end : verb.end + 1] == [self.tenses.plan_for]

    def _of_diary(self, sentence: Sentence, at: int, within: int = DIARY) -> bool:
        """Does an event that a diary holds stand among the few words before a participle?"""
        words = sentence.words[max(0, at - within) : at]
        return not (self.tenses.rallies | sentence.document.lexicon.scheduled_nouns).isdisjoint(words)

    def _has_object(self, words: list[str]) -> bool:
        """Does a noun follow the first word of a sentence (*put the date off*), not a preposition (*put on trial*)?"""
        led = words[1:2]
        return self.tenses.behind_clause.isdisjoint(led) and self.tenses.coordinators.isdisjoint(led)


_OF_ANY_TIME = (VerbCues._shared_or_promised, VerbCues._ahead, VerbCues._of_sense)
_RULES = {
    "before-past": (VerbCues._shared_or_promised, VerbCues._ahead, VerbCues._of_past),
    "past": (
        *_OF_ANY_TIME[:2],
        VerbCues._seen_done,
        VerbCues._of_event_held,
        VerbCues._of_past,
        VerbCues._of_sense,
        VerbCues._to_come,
    ),
    "participle": (*_OF_ANY_TIME[:2], VerbCues._seen_done, VerbCues._of_event_held, VerbCues._of_sense),
    "future": (*_OF_ANY_TIME[:2], VerbCues._of_sense, VerbCues._of_conditional),
}
"""Asked in turn, by the time of the verb: some of them can only answer for a past, or for a future."""

"""Days that are the subject of their verb, or belong to it: *said Monday will be a holiday*, *celle de jeudi s'annonce*.

Knows no language: words come as data.
"""

from __future__ import annotations

from .ahead import AheadReader
from .chains import Chain
from .settled_plans import with_particle
from .tokenise import Sentence
from .verbs import Cue, Verb

FIXED = frozenset(("due", "will-be-due", "due-alone", "scheduled"))
"""Chains that tell of what is fixed, whatever it is."""
REACH = 6
"""Words at most between a verb and the day of the event that it bans, or has in view."""
FINITE = frozenset(("future", "present", "past", "before-past", "plan"))
TO_COME = ("WILL", "WOULD")
CLEAR = ("BE_P", "HAVE_P", "WILL", "DO_P")
TOLD_OF = Chain("told-of", "", "present", {"fr": "présent", "en": "present"}, "Monday marks two years", 0.85)
LOOKING = Chain("looking", "", "present", {"fr": "présent", "en": "present"}, "Thursday's looks difficult", 0.85)


class DaySubjects(AheadReader):
    """Tells the verb that a day leads as its subject, whatever verb stands before it."""

    _readying: frozenset[str]

    def _led_by_day(self, sentence: Sentence, verb: Verb | None, start: int, end: int) -> Verb | None:
        """The verb after a day that is its subject or its subject's; `None` where the day is no such thing."""
        words, tenses = sentence.words, self.tenses
        if end >= len(words):
            return None
        follower = words[end]
        if follower in tenses.possessive_signs:  # "and Thursday's looks difficult"
            after = self._starting(sentence, end + 1)
            if after is None and words[end + 1 : end + 2] and words[end + 1] in tenses.looking:
                after = Verb(end + 1, end + 2, words[end + 1], LOOKING)
            if after is None and verb is not None and verb.end == start and verb.time in ("present", "past"):
                after = self._clear(sentence, end + 1, CLEAR if verb.time == "present" else TO_COME)
            return after
        if tenses.those and start > 1 and words[start - 2] in tenses.those and words[start - 1] in tenses.of_words:
            # "la réunion de lundi n'a rien donné et celle de jeudi s'annonce difficile"
            if start == 2 or words[start - 3] in tenses.coordinators or words[start - 3] in tenses.borders | {","}:
                return self._starting(sentence, end, 3)
            return None
        if verb is None or verb.end > start or (verb.klass != "saying" and verb.head not in tenses.uttering):
            return None
        listing = follower == "," or follower in tenses.coordinators
        if not listing and all(other.start != end for other in self.analyse(sentence).verbs):
            return None
        between = words[verb.end : start]
        if not tenses.relatives.isdisjoint(words[max(0, verb.start - 6) : verb.start]) or self._said_of(
            sentence, verb, end
        ):
            return None  # "a summit that officials said Monday would be held in May"
        that = between[-1:] != [] and between[-1] in tenses.thats
        weekdays = sentence.document.lexicon.classes["WEEKDAY"]
        if tenses.trailing_speech and verb.head not in tenses.uttering:
            return None  # "the plan announced Monday will be debated"
        listed = all(word in weekdays or word in tenses.coordinators or word == "," for word in between)
        if not (that or listed or (tenses.trailing_speech and len(between) < 3)):
            # "said the talks on Monday would be decisive"
            return self._clear(sentence, end, TO_COME) if self._stands_on(sentence, start) else None
        at = end
        while words[at : at + 1] and words[at] in tenses.coordinators | {","} and words[at + 1 : at + 2]:
            if words[at + 1] not in weekdays:
                return None
            at += 2
        after = self._starting(sentence, at)
        return after if after is not None and after.time in ("future", "present", "plan") else None

    def _said_of(self, sentence: Sentence, verb: Verb, end: int) -> bool:
        """Is what is said so of a noun before, whose own verb comes after it (*a plan they said Monday will cost a lot was
        dropped*), or which *that* follows?"""
        words, tenses = sentence.words, self.tenses
        for at in range(max(1, verb.start - 6), verb.start):
            if words[at] in tenses.relative_thats and words[at - 1].isalpha() and not self.form(words[at - 1]):
                return True
        later = [other for other in self.analyse(sentence).verbs if other.start >= end and other.time in FINITE]
        if len(later) < 2 or later[1].time not in ("past", "before-past"):
            return False
        between = words[later[0].end : later[1].start]
        return (tenses.coordinators | tenses.borders | tenses.thats | {",", ";", ":"}).isdisjoint(between)

    def _clear(self, sentence: Sentence, at: int, forms: tuple[str, ...]) -> Verb | None:
        """The verb that can be no participle after the noun of a day (*insist Saturday's march was peaceful*)."""
        verb = self._starting(sentence, at, 3)
        return verb if verb is not None and self.form(sentence.words[verb.start]).startswith(forms) else None

    def _opens(self, sentence: Sentence, start: int, end: int) -> Verb | None:
        """The present that says what a day is that opens its sentence (*Monday marks two years*, *lundi est férié*)."""
        words = sentence.words
        if start > 1 or not self.tenses.subject_days.issuperset(words[end : end + 1] or ("",)):
            return None
        if start and words[0] not in self.tenses.coordinators:
            return None
        verb = next((verb for verb in self.analyse(sentence).verbs if verb.start == end), None)
        if verb is None:
            return Verb(end, end + 1, words[end], TOLD_OF)  # "marks" may be a noun elsewhere
        return verb if verb.time == "present" and verb.end == end + 1 else None

    def _listed(self, sentence: Sentence, start: int) -> bool:
        """Does a colon lead the day, or the days that it ends (*de nouvelles dates : mardi et samedi*)?"""
        words, at = sentence.words, start - 1
        days, joins = sentence.document.lexicon.classes["WEEKDAY"], self.tenses.coordinators
        while at > 0 and (words[at] == "," or words[at] in joins) and words[at - 1] in days:
            at -= 2
        return words[at] == ":"

    def _apposed(self, words: list[str], start: int, end: int) -> bool:
        """Is the day in what stands beside the subject (*vainqueur du scrutin le 5 novembre, il sera …*; *Lee, winner on
        Sunday in Kyoto, leads*)?"""
        if "," not in words[end : end + 6]:
            return False
        first = next((at + 1 for at in range(start - 1, -1, -1) if words[at] == ","), 0)
        return any(word in self.tenses.apposed for word in words[first : first + 1 + (first > 0)])

    def _of_event(self, sentence: Sentence, cue: Cue, start: int, end: int) -> Cue | None:
        """What is told of the event that a day belongs to: called off or moved, or still to come when something is done.

        *Friday's summit has been called off*, *le match de samedi est reporté*, *were deployed ahead of Tuesday's vote*.
        """
        words, tenses, verb = sentence.words, self.tenses, cue.verb
        if verb is None:
            return None
        owned = end < len(words) and words[end] in tenses.possessive_signs
        if not owned and (start < 2 or words[start - 1] not in tenses.of_words):
            beside = verb.start == end and self._stands_on(sentence, start)
            if beside and (voided := self._voided(words, verb, end)):
                return voided  # "the strike on Tuesday has been canceled"
            if cue.direction == "past":
                return self._of_plan(sentence, cue, start, end)
            if cue.direction == "future" and self._looks_into(words, verb, start):
                return Cue("past", 0.86, verb, cue.label)  # "are appealing for witnesses to a stabbing on Sunday"
            return None
        if verb.start >= end and verb.start - end < 6 and (voided := self._voided(words, verb, end)):
            return voided
        if cue.direction == "future":
            return self._of_thing(sentence, cue, start, end, owned)
        if cue.direction != "past":
            return None
        after, noun = _noun_of_day(words, verb, start, end, owned)
        scheduled = not sentence.document.lexicon.scheduled_nouns.isdisjoint(noun)
        if not scheduled and not tenses.accidents.isdisjoint(noun):
            return None
        for at in range(start - 1, max(after, start - 8) - 1, -1):
            if words[at] == ",":
                break
            pair = tuple(words[at - 1 : at + 1]) if at else ()
            coming = pair in tenses.for_coming or pair in tenses.nearing
            subject = scheduled and not after and words[at] == tenses.plan_for
            if (words[at] in tenses.befores or coming) and cue.strict_past:  # "before Monday's session, they had met"
                return Cue("past", 0.69, verb, cue.label, strict_past=True)
            if words[at] in tenses.befores and verb.end == at and verb.head in tenses.happenings and not verb.foresees:
                return Cue("past", 0.69, verb, cue.label)  # "a minute's silence was held before Saturday's match"
            if words[at] in tenses.befores or coming or subject:
                # "before Saturday's match, he rested two players"
                return Cue("plan", 0.8, verb, cue.label, awaited=not cue.strict_past and (coming or scheduled))
        if not scheduled or not after or "," in words[after:start] or start - after > REACH:
            return None
        if not tenses.voiding.isdisjoint(with_particle(words, verb)):  # "a interdit la manifestation de samedi"
            return Cue("plan", 0.8, verb, cue.label, awaited=not cue.strict_past)
        return Cue("plan", 0.8, verb, cue.label) if verb.foresees else None

    def _looks_into(self, words: list[str], verb: Verb, start: int) -> bool:
        """Does the day end what a present has for an object, a deed that no diary holds (*mourns the dead of a raid on
        Friday*)?"""
        tenses = self.tenses
        at = start - 1 - (words[start - 1] in tenses.day_links)
        now = verb.time == "present" or verb.chain.name == "present-progressive"
        if not now or verb.klass or verb.foresees or at <= verb.end:
            return False
        return words[at] in tenses.accidents and words[at] not in tenses.outcomes and "," not in words[verb.end : at]

    def _of_thing(self, sentence: Sentence, cue: Cue, start: int, end: int, owned: bool) -> Cue | None:
        """What is to come of a ruling, a deal of a day, which may be over (*Monday's ruling will cost the club*)."""
        words, tenses, verb = sentence.words, self.tenses, cue.verb
        lexicon = sentence.document.lexicon
        if verb is None or verb.time != "future" or verb.klass or verb.chain.name in FIXED:
            return None
        if words[start] not in lexicon.classes["WEEKDAY"]:
            return None
        after, noun = _noun_of_day(words, verb, start, end, owned)
        if lexicon.done_nouns.isdisjoint(noun) or not tenses.accidents.isdisjoint(noun):
            return None
        if not tenses.upcoming.isdisjoint(noun):
            return None
        if verb.start >= end and verb.start - end > REACH:
            return None
        return Cue("plan", 0.69, verb, cue.label)

    def _of_plan(self, sentence: Sentence, cue: Cue, start: int, end: int) -> Cue | None:
        """What was to be on a day (*the strike call for Friday was lifted*, *a confirmé la tenue vendredi d'un conseil*)."""
        words, tenses, verb = sentence.words, self.tenses, cue.verb
        if verb is None or not start:
            return None
        if verb.start >= end and words[start - 1] == tenses.plan_for and start > 1:
            return Cue("plan", 0.8, verb, cue.label, awaited=not cue.strict_past)
        if words[end : end + 1] and words[end] in tenses.of_words and self._leads_up(words, verb, start):
            return Cue("plan", 0.8, verb, cue.label, awaited=not cue.strict_past)
        if verb.start < start and self._comes_before_event(sentence, verb, start):
            return Cue("plan", 0.8, verb, cue.label, awaited=not cue.strict_past)
        if verb.time in ("past", "before-past") and self._readies(sentence, verb, start):
            return Cue("past", 0.69, verb, cue.label, strict_past=cue.strict_past)
        apart = verb.end < start - 1 or (verb.end == start and words[verb.start - 1] not in tenses.reflexives)
        if verb.head in tenses.hoped_for and apart and verb.time in ("past", "before-past"):
            return Cue("past", 0.69, verb, cue.label, strict_past=cue.strict_past)  # "hoped for a deal on Monday"
        if self._had_in_view(sentence, verb, start, end):
            return Cue("plan", 0.8, verb, cue.label, awaited=not cue.strict_past)
        if verb.head in tenses.heralds and self._of_somebody(words, verb, start):
            return Cue("past", 0.69, verb, cue.label)  # "a confirmé sa présence dimanche au Vélodrome"
        told = verb.foresees or verb.klass == "saying"
        if not told or not 2 <= start - verb.end <= REACH or words[end : end + 1] == []:
            return None
        noun = words[start - 1]
        form = self.form(noun)
        if words[end] not in tenses.of_words or not noun.isalpha() or noun in tenses.determiners:
            return None
        if form and form != "MAYBE" and not form.endswith("NOUN"):
            return None  # "a confirmé être arrivé lundi de Kiev"
        if noun in sentence.document.lexicon.scheduled_nouns:
            return Cue("plan", 0.8, verb, cue.label, awaited=not cue.strict_past)
        return Cue("past", 0.69, verb, cue.label)  # "a annoncé l'arrivée lundi d'un émissaire"

    def _had_in_view(self, sentence: Sentence, verb: Verb, start: int, end: int) -> bool:
        """Does the day end a clause after the event that a verb has in view (*a interdit tout rassemblement dimanche*)?"""
        words, tenses = sentence.words, self.tenses
        by_month = words[start - 1] in tenses.month_links
        at = start - 1 - (by_month or words[start - 1] in tenses.day_links)
        if verb.head in tenses.callers or by_month and verb.head in tenses.held_too:
            return False  # "called a meeting on Saturday" is as often when it was called
        if (
            not 0 <= at - verb.end < REACH
            or verb.time not in ("past", "before-past")
            and not self._shares(sentence, verb)
        ):
            return False
        # "summoned distributors to a meeting on Friday", "a convié les élus à une réunion lundi"
        called = (verb.klass == "intent" or verb.head in tenses.bidden) and not tenses.bidding.isdisjoint(
            words[verb.end : at]
        )
        viewed = verb.foresees or called or not tenses.voiding.isdisjoint(with_particle(words, verb))
        if not viewed:
            return False
        closed = end == len(words) or not words[end].isalpha()
        closed = closed or words[end] in tenses.behind_clause or words[end] in tenses.standing_at
        return closed and words[at] in sentence.document.lexicon.scheduled_nouns and "," not in words[verb.end : at]

    def _comes_before_event(self, sentence: Sentence, verb: Verb, start: int) -> bool:
        """Was something done before an event right beside whose noun the day stands (*a reçu X avant sa rencontre, vendredi,
        avec Y*, *before talks in Alaska on Friday*)?"""
        words, at = sentence.words, start - 1
        at -= words[at] in self.tenses.day_links or words[at] == ","
        if at - 2 > verb.end and sentence.is_capitalised(at) and words[at - 1] in self.tenses.standing_at:
            at -= 2
        return words[at] in sentence.document.lexicon.scheduled_nouns and self._leads_up(words, verb, at + 1)

    def _stands_on(self, sentence: Sentence, start: int) -> bool:
        """Does the day stand right behind an event (*the strike on Tuesday*)?"""
        at = start - 1 - (sentence.words[start - 1] in self.tenses.day_links)
        nouns = sentence.document.lexicon.scheduled_nouns
        return at > 0 and (sentence.words[at] in nouns or sentence.words[at] in self.tenses.led_nouns)

    def _readies(self, sentence: Sentence, verb: Verb, start: int) -> bool:
        """Is somebody readied for what is on the day, or has he got a meeting then (*braced markets for a cut on Friday*)?"""
        words, pairs = sentence.words, self.tenses.readying
        if verb.head not in self._readying:
            return False
        if (verb.head, "") in pairs and verb.end < start - 1:
            return True
        for at in range(verb.end, start - 1):
            if words[at] == ",":
                return False
            if (verb.head, words[at]) in pairs:
                return not sentence.is_capitalised(at + 1)
        return False

    def _of_somebody(self, words: list[str], verb: Verb, start: int) -> bool:
        """Is *his return* what was announced right before the day, which may be that of the one or the other?"""
        at = start - 1 - (words[start - 1] in self.tenses.day_links)
        return at - 1 == verb.end and words[at] in self.tenses.heralded and words[at - 1] in self.tenses.owning

    def _stands_now(self, sentence: Sentence, start: int) -> bool:
        """Is what was planned told to be kept, called off or moved now (*la visite qu'il devait faire est maintenue*)?"""
        became = self._became(sentence, start)
        if became is None or became.time != "present" or became.end - became.start < 2:
            return False
        return not self.tenses.voiding.isdisjoint(with_particle(sentence.words, became))

    def _leads_up(self, words: list[str], verb: Verb, start: int) -> bool:
        """Does *avant*, *ahead of* lead the noun before a day (*avant la publication jeudi d'un rapport*)?"""
        first = max(verb.end if verb.start < start else 0, start - 6)
        for at in range(start - 2, first - 1, -1):
            if words[at] == ",":
                return False
            if words[at] in self.tenses.befores or (at and tuple(words[at - 1 : at + 1]) in self.tenses.for_coming):
                return True
        return False

    def _voided(self, words: list[str], verb: Verb, end: int) -> Cue | None:
        """Is the event of a day told to have been called off or moved, which is done before its day?"""
        tenses, label = self.tenses, verb.chain.label
        between = words[end : verb.start]
        if (
            tenses.voiding.isdisjoint(with_particle(words, verb))
            or verb.negated
            or not tenses.borders.isdisjoint(between)
        ):
            return None
        if verb.time == "present":
            return Cue("future", 0.88, verb, label)
        been = any(self.form(word) == "BEEN" for word in words[verb.start : verb.end])
        if verb.chain.name == "present-perfect" and been:
            return Cue("future", 0.88, verb, label)
        return Cue("plan", 0.8, verb, label) if been or verb.chain.name == "past-passive" else None

    def _when_told(self, sentence: Sentence, end: int) -> Verb | None:
        """The past verb of the clause that *when* opens right behind a day, which is then that of the clause.

        *Se souvient du 24 juillet, quand l'armée prit le pouvoir*.
        """
        words = sentence.words
        at = end + (words[end : end + 1] == [","])
        if at >= len(words) or words[at] not in sentence.document.lexicon.whens:
            return None
        then = self._starting(sentence, at + 1, REACH - 2, FINITE)
        return then if then is not None and then.time in ("past", "before-past") else None

    def _starting(
        self, sentence: Sentence, at: int, within: int = 0, among: frozenset[str] | None = None
    ) -> Verb | None:
        """The first verb from a token on, or the first `among` those times: it is finite and starts so many tokens further
        at most."""
        for verb in self.analyse(sentence).verbs:
            if verb.start >= at and (among is None or verb.time in among):
                return verb if verb.start <= at + within and verb.time in FINITE else None
        return None

    def _cue_of_subject(self, cue: Cue) -> Cue:
        """What the verb says of a day that it tells of: a look of things is one ahead."""
        return Cue("future", 0.85, cue.verb, cue.label) if cue.verb and cue.verb.chain is LOOKING else cue


def _noun_of_day(words: list[str], verb: Verb, start: int, end: int, owned: bool) -> tuple[int, list[str]]:
    """Where what may hold the noun of a day begins, past a verb before it, and the words among which the noun stands:
    *Saturday's match* (`owned`), *le match de samedi*."""
    after = verb.end if verb.start < start else 0
    return after, words[end + 1 : end + 4] if owned else words[max(after, start - 4) : start - 1]

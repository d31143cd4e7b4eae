"""What leads a verb: the verb before an infinitive, the auxiliary that a participle shares, what lends a present its time.

Words come as data.
"""

from __future__ import annotations

from .chains import NOT_FINITE, Chain
from .day_subjects import DaySubjects
from .event_leads import TIMETABLE
from .settled_plans import TOLD
from .tokenise import Sentence
from .verbs import Cue, Tenses, Verb

STRUCK = Chain(
    "struck", "", "past", {"fr": "nom d'un fait", "en": "noun of a deed"}, "incendie mardi : deux morts", 0.86
)
"""What the noun of a deed says of a day in a title, told as a verb would."""
SAID = ("ED", "PAST", "SAYS", "INTENT", "PARTICIPLE")
"""Forms of a verb before *that* that make it no relative."""


PASSIVES = ("PARTICIPLE", "ED", "MOTION")
"""Forms of a verb that end a passive."""
SUBJECT = 5
"""Words of a subject after *and*, less one: "and the final vote"."""
PROGRESSIVE, SUBJUNCTIVE = "past-progressive", "subjunctive"
CONDITIONAL_PERFECTS = frozenset(("conditionnel-passé", "conditional-perfect"))
TITLE = 4
"""Words at most before the day that ends a title."""
STAY = 8
"""Words from the comma before a place to the day until which somebody stays there."""
ENOUGH = 12
"""Words from what is enough to the day up to which it lasts."""


class LeaderReader(DaySubjects):
    """Tells the verb that another one leans on."""

    def __init__(self, tenses: Tenses) -> None:
        super().__init__(tenses)
        self._undone = tenses.calling_off | tenses.voiding | tenses.sayings | tenses.forgoing
        """Verbs that tell of no deed of the day of a plan, though they follow it."""

    def is_passive(self, sentence: Sentence, verb: Verb) -> bool:
        """Is a verb a passive, or a past that leaves open what came of it?"""
        been = any(self.form(word) == "BEEN" for word in sentence.words[verb.start : verb.end - 1])
        return been or verb.chain.name in self.tenses.passive_chains

    def _in_relative(self, words: list[str], verb: Verb) -> bool:
        """Does a relative pronoun lead a verb (*who is to host*)?"""
        return verb.start > 0 and words[verb.start - 1] in self.tenses.relatives

    def _relates(self, words: list[str], verb: Verb) -> bool:
        """The same, *that* after a noun included, but no saying (*a summit that officials said Monday will be held*)."""
        if verb.klass != "forward" and verb.time in ("participle", "past") and self._done_by(words, verb):
            return True  # "the inquiry ordered by the minister on Tuesday will report in June"
        if verb.klass or verb.head in self.tenses.uttering:
            return False
        if verb.time == "participle":  # "the boy thrown from a balcony at the mall on Friday is recovering"
            return verb.start > 1 and words[verb.start - 1].isalpha() and verb.end - verb.start == 1
        that = verb.start > 1 and words[verb.start - 1] in self.tenses.relative_thats
        return self._in_relative(words, verb) or (that and self.form(words[verb.start - 2]) not in SAID)

    def _done_by(self, words: list[str], verb: Verb) -> bool:
        """Is a verb of one word the participle of the noun before it, whose doer is named after it?"""
        single = verb.end - verb.start == 1 and verb.start > 1 and words[verb.start - 1].isalpha()
        return single and words[verb.end : verb.end + 1] != [] and words[verb.end] in self.tenses.doer_links

    def _title(self, sentence: Sentence) -> bool:
        """Has a sentence no verb but participles?"""
        return all(verb.time == "participle" for verb in self.analyse(sentence).verbs)

    def _was_to_come(self, sentence: Sentence, verb: Verb, start: int) -> bool:
        """Was something being planned for a day, or somebody going to a place then, and nothing befell him meanwhile
        (*when his car…*)?"""
        words, tenses = sentence.words, self.tenses
        if verb.end >= start - 1 or not tenses.befalling.isdisjoint(words[start:]):
            return False
        if verb.head in tenses.planning:
            return True
        going = verb.head in tenses.travelling and words[verb.end] == tenses.infinitive_mark
        return going and sentence.is_capitalised(verb.end + 1)

    def _was_so_until(self, words: list[str], start: int, end: int) -> bool:
        """Do commas close off a word that is no verb, *until* and a day?"""
        until = start > 2 and words[start - 1] in self.tenses.untils and words[start - 3] == ","
        return (
            until and words[end : end + 1] == [","] and not self.form(words[start - 2]) and words[start - 2].isalpha()
        )

    def _suffices_until(self, words: list[str], start: int) -> bool:
        """*Said it had enough crude to last until the end of November*: what is enough lasts from now on."""
        sufficing, lasting = self.tenses.enduring
        lasts = not lasting.isdisjoint(words[max(0, start - ENOUGH // 2) : start])
        return lasts and not sufficing.isdisjoint(words[max(0, start - ENOUGH) : start])

    def _stays_until(self, words: list[str], start: int) -> bool:
        """Does a comma open a place and *until* the day (*Smith, in Rome until Monday, said …*)?"""
        at = next((at for at in range(start - 2, max(0, start - STAY), -1) if words[at] == ","), None)
        return at is not None and words[at + 1] in self.tenses.staying

    def _left_by_then(self, sentence: Sentence, start: int, end: int) -> Verb | None:
        """The participle of a state until a day, where a past tells next of whoever was in it.

        *Bloqué à bord jusqu'à dimanche, l'équipage a pu débarquer*; *a cruise booked out until Sunday was cancelled*.
        """
        words, verb, later = sentence.words, None, None
        for other in self.analyse(sentence).verbs:
            if other.end <= start:
                verb = other
            elif other.start >= end and other.time not in NOT_FINITE:
                later = other
                break
        if verb is None or later is None or later.time not in TOLD:
            return None
        before, between = words[verb.start - 1] if verb.start else "", words[end : later.start]
        if verb.time == "participle":
            return None if before in self.tenses.joining else verb
        if verb.time != "past" or verb.end - verb.start > 1:
            return None
        parted = "," in between if not before else between == [","] if before == "," else not between
        return verb if parted else None

    def _befell(self, sentence: Sentence, verb: Verb, start: int) -> Verb | None:
        """The participle of what befell the object of what is to come (*want to question a man seen in town on Friday*)."""
        for other in self.analyse(sentence).verbs:
            if other.end >= start - 1:
                return None
            if other.start > verb.end and other.head in self.tenses.befallen and other.end - other.start == 1:
                return None if "," in sentence.words[other.end : start] else other
        return None

    def _turns(self, words: list[str], start: int) -> bool:
        """Is it told beside the main verb what opens or ends on the day (*with polls closing on Sunday*)?"""
        at = start - 1 - (words[start - 1] in self.tenses.day_links)
        if at < 2 or words[at] not in self.tenses.turning:
            return False
        leads = self.tenses.absolute_leads
        return words[at - 1] != self.tenses.gerund_link and (
            not leads or not leads.isdisjoint(words[max(0, at - 4) : at])
        )

    def _is_told_next(self, sentence: Sentence, verb: Verb, end: int) -> bool:
        """Is what is to come told next, of what was planned for a day?"""
        first = sentence.words[max(0, verb.start - 2) : verb.start]
        if verb.klass or not self.tenses.once.isdisjoint(first):
            return False  # "originally set for Tuesday, the vote will be held on Thursday"
        later = next((verb for verb in self.analyse(sentence).verbs if verb.start >= end), None)
        return later is not None and later.time == "future"

    def _told_beside(self, words: list[str], verb: Verb, start: int) -> bool:
        """May the day be that of a clause after a term in the present (*shutdown ends as Trump signs bill Wednesday*)?"""
        if verb.chain.name != TIMETABLE:
            return False
        links = [at for at in range(verb.end, start - 1) if words[at] in self.tenses.when_clauses]
        return len(links) == 1 and words[links[0] + 1] not in self.tenses.planned_as

    def _left_open(self, sentence: Sentence, verb: Verb | None, start: int, end: int) -> Cue | None:
        """What *with* tells at the head of a sentence, before the comma of its main clause (*with no party winning on Sunday,
        a coalition will be formed*): over where it is denied, else left open by the verb to come."""
        words = sentence.words
        if verb is None or verb.time not in ("gerund", "future") or "," not in words[end:]:
            return None
        main = next((later for later in self.analyse(sentence).verbs if later.start > end), None)
        if main is None or main.time != "future" or "," not in words[end : main.start]:
            return None
        if not any(self.form(word).startswith("ING") for word in words[1:start]):
            return None
        denied = words[1] in self.tenses.negations
        return Cue("past" if denied else "future", 0.75 if denied else 0.69, verb, verb.chain.label)

    def _is_wished(self, sentence: Sentence, verb: Verb) -> bool:
        """Is a past in the subjunctive what somebody demands, wishes or fears to miss (*exige que tous soient partis en
        mai*)?"""
        leader = self._leader(sentence, verb)
        if leader is None or leader.end > verb.start or leader.klass != "intent":
            return False
        # "craint qu'ils n'aient été tués lundi" is over, "qu'ils ne soient pas partis lundi" is not
        missed = not self.tenses.denials.isdisjoint(sentence.words[verb.start : verb.end])
        return missed or leader.head not in self.tenses.fearing

    def _struck(self, sentence: Sentence, verb: Verb | None, start: int, end: int) -> Cue | None:
        """The past of an accident or a deed that a title names, its verb parted from it (*Incendie mardi : deux morts*)."""
        words = sentence.words
        if not start or not self.tenses.possessive_signs.isdisjoint(words[end : end + 1]):
            return None
        between = words[end : verb.start] if verb is not None else []
        if verb is not None and (verb.start < end or self.tenses.breaks.isdisjoint(between)):
            return None
        if not self.tenses.breaks.isdisjoint(words[:start]) or words[0] in self.tenses.outcomes:
            return None
        said = Verb(0, 1, words[0], STRUCK)
        if verb is not None and verb.head in self.tenses.warning:
            return Cue("past", 0.69, said, STRUCK.label)  # "Attack on Monday, Trump warns"
        return Cue("past", 0.86, said, STRUCK.label)

    def _promised(self, sentence: Sentence, verb: Verb) -> Verb | None:
        """The passive to come whose auxiliary a participle after "et" shares (*sera signé mardi et ratifié jeudi*)."""
        words = sentence.words
        if not verb.start or verb.end - verb.start > 1 or words[verb.start - 1] not in self.tenses.joining:
            return None
        earlier = next((v for v in reversed(self.analyse(sentence).verbs) if v.start < verb.start), None)
        if earlier is None or earlier.time not in ("future", "plan") or earlier.end - earlier.start < 2:
            return None
        passive = self.form(earlier.head).startswith(PASSIVES) and earlier.klass != "forward"
        between = words[earlier.end : verb.start]
        return earlier if passive and self.tenses.borders.isdisjoint(between) and "," not in between else None

    def _gapped(self, sentence: Sentence, verb: Verb, start: int) -> Verb | None:
        """The passive to come whose auxiliary the clause joined to it leaves out (*arguments will be made on Monday and the
        vote held on Wednesday*), and no participle of a noun (*and the vote held on Wednesday was fair*)."""
        words, tenses = sentence.words, self.tenses
        if verb.end - verb.start > 1 or verb.klass or not 0 <= start - verb.end <= 1 or start == len(words):
            return None
        verbs = self.analyse(sentence).verbs
        earlier = next((v for v in reversed(verbs) if v.start < verb.start), None)
        if earlier is None or earlier.time != "future" or earlier.end - earlier.start < 2:
            return None
        between = words[earlier.end : verb.start]
        at = next((at for at in range(len(between) - 1, -1, -1) if between[at] in tenses.joining), None)
        if (
            at is None
            or not 1 < len(between) - at <= SUBJECT
            or "," in between[at:]
            or not tenses.borders.isdisjoint(between)
        ):
            return None
        if between[at + 1] not in tenses.noun_markers or not self.form(earlier.head).startswith((*PASSIVES, "PAST")):
            return None
        later = next((v for v in verbs if v.start > start), None)
        closed = later is None or not {",", ";"}.isdisjoint(words[start : later.start])
        return earlier if closed else None

    def _hoped(self, sentence: Sentence, verb: Verb) -> Cue | None:
        """*espère avoir terminé mercredi*: done by then, where a hope leads."""
        leader = self._leader(sentence, verb)
        if leader is None or leader.end != verb.start or leader.head not in self.tenses.hopes:
            return None
        return Cue("future", 0.8, leader, leader.chain.label)

    def _came_to(self, sentence: Sentence, verb: Verb, end: int) -> bool:
        """Is it told what came of a plan (*a convoy that was to leave on Saturday turned back*, *…, but few turned up*)?"""
        words, tenses = sentence.words, self.tenses
        later = [other for other in self.analyse(sentence).verbs if other.start >= end]
        after = later[0] if later else None
        main = after is not None and (after.time == "past" or (after.time == "participle" and len(later) == 1))
        if after is None or not main or after.head in self._undone:
            return False
        if not tenses.contrasts.isdisjoint(words[end : min(after.start, end + 3)]):
            return True
        related = not tenses.relatives.union(tenses.thats, tenses.relative_thats).isdisjoint(
            words[max(0, verb.start - 2) : verb.start]
        )
        denied = end < len(words) and words[end] in tenses.negations  # "a vote that was due on Monday never took place"
        return related and after.start == end + denied and not after.klass

    def _thwarted_next(self, sentence: Sentence, end: int) -> bool:
        """Does the next sentence say of whoever wanted something that it failed (*… dimanche. Ils ont échoué*)?"""
        document, thwarted = sentence.document, self.tenses.thwarted
        if not thwarted or len(sentence) - end > 1 or sentence.index + 1 >= len(document.bounds):
            return False
        after = document.sentence(sentence.index + 1)
        verb = next((verb for verb in self.analyse(after).verbs if verb.time not in NOT_FINITE), None)
        led = not self.tenses.verb_markers.isdisjoint(after.words[:2])
        return led and verb is not None and verb.time == "past" and verb.head in thwarted

    def _either_day(self, sentence: Sentence, verb: Verb, start: int) -> Cue | None:
        """A past that may tell of what is to come: *said he was meeting her on Monday*, a title as *Verdict set Monday*."""
        label, tenses = verb.chain.label, self.tenses
        if verb.chain.name in CONDITIONAL_PERFECTS and not tenses.owed.isdisjoint(
            sentence.words[verb.start : verb.end]
        ):
            return Cue("plan", 0.8, verb, label)  # "aurait dû partir lundi"
        if verb.chain.name == PROGRESSIVE and verb.head in tenses.arranging and verb.end < start:
            leader = self._leader(sentence, verb)
            said = leader is not None and leader.klass == "saying" and leader.end <= verb.start
            return Cue("past", 0.69, verb, label) if said else None
        if verb.head not in tenses.titled or verb.end != start or start > TITLE or start + 1 < len(sentence.words):
            return None
        return Cue("future", 0.69, verb, label) if len(self.analyse(sentence).verbs) == 1 else None

    def _leader(self, sentence: Sentence, verb: Verb) -> Verb | None:
        """The finite verb that leads an infinitive or a subordinate verb: the nearest one before it, else after."""
        verbs = self.analyse(sentence).verbs
        finite = [v for v in verbs if v.time not in NOT_FINITE and v is not verb]
        if verb.time == "infinitive":  # "a démenti tout accord et promis de publier jeudi le texte"
            meant = [v for v in verbs if v.time == "participle" and v.klass == "intent"]
            led = [
                v for v in meant if 0 < verb.start - v.end <= 2 and sentence.words[v.start - 1] in self.tenses.joining
            ]
            if led:
                return led[-1]
        before = [v for v in finite if v.end <= verb.start]
        if len(before) > 1 and verb.chain.name == SUBJUNCTIVE and self._told_aside(sentence.words, before[-1], verb):
            return before[-2]  # "asked that the plan, adopted in 1978, be put into effect"
        if before:
            return before[-1]
        return finite[0] if finite and verb.time != "present" else None

    def _told_aside(self, words: list[str], aside: Verb, verb: Verb) -> bool:
        """Do commas close off a verb of one word between the noun it tells of and the verb of that noun?"""
        single = aside.end - aside.start == 1 and aside.start > 0
        return single and words[aside.start - 1] == "," and words[verb.start - 1] == ","

    def _sudden(self, words: list[str], verb: Verb) -> bool:
        """Does *voilà que*, *ne voilà-t-il pas que* lead the clause of a verb?"""
        at = next(k for k in range(verb.start - 1, -1, -1) if words[k] in self.tenses.sudden)
        return not self.tenses.thats.isdisjoint(words[at + 1 : min(at + 7, verb.start)])

    def _is_to_be_at(self, sentence: Sentence, verb: Verb, start: int) -> bool:
        """Is somebody told to be at a place on the day right after it, of which no diary but one to come would tell?"""
        words, at = sentence.words, verb.end
        if not 2 <= start - at <= 6 or (words[verb.start],) not in self.tenses.fixtures:
            return False
        between = words[at:start]
        if between[0] not in self.tenses.whereabouts or not sentence.is_capitalised(at + 1):
            return False
        return all(sentence.is_capitalised(k) or words[k] in self.tenses.place_articles for k in range(at + 1, start))

"""Cut a sentence into clauses: which verb governs which words, what reports what, what only describes."""

from __future__ import annotations

from timeline.extraction.clauses import Clause, is_a_thing, only_compares
from timeline.extraction.contents import bare_contents, bare_relatives
from timeline.extraction.document import Document
from timeline.extraction.lexicon import Lexicon, any_of
from timeline.extraction.placing import Placing
from timeline.extraction.reports import find_reports
from timeline.extraction.told_between import set_apart_tellers
from timeline.extraction.verb import SUPPOSED, Verb
from timeline.extraction.vocabulary import MARKS, OPENER

_LISTED = 24
"""Words of a list of names at most."""


class ClauseReader(Placing):
    """Reads the clauses of one sentence at a time."""

    def __init__(
        self, document: Document, lexicon: Lexicon, named: bytearray, timed: bytearray, verbal: bytearray
    ) -> None:
        self.document, self.tokens, self.words, self.lexicon = document, document.tokens, lexicon.words, lexicon
        self.named, self.timed, self.verbal = named, timed, verbal  # 1 for tokens inside names, times, verb groups
        self.english = lexicon.code == "en"
        self.bare: set[int] = set()
        self.bare_relatives: set[int] = set()
        self.days_of_what: set[int] = set()

    def read(self, first: int, last: int, verbs: list[Verb]) -> list[Clause]:
        """The clauses of `tokens[first:last]`. One pass over them; a clause is never split by more than its pieces."""
        self.first, self.last, self.verbs = first, last, verbs
        self.clauses: list[Clause] = []
        self.latest: Clause | None = None  # the clause that the stretch before went to
        self.finite = [verb for verb in verbs if verb.form == "fin"]
        if self.english:
            tokens, words, named, timed = self.tokens, self.words, self.named, self.timed
            beside = [verb for verb in verbs if verb.form == "ger"]
            self.bare_relatives = bare_relatives(tokens, self.finite, beside, named, timed, first, words)
            self.days_of_what = self._days_of_what(first, last) if len(self.finite) > 1 else set()
            if self.days_of_what:
                self.bare_relatives = {*self.bare_relatives, *self.days_of_what}
            self.bare = bare_contents(tokens, self.finite, beside, named, timed, words) - self.bare_relatives
        stretches: list[tuple[int, int, Clause]] = []
        finite, told, k = self.finite, len(self.finite), 0
        for opener, start, end in self._segments():
            while k < told and finite[k].main < start:
                k += 1
            self._place(opener, start, end, finite[k] if k < told and finite[k].main < end else None)
            if self.latest is not None:
                stretches.append((start, end, self.latest))
        at, count = 0, len(stretches)
        for verb in self.verbs:
            main = verb.main
            while at < count and stretches[at][1] <= main:
                at += 1
            if at == count:
                break
            start, _, clause = stretches[at]
            if start <= main:
                verb.clause = clause.index
                if verb.form != "fin":
                    verb.head = _head(clause, verb)
                clause.verbs.append(verb)
                if clause.subordinator in self.words.CONDITIONS and verb.tense in ("pres", "impf"):
                    verb.notes += (SUPPOSED,)
        set_apart_tellers(self.clauses, self.document.lows, self.words, self.timed, english=self.english)
        find_reports(self.clauses, self.verbs, self.tokens, self.words, self.timed, english=self.english)
        return self.clauses

    def _days_of_what(self, first: int, last: int) -> set[int]:
        """ "The day | the court upheld it, the minister resigned", "on Monday, the day | the tariff took effect": what
        opens the sentence, or follows the day, is no court."""
        lows, words = self.document.lows, self.words
        opens = lows[first] in words.THE and first + 2 < last and self._opens_on_day(first)
        found = {first + 2} if opens and self._tells_of_day(first + 2, self.finite[0].start) else set()
        if words.DAY_ITSELF.isdisjoint(lows[first:last]):
            return found
        for verb in self.finite[1:]:
            comma = next((k for k in range(verb.start - 1, first + 1, -1) if lows[k] == ","), first)
            at = comma + 3
            if comma == first or at >= verb.start or not self.timed[comma - 1]:
                continue
            told = lows[at - 2] in words.THE and lows[at - 1] in words.DAY_ITSELF
            if told and self._tells_of_day(at, verb.start):
                found.add(at)
        return found

    def _opens_on_day(self, first: int) -> bool:
        """ "The day", "the week"."""
        return self.document.lows[first + 1] + self.words.PLURAL_ENDING in self.words.UNITS_OF_TIME

    def _tells_of_day(self, at: int, told: int) -> bool:
        """Whether a subject begins at a token, before a verb."""
        words, low = self.words, self.document.lows[at]
        subject = low in words.DETERMINERS or low in words.SUBJECT_PRONOUNS or self.tokens[at].cap
        return subject and told > at and not self.timed[at]

    def _segments(self) -> list[tuple[int, int, int]]:
        """(token that opens, start, end) for stretches between marks, subordinators and conjunctions of clauses."""
        words, lows, named, first = self.words, self.document.lows, self.named, self.first
        verbal, timed, inside, end = self.verbal, self.timed, self.document.inside, len(lows) - 1
        segments: list[tuple[int, int, int]] = []
        start, opener = first, -1
        starts = {verb.start: verb for verb in self.finite}
        told = 0  # finite verbs of the stretch
        for i in sorted(
            {*self.document.where(OPENER, self.first, self.last), *self.bare, *self.bare_relatives, *starts}
        ):
            if i in starts:
                if told and i > start and self._resumes(opener, start, starts[i], segments):
                    segments.append((opener, start, i))
                    opener, start, told = i, i, 0
                told += 1
            low, cut = lows[i], -1
            if verbal[i] or timed[i] and low not in MARKS and not self._day_from_which(i):
                continue  # "that evening" opens no clause
            if low in words.BARE_SUBORDINATORS and (only_compares(words, lows, i) or is_a_thing(words, lows, i)):
                continue  # "as many as five million people", "un car a quitté la route"
            day = i < end and lows[i + 1] == "," and i > first and low not in words.CONJUNCTIONS
            if day and (timed[i - 1] or lows[i - 1] in words.UNITS_OF_TIME):
                continue  # "A week before, on April 3, the judge"
            if low in MARKS:
                whole = named[i]
                if low == "," and not whole:
                    day = lows[start] in words.CONJUNCTIONS and self._closes_day(i, start)
                    whole = day or inside[i] and self._quoted_list(i)
                    whole = whole or self.english and lows[start] in words.RELATIVES and self._town_and_land(i, start)
                    whole = whole or i > start and named[i - 1] == 1 and self._lists_subjects(i, start)
                cut = -1 if whole else i + 1
            elif (
                i in self.bare
                or i in self.bare_relatives
                or low in words.ELIDED_IF
                and lows[min(i + 1, self.last - 1)] in words.AFTER_ELIDED_IF
                or low in words.RELATIVES
                and i > first
                or low in words.COMPLEMENTISER
                and i > first
                and self._complement(i)
                or (
                    (low in words.BARE_SUBORDINATORS or low in words.SUBORDINATORS and self._compound_subordinator(i))
                    and not (i + 1 < self.last and self.timed[i + 1])  # "before the end of the week"
                    and self._verb_after(i)
                    and not (self.english and self._said_behind(i))
                    and not (i + 1 < self.last and lows[i + 1] in words.OF_SOME)  # "because of the crisis"
                    and not (low in words.CALLED_AS and (self._names_a_claim(i) or self._only_calls(i)))
                )
                or low in words.CONJUNCTIONS
                and i > first
                and (i == start or self._splits(i, start))
            ):
                cut = i
            if cut >= 0:
                if i > start:
                    segments.append((opener, start, i))
                opener, start, told = i, cut, 0
        if start < self.last:
            segments.append((opener, start, self.last))
        return segments

    def _day_from_which(self, i: int) -> bool:
        """ "On Sunday, the day after | rebels seized the port"."""
        lows, words = self.document.lows, self.words
        if not self.english or i - 3 <= self.first or lows[i - 3] != "," or lows[i - 1] not in words.DAY_ITSELF:
            return False
        ends = i + 1 < self.last and not self.timed[i + 1]
        return ends and lows[i - 2] in words.THE and lows[i] in any_of(words, "AFTER_EVENT", "BEFORE_EVENT")

    def _lists_subjects(self, i: int, start: int) -> bool:
        """ "the boycott that Paris | , Rome and Athens imposed": whether names alone, joined at last, stand around a comma
        between what opens a clause and its verb."""
        lows, words, named = self.document.lows, self.words, self.named
        bare = start in self.bare or start in self.bare_relatives  # "said | Paris, Rome and Athens imposed"
        if not bare and lows[start] not in any_of(words, "RELATIVES", "COMPLEMENTISER", "BARE_SUBORDINATORS"):
            return False
        if not all(named[k] or lows[k] == "," or lows[k] in words.ARTICLES for k in range(start + (not bare), i)):
            return False
        joined = False
        for k in range(i + 1, min(self.last, i + _LISTED)):
            if named[k] or lows[k] in words.ARTICLES:
                continue
            if joined or lows[k] != ",":
                if joined or lows[k] not in words.AND:
                    return joined and bool(self.verbal[k]) and lows[k - 1] not in words.AND
                joined = True
        return False

    def _said_behind(self, i: int) -> bool:
        """ "hours | after telling lawmakers that X had left": the finite verb is that of what was said, and of no clause."""
        if self.document.lows[i] not in any_of(self.words, "AFTER_EVENT", "BEFORE_EVENT"):
            return False
        led = next((v for v in self.verbs if v.start == i + 1), None)
        if led is None or led.form != "ger" or led.stance not in ("say", "announce"):
            return False
        finite = next((v.start for v in self.finite if v.start > i), self.last)
        return not self.words.COMPLEMENTISER.isdisjoint(self.document.lows[led.end : finite])

    def _splits(self, i: int, start: int) -> bool:
        """ "et" splits where a finite verb stands before it and another after it, before the next boundary."""
        told = any(start <= verb.main < i for verb in self.finite)
        if self.english and not told and self._verb_joined(i, start):
            return True
        if not told and not self._after_short_quotation(start) and not self._after_a_day(start, i):
            # a list of subjects, unless the stretch began inside a clause that has its verb already
            return False
        for k in range(i + 1, min(self.last, i + 40)):
            token = self.tokens[k]
            if self.verbal[k] and any(v.start <= k < v.end for v in self.finite):
                if self._said_of_it_all(i, k):
                    return False  # "le cessez-le-feu entre Erevan et Bakou, a déclaré X"
                # "welcomed the deal on water | and energy signed in May and expressed": a list
                joined = self._behind_times(k)
                return k < i + 3 or joined <= i or self.document.lows[joined] not in self.words.AND
            if self.english and token.low in self.words.BUT:
                return False  # "invited X | and Syrian officers to a meeting but the talks broke down": a list
            if token.text in MARKS and self.named[i]:
                pass  # "le président ukrainien, Volodymyr Zelensky": one name
            elif token.text in MARKS or token.low in self.words.RELATIVES or token.low in self.words.COMPLEMENTISER:
                if token.text == ",":
                    continue
                return token.low in self.words.COMPLEMENTISER and k == i + 1
        participle = next((v for v in self.verbs if v.form == "pp" and i < v.main <= i + 3), None)
        return participle is not None and any(v.tense in ("past", "plup") and start <= v.main < i for v in self.finite)

    def _said_of_it_all(self, i: int, k: int) -> bool:
        """Whether a comma, the only one since the conjunction, leads to a verb of saying: no subject is set apart so."""
        commas = [at for at in range(i + 1, k) if self.document.lows[at] == ","]
        said = any(v.start == k and v.stance in ("say", "announce") for v in self.finite)
        return said and commas == [k - 1] and k - i > 2 and not self.timed[k - 2]


def _head(clause: Clause, verb: Verb) -> Verb | None:
    """What an infinitive, a participle or a gerund hangs on: the verb before it in its clause, else the finite one."""
    for before in reversed(clause.verbs):
        if before.start < verb.start:
            return before
    return clause.verb

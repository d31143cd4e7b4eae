"""Cut a sentence into clauses: which verb governs which words, what reports what, what only describes."""

from __future__ import annotations

from timeline.extraction.clauses import Clause, only_compares
from timeline.extraction.complements import Complements
from timeline.extraction.contents import bare_contents, bare_relatives
from timeline.extraction.document import Document
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.reports import find_reports
from timeline.extraction.speaking_on import speaks_on
from timeline.extraction.verb import Verb
from timeline.extraction.vocabulary import MARKS, OPENER


class ClauseReader(Complements):
    """Reads the clauses of one sentence at a time."""

    def __init__(
        self, document: Document, lexicon: Lexicon, named: bytearray, timed: bytearray, verbal: bytearray
    ) -> None:
        self.document, self.tokens, self.words = document, document.tokens, lexicon.words
        self.named, self.timed, self.verbal = named, timed, verbal  # 1 for tokens inside names, times, verb groups
        self.english = lexicon.code == "en"
        self.bare: set[int] = set()
        self.bare_relatives: set[int] = set()

    def read(self, first: int, last: int, verbs: list[Verb]) -> list[Clause]:
        """The clauses of `tokens[first:last]`. One pass over them; a clause is never split by more than its pieces."""
        self.first, self.last, self.verbs = first, last, verbs
        self.clauses: list[Clause] = []
        self.latest: Clause | None = None  # the clause that the stretch before went to
        self.finite = [verb for verb in verbs if verb.form == "fin"]
        if self.english:
            tokens, words, named, timed = self.tokens, self.words, self.named, self.timed
            self.bare_relatives = bare_relatives(tokens, self.finite, named, timed, first, words)
            beside = [verb for verb in verbs if verb.form == "ger"]
            self.bare = bare_contents(tokens, self.finite, beside, named, timed, words) - self.bare_relatives
        stretches: list[tuple[int, int, Clause]] = []
        for opener, start, end in self._segments():
            self._place(opener, start, end)
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
        find_reports(self.clauses, self.verbs, self.tokens, self.words, english=self.english)
        return self.clauses

    def _segments(self) -> list[tuple[int, int, int]]:
        """(token that opens, start, end) for stretches between marks, subordinators and conjunctions of clauses."""
        words, lows, named, first = self.words, self.document.lows, self.named, self.first
        verbal, timed = self.verbal, self.timed
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
            if verbal[i] or timed[i] and low not in MARKS:
                continue  # "that evening" opens no clause
            if low in words.BARE_SUBORDINATORS and only_compares(words, lows, i):
                continue  # "as many as five million people"
            day = lows[i + 1 : i + 2] == [","] and i > first and low not in words.CONJUNCTIONS
            if day and (timed[i - 1] or lows[i - 1] in words.UNITS_OF_TIME):
                continue  # "A week before, on April 3, the judge"
            if low in MARKS:
                whole = named[i] or low == "," and (self._closes_day(i, start) or self._quoted_list(i))
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

    def _place(self, opener: int, start: int, end: int) -> None:
        low = self.document.lows[opener] if opener >= 0 else ""
        verb: Verb | None
        for verb in self.finite:
            if start <= verb.main < end:
                break
        else:
            verb = None
        current = self.latest
        if opener == start and self._placed_by_word(low, start, end, verb, current):
            return
        if current is None:
            self._new("main" if verb else "loose", start, end, verb, opener=opener)
        elif verb is None and low in ";:" and low and current.verb is not None and self._goes_on_to_verb(end):
            self._new("loose", start, end, None, opener=opener)  # "...; le secrétaire général, X, se rendra"
        elif verb is None and opener == start and self._opens_subject(current, start, end, low):
            self._new("loose", start, end, None, opener=opener)  # "but Japan's secretary, X, denied"
        elif verb is None and low == ";" and self.finite and self.finite[-1].main >= end:
            self._new("loose", start, end, None, opener=opener)  # "...; M. Luns, le secrétaire général, a téléphoné"
        elif verb is None:
            self._attach_loose(low, start, end, current)
        else:
            self._with_verb(low, start, end, verb, current, opener)

    def _placed_by_word(self, low: str, opener: int, end: int, verb: Verb | None, current: Clause | None) -> bool:
        """Place a stretch that begins with the word that opens it: "qui", "que", "lorsque"; `False` where it opens none."""
        words, start = self.words, opener
        if self._said_as_well(current, opener):
            self._new("content", start, end, verb, parent=current and current.parent, subordinator=low, opener=opener)
            return True  # "said he would visit Rome and | that X would come"
        again = self._said_again(current, opener) if low in words.COMPLEMENTISER else -1
        if again >= 0 and current is not None and current.parent is not None:
            current.pieces[-1] = (current.pieces[-1][0], again)
            current.bound()
            current.parent.add(again, start)
            self._new("content", start, end, verb, parent=current.parent, subordinator=low, opener=opener)
        elif (
            low in words.RELATIVES or (low in words.COMPLEMENTISER and self._is_relative(current, opener))
        ) and not self._points(current, opener, verb):
            begins, ends = current.pieces[-1] if current is not None else (0, 0)
            led = words.PREPOSITIONS.get(self.document.lows[opener - 1], "source") != "source"
            if current is not None and ends == opener > begins + 1 and led:
                current.pieces[-1] = (begins, opener - 1)  # "sent a note | in which"
                current.bound()
            self._new("relative", start, end, verb, parent=current, subordinator=low, opener=opener)
        elif start in self.bare_relatives:
            self._new("relative", start, end, verb, parent=current, subordinator="which", opener=opener)
        elif start in self.bare:
            self._new("content", start, end, verb, parent=self._reporter(current), opener=opener)
        elif low in words.COMPLEMENTISER:
            if current is not None and self._points(current, opener, verb):
                self._go_on(current, start + 1, end, verb)
            elif (
                current is not None
                and current.kind == "adverbial"
                and current.verb is None
                and not current.subordinator.endswith(".")
            ):
                current.add(start, end)
                current.verb = verb
            else:
                self._new("content", start, end, verb, parent=self._reporter(current), subordinator=low, opener=opener)
        elif (
            low in words.BARE_SUBORDINATORS
            and (start + 1 >= end or self.tokens[start + 1].low not in words.OF_SOME)  # not "because of the crisis"
            or low in words.ELIDED_IF
            or self._compound_subordinator(start)
        ):
            self._new("adverbial", start, end, verb, parent=current, subordinator=low, opener=opener)
        else:
            return False
        return True

    def _with_verb(self, low: str, start: int, end: int, verb: Verb, current: Clause, opener: int) -> None:
        if self._says_what_was_quoted(low, start, verb, opener):
            self._new("main", start, end, verb, opener=opener)
            return
        subject = self._has_subject(start, verb)
        waiting = next((c for c in reversed(self.clauses) if c.verb is None and c.kind in ("main", "loose")), None)
        apart = waiting is not None and current.kind == "adverbial" and self._only_times(waiting)
        lacking = self._lacks_verb(current, verb, waiting)
        if low == "," and not subject and lacking:
            current.add(start, end)  # "whose director, X, signed", "que le ministre, X, devait effectuer"
            current.verb = verb
            return
        untold = self._told_without_verb(current) if low == "," and not subject else None
        if untold is not None:
            untold.add(start, end)  # "said Hamas, the group that runs Gaza, fired rockets"
            untold.verb, self.latest = verb, untold
            return
        free = not subject or apart
        said = current.kind == "content" and current.parent is not None and current.parent.kind == "relative"
        said = said and low == ","  # "X, who says he won the vote, told"
        if free and waiting is not None and (said or current is waiting or current.kind in ("relative", "adverbial")):
            waiting.add(start, end)  # "M. X, qui ..., a déclaré": the main clause goes on
            waiting.verb, waiting.kind = verb, "main"
            self.latest = waiting
            return
        last = low in self.words.CONJUNCTIONS and not any(v.main >= end for v in self.finite)
        if last and waiting is not None and current.kind == "relative" and current.parent is waiting:
            # "The summit that was to bring together A and B was called off": the last verb is the main one
            current.pieces[-1] = (current.pieces[-1][0], verb.start)
            current.bound()
            waiting.add(verb.start, end)
            waiting.verb, waiting.kind = verb, "main"
            self.latest = waiting
            return
        if low == "," and not subject and current.kind == "adverbial" and current.verb is None:
            current.add(start, end)  # "after talks between X and his counterpart, Y, ended"
            current.verb = verb
            return
        opened = current.kind == "content" and current.verb is None
        if (
            opened
            and low
            and (low in '«“"»”' or (low == "," and (not subject or self._only_times(current, opens=False))))
        ):
            current.add(start, end)  # "que « rien ne justifiait ... »", "que le bateau, saisi le 12, ne soit"
            current.verb = verb
            return
        if current.kind == "loose" and current.verb is None:
            current.add(start, end)
            current.verb, current.kind = verb, "main"
            return
        if (
            not subject
            and current.kind == "relative"
            and low == ","
            and current.verb is not None
            and current.parent is not None
        ) and current.parent.verb is None:
            current.parent.add(start, end)
            current.parent.verb = verb
            self.latest = current.parent
            return
        if low == "," and not subject and self._apposed(current, start, end, verb, opener):
            return
        home: Clause | None = current
        speaker = self._speaker_before(current, start) if not subject and low == "," and verb.stance == "say" else []
        if speaker:
            clause = self._new("main", start, end, verb, opener=opener)
            clause.pieces[:0] = speaker
            clause.bound()
            return
        aside = not subject and low in self.words.CONJUNCTIONS and self._closes_aside(current, start)
        if aside:
            home = current.parent
        elif not subject and low in self.words.CONJUNCTIONS:
            ancestor: Clause | None = current
            while ancestor is not None and not (ancestor.verb is not None and ancestor.verb.tense == verb.tense):
                ancestor = ancestor.parent
            home = speaks_on(self.words, self.document.lows, current, verb, start) or ancestor or current
        if subject and low == "," and current.kind in ("content", "relative"):
            home = None
        if subject and self._leaves_relative(low, current, start, verb):
            home = current.parent
        inside = (
            home is not None and home.kind in ("content", "relative", "adverbial") and low in self.words.CONJUNCTIONS
        )
        if inside and home is not None:
            clause = self._new(
                home.kind, start, end, verb, parent=home.parent, subordinator=home.subordinator, opener=opener
            )
        else:
            clause = self._new("main", start, end, verb, opener=opener)
        if not subject and home is not None:
            clause.parent = home.parent if inside else None
            verb.notes += ("shared-subject",)
            clause.shares = home if aside else None
            clause.subordinator = clause.subordinator or "&"
            if not inside:
                clause.parent = None

    def _closes_aside(self, current: Clause, start: int) -> bool:
        """ "X went on to Oslo, where Y is to receive him, | and will be in Rome": the comma closes what a comma opened and
        what has a subject of its own; whoever the sentence is about goes on."""
        lows, above = self.document.lows, current.parent
        if current.kind != "relative" or above is None or above.verb is None or current.verb is None:
            return False
        own = current.subordinator in self.words.WHERE
        return own and lows[start - 1] == "," and current.opener > 0 and lows[current.opener - 1] == ","

    def _has_subject(self, start: int, verb: Verb) -> bool:
        """Whether something that can be a subject stands before the verb in the stretch."""
        if verb.inverted or 1 in self.named[start : verb.start]:
            return True
        before = self.document.lows[start : verb.start]
        if not self.words.SUBJECT_PRONOUNS.keys().isdisjoint(before):
            return True
        determiners = self.words.DETERMINERS
        if verb.start - start > 1 and before[0] in self.words.NUMBERS and not self.timed[start]:
            return True  # "; two soldiers died"
        if self.english and self._several_named(start, verb):
            return True
        return any(low in determiners and low not in self.words.MELTED_ARTICLES for low in before[:-1])


def _head(clause: Clause, verb: Verb) -> Verb | None:
    """What an infinitive, a participle or a gerund hangs on: the verb before it in its clause, else the finite one."""
    for before in reversed(clause.verbs):
        if before.start < verb.start:
            return before
    return clause.verb

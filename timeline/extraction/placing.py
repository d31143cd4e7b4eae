"""Put each stretch of a sentence where it belongs: into a clause of its own, or back into the one it goes on with."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.complements import Complements
from timeline.extraction.speaking_on import speaks_on
from timeline.extraction.verb import Verb


class Placing(Complements):
    """Places one stretch at a time; a part of what reads clauses."""

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
        if low in words.COMPLEMENTISER and current is not None and self._told_past_aside(current, opener):
            current = current.parent
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
            and (low == "," or start == verb.start and current.parent is not None and current.parent.kind == "content")
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
            ancestor = _of_tense(verb.tense, current)
            if ancestor is current and self._comma_past_relative(current, start):
                ancestor = _of_tense(verb.tense, current.parent) or ancestor
            home = speaks_on(self.words, self.document.lows, current, verb, start) or ancestor
            home = home or self._says_no_more(current, verb) or current
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

    def _says_no_more(self, current: Clause, verb: Verb) -> Clause | None:
        """ "a prévenu qu'elle n'accepterait pas cela | et enverra": in French a future behind a conditional of what was said
        goes on from whoever said it."""
        above = current.parent.verb if current.kind == "content" and current.parent is not None else None
        if self.english or above is None or current.verb is None or verb.tense != "fut":
            return None
        return current.parent if current.verb.tense == "cond" and above.tense in ("past", "plup") else None

    def _comma_past_relative(self, current: Clause, start: int) -> bool:
        """ "expelled X, the soldier who crossed the border in July, | and handed him over": a comma closes more than an
        English relative before which none stands, so that what follows is told of whoever acts above."""
        lows = self.document.lows
        at = start if lows[start] in self.words.CONJUNCTIONS else start - 1
        narrows = current.kind == "relative" and current.opener > 0 and lows[current.opener - 1] != ","
        if not self.english or not narrows or at < 1 or lows[at - 1] != ",":
            return False
        return "," in lows[self.first : current.opener]

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


def _of_tense(tense: str, clause: Clause | None) -> Clause | None:
    """The clause itself, or the nearest above it, whose verb is of a tense."""
    while clause is not None and not (clause.verb is not None and clause.verb.tense == tense):
        clause = clause.parent
    return clause

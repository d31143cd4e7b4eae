"""Put each stretch of a sentence where it belongs: into a clause of its own, or back into the one it goes on with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from timeline.extraction.clauses import Clause, of_tense
from timeline.extraction.complements import Complements
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.speaking_on import speaks_on
from timeline.extraction.values import SPEECH
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words


@dataclass(slots=True)
class Stretch:
    """A stretch of a sentence with a finite verb, before it is placed."""

    low: str  # the word or mark before it
    start: int
    end: int
    verb: Verb
    current: Clause
    opener: int
    subject: bool  # something that can be its subject stands in it
    waiting: Clause | None  # the last main clause without a verb

    @property
    def bare(self) -> bool:
        """Whether a comma opens it and it has no subject."""
        return self.low == "," and not self.subject

    def join(self, clause: Clause, kind: str = "") -> None:
        """Go on with a clause that had no verb, and make it one of a kind."""
        clause.add(self.start, self.end)
        clause.verb, clause.kind = self.verb, kind or clause.kind


class Placing(Complements):
    """Places one stretch at a time; a part of what reads clauses."""

    lexicon: Lexicon

    def _place(self, opener: int, start: int, end: int, verb: Verb | None) -> None:
        low, current = self.document.lows[opener] if opener >= 0 else "", self.latest
        if opener == start and self._placed_by_word(low, start, end, verb, current):
            return
        if current is None:
            self._new("main" if verb else "loose", start, end, verb, opener=opener)
        elif verb is None and low in ";:" and low and current.verb is not None and self._goes_on_to_verb(end):
            self._new("loose", start, end, None, opener=opener)  # "...; le secrétaire général, X, se rendra"
        elif verb is None and opener == start and self._opens_subject(current, start, end, low):
            self._new("loose", start, end, None, opener=opener)  # "but Japan's secretary, X, denied"
        elif verb is None and opener == start and self._opens_on_a_day(start, end, low):
            self._new("loose", start, end, None, opener=opener)
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
            place = "where" if start in self.days_of_what else "which"
            self._new("relative", start, end, verb, parent=current, subordinator=place, opener=opener)
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
        """Place a stretch with a finite verb: it goes on with a clause that has none yet, or is one of its own."""
        if self._says_what_was_quoted(low, start, verb, opener):
            self._new("main", start, end, verb, opener=opener)
            return
        waiting = next((c for c in reversed(self.clauses) if c.verb is None and c.kind in ("main", "loose")), None)
        stretch = Stretch(low, start, end, verb, current, opener, self._has_subject(start, verb), waiting)
        for goes_on in _GOING_ON:
            if goes_on(self, stretch):
                return
        self._open_clause(stretch)

    def _behind_apposition(self, stretch: Stretch) -> bool:
        """ "Whose director, X, | signed", "said Hamas, the group that runs Gaza, | fired rockets"."""
        current = stretch.current
        after = stretch.low == "," and self._had_been_done(current, stretch.start, stretch.end, stretch.verb)
        if not stretch.bare and not after:
            return False
        untold: Clause | None = current
        if not after and not self._lacks_verb(current, stretch.verb, stretch.waiting):
            untold = self._told_without_verb(current)
        if untold is None:
            return False
        stretch.join(untold)
        self.latest = untold
        return True

    def _main_goes_on(self, stretch: Stretch) -> bool:
        """ "M. X, qui ..., | a déclaré"; "the summit that was to bring together A and B | was called off"."""
        current, waiting, words = stretch.current, stretch.waiting, self.words
        if waiting is None:
            return False
        timely = self._past_relatives(current).kind == "adverbial" and self._only_times(waiting)
        if not stretch.subject or timely or stretch.low == "," and self._opens_with(waiting, current):
            # "X, who says he won the vote, told"
            said = current.kind == "content" and current.parent is not None and current.parent.kind == "relative"
            said = said and stretch.low == ","
            if said or current is waiting or current.kind in ("relative", "adverbial"):
                stretch.join(waiting, "main")
                self.latest = waiting
                return True
        last = stretch.low in words.CONJUNCTIONS and not any(v.main >= stretch.end for v in self.finite)
        if not last or current.kind != "relative" or current.parent is not waiting:
            return False
        current.pieces[-1] = (current.pieces[-1][0], stretch.verb.start)
        current.bound()
        stretch.start = stretch.verb.start
        stretch.join(waiting, "main")
        self.latest = waiting
        return True

    def _current_goes_on(self, stretch: Stretch) -> bool:
        """ "After talks between X and his counterpart, Y, | ended", "que « rien ne | justifiait ... »"."""
        current, low = stretch.current, stretch.low
        if current.verb is not None:
            return False
        if current.kind == "adverbial" and stretch.bare:
            stretch.join(current)
            return True
        if current.kind == "content" and low:
            # "que le bateau, saisi le 12, ne soit"
            parted = low == "," and (not stretch.subject or self._only_times(current, opens=False))
            if parted or low in '«“"»”':
                stretch.join(current)
                return True
        if current.kind == "loose":
            stretch.join(current, "main")
            return True
        return False

    def _parent_goes_on(self, stretch: Stretch) -> bool:
        """ "Said that the ship, which left, | sank", "after the deal he signed | was rejected": a verb awaited."""
        current, above = stretch.current, stretch.current.parent
        if stretch.subject or current.kind != "relative" or current.verb is None:
            return False
        if above is None or above.verb is not None:
            return False
        if stretch.low != "," and (stretch.start != stretch.verb.start or above.kind not in ("content", "adverbial")):
            return False
        stretch.join(above)
        self.latest = above
        return True

    def _of_speaker_before(self, stretch: Stretch) -> bool:
        """ "X, the leader of Y, which ..., | said": told of whoever stands before, in a clause of its own."""
        if not stretch.bare:
            return False
        start, end, verb, current = stretch.start, stretch.end, stretch.verb, stretch.current
        if self._apposed(current, start, end, verb, stretch.opener):
            return True
        speaker = self._speaker_before(current, start) if verb.stance == "say" else []
        if not speaker:
            return False
        clause = self._new("main", start, end, verb, opener=stretch.opener)
        clause.pieces[:0] = speaker
        clause.bound()
        return True

    def _open_clause(self, stretch: Stretch) -> None:
        """Open a clause of its own; without a subject, it has that of the clause it goes on from."""
        start, end, verb, opener = stretch.start, stretch.end, stretch.verb, stretch.opener
        joins = stretch.low in self.words.CONJUNCTIONS
        aside = not stretch.subject and joins and self._closes_aside(stretch.current, start, verb)
        told = self._told_in_passing(stretch.current, start, verb) if joins and not stretch.subject else None
        home = stretch.current.parent if aside else told or self._home(stretch, joins)
        inside = home is not None and home.kind in ("content", "relative", "adverbial") and joins
        if inside and home is not None:
            clause = self._new(
                home.kind, start, end, verb, parent=home.parent, subordinator=home.subordinator, opener=opener
            )
        else:
            clause = self._new("main", start, end, verb, opener=opener)
        if not stretch.subject and home is not None:
            verb.notes += ("shared-subject",)
            clause.parent = home.parent if inside else None
            clause.shares = home if aside or told is not None else None
            clause.subordinator = clause.subordinator or "&"

    def _home(self, stretch: Stretch, joins: bool) -> Clause | None:
        """The clause that a stretch is joined to: the current one, or one above it; none for a sentence of its own."""
        low, start, verb, current = stretch.low, stretch.start, stretch.verb, stretch.current
        if stretch.subject:
            if self._leaves_relative(low, current, start, verb):
                return current.parent
            if joins and self._leaves_content(current, start, verb):
                return None
            if joins and current.kind == "adverbial" and current.verb is None and current.parent is not None:
                return current.parent  # "asked whether to stay, | and the king dismissed him"
            return None if low == "," and current.kind in ("content", "relative") else current
        if not joins or self._within_relative(current, start):
            return current
        if self._shares_had(current, verb, start):
            verb.tense = "plup"
            return current
        ancestor = of_tense(verb.tense, current)
        if ancestor is current and self._comma_past_relative(current, start):
            ancestor = of_tense(verb.tense, current.parent) or ancestor
        home = speaks_on(self.words, self.document.lows, current, verb, start) or ancestor
        return home or self._says_no_more(current, verb) or current

    def _leaves_content(self, current: Clause, start: int, verb: Verb) -> bool:
        """ "X urged that talks be opened, | and the leaders will discuss it": behind a comma, an English future or present
        is no part of what was said in the past, nor is a plain past part of what was asked for."""
        told = current.verb
        if not self.english or current.kind != "content" or told is None or verb.form != "fin" or start < 1:
            return False
        if self.document.lows[start - 1] != "," or self.document.inside[start]:
            return False
        if told.tense == "subj":
            return verb.tense in ("past", "pres", "fut")
        return told.tense in ("past", "plup", "cond") and verb.tense == "fut"

    def _told_in_passing(self, current: Clause, start: int, verb: Verb) -> Clause | None:
        """ "Chile recalled its envoy, state radio said on Monday, | and shut the border": who said it is set apart; the
        clause told. But "X shut the border, Y said, | and called for aid": who speaks goes on to speak."""
        lows, says, at = self.document.lows, current.verb, current.index
        apart = current.opener > 0 and lows[current.opener] == "," == lows[start - 1]
        if not self.english or not apart or not at or says is None or says.stance != "say" or verb.kind in SPEECH:
            return None
        before, dated = self.clauses[at - 1], self.words.DATED_BY
        apart = all(self.timed[k] or lows[k] in dated for k in range(says.end, start - 1))
        return before if apart and current.kind == before.kind == "main" and before.verb else None

    def _shares_had(self, current: Clause, verb: Verb, start: int) -> bool:
        """ "X said rebels had crossed the border | and attacked a village": the rebels did both, and "had" is of both."""
        told = current.verb
        if not self.english or current.kind != "content" or told is None or told.tense != "plup" or told.passive:
            return False
        if verb.form != "fin" or verb.tense != "past" or verb.end - verb.start != 1 or start + 1 != verb.start:
            return False
        if verb.kind in SPEECH or verb.stance:
            return False  # "recognised that it had ceased to exist | and said": whoever speaks says more
        forms = self.lexicon.forms.get(self.document.lows[verb.start], ())
        return self.document.lows[start - 1] != "," and any(form.tense == "pp" for form in forms)

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

    def _has_subject(self, start: int, verb: Verb) -> bool:
        """Whether something that can be a subject stands before the verb in the stretch."""
        if not verb.inverted and verb.start - 1 > start + 1 and self._closes_on(start, verb.start - 1):
            return False  # "et, dans un communiqué, | a menacé"
        if verb.inverted or 1 in self.named[start : verb.start]:
            return True
        before = self.document.lows[start : verb.start]
        if not self.words.SUBJECT_PRONOUNS.keys().isdisjoint(before):
            return True
        if verb.start - start > 1 and before[0] in self.words.NUMBERS and not self.timed[start]:
            return True  # "; two soldiers died"
        if self.english and self._several_named(start, verb):
            return True
        if self.english and 0 not in self.timed[start + 1 : verb.start]:
            return False  # "and | two days later | met"
        return not _opening_subjects(self.words).isdisjoint(before[:-1])


_GOING_ON = (
    Placing._behind_apposition,
    Placing._main_goes_on,
    Placing._current_goes_on,
    Placing._parent_goes_on,
    Placing._of_speaker_before,
)
"""Asked in turn, whether a stretch goes on with a clause that is there."""


@cache
def _opening_subjects(words: Words) -> frozenset[str]:
    """The determiners that hold no preposition: "the", "le", but "du"."""
    return frozenset(words.DETERMINERS) - frozenset(words.MELTED_ARTICLES)

"""What a "que" or a "that" opens, and what it hangs on: a content, a relative clause, a compound subordinator."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.document import Document
from timeline.extraction.interrupted import Interrupted
from timeline.extraction.lexicon import any_of
from timeline.extraction.object_relatives import agrees, has_object, lacks_object, may_take_object
from timeline.extraction.stances import VOUCHING
from timeline.extraction.verb import Verb
from timeline.extraction.vocabulary import MARKS
from timeline.extraction.words import Words

_TELLING = frozenset(("warning", "accusation", "offer", "demand", "refusal"))
"""Stances and kinds of verbs that a content may hang on."""

_LED = 4
"""Tokens between a verb and the infinitive that hangs on it: "a promis lundi de verser"."""

_DAY = 9
"""Words of a day at the head of a clause."""


class Complements(Interrupted):
    """Tells the clauses that complementisers open apart; a part of the reader of clauses."""

    english: bool

    def _closes_aside(self, current: Clause, start: int, verb: Verb) -> bool:
        """ "X went on to Oslo, where Y is to receive him, | and will be in Rome": the comma closes what a comma opened and
        what has a subject of its own; whoever the sentence is about goes on."""
        lows, above = self.document.lows, current.parent
        if current.kind != "relative" or above is None or above.verb is None or current.verb is None:
            return False
        own = current.subordinator in self.words.WHERE
        own = (
            own or not self.english and verb.tense == "past" and verb.start == verb.main
        )  # "qui a fui, | et fixé le scrutin"
        return own and lows[start - 1] == "," and current.opener > 0 and lows[current.opener - 1] == ","

    def _complement(self, i: int) -> bool:
        previous = self.tokens[i - 1].low
        if self.tokens[i].low in self.words.SUBJECT_COMPLEMENTISERS:  # "that summit" is no clause
            following = self.tokens[i + 1].low if i + 1 < self.last else ""
            return previous not in self.words.NOT_REPORT_BEFORE and self._verb_after(i) and following not in (".", ",")
        if i + 1 < self.last and self.timed[i + 1]:
            after = next((k for k in range(i + 1, self.last) if not self.timed[k]), self.last)
            if not self._verb_after(i) or after < self.last and self.tokens[after].low in self.words.COMPLEMENTISER:
                return False  # "n'a rencontré X que lundi", "ce n'est que lundi que X a rencontré"
            after += after + 1 < self.last and self.tokens[after].text == ","
            if after < self.last and self.tokens[after].low in self.words.CONJUNCTIONS:
                return False  # "nous ne les avons reçues que le 10 avril, et elles portent"
        return previous not in self.words.NOT_REPORT_BEFORE and self._verb_after(i)

    def _had_been_done(self, current: Clause, start: int, end: int, verb: Verb) -> bool:
        """ "Two days after the chair, X, | had written, he resigned": a pluperfect, where the main verb still comes."""
        if verb.tense != "plup" or current.verb is not None or current.subordinator not in self.words.AFTER_EVENT:
            return False
        return start == verb.start and any(v.main >= end for v in self.finite)

    def _said_as_well(self, current: Clause | None, opener: int) -> bool:
        """Whether "and" and "that" go on with what is said; the "and" is taken from what was said first."""
        lows, words = self.document.lows, self.words
        if current is None or current.kind != "content" or current.parent is None:
            return False
        if not self.english:
            return self._said_and_that(current, opener)
        if lows[opener] not in words.COMPLEMENTISER or lows[opener - 1] not in words.AND or current.verb is None:
            return False
        following = next((v for v in self.finite if v.start > opener), None)
        if following is None or following.start == opener + 1 or ";" in lows[opener : following.start]:
            return False  # ", and that is so"
        _drop_and(current, opener)
        return True

    def _said_and_that(self, current: Clause, opener: int) -> bool:
        """ "a indiqué que deux hommes étaient libres, et | que les autres comparaîtraient"."""
        lows, words = self.document.lows, self.words
        joins = lows[opener - 1] in words.AND or lows[opener - 1] in words.BUT
        if lows[opener] not in words.COMPLEMENTISER or not joins or current.verb is None:
            return False
        if lows[current.opener] not in words.COMPLEMENTISER or lows[opener + 1 : opener + 2] == [","]:
            return False
        _drop_and(current, opener)
        return True

    def _closes_day(self, i: int, start: int) -> bool:
        """Whether the comma at `i` parts nothing: ", Volodymyr Zelensky", one name; "and, on May 5, | the president left", a
        day at the head of the clause that "and" opens; "and, on May 5, | refused", before the verb of whoever acted
        before."""
        words, lows, timed = self.words, self.document.lows, self.timed
        if self._sets_apart(i, start):
            return True
        if timed[start - 1] and lows[start + 1] != ",":
            return False  # "réunis jeudi et vendredi, on": two days of one verb
        stop = i
        if i == start + 1:
            stop = next((k for k in range(i + 1, min(self.last, i + _DAY)) if lows[k] in MARKS), i)
        elif i > start + _DAY:
            return False
        small = any_of(words, "PREPOSITIONS", "DATED_BY")
        told = all(timed[k] or lows[k] == "," or lows[k] in small for k in range(start + 1, stop))
        after = i if i > start + 1 else stop
        end = next((k for k in range(after + 1, self.last) if lows[k] in MARKS), self.last)
        acts = any(after < verb.start < end for verb in self.finite)  # not "et, le 11 mai, à Genève, X a dit"
        subject = any_of(words, "DETERMINERS", "SUBJECT_PRONOUNS")  # not "and on Friday, according to two people"
        opens = after + 1 < self.last and (self.named[after + 1] or lows[after + 1] in subject)
        return told and acts and bool(opens) and any(timed[start + 1 : stop])

    def _sets_apart(self, i: int, start: int) -> bool:
        """Whether the comma at `i` opens or closes a time that two commas set apart between a conjunction and a verb
        without a subject of its own: "did not agree and, on June 17, | imposed a fine"."""
        lows, timed = self.document.lows, self.timed
        if i + 1 >= self.last or lows[start + 1] != ",":
            return False
        close = i
        if i == start + 1:
            close = next((k for k in range(i + 1, min(self.last, i + _DAY)) if lows[k] in MARKS), i)
        if not start + 1 < close <= start + _DAY or lows[close] != ",":
            return False
        small = any_of(self.words, "PREPOSITIONS", "DATED_BY")
        told = all(timed[k] or lows[k] in small for k in range(start + 2, close))
        return told and any(verb.start == close + 1 for verb in self.finite)

    def _town_and_land(self, i: int, start: int) -> bool:
        """Whether the comma at `i` stands before or behind the land of a town, a day being told next: "who was held in
        Lyon |, | France |, | on 5 May": that day is of the relative."""
        lows, named, timed, last = self.document.lows, self.named, self.timed, self.last
        land = i - 1  # back from the second comma
        while land > start and named[land]:
            land -= 1
        for comma in (i, land):
            town, close = comma - 1, comma + 1
            while town > start and named[town]:
                town -= 1
            while close < last and named[close]:
                close += 1
            if lows[comma] != "," or close == comma + 1 or close + 2 >= last or lows[close] != "," or close < i:
                continue
            day = close + 1 + (lows[close + 1] in self.words.PREPOSITIONS or lows[close + 1] in self.words.DATED_BY)
            if town < comma - 1 and lows[town] in self.words.PREPOSITIONS and timed[day]:
                return True
        return False

    def _past_relatives(self, clause: Clause) -> Clause:
        """ "On May 6, two days before a vote for which all were ready, | the court dissolved it": what a relative is in."""
        while clause.kind == "relative" and clause.parent is not None and clause.parent.verb is None:
            clause = clause.parent
        return clause

    def _closes_on(self, start: int, comma: int) -> bool:
        """Whether two commas set apart all that stands from a conjunction to a verb."""
        lows = self.document.lows
        return lows[comma] == "," == lows[start + 1] and lows[start] in self.words.CONJUNCTIONS

    def _compound_subordinator(self, i: int) -> bool:
        low = self.tokens[i].low
        following = self.tokens[i + 1].low if i + 1 < self.last else ""
        wanted = self.words.AFTER_ONLY.get(low)
        if wanted and (i == self.first or self.tokens[i - 1].low != wanted):
            return False  # "il n'en reste pas moins que": no "à moins que"
        return low in self.words.SUBORDINATORS and following in self.words.COMPLEMENTISER

    def _verb_after(self, i: int) -> bool:
        for verb in self.finite:
            if verb.start > i:
                resumed = self.document.lows[verb.start - 1] in self.words.CONJUNCTIONS
                if resumed and verb.start - i > 2 and self.document.lows[i] in self.words.PREPOSITIONS:
                    return False  # "have not spoken since the ruling but are to meet"
                between = self.document.lows[i : min(verb.start, i + 30)]
                return ";" not in between and ":" not in between and not self._told_behind_a_day(i, between)
        return False

    def _told_behind_a_day(self, i: int, between: list[str]) -> bool:
        """ "said | after talks on Tuesday that X would leave": what hangs on the verb before is not what "after" opens."""
        if not self.english or self.document.lows[i] not in self.words.AFTER_EVENT | self.words.BEFORE_EVENT:
            return False
        that = next((k for k, low in enumerate(between, i) if low in self.words.COMPLEMENTISER), -1)
        if that - i < 3 or not self.timed[that - 1] and not self.named[that - 1]:
            return False
        before = next((verb for verb in reversed(self.finite) if verb.start < i), None)
        return before is not None and before.stance in ("say", "announce")

    def _reporter(self, current: Clause | None) -> Clause | None:
        """The clause a "que" leans on: the current one, or its parent where it has no verb to report with."""
        verb = current.verb if current is not None else None
        if current is not None and verb is not None and verb.lemma == self.words.BE and len(self.clauses) > 1:
            last = self.clauses[-1]
            if last.parent is current and last.kind == "relative" and last.verb is not None and last.verb.stance:
                return last  # "Ce que je crains, c'est que": what is feared
        while current is not None and current.verb is None and current.parent is not None:
            current = current.parent
        return current

    def _told_past_aside(self, current: Clause, opener: int) -> bool:
        """ "suggested in Rio, where she was hosting a summit, | that X be expelled": whether an English relative between
        commas keeps from a verb of saying what was said."""
        lows, above = self.document.lows, current.parent
        if not self.english or current.kind != "relative" or above is None or above.verb is None:
            return False
        apart = lows[opener - 1] == "," and current.opener > 0 and lows[current.opener - 1] == ","
        says = above.verb.stance in ("say", "announce") and above.verb.form == "fin" and above.verb.end < current.opener
        told = any(c.parent is above and c.kind == "content" for c in self.clauses)
        return apart and says and not told and not self._opens_on_verb(opener)

    def _is_relative(self, current: Clause | None, opener: int) -> bool:
        """Whether "que" follows a noun of a clause whose verbs report nothing: "le transit qu'il avait refusé"."""
        before = self.tokens[opener - 1].low
        if current is None or before in any_of(self.words, "UNTRUE", "LIKELY"):
            return False  # "it is not true that", "there is no evidence that"
        if before in self.words.HOPED_THAT:
            told = next((v for v in self.finite if v.start > opener), None)
            if told is not None and told.tense in ("subj", "fut", "cond") and told.start > opener + 1:
                return False  # "l'espoir que la trêve tienne", but "l'espoir que la trêve a fait naître"
        dread = self.words.NOUN_STANCES.get(before) == "feared" or before in self.words.DREADING
        if dread and not any(v.start == opener + 1 for v in self.finite):
            return False  # "Amid fears that X could", but "the threat that hung over them"
        if before in self.words.TOPICAL and self.tokens[opener - 2].low in self.words.AT_DATE:
            return False  # "jusqu'à ce que X ait signé"
        if not self.english and takes_up_whole(self.document, self.words, opener):
            return True  # "X n'exclut pas une intervention, ce que Y dément"
        if (
            before in self.words.AND
            and current.kind == "relative"
            and current.subordinator in self.words.OBJECT_RELATIVES
        ):
            return True  # "le siège que X devait occuper et qu'il a décliné"
        waits = current.kind == "content" and current.verb is None and not current.verbs
        if waits and opener - current.start > 2 and before.isalpha() and not self.timed[opener - 1]:
            return True  # "affirme que le camp que l'armée occupait a été évacué"
        if current.kind in ("loose", "main") and current.verb is None and not current.verbs and opener > current.start:
            held = any(v.main < opener and current.holds(v.main) for v in self.verbs)
            return not held or self._opens_on_verb(opener)  # "la visite que X devait faire"
        near = [v for v in self.verbs if v.end <= opener and current.holds(v.main)]
        at = opener
        while at > current.start and (
            self.timed[at - 1] or self.timed[at] and self.tokens[at - 1].low in self.words.ON_A_DAY
        ):
            at -= 1
        if current.kind == "adverbial" and "," in self.document.lows[current.start : opener] and not near:
            return self._opens_on_verb(opener)  # "while X, on a tour that ended on Monday, denied"
        if any(at - v.end < 2 for v in near) or current.kind == "adverbial" and current.verb is None:
            return opener - current.start > 2 and before.isalpha() and not near and self._verb_past_relative(opener)
        if any((*self.document.lows[v.end : at],) in self.words.GOING_ON for v in near):
            return False  # "On apprend par ailleurs que"
        if before not in self.words.CONJUNCTIONS and self._stands_for_object(near, opener):
            return True
        follows = next((v for v in self.verbs if v.start > opener), None)
        alone = follows is not None and follows.start == opener + 1 and follows.form == "fin"
        if self.english and alone and before.isalpha() and near:
            return before not in self.words.CONJUNCTIONS  # "invited him to a summit that opens in Paris on 20 June"
        return not any(self._may_tell(v) for v in near) and bool(near or current.verb)

    def _within_relative(self, current: Clause, start: int) -> bool:
        """ "at a meeting, which was to be held in May | but has been put off": no comma closes the English relative that one
        opened, so that what follows is told of the meeting."""
        lows = self.document.lows
        at = start if lows[start] in self.words.CONJUNCTIONS else start - 1
        opened = current.kind == "relative" and current.opener > 0 and lows[current.opener - 1] == ","
        own = current.subordinator in self.words.RELATIVES and current.subordinator not in self.words.NOT_AS_SUBJECTS
        return self.english and opened and own and at > 0 and lows[at - 1] != ","

    def _verb_past_relative(self, opener: int) -> bool:
        """ "après que l'accord qu'il avait signé en mai | a été rejeté": a second verb, and nothing that could be its
        subject but what stands before the token."""
        inner, outer = ([v for v in self.finite if v.start > opener] + [None, None])[:2]
        if inner is None or outer is None or inner.stance in ("say", "announce"):
            return False
        lows, words = self.document.lows, self.words
        apart = any_of(words, "RELATIVES", "COMPLEMENTISER", "CONJUNCTIONS", "BARE_SUBORDINATORS")
        between = lows[opener + 1 : outer.start]
        marked = any(low in MARKS for low in between)
        own = words.SUBJECT_PRONOUNS.keys() & set(lows[inner.end : outer.start])
        return not marked and not own and apart.isdisjoint(between)

    def _opens_on_verb(self, opener: int) -> bool:
        """ "surviving | an attempt that sent him to hospital": an English "that" after a noun, and its verb right after."""
        before = self.tokens[opener - 1].low
        noun = before.isalpha() and not self.verbal[opener - 1] and before not in self.words.CONJUNCTIONS
        return self.english and noun and any(v.start == opener + 1 for v in self.finite)

    def _may_tell(self, verb: Verb) -> bool:
        return verb.stance in VOUCHING or verb.kind in _TELLING

    def _stands_for_object(self, near: list[Verb], opener: int) -> bool:
        """ "la conférence que X avait promise", "a salué le traité qu'ils veulent signer": what the verb is done to; not
        "a indiqué à la presse que X signera"."""
        if not self.words.NEEDS_OBJECT:
            return False
        verb = next((v for v in self.finite if v.start > opener), None)
        if verb is None or not may_take_object(self.document, self.words, verb, opener):
            return False
        if agrees(self.document, self.words, verb):
            return True
        tellers = [v for v in near if v.form == "fin" and not v.passive and self._may_tell(v)]
        told = all(self._has_object(v, near) for v in tellers)
        return told and lacks_object(self.document, self.words, verb, self.verbs, opener, self.timed)

    def _has_object(self, verb: Verb, near: list[Verb]) -> bool:
        """ "a salué le traité", "s'est engagé à verser une aide": it, or the infinitive that hangs on it, has one."""
        led = (v for v in near if v.form == "inf" and 0 <= v.start - verb.end < _LED)
        return any(has_object(self.document, self.words, v, self.timed) for v in (verb, *led))


def takes_up_whole(document: Document, words: Words, opener: int) -> bool:
    """Whether "ce" and a comma stand before the "que" at a token of a French sentence."""
    lows = document.lows
    return opener > 2 and lows[opener - 2] == "," and lows[opener - 1] in words.TOPICAL


def _drop_and(current: Clause, opener: int) -> None:
    """Take from a clause the piece that is but the "and" before what `opener` opens."""
    begins, ends = current.pieces[-1]
    if ends == opener and len(current.pieces) > 1 and ends == begins + 1:
        current.pieces.pop()
        current.bound()

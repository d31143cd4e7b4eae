"""Stretches of a sentence set apart by commas: to which clause they belong, and how it goes on after them."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.document import Document
from timeline.extraction.lexicon import any_of
from timeline.extraction.pointing import Pointing
from timeline.extraction.verb import Verb

_TO_DO = frozenset(("agreement", "vote", "offer", "demand", "refusal"))
"""Kinds of verbs that lead to what is to be done: "voted to accept the text"."""


class Asides(Pointing):
    """The part of a reader of clauses that deals with what interrupts them."""

    document: Document
    english: bool
    finite: list[Verb]
    verbs: list[Verb]
    first: int
    last: int
    named: bytearray
    timed: bytearray
    clauses: list[Clause]
    latest: Clause | None

    def _new(
        self,
        kind: str,
        start: int,
        end: int,
        verb: Verb | None,
        parent: Clause | None = None,
        subordinator: str = "",
        opener: int = -1,
    ) -> Clause:
        clause = Clause(len(self.clauses), kind, parent, [(start, end)], verb, [], opener, subordinator)
        self.clauses.append(clause)
        self.latest = clause
        return clause

    def _attach_loose(self, low: str, start: int, end: int, current: Clause) -> None:
        """A stretch without a verb belongs to the clause it interrupts or goes on."""
        told = self._around_a_saying(current, start, end) if low == "," else None
        if told is not None:
            home = told
        elif low == "," and self._opens_main(current, start, end):
            opened = current.kind == "adverbial" or current.parent is None or current.parent.kind == "adverbial"
            if opened:
                self._new("loose", start, end, None, opener=start - 1)
                return
            home = current.parent or current
        elif low == "," and self._day_of_opening(current, start, end) and current.parent is not None:
            home = current.parent
        elif low == "," and current.kind == "relative" and current.parent is not None:
            closing = self.tokens[current.start - 1].text == "," if current.start > self.first else False
            aside = closing and not self._lists_on(current, start, end) and not self._of_waiting(current, start, end)
            aside = aside and not self._more_days(start)
            aside = aside and not self._describes_last(current, start) and not self._lies_ahead(current, start, end)
            aside = aside and not self._goes_on_with_name(current, start) or self._goes_on_to_do(current, start)
            home = current.parent if aside else current
        elif (
            low == ","
            and self._goes_on_to_do(current, start)
            and current.parent is not None
            or current.kind == "relative"
            and current.parent is not None
            and self._and_to_do(current, start)
        ):
            home = current.parent
        else:
            home = current
        home.add(start, end)
        self.latest = home

    def _around_a_saying(self, current: Clause, start: int, end: int) -> Clause | None:
        """ "Le convoi partira, a assuré X, | le 20 août": a day behind what is said by the way is that of what is to come."""
        verb, at = current.verb, current.start
        said = verb is not None and verb.stance in ("say", "announce") and verb.start <= at + 1
        if self.english or not said or at <= self.first or self.document.lows[at - 1] != "," or current.index == 0:
            return None
        host = self.clauses[current.index - 1]
        if host.verb is None or host.verb.tense != "fut" or host.end != at - 1 or self.document.inside[host.verb.main]:
            return None
        return host if self._is_timely(start, end) else None

    def _is_timely(self, start: int, end: int) -> bool:
        """Whether a stretch holds a time and nothing else."""
        end -= self.document.lows[end - 1] == "."
        loose = [low for k, low in enumerate(self.document.lows[start:end], start) if not self.timed[k]]
        small = any_of(self.words, "PREPOSITIONS", "DETERMINERS", "ADVERBS")
        return len(loose) < end - start and small.issuperset(loose)

    def _lies_ahead(self, current: Clause, start: int, end: int) -> bool:
        """ "a appelé X, qu'il recevra à Astana au sommet, | les 3 et 4 juillet": the day behind a relative that tells what
        is ahead is that of the relative, where the clause above is told in the past; but "a limogé X, qui sera remplacé
        vendredi, | mardi": it has a day already."""
        above, verb = current.parent, current.verb
        if 1 in self.timed[current.start : current.end]:
            return False
        if self.english or above is None or above.verb is None or verb is None or above.verb.end > current.start:
            return False
        return verb.tense == "fut" and above.verb.tense in ("past", "plup") and self._is_timely(start, end)

    def _more_days(self, start: int) -> bool:
        """ "who will be in Rome on Thursday, | Friday and Saturday": one more of the days of a relative, up to "and"."""
        if not self.timed[start] or not self.timed[start - 2]:
            return False
        lows, k = self.document.lows, start
        while k < self.last and (self.timed[k] or lows[k] == ","):
            k += 1
        joined = k + 1 < self.last and lows[k] in any_of(self.words, "AND", "OR_ELSE")
        return joined and bool(self.timed[k + 1])

    def _goes_on_to_do(self, current: Clause, start: int) -> bool:
        """ "voted, after a debate that ran late, | to accept the text": what an English "to" after an aside hangs on is the
        verb before the aside."""
        above = current.parent.verb if current.parent is not None else None
        aside = current.kind == "adverbial" or current.kind == "relative" and self.english
        if not aside or above is None or above.end > current.start or current.start == self.first:
            return False
        parted = "," in self.document.lows[above.end : current.start] and above.kind in _TO_DO
        return parted and self.tokens[start].low in self.words.INFINITIVE_MARKS

    def _goes_on_with_name(self, current: Clause, start: int) -> bool:
        """ "a visé Israël, qui a parlé de l'aide de Paris, | de Londres et de Rome", "X, qu'il impute à Y, | exilé au Mali":
        whether a French stretch behind a relative lists on, or describes, the name that the relative ends on."""
        lows, words = self.document.lows, self.words
        above = current.parent.verb if current.parent is not None else None
        if self.english or above is None or above.end > current.start or not self.named[start - 2]:
            return False
        if any(v.form == "pp" and v.start == start and v.main == start for v in self.verbs):
            return True
        led = start + 2 < self.last and lows[start] in words.OF_SOME
        return led and bool(self.named[start + 1] or lows[start + 1] in words.ARTICLES and self.named[start + 2])

    def _describes_last(self, current: Clause, start: int) -> bool:
        """ "left for Rome, where he will join the team, | headed by X": in English, what a participle tells of the last
        thing of a relative whose clause has its verb already."""
        above = current.parent.verb if current.parent is not None else None
        if not self.english or above is None or above.end > current.start:
            return False
        described = any(v.form == "pp" and v.start == start for v in self.verbs)
        described = described or self.tokens[start].low in self.words.MADE_UP
        led = self.document.lows[start + 1 : start + 2]
        return (
            described or self.document.lows[start].endswith(self.words.PAST_ENDING)
        ) and not self.words.BY.isdisjoint(led)

    def _and_to_do(self, current: Clause, start: int) -> bool:
        """ "agreed to restore relations, which were cut in 2016, | and to reopen embassies": a second thing to do, after a
        relative between commas."""
        lows, words, above = self.document.lows, self.words, current.parent
        linked = lows[start] in words.AND and lows[start - 1] == "," and start + 1 < self.last
        if not linked or lows[start + 1] not in words.INFINITIVE_MARKS or above is None:
            return False
        parted = current.start > self.first and lows[current.start - 1] == ","
        return parted and any(v.form == "inf" and above.start <= v.start < current.start for v in self.verbs)

    def _opens_main(self, current: Clause, start: int, end: int) -> bool:
        """ "Après un vote qui a divisé le pays, | le ministre |, X, a démissionné", "Alors que l'armée avance, | X |, Y":
        whose verb is still to come after what opens the sentence, of which it is no part."""
        lows, words, above = self.document.lows, self.words, current
        if current.kind == "relative" and current.parent is not None:
            above = current.parent
            if above.verb is not None or lows[current.start - 1] == ",":
                return False
        elif current.kind != "adverbial" or current.verb is None:
            return False
        if current.verb is None or above.opener > self.first or current.verb.main > start:
            return False
        named = self.named[start] or lows[start] in words.DETERMINERS and not self.timed[start]
        if not named or lows[start] in words.PREPOSITIONS and lows[start] not in words.ELIDED_THE:
            return False
        first = above.start
        opening = any_of(words, "PREPOSITIONS", "AFTER_EVENT", "BEFORE_EVENT")
        led = self.timed[first] or lows[first] in opening and lows[first] not in words.PLURAL_STARTS
        following = next((v for v in self.finite if v.start >= end), None)
        if not led and above.kind != "adverbial" or following is None or self._lists_on(current, start, end):
            return False
        comma = next((k for k in range(following.start, start, -1) if lows[k - 1] == ","), start)
        return comma > start and not self._has_subject(comma, following)

    def _has_subject(self, start: int, verb: Verb) -> bool:
        raise NotImplementedError

    def _of_waiting(self, current: Clause, start: int, end: int) -> bool:
        """ "dont la visite, | prévue jeudi |, a été reportée, ": a participle beside what still waits for its verb."""
        waiting = next((c for c in reversed(self.clauses) if c.verb is None and c.kind in ("main", "loose")), None)
        verb = next((v for v in self.finite if v.start == end + 1), None)
        beside = any(v.form == "pp" and v.start == start for v in self.verbs)
        return beside and verb is not None and self._lacks_verb(current, verb, waiting)

    def _lacks_verb(self, current: Clause, verb: Verb, waiting: Clause | None) -> bool:
        raise NotImplementedError

    def _lists_on(self, current: Clause, start: int, end: int) -> bool:
        """ "X, who visited Morocco, | Tunisia and Egypt, told": a list begun in the relative that "and" ends in the aside."""
        ended = current.end - 1
        while ended > current.start and self.timed[ended]:
            ended -= 1
        if current.verb is None or ended < current.verb.end or not self.named[ended]:
            return False
        begin = start + (self.tokens[start].low in self.words.ARTICLES)
        if begin >= end or not self.named[begin]:
            return False
        k = begin
        while k < end and self.named[k]:
            k += 1
        joined = k < end and self.tokens[k].low in self.words.AND
        return joined or k == end and end + 1 < self.last and self._lists_on_to(end + 1)

    def _lists_on_to(self, at: int) -> bool:
        """Whether names follow a comma up to "and" and one more: "| Tunisia, | Egypt and Jordan"."""
        k = at
        while k < self.last and (self.named[k] or self.tokens[k].text == ","):
            k += 1
        return at < k < self.last - 1 and self.tokens[k].low in self.words.AND and bool(self.named[k + 1])

    def _apposed(self, current: Clause, start: int, end: int, verb: Verb, opener: int) -> bool:
        """ "when the ambassador, Mr X, called", "and Peru's envoy, Mr X, called": the verb of what an aside interrupts."""
        begin, stop = current.pieces[-1]
        if not any(self.named[begin:stop]) or stop + 1 != start:
            return False
        if current.kind == "adverbial" and current.verb is None and not current.subordinator.endswith("."):
            current.add(start, end)
            current.verb = verb
            return True
        joined = self.tokens[begin].low in self.words.AND and len(current.pieces) > 1 and current.verb is not None
        if not joined or any(v.main >= begin and v.main < stop for v in self.verbs):
            return False
        current.pieces.pop()
        current.bound()
        clause = self._new("main", begin, stop, verb, opener=opener)
        clause.add(start, end)
        return True

    def _leaves_relative(self, low: str, current: Clause, start: int, verb: Verb) -> bool:
        """ "Vendredi, l'armée a fermé le port, où mouillent dix navires, | et samedi elle a", "qui vit ici | et il a": a
        pronoun of its own after "and" goes on from the clause above, as "qui" has a subject already and a comma closes what
        a comma opened."""
        lows, above = self.document.lows, current.parent
        if low not in self.words.AND or current.kind != "relative" or current.verb is None or above is None:
            return False
        if above.verb is None:
            return False
        if lows[verb.start - 1] not in self.words.SUBJECT_PRONOUNS:
            return self._begins_with_subject(start + 1, verb)
        between = range(start + 1, verb.start - 1)
        if not all(self.timed[k] or lows[k] == "," or lows[k] in self.words.PREPOSITIONS for k in between):
            return False
        closed = lows[start - 1] == "," and current.opener > 0 and lows[current.opener - 1] == ","
        return closed or current.subordinator in self.words.SUBJECT_RELATIVES

    def _begins_with_subject(self, at: int, verb: Verb) -> bool:
        """ "au voyage qu'il devait faire, et | le ministre japonais a annulé": French says "que" again where it goes on."""
        lows, words = self.document.lows, self.words
        if self.english or at >= verb.start:
            return False
        led = lows[at] in words.ARTICLES and lows[at] not in words.PREPOSITIONS or lows[at] in words.ELIDED_THE
        named = bool(self.named[at]) and self.tokens[at].cap
        if not (led or named) or self.timed[at] or "," in lows[at : verb.start]:
            return False
        return any_of(words, "PREPOSITIONS").isdisjoint(lows[verb.start - 1 : verb.start])

    def _day_of_opening(self, current: Clause, start: int, end: int) -> bool:
        """ "Devant des députés qui l'acclamaient, | mercredi |, X a promis": of the verb that is still to come."""
        above = current.parent
        if current.kind != "relative" or current.verb is None or above is None or above.verb is not None:
            return False
        lows, follows = self.document.lows, any(v.start > end for v in self.finite)
        led = above.start == self.first and lows[above.start] in self.words.PREPOSITIONS
        return led and follows and end < self.last and lows[end] == "," and self._is_timely(start, end)

    def _opens_with(self, clause: Clause, current: Clause) -> bool:
        """ "À Lahore, lundi, devant une foule | que l'on disait hostile": nothing but phrases of where, when and how, a time
        among them, opens the sentence: no subject waits for its verb."""
        lows, words = self.document.lows, self.words
        above = current.parent if current.kind == "relative" else None
        while above is not None and above.kind == "relative":
            above = above.parent  # "une foule que l'on disait hostile | et qui ne l'était pas"
        if above is not clause or clause.start != self.first:
            return False
        if not any(1 in self.timed[start:end] for start, end in clause.pieces):
            return False
        if lows[clause.start] in words.BARE_OF:
            return False  # "De passage à Oran, où elle a inauguré un quai, elle a répondu"
        return all(self.timed[start] or lows[start] in words.PREPOSITIONS for start, _ in clause.pieces)

    def _only_times(self, clause: Clause, opens: bool = True) -> bool:
        """ "Ce même mardi, pendant que ..., X a parlé": nothing but words of time before the aside."""
        lows, small = self.document.lows, any_of(self.words, "DETERMINERS", "DATED_BY")
        inside = [k for start, end in clause.pieces for k in range(start, end)]
        loose = sum(not self.timed[k] and lows[k] not in small for k in inside)
        opens = opens and clause.start != self.first and lows[clause.start] not in self.words.CONJUNCTIONS
        return not opens and loose < 2 and any(self.timed[k] for k in inside)

    def _speaker_before(self, current: Clause, start: int) -> list[tuple[int, int]]:
        """ "Troops crossed the border, an army spokesman, X, | said": who said it stands in the stretches just before."""
        taken: list[tuple[int, int]] = []
        verb, pieces = current.verb, current.pieces
        while verb is not None and len(pieces) > 1 and len(taken) < 2 and pieces[-1][0] > verb.end:
            begin, stop = pieces[-1]
            opens = self.named[begin] or self.tokens[begin].low in self.words.DETERMINERS and not self.timed[begin]
            behind = begin - 1 - (self.tokens[begin - 1].text in '”"»')  # '"It is over," an army spokesman, X, said'
            if not opens or self.tokens[behind].text != "," or stop + 1 < (taken[0][0] if taken else start):
                break
            if not self.english and any(v.form == "ger" and begin < v.start < stop for v in self.verbs):
                break  # "le texte passe, | Rome ayant cédé |, ont dit des diplomates": Rome says nothing
            taken.insert(0, pieces.pop())
        current.bound()
        return taken

"""What a pronoun cannot stand for: no state is halted or arrives, no man is "it", nobody named long ago is "he"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import Lexicon, any_of, in_number
from timeline.extraction.many_told import plural_head
from timeline.extraction.mentions import Cast
from timeline.extraction.plural_pronouns import PluralPronouns
from timeline.extraction.referents import Referent
from timeline.extraction.taking_effect import comes_into_force, text_before
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading

_LATELY = 3
"""Sentences back in which whoever "he" is must be named or act."""
_PEOPLE = frozenset(("person", "office"))
_POWERS = frozenset(("country", "org"))
_LONG = 6
"""Words of a phrase for a thing, with its article, at most."""
_NEAR = 4
"""Tokens from a determiner to the court behind it: "the three-member tribunal"."""


class SuitedPronouns(PluralPronouns):
    """The part of an article that rules them out, and keeps the words that are meant instead."""

    lexicon: Lexicon
    cast: Cast
    owned: set[int]

    def suited(self, who: tuple[Referent, ...], low: str, reading: Reading, at: int) -> tuple[Referent, ...]:
        """`who`, unless the pronoun `low` at token `at` cannot stand for them by its verb."""
        code = self.words.SUBJECT_PRONOUNS.get(low, "")
        if self.language_is_english and code in ("ms", "fs"):
            ship = code == "fs" and self._may_be_a_ship(who, reading, at)
            return who if self._told_lately(who, reading) and not ship else ()
        if low not in self.words.IT:
            return who
        clause = reading.clause_at(at)
        verb = self._said_of(reading, clause)
        if clause is not None and verb is not None and self._thing_above(clause, verb, at):
            return ()
        befalls = verb is not None and self._befalls_things(verb)
        if befalls and self.language_is_english and at not in self.stand_for:
            self._keep_thing(reading, at)
        if befalls or any(self._is_somebody_at_all(r) for r in who):
            return ()
        if who and verb is not None and who[0].type == "country" and verb.lemma in self.words.DONE_BY_COURTS:
            self._keep_court(reading, at)
            return ()
        return who

    def _said_of(self, reading: Reading, clause: Clause | None) -> Verb | None:
        """What a clause says of its subject: "is expected to | arrive"."""
        verb = clause.verb if clause is not None else None
        if (
            verb is None
            or not verb.passive
            or self.words.INFINITIVE_MARKS.isdisjoint(self.lows[verb.end : verb.end + 1])
        ):
            return verb
        return next((v for v in reading.verbs if v.start >= verb.end and v.form == "inf" and v.head is verb), verb)

    def _is_somebody_at_all(self, one: Referent) -> bool:
        """Whether a referent is a man or a woman, whom "it" is not: "an ambassador said. It was running"."""
        return one.type == "person" or one.type == "office" and one.office not in self.words.NOT_PERSON

    def _told_lately(self, who: tuple[Referent, ...], reading: Reading) -> bool:
        """Whether somebody is named, or does something, close enough before "he" to be meant and nobody else."""
        if not who or who[0].type not in _PEOPLE:
            return True
        for earlier in self.readings[max(0, reading.index - _LATELY) : reading.index + 1]:
            if any(who[0] in m.referents for m in earlier.mentions):
                return True
            if any(who[0] in self.subjects.get(id(v), ()) for v in earlier.verbs):
                return True
        return False

    def _befalls_things(self, verb: Verb) -> bool:
        """Whether no state and no body can be its subject: "it expires", "it is made public", "it is due to arrive"."""
        words = self.words
        if not verb.passive:
            behind = self.tokens[verb.end] if verb.end < len(self.tokens) else None
            done_to = behind is not None and (behind.cap or behind.low in words.DETERMINERS or behind.low.isdigit())
            # "it sank off Crete", but "it had sunk a tug"
            return verb.lemma in words.FOUNDERING_ALONE or verb.lemma in words.DONE_BY_VESSELS and not done_to
        if verb.lemma in words.DONE_TO_TEXTS:
            return True
        return bool(words.DONE_TO_POWERS) and verb.sense is not None and verb.lemma not in words.DONE_TO_POWERS

    def _thing_above(self, clause: Clause, verb: Verb, at: int) -> bool:
        """ "An offensive took two villages before it was halted": the subject of the clause above, in its words."""
        above = clause.parent
        if not self.language_is_english or above is None or above.verb is None or clause.kind != "adverbial":
            return False
        if above.verb.end > at or not self._befalls_things(verb):
            return False
        start, end = self.many_in_words(above, above.verb)
        end = self._end_of_run(start, end)
        people = any_of(self.words, "HUMANS", "OFFICES", "BODIES")
        if (
            not 1 < end - start < _LONG
            or self.named[end - 1]
            or any(in_number(low, people) for low in self.lows[start:end])
        ):
            return False
        self.stand_for[at] = (start, end)
        return True

    def _keep_thing(self, reading: Reading, at: int) -> None:
        """ "A first truce was agreed in May. | It | was broken", "The sides sign an accord. | It | is made public": the thing
        that the sentence before tells of as a whole, else what one does something to there."""
        if not reading.index or any(v.form == "fin" and v.end <= at for v in reading.verbs):
            return
        main = [c for c in self.readings[reading.index - 1].clauses if c.kind == "main" and c.verb is not None]
        verb = main[0].verb if len(main) == 1 else None
        if verb is None or verb.form != "fin":
            return
        start, end = self.many_in_words(main[0], verb)
        if self.subjects.get(id(verb), ()) or start == end:
            start, end = verb.end, self._end_of_run(verb.end, main[0].pieces[-1][1])
        if self._is_one_thing(start, end):
            self.stand_for[at] = (start, end)

    def _is_one_thing(self, start: int, end: int) -> bool:
        """Whether a few words tell of one thing: "the application", "a framework accord"."""
        if not 1 < end - start < _LONG or self.lows[start] not in self.words.ARTICLES:
            return False
        head, people = self.lows[end - 1], any_of(self.words, "HUMANS", "OFFICES", "BODIES")
        if head in people or not all(low.isalpha() for low in self.lows[start:end]) or 1 in self.named[start:end]:
            return False
        return not head.endswith(self.words.PLURAL_ENDING) or head.endswith(self.words.NO_PLURALS)

    def _keep_court(self, reading: Reading, at: int) -> None:
        """ "There is the court. | It is expected to rule": the court named last, in this sentence or the one before."""
        first = self.readings[reading.index - 1].sentence.first if reading.index else reading.sentence.first
        for k in range(at - 1, first, -1):
            if self.lows[k] in self.words.COURTS:
                start = next((j for j in range(k, max(first, k - _NEAR) - 1, -1) if self.lows[j] in self.words.THE), -1)
                if start >= 0:
                    self.stand_for[at] = (start, k + 1)
                return

    def _may_be_a_ship(self, who: tuple[Referent, ...], reading: Reading, at: int) -> bool:
        """ "To seize the ship wherever | she | might be found": somebody of whom nothing tells that she is a woman, where a
        ship was told of last."""
        if not who or "f" in (who[0].gender, who[0].likely):
            return False
        first = self.readings[reading.index - 1].sentence.first if reading.index else reading.sentence.first
        return not self.words.VESSELS.isdisjoint(self.lows[first:at])

    def whose_office(self, reading: Reading, clause: Clause, above: Verb) -> tuple[Referent, ...]:
        """ "The office of X said | he | had warned": the only one named before the verb, who does not speak himself."""
        told = self.subjects.get(id(above), ())
        if id(above) in self.owned and len(told) == 1 and told[0].type == "person":
            return told
        if clause.parent is None or any(r.type in _PEOPLE for r in told):
            return ()
        before = [m for m in reading.mentions if clause.parent.holds(m.start) and m.end <= above.start and not m.place]
        people = [m.referents for m in before if m.referents[0].type == "person"]
        return people[-1] if len(people) == 1 and len(people[-1]) == 1 else ()

    def somebody_unnamed(self, reading: Reading, at: int) -> bool:
        """ "The consul went home. | He | had laid a wreath": one person, not named, who acts in the clause before, or whom
        a pronoun takes up in it; the words are kept."""
        near = self.readings[max(0, reading.index - 1) : reading.index + 1]
        main = [c for r in near for c in r.clauses if c.kind == "main" and c.verb is not None and c.verb.end <= at]
        last = main[-1] if main else None
        if last is None or last.verb is None or last.verb.form != "fin" or self.subjects.get(id(last.verb), ()):
            return False
        again = next((k for k in range(last.start, last.verb.start) if k in self.stand_for), -1)
        if again >= 0 and self.lows[again] == self.lows[at]:
            self.stand_for[at] = self.stand_for[again]
            return True
        start, end = self.many_in_words(last, last.verb)
        head = end - 1
        led = end - start > 1 and self.lows[start] in self.words.THE and self.lows[head] in self.words.HUMANS
        if led and all(
            self.lows[k].isalpha() and self.lows[k] not in self.words.PREPOSITIONS for k in range(start, end)
        ):
            self.stand_for[at] = (start, end)
            return True
        return False

    def done_to_many(self, reading: Reading, verb: Verb, at: int) -> bool:
        """ "Police arrested four men who had climbed the fence. | They | were released": those to whom the last sentence did
        something, and not those who did it; their words are kept."""
        if not verb.passive:
            return False
        if self._counted_before(reading, at):
            return True
        if not reading.index or verb.lemma not in self.words.DONE_TO_SOMEBODY:
            return False
        before = self.readings[reading.index - 1]
        main = [c.verb for c in before.clauses if c.kind == "main" and c.verb is not None]
        if len(main) != 1 or main[0].passive or main[0].lemma not in self.words.DONE_TO_SOMEBODY:
            return False
        first = main[0].end
        counted = first + 1 if self.lows[first : first + 1] and self.lows[first] in self.words.NUMBERS else first
        head = plural_head(self.lows, self.words, counted, before.sentence.last)
        if head >= 0:
            self.stand_for[at] = (first, head + 1)
        return head >= 0

    def _counted_before(self, reading: Reading, at: int) -> bool:
        """ "India reopens 32 airfields; | they | were closed": what one acts upon in the clause before, in so many words."""
        main = [c for c in reading.clauses if c.kind == "main" and c.verb is not None and c.verb.end <= at]
        verb = main[-1].verb if main else None
        if verb is None or verb.passive or len(self.subjects.get(id(verb), ())) != 1 or not main[-1].holds(verb.end):
            return False
        lows, first = self.lows, verb.end
        counted = lows[first].isdigit() or self.words.NUMBERS.get(lows[first], 1) > 1
        head = first + 1
        if not counted or head >= at or self.timed[head] or not lows[head].endswith(self.words.PLURAL_ENDING):
            return False
        self.stand_for[at] = (first, head + 1)
        return True

    def _takes_effect(self, reading: Reading, at: int) -> bool:
        """Whether it is said to come into force, as a text does and nobody else; it stands for the last text named."""
        clause = reading.clause_at(at)
        verb = clause.verb if clause is not None else None
        if verb is None or not comes_into_force(self.words, self.lows, verb):
            return False
        text = self.text_taken_up(reading, at)
        if text >= 0:
            self.stand_for[at] = (text - (self.lows[text - 1] in self.words.ARTICLES), text + 1)
        return True

    def text_taken_up(self, reading: Reading, at: int) -> int:
        """The last text, named in this sentence or the one before, that a pronoun may stand for; -1 where none is."""
        first = self.readings[reading.index - 1].sentence.first if reading.index else 0
        return text_before(self.words, self.lows, at, first)

    def agent_when(self, clause: Clause | None) -> tuple[Referent, ...]:
        """ "The session had been called for by the Cyprus Government after | it | received": who did what was done."""
        over = clause.parent.verb if clause is not None and clause.parent is not None else None
        if over is None or clause is None or clause.kind != "adverbial" or not over.passive:
            return ()
        before = [m for m in self.mentions_before(clause.start) if m.start >= over.end]
        one = before[0].referents if len(before) == 1 and before[0].role == "by" else ()
        return one if len(one) == 1 and one[0].type in _POWERS else ()

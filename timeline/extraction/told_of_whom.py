"""Of whom a text tells, where somebody else only told it: "X died at home, Y announced. He was 95"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.clauses import Clause
from timeline.extraction.referents import Referent
from timeline.extraction.values import SPEECH
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading

_TELLING = frozenset(("say", "announce"))
_NEAR = 3
"""Tokens from "demanded that" or "urged" to whoever is asked."""
_GIVING_CAUSE = frozenset(("attack", "military", "legal", "expulsion"))
"""Kinds of deeds for which somebody else is punished."""


class ToldOfWhom:
    """The part of an article that knows whom what is told is about."""

    language_is_english: bool
    lows: list[str]
    stand_for: dict[int, tuple[int, int]]
    readings: list[Reading]
    subjects: dict[int, tuple[Referent, ...]]
    words: Words
    _died: tuple[int, tuple[Referent, ...]] = (0, ())  # the last sentence looked through, and who died up to there

    def whom_it_told_of(self, reading: Reading, at: int, verb: Verb | None) -> tuple[Referent, ...]:
        """Who is told of in the sentence before, by another at its end; and of whom it is said that he is buried."""
        if not self.language_is_english or not reading.index or verb is None:
            return ()
        if verb.passive and verb.lemma in self.words.BURYING:
            return self._who_died(reading)
        if (
            verb.stance in _TELLING
            or verb.kind in SPEECH
            or any(v.form == "fin" and v.end <= at for v in reading.verbs)
        ):
            return ()
        clauses = self.readings[reading.index - 1].clauses
        last = next((c for c in reversed(clauses) if c.kind == "main"), None)
        if last is None or last.verb is None or last.verb.stance not in _TELLING:
            return ()
        told = next((c for c in clauses if c.report is last and c.start < last.start and c.verb is not None), None)
        if told is None or told.verb is None or any(c.start > last.start for c in clauses):
            return ()
        who = self.subjects.get(id(told.verb), ())
        return who if len(who) == 1 and who[0].type == "person" else ()

    def asked_to_undo(self, reading: Reading, at: int, clause: Clause | None) -> tuple[Referent, ...]:
        """ "urged Tehran to free the teacher | it arrested", "demanded that Israel end the blockade | it imposed": of whom it
        is asked, and not who asks."""
        above = clause.parent if clause is not None and clause.kind == "relative" else None
        if not self.language_is_english or above is None:
            return ()
        asking = above.parent.verb if above.kind == "content" and above.parent is not None else above.verb
        if asking is None or asking.stance != "demand" or asking.passive:
            return ()
        first = above.start if above.kind == "content" else asking.end
        asked = next((m for m in reading.mentions if first <= m.start < at and not m.place and not m.role), None)
        if asked is None or len(asked.referents) != 1 or asked.referents[0].type not in ("country", "org"):
            return ()
        near = asked.start - first < _NEAR and not self.words.UNDOING.isdisjoint(self.lows[asked.end : at])
        return asked.referents if near and (above.kind == "content" or above.verb is asking) else ()

    def told_what_to_do(self, reading: Reading, clause: Clause) -> tuple[Referent, ...]:
        """ "has told Canada that | it must withdraw 41 diplomats": whoever is told so, and not whoever tells."""
        above, verb = (clause.parent.verb if clause.parent is not None else None), clause.verb
        if not self.language_is_english or clause.kind != "content" or above is None or verb is None or above.passive:
            return ()
        if above.lemma not in self.words.TELLING or verb.modal_lemma not in self.words.DUTIES:
            return ()
        near = (m for m in reading.mentions if above.end <= m.start < min(above.end + _NEAR, clause.start))
        told = next(near, None)
        return told.referents if told is not None and len(told.referents) == 1 and not told.preposition else ()

    def who_acted_when(self, reading: Reading) -> tuple[Referent, ...]:
        """ "The quarrel goes back to May, when the Commission opened an inquiry. | It": the one body that acts in the
        sentence before, whose main clause is about a thing."""
        if not self.language_is_english or not reading.index:
            return ()
        clauses = [c for c in self.readings[reading.index - 1].clauses if c.verb is not None]
        if len(clauses) != 2 or clauses[0].kind != "main" or clauses[1].kind != "adverbial":
            return ()
        main, when = clauses
        if when.subordinator not in self.words.WHEN or self.subjects.get(id(main.verb)):
            return ()
        who = self.subjects.get(id(when.verb), ())
        return who if len(who) == 1 and who[0].type in ("country", "org") else ()

    def _who_died(self, reading: Reading) -> tuple[Referent, ...]:
        """The person who died, as told last: no sentence is looked through twice, for a text may be made of burials."""
        seen, dead = self._died
        for earlier in reversed(self.readings[seen : reading.index + 1]):
            for verb in earlier.verbs:
                who = self.subjects.get(id(verb), ()) if verb.lemma in self.words.DYING else ()
                if len(who) == 1 and who[0].type == "person":
                    self._died = earlier.index, who
                    return who
        self._died = reading.index, dead
        return dead

    def two_when(self, reading: Reading, clause: Clause | None) -> tuple[Referent, ...]:
        """ "X was informed by Y | when they met": one who acts and one other beside him in the clause above; nobody where
        more are named, or the verb tells no encounter."""
        above, verb = (clause.parent, clause.verb) if clause is not None else (None, None)
        if clause is None or above is None or above.verb is None or verb is None or verb.kind != "meeting":
            return ()
        if clause.kind != "adverbial" or clause.subordinator not in self.words.WHEN:
            return ()
        first = self.subjects.get(id(above.verb), ())
        people = [m for m in reading.mentions if above.verb.end <= m.start < clause.start and above.holds(m.start)]
        others = [m.referents[0] for m in people if len(m.referents) == 1 and m.referents[0].type == "person"]
        if len(first) != 1 or first[0].type != "person" or len(others) != 1 or others[0] is first[0]:
            return ()
        return (first[0], others[0])

    def whoever_gave_cause(self, reading: Reading, at: int, clause: Clause | None) -> tuple[Referent, ...] | None:
        """ "slapped sanctions on the court after | it issued a warrant": a body is punished for what it did itself; `None`
        where nothing of the kind is told. Whoever withdraws, votes or speaks before a sanction may be on either side."""
        above = clause.parent.verb if clause is not None and clause.parent is not None else None
        if above is None or clause is None or clause.kind != "adverbial" or clause.verb is None:
            return None
        after = clause.subordinator in self.words.AFTER_EVENT
        if not after or above.kind != "sanction" or above.passive or clause.verb.kind not in _GIVING_CAUSE:
            return None
        lows, words = self.lows, self.words
        struck = [m for m in reading.mentions if above.end <= m.start < clause.start and not m.place and m.referents]
        for mention in struck:
            one = mention.referents[0] if len(mention.referents) == 1 else None
            if one is not None and one.type in ("country", "org") and mention.role in ("", "recipient"):
                return mention.referents if not mention.demonym else None
        for k in range(above.end + 1, clause.start):
            if lows[k] in words.BODIES and lows[k - 1] in words.ARTICLES and not struck:
                self.stand_for[at] = (k - 1, k + 1)
                return ()
        return None

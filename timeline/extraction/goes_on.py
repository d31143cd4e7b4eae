"""Whom a pronoun means that goes on from the clause before: "Lundi, l'armée a fermé le port, et mardi | elle | a tiré"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.clauses import Clause
from timeline.extraction.meant_happenings import MeantHappenings
from timeline.extraction.referents import Referent
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading


class GoesOn(MeantHappenings):
    """The part of an article that finds who did the one thing on one day and the other on the next."""

    timed: bytearray
    language_is_english: bool

    def subject(self, reading: Reading, verb: Verb) -> tuple[Referent, ...]:
        raise NotImplementedError

    def goes_on_from(self, reading: Reading, clause: Clause, at: int) -> tuple[Referent, ...]:
        """The subject of the clause before, where "et" and a day lead to the pronoun at `at` and it agrees; the words that
        tell of it are kept where nobody is named."""
        code, words = self.words.SUBJECT_PRONOUNS.get(self.lows[at], ""), self.words
        opener = clause.opener
        if self.language_is_english or code[:1] not in ("m", "f") or clause.kind == "relative" or opener < 1:
            return ()
        if self.lows[opener] not in words.AND or opener + 1 >= at or not any(self.timed[opener + 1 : at]):
            return ()
        if not all(self.timed[k] or self.lows[k] in words.PREPOSITIONS for k in range(opener + 1, at)):
            return ()
        before = (c for c in reversed(reading.clauses[: clause.index]) if c.kind == clause.kind)
        first = next((c for c in before if c.verb is not None and c.verb.form == "fin" and c.verb.end <= opener), None)
        verb = first.verb if first is not None else None
        plural, feminine = code[1] == "p", code[0] == "f"
        if first is None or verb is None or verb.person != ("p" if plural else "s") or verb.inverted:
            return ()
        who = self.subject(reading, verb)
        if not plural:
            return who if len(who) == 1 and self._suits(who[0], feminine) else ()
        if len(who) > 1:
            return who if not feminine or all(r.gender != "m" for r in who) else ()
        begin = next((a for a, b in first.pieces if a <= verb.start <= b and a < verb.start), -1)
        if begin >= 0 and self._determines(begin) and self.lows[begin] not in words.PREPOSITIONS:
            self.stand_for.setdefault(at, (begin, verb.start))  # "les autorités ... elles": the words are in the plural
        return who

    def _suits(self, who: Referent, feminine: bool) -> bool:
        """Whether a French pronoun of that gender may mean somebody or a state: "le Kenya ... il"."""
        if who.type in ("person", "office", "name"):
            return who.gender in ("", "x") or (who.gender == "f") == feminine
        if who.type != "country" or who.institution:
            return True
        return feminine == (who.name.endswith("e") and who.name not in self.words.MASCULINE_IN_E)

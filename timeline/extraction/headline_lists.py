"""Names that a preposition governs one after the other: "entre la Suède, la Finlande et la Turquie"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import first_of
from timeline.extraction.rendering import Rendering
from timeline.extraction.verb import Verb


class HeadlineLists(Rendering):
    """Keeps such lists whole in a subject."""

    def _list_begun(self, spans: Sequence[tuple[int, int]]) -> int:
        """Where a phrase begins whose list of three or more goes on over the commas up to the verb; -1 where none does.

        `spans`: the stretches before the verb, cut at commas.
        """
        at = len(spans) - 1
        if at and self._tells_members(*spans[0]) and self.tokens[spans[-1][1]].text != ",":
            return spans[0][0]
        if at < 1 or self.words.AND.isdisjoint(self.article.lows[slice(*spans[at])]):
            return -1
        closed = self.tokens[spans[at][1]].text == ","  # "X, co-chair with Japan, Norway and Peru, has": an aside
        spans = [*spans[:at], (spans[at][0], self._names_end(*spans[at]))]
        while at > 0 and self._only_names(*spans[at]) and spans[at - 1][1] == spans[at][0] - 1:
            at -= 1
        start, end = spans[at]
        if at >= len(spans) - 1 or closed or self.tokens[end].text != ",":
            return -1
        governed = False
        for mention in self.reading.mentions:
            if start < mention.start and mention.end >= end:
                governed = bool(mention.role) or self._of_members(mention.start)
                break
        led = self.tokens[start].low in self.words.PREPOSITIONS.keys() - self.words.DETERMINERS
        led = led or bool(self.article.timed[start])  # "Lundi à Genève, la Suède, la Finlande et la Turquie"
        opens = at == 0 or any(self.article.timed[slice(*spans[at - 1])])  # "Lundi, les navires de X, de Y et de Z"
        return start if opens and governed and not led else -1

    def _names_end(self, start: int, end: int) -> int:
        """Where the names that "and" joins end: "Egypt and Sudan | over a dam on the Nile"."""
        lows, named, prepositions = self.article.lows, self.article.named, self.words.PREPOSITIONS
        joined = first_of(self.words.AND, lows, start, end, end)
        if not self.english or joined in (start, end) or 0 in named[start:joined]:
            return end
        at = named.find(0, joined + 1, end)
        return at if joined + 1 < at and lows[at] in prepositions else end

    def _tells_members(self, start: int, end: int) -> bool:
        """ "A committee made up of the two countries, the UN and four others is": a body, and the first of its members."""
        lows, words = self.article.lows, self.words
        at = next((k for k in range(start + 2, end) if lows[k] in words.MADE_UP), -1)
        return at > 0 and lows[start] in words.DETERMINERS and not words.WITH_MEMBERS.isdisjoint(lows[start + 1 : at])

    def _of_members(self, at: int) -> bool:
        """ "Un groupe réunissant le Kenya, la Somalie et la Zambie": what says that members follow, before token `at`."""
        at -= self.article.lows[at - 1] in self.words.ARTICLES
        return at > 0 and self.article.lows[at - 1] in self.words.MADE_UP

    def _of_a_group(self, phrase: str) -> bool:
        """ "The Baltic states", "les deux Corées", "a committee made up of X and Y": the words name them well enough."""
        known = any_of(self.words, "STATES_TOGETHER", "OF_STATES_TOGETHER", "MADE_UP")
        return any(word in known for word in phrase.lower().split())

    def _only_names(self, start: int, end: int) -> bool:
        """Whether names with their articles and prepositions, and "and", are all that stands there."""
        small = any_of(self.words, "ARTICLES", "AND", "OF_SOME") | self.words.PREPOSITIONS.keys()
        names = self.article.named
        return 1 in names[start:end] and all(names[k] or self.article.lows[k] in small for k in range(start, end))

    def _whole_list(self, clause: Clause, start: int, end: int) -> int:
        """ "| le Mali, le Burkina Faso et le Niger, qui ont quitté": where a list of names begins of which `start` is the
        last but one; that of the last alone, where the verb is of one: "le Mali et | le Niger, qui a quitté"."""
        lows, named, first = self.article.lows, self.article.named, self.reading.sentence.first
        small = any_of(self.words, "ARTICLES", "AND")
        joined = all(named[k] or lows[k] in small for k in range(start, end))
        joint = next((k for k in range(start, end) if lows[k] in self.words.AND and not named[k]), -1) if joined else -1
        if joint < 0:
            return start
        led = any_of(self.words, "OBJECT_RELATIVES", "NOT_AS_SUBJECTS", "TO_WHICH")
        subject = clause.subordinator in self.words.RELATIVES and clause.subordinator not in led
        if subject and clause.verb is not None and clause.verb.person == "s":
            return joint + 1
        while start - 1 > first and lows[start - 1] == ",":
            at = start - 1
            while at > first and (named[at - 1] or lows[at - 1] in self.words.ARTICLES) and lows[at - 1] != ",":
                at -= 1
            told = next((m for m in self.reading.mentions if at <= m.start < start), None)
            if told is None or told.role == "source" or told.place:
                break  # "Selon M. X, | le Mali et le Niger, qui", "À Paris, | le Mali et le Niger, qui"
            start = at
        return start

    def _governed_on(self, start: int, end: int) -> bool:
        """ "The plan presented by X, the envoy, and Y, was": a name that "and" joins to one a preposition governs."""
        if self.tokens[start].low not in self.words.AND:
            return False
        inside = next((m for m in self.reading.mentions if start < m.start < end), None)
        return inside is not None and bool(inside.role)

    def _body_at_its_end(self, clause: Clause, start: int, end: int) -> int:
        """ "conteste la compétence de | la Cour, dont les audiences": the body at the end of a French phrase which no deed,
        nobody and no other body heads; else `start`."""
        lows, words = self.article.lows, self.words
        if self.english or clause.subordinator not in words.OF_WHICH or start + 2 >= end:
            return start
        heads, nouns = any_of(words, "BODIES", "HUMANS", "OFFICES", "TEXTS"), self.article.lexicon.nouns
        for k in range(start + 2, end - 1):
            if lows[k - 1] in heads or lows[k - 1] in nouns:
                return start
            article = lows[k] in words.ARTICLES and lows[k - 1] in words.BARE_OF
            melted = lows[k] in words.CONTRACTED and lows[k] in words.OF_SOME
            if (article or melted) and lows[k + 1] in words.BODIES:
                return k + melted
        return start

    def _takes_what_follows(self, verb: Verb) -> bool:
        """Whether "de" belongs to the verb: "s'emparer de Goma", "se retirer du traité"."""
        return verb.reflexive and verb.lemma in self.words.TAKING_HOLD

"""Who is named together: "X and the commander Y", "the police of Ghana and Togo", "he and Xi Jinping"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.absolutes import verb_apart
from timeline.extraction.antecedents import Antecedents
from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading


class Listed(Antecedents):
    """The part of an article that joins those whom "and" joins."""

    def _comes_from(self, mention: Mention) -> bool:
        """ "Officers from the two countries", "Negotiators for both sides": those who act are theirs."""
        at = mention.governed - 1
        if (
            mention.preposition not in self.words.SENT_BY
            or at < 0
            or mention.referents[0].type not in ("country", "org")
        ):
            return False
        return self.lows[at] in any_of(self.words, "PLURAL_OFFICES", "PAIR_HEADS", "EXPERTS", "TRAVELLERS")

    def _with_pronoun(self, reading: Reading, clause: Clause, mention: Mention) -> tuple[Referent, ...]:
        """ "he and Xi Jinping", "lui et son homologue": whom the pronoun before "and" means."""
        k = mention.start - 1
        while k > clause.start and (self.lows[k] in self.words.DETERMINERS or self.lows[k] in self.words.TITLES):
            k -= 1
        if k <= clause.start - 1 or k < 1 or self.lows[k] not in self.words.AND or not clause.holds(k - 1):
            return ()
        low = self.words.STRESSED.get(self.lows[k - 1], "")
        who = self.pronoun(low, reading, k - 1) if low else ()
        return who if len(who) == 1 and who[0].type in ("person", "office") and who[0] not in mention.referents else ()

    def _listed(self, reading: Reading, mention: Mention) -> bool:
        for k in range(mention.start - 1, max(mention.start - 6, reading.sentence.first - 1), -1):
            low = self.tokens[k].low
            if low in self.words.AND or low in self.words.LIKEWISE and self.named[k - 1]:
                return True  # "La Serbie comme le Kosovo ont"
            if low not in self.words.DETERMINERS and low not in self.words.TITLES and low not in (".", ","):
                return bool(self.named[k]) or self._described(reading, k)
        return False

    def _says_what(self, mention: Mention, stop: int) -> bool:
        """ "Russia, Serbia's ally, accused": what a power is to another stands between commas."""
        lows, end = self.lows, mention.end
        if not 0 < mention.start < end < stop or lows[mention.start - 1] != "," or lows[end] not in self.words.OWNING:
            return False
        close = next((k for k in range(end + 1, min(end + 8, stop)) if lows[k] == "," or self.tokens[k].cap), stop)
        return close < stop and lows[close] == "," and mention.referents[0].type in ("country", "org")

    def _is_whose(self, power: Mention, person: Mention) -> bool:
        """ "Japan's chief secretary, X", "The government's negotiator, the minister X": the first only says whose he is."""
        lows, words = self.lows, self.words
        if person.referents[0].type != "person" or power.referents[0].type == "person" or not self.language_is_english:
            return False
        owned = not words.OWNING.isdisjoint(lows[power.start : power.end + 1])
        between = lows[power.end : person.start]
        if not owned or between.count(",") != 1 or not words.AND.isdisjoint(between):
            return False
        after = between[between.index(",") + 1 :]
        named = all(low in words.ARTICLES or low in words.TITLES or low == "." or low in words.HUMANS for low in after)
        return named and all(low.isalpha() or low in words.OWNING or low in (",", ".") for low in between)

    def _described(self, reading: Reading, at: int) -> bool:
        """ "Santos and the rebel commander X": a description in small letters, and then "and"."""
        for k in range(at, max(at - 7, reading.sentence.first), -1):
            low = self.tokens[k].low
            if low in self.words.AND:
                last = self._past_age(k - 1, reading.sentence.first)
                first = next((j for j in range(last, max(last - 6, 0), -1) if self.lows[j] == ","), -1)
                ends = (last + 1, first)  # "X, the Portuguese treasurer, and his colleague Y"
                described = any(m.end in ends and not m.place for m in reading.mentions)
                return bool(self.named[last]) or described  # "X, the Peruvian minister, and his colleague Y"
            capital = self.tokens[k].cap and k not in self.cast.adjectives  # "his Spanish colleague, X"
            leads = low in self.words.PREPOSITIONS and self.words.PREPOSITIONS[low] != "of"
            if capital or not low.isalpha() or leads:
                return False  # but "and the secretary of the league, X"
            if any(verb.start <= k < verb.end for verb in reading.verbs):
                return False
        return False

    def _past_age(self, k: int, first: int) -> int:
        """ "Yann Cadiou, 52 ans, et": the token before an age set apart by commas."""
        start = k
        while k > first and start - k < 6 and not self.named[k]:
            token = self.tokens[k]
            if token.text != "," and not token.text.isdigit() and token.low not in self.words.AGED:
                break
            k -= 1
        return k

    def _with_list(self, reading: Reading, first: Mention) -> tuple[Referent, ...]:
        people = list(self.settle(first, reading))
        told = next((m for m in reading.mentions if m.start > first.start and m.role != "of"), None)
        if told is not None and told.referents[0].type == "person" and self._by_office(first):
            between = self.lows[first.end : told.start]
            if len(between) < 7 and between.count(",") == 1 and between[-1] == ",":
                self.apposed.add(first.start)
                return told.referents  # "le ministre des Pêches, Tom Siddon"
        for mention in reading.mentions:
            if (
                mention.start > first.end
                and mention.start - first.end < 5
                and not mention.role
                and self._listed(reading, mention)
            ):
                people += [r for r in mention.referents if r not in people]
        return tuple(people)

    def _without_apart(self, reading: Reading, clause: Clause, who: tuple[Referent, ...]) -> tuple[Referent, ...]:
        """ ", ont dit Oslo et Rome, | Paris se disant inquiet": those who say it, and nobody with a participle of his own."""
        if len(who) < 2 or len(clause.pieces) < 2:
            return who
        english = self.language_is_english
        apart = {
            r
            for m in reading.mentions
            if clause.holds(m.start) and verb_apart(self.document, self.words, clause, m.start, english) is not None
            for r in m.referents
        }
        return tuple(r for r in who if r not in apart) or who

    def _by_office(self, mention: Mention) -> bool:
        """Whether a mention tells somebody by what they are, without a name: "le ministre des Pêches"."""
        words, lows = self.words, self.lows[mention.start : mention.end]
        return mention.referents[0].type in ("office", "name", "person") and (
            lows[0] in words.OFFICES or not words.HUMANS.isdisjoint(lows)
        )

    def _owners(self, reading: Reading, clause: Clause, verb: Verb, mention: Mention) -> tuple[Referent, ...]:
        """Whose those are who act; nobody's in "L'assassinat de X a", but "La mission | du FMI a quitté" is the Fund's."""
        for noun in reading.nouns:
            goes = noun.end == mention.governed and self.lows[noun.start] in self.words.TRAVELLERS
            beside = (
                noun.start > mention.end and self.lows[mention.end] == ","
            )  # "of Chad, explaining its vote, warned"
            if noun.start < verb.start and clause.holds(noun.start) and not goes and not beside:
                return ()
        body = mention.referents[0].type == "office" and mention.referents[0].office in self.words.NOT_PERSON
        if body and mention.role == "of" and self.document.word_before(mention.governed) in self.words.HUMANS:
            return ()  # "L'ancien candidat de l'opposition manifestera": not the opposition
        return self.settle(mention, reading)

    def _is_second_body(self, mention: Mention) -> bool:
        """ "La Colombie et les rebelles | des FARC ont", "Paris et le gouvernement | de Bamako": joined too."""
        at, lows, words = mention.governed - 1, self.lows, self.words
        head = lows[at] in any_of(words, "REBELS", "BODIES", "ACTING_BODIES", "OWN_BODIES")
        return head and mention.role == "of" and lows[at - 1] in words.DETERMINERS and lows[at - 2] in words.AND

    def _is_second_power(self, mention: Mention) -> bool:
        """ "de l'Inde et du Pakistan": a power after "and" and a preposition of its own."""
        before, after = self.lows[mention.governed - 1], self.lows[mention.end] if mention.end < len(self.lows) else ""
        listed = before in self.words.AND or before == "," and (after in self.words.AND or after == ",")
        return listed and mention.referents[0].type == "country"

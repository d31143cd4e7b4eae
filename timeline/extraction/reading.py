"""One article, read: sentences with their verbs, clauses, names, and who each pronoun stands for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import chain

from timeline.extraction.clauses import Clause
from timeline.extraction.document import Document, Sentence, read_document
from timeline.extraction.gazetteer import Gazetteer
from timeline.extraction.impersonals import set_aside
from timeline.extraction.lexicon import Happening, Lexicon, any_of
from timeline.extraction.mentions import Cast
from timeline.extraction.noun_frames import framed, frames_of
from timeline.extraction.of_age import only_of_age
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.segment import ClauseReader
from timeline.extraction.senses import settle_senses
from timeline.extraction.subjects import Subjects
from timeline.extraction.things_for_deeds import only_says_for_what
from timeline.extraction.told_infinitives import tell
from timeline.extraction.told_together import Two
from timeline.extraction.verb import Verb
from timeline.extraction.verbs import VerbReader
from timeline.extraction.vocabulary import NOUN
from timeline.temporal.values import Expression

_BROUGHT = 4
"""Tokens from "it was" to the name of whoever is brought forward."""


@dataclass(slots=True)
class Noun:
    """A noun that is a happening, at `tokens[start:end]`."""

    start: int
    end: int
    happening: Happening


@dataclass(slots=True)
class Reading:
    """A sentence with everything found in it."""

    index: int
    sentence: Sentence
    lows: frozenset[str]  # its words in small letters: what is not among them need not be looked for
    verbs: list[Verb] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    nouns: list[Noun] = field(default_factory=list)
    expressions: list[int] = field(default_factory=list)
    words_after: dict[int, list[str]] = field(default_factory=dict)  # of a verb, by its start, once asked for

    def named_up_to(self, end: int) -> Mention | None:
        """Who is named right before token `end`."""
        return next((mention for mention in self.mentions if mention.end == end), None)

    def clause_at(self, i: int) -> Clause | None:
        """The clause that holds token `i`."""
        for clause in self.clauses:
            if clause.start <= i < clause.end and (len(clause.pieces) == 1 or clause.holds(i)):
                return clause
        return None


_TOGETHER = frozenset(("meeting", "call", "agreement", "visit"))
"""What two people do together."""


class Article(Subjects):
    """The whole text read once; subjects and pronouns are resolved in the order of the text."""

    # Rules ask for these thousands of times, and there are too many of them for the quick way to an attribute without slots.
    __slots__ = (
        "text", "lexicon", "words", "day", "expressions", "language_is_english", "document", "tokens", "lows", "cast",
        "gazetteer", "asked_from", "asked", "spoken", "timed", "named", "verbal", "spans", "of_age", "dated", "set_aside",
        "index_of", "signals", "covered", "readings", "subjects", "inverted", "apposed", "owned", "stand_for",
        "stand_ins", "pairs", "together", "told_pairs", "_bodies", "_verbs", "_clauses", "_focus", "_told",
        "_unnamed", "_unnamed_words", "_collective", "_collective_words", "_settled",
    )  # fmt: skip

    def __init__(
        self, text: str, lexicon: Lexicon, gazetteer: Gazetteer, day: date | None, expressions: list[Expression]
    ) -> None:
        self.told_first, self.told_up_to = {}, 0
        self.text, self.lexicon, self.words, self.day = text, lexicon, lexicon.words, day
        self.expressions, self.language_is_english = expressions, lexicon.code == "en"
        self.document: Document = read_document(text, lexicon)
        self.tokens, self.lows = self.document.tokens, self.document.lows
        self.cast = Cast(self.document, lexicon, gazetteer, day)
        self.gazetteer = gazetteer
        self.asked_from, self.asked = self.cast.interview
        self.spoken = {}
        count = len(self.tokens)
        self.timed, self.named = bytearray(count), bytearray(count)
        self.verbal = bytearray(count)  # 1 for tokens of verb groups, up to the sentence that is read
        self.spans: list[tuple[int, int]] = self._expression_tokens()
        self.of_age = only_of_age(self.lows, self.spans, expressions, self.words, day)
        self.dated = bytearray(count)
        for k, ((start, end), expression) in enumerate(zip(self.spans, expressions, strict=True)):
            if k in self.of_age:
                continue  # "a law dating from 1953": a headline says so
            self.timed[start:end] = b"\x01" * (end - start)
            if expression.interval is not None:
                self.dated[start:end] = b"\x01" * (end - start)
        self.set_aside = dict[int, int]()  # where what is said by the way begins and ends
        self.index_of = {id(expression): k for k, expression in enumerate(expressions)}
        self.signals, covered = bytearray(count), bytearray(self.timed)
        self.covered = covered  # by a time or what leads to one
        for k, ((start, _), expression) in enumerate(zip(self.spans, expressions, strict=True)):
            if expression.signal_start is not None and k not in self.of_age:
                at = min(start, bisect_left(self.document.starts, expression.signal_start))
                self.signals[at:start] = covered[at:start] = b"\x01" * (start - at)
        bodies = self._bodies = set[int]()
        for mention in self.cast.mentions:
            self.named[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
            if mention.end - mention.start > 2 and (mention.referents[0].type == "org" or mention.phrase):
                bodies.update(range(mention.start, mention.end))  # "the International Conference Center" is no talk
        self._verbs = VerbReader(self.document, lexicon, covered, self.named)
        self._clauses = ClauseReader(self.document, lexicon, self.named, self.timed, self.verbal)
        self.readings = [
            Reading(k, sentence, frozenset(self.lows[sentence.first : sentence.last]))
            for k, sentence in enumerate(self.document.sentences)
        ]
        self._share_out()
        self.subjects: dict[int, tuple[Referent, ...]] = {}  # by id of the verb
        self.inverted = {}
        self.apposed: set[int] = set()  # first tokens of offices that only describe whoever is named after them
        self.owned: set[int] = set()  # verbs whose subject is only the owner of what acts: "les troupes de X"
        self._focus: list[tuple[Referent, ...]] = []
        self._told, self.stand_for = [], {}
        self._unnamed, self._unnamed_words = False, (0, 0)
        self._collective: tuple[Referent, ...] = ()
        self._collective_words = (0, 0)
        self.stand_ins: dict[int, tuple[int, int]] = {}  # the words an unnamed "ils" stands for, by id of the verb
        self.pairs: list[tuple[Referent, ...]] = []  # who met whom, as told so far
        self.together: list[Two] = []
        self._settled = 0
        self.told_pairs: list[tuple[int, tuple[Referent, ...]]] = []  # two who act together, and where
        for reading in self.readings:
            self._read(reading)

    # -- building -------------------------------------------------------------------------------------------------------

    def _expression_tokens(self) -> list[tuple[int, int]]:
        starts, ends = self.document.starts, self.document.ends
        spans = []
        for expression in self.expressions:
            first = bisect_right(ends, expression.start)
            end = bisect_left(starts, expression.end, first)
            unit = first > 1 and self.lows[first - 1] in self.words.BARE_OF and self.lows[first - 2] in self.words.MONTH
            spans.append((first - 2 * unit, end))  # "au mois d'avril"
        return spans

    def _share_out(self) -> None:
        """Give mentions and expressions to their sentences: one walk over each list."""
        mentions, spans = self.cast.mentions, self.spans
        order = sorted(range(len(spans)), key=lambda k: spans[k][0])
        told, dated, count = 0, 0, len(mentions)
        for reading in self.readings:
            last = reading.sentence.last if reading is not self.readings[-1] else len(self.tokens) + 1
            begin = told
            while told < count and mentions[told].start < last:
                told += 1
            if told > begin:
                reading.mentions = mentions[begin:told]
            while dated < len(order) and spans[order[dated]][0] < last:
                if reading.sentence.first <= spans[order[dated]][0]:
                    reading.expressions.append(order[dated])
                dated += 1

    def _read(self, reading: Reading) -> None:
        sentence = reading.sentence
        self.settle_open(reading)
        if not self.words.ASIDE_WORDS.isdisjoint(reading.lows):
            for start, end in set_aside(self.lows, self.words, sentence):
                self.timed[start:end] = self.covered[start:end] = b"\x01" * (end - start)
                self.set_aside[start] = end
        reading.verbs = self._verbs.read(sentence.first, sentence.last)
        verbal = self.verbal
        for verb in reading.verbs:
            verbal[verb.start : verb.end] = b"\x01" * (verb.end - verb.start)
        reading.clauses = self._clauses.read(sentence.first, sentence.last, reading.verbs)
        if not self.language_is_english:
            tell(self.document, self.words, reading.clauses, reading.verbs, sentence.first)
        after = sentence.first
        for i in self.document.where(NOUN, sentence.first, sentence.last):
            if i >= after and not verbal[i] and i not in self._bodies and not (self.dated[i] and self.tokens[i].cap):
                found = self._noun(reading, i)
                if found is not None:
                    if self.language_is_english and reading.nouns and reading.nouns[-1].end == i:
                        found = Noun(reading.nouns.pop().start, found.end, found.happening)  # "a truce proposal"
                    reading.nouns.append(found)
                    after = found.end
        settle_senses(self, reading)
        self._told.append((list(self._focus), self._unnamed_words if self._unnamed else (0, 0)))
        acted = False  # somebody does something in the sentence
        for verb in reading.verbs:
            who = self.subject(reading, verb)
            if who:
                self.keep_together(reading, verb, who)
                acted = acted or verb.form == "fin"
                if len(who) == 2 and verb.kind in _TOGETHER and all(r.type in ("person", "office") for r in who):
                    self.told_pairs.append((verb.start, who))
        for clause in reading.clauses:
            opens = clause.kind == "adverbial" and clause.opener == sentence.first and self.language_is_english
            if clause.verb is not None and (opens or clause.kind in {"main", "content"}):
                subject = self.subjects.get(id(clause.verb), ())
                if subject:
                    self._focus.append(subject)
                    self._unnamed = False
                    one = len(subject) == 1 and subject[0].type == "org"
                    if one and (clause.verb.person == "p" or self.tells_many(clause, clause.verb)):
                        if subject is self._collective:
                            self.stand_ins[id(clause.verb)] = self._collective_words
                        else:
                            spoken = (0, 0) if self.language_is_english else self.many_in_words(clause, clause.verb)
                            self._collective = subject
                            self._collective_words = spoken if any(spoken) else (clause.start, clause.verb.start)
                elif clause.kind == "content" and self._many_tell(sentence.first):
                    continue  # "The ministers recalled that the fish carry no passports. They": the ministers
                elif (clause.verb.person == "p" or self._counts_many(clause)) and not self._opens_with_pronoun(clause):
                    self._unnamed = True
                    first = clause.start + (clause.opener == clause.start)  # "If the two men meet, they will talk"
                    several = self.several_in_front(clause, clause.verb)
                    self._unnamed_words = (
                        several if several[1] else (first, min(clause.pieces[0][1], clause.verb.start))
                    )
                elif self._unnamed:
                    self.stand_ins[id(clause.verb)] = self._unnamed_words
        for clause in reading.clauses:
            if clause.kind != "relative" or clause.verb is None or clause.parent is None:
                continue
            above = clause.parent.verb
            if above is None or above.lemma != self.words.BE:
                continue
            if (
                self.lows[clause.parent.start] in self.words.POINTING
            ):  # "It was the envoy, X, who brought them together"
                who = self._brought_forward(reading, above.end) or self.subjects.get(id(clause.verb), ())
                if len(who) == 1 and who[0].type == "person":
                    self._focus.append(who)
        if reading.mentions and not acted:
            topic = reading.mentions[0]  # no verb was read, but the sentence begins with somebody
            told = topic.start - sentence.first < 2 and not topic.role and not topic.place
            if told and topic.referents[0].type in ("person", "office", "country", "org"):
                self._focus.append(topic.referents)
                self._unnamed = False
        del self._focus[:-12]

    def _many_tell(self, first: int) -> bool:
        """Whether several whom nothing names are told of already in the English sentence that begins at `first`."""
        return self.language_is_english and self._unnamed and self._unnamed_words[0] >= first

    def _brought_forward(self, reading: Reading, at: int) -> tuple[Referent, ...]:
        """ "It was | the prefect X, | sent by Y with a priest, who found": whoever the English clause names first."""
        if not self.language_is_english:
            return ()
        first = next((m for m in reading.mentions if m.start >= at), None)
        near = first is not None and first.start - at < _BROUGHT and not first.place and not first.preposition
        return first.referents if first is not None and near else ()

    def _counts_many(self, clause: Clause) -> bool:
        """ "About 20 guerrillas stormed": an English past tells no number."""
        opening = self.lows[clause.start : clause.start + 2]
        if not self.language_is_english or clause.verb is None:
            return False
        if any(low.isdigit() or low in self.words.AMOUNTS for low in opening) or self.tells_many(clause, clause.verb):
            return True
        # "Talks between the two | opened. They": not "agreed that | the talks should be taken up"
        return clause.kind == "main" and self.several_in_front(clause, clause.verb)[1] > 0

    def _opens_with_pronoun(self, clause: Clause) -> bool:
        end = clause.verb.start if clause.verb is not None else clause.end
        start = clause.start
        return not self.words.SUBJECT_PRONOUNS.keys().isdisjoint(self.lows[start : min(end, start + 6)])

    def _noun(self, reading: Reading, i: int) -> Noun | None:
        lows, words, last = self.lows, self.words, reading.sentence.last
        low = lows[i]
        if i > 1 and lows[i - 1] in words.BARE_OF and lows[i - 2] in words.MEANT_FOR:
            return None  # "un avion de combat", "un bureau de vote"
        if i and lows[i - 1] in words.BEFORE_HYPHEN and self.document.hyphened(i):
            return None  # "un accord de libre-échange"
        if low in words.MISSIONS and not words.STANDING_MISSIONS.isdisjoint(lows[i + 1 : i + 3]):
            return None  # "la mission de police", "la mission onusienne": a body, and no journey
        if (
            self.language_is_english
            and i
            and lows[i - 1] == ","
            and low.endswith(self.words.GERUND_ENDING)
            and i + 1 < last
        ):
            counted = lows[i + 1].isdigit() or lows[i + 1] in words.NUMBERS
            if counted or lows[i + 2 : i + 3] and lows[i + 2] in words.AT_ITS_ENDS:
                return None  # "capsized, killing at least 40 people"
        if low in words.RELIEF and self.tokens[i].cap and i and lows[i - 1] in words.DETERMINERS:
            return None  # "le Secours populaire": a body, and no help
        if low in words.OF_WORKERS and i + 1 < last:
            following = lows[i + 1]
            if following in words.HUMANS or following.rstrip("s") in any_of(words, "HUMANS", "BODIES"):
                return None  # "aid workers", "truce monitors"
        if only_says_for_what(self.document, words, self.timed, i, last):
            return None
        told = None
        for happening in self.lexicon.nouns.get(low, ()):
            said = happening.words
            size = len(said)
            if size == 1 or i + size <= last and lows[i + 1] == said[1] and (*lows[i : i + size],) == said:
                told = Noun(i, i + size, happening)
                break
        if low in frames_of(words):
            frame = framed(self, reading, i, told.happening if told is not None else None)
            told = Noun(i, *frame) if frame is not None else told
        return told

    # -- subjects and pronouns --------------------------------------------------------------------------------------------

    def topic_of(self, reading: Reading) -> Reading | None:
        """The heading just above a sentence that opens its paragraph."""
        if reading.index == 0:
            return None
        above = self.readings[reading.index - 1]
        return above if above.sentence.kind == "heading" and reading.sentence.kind == "text" else None

    def opens_on_topic(self, i: int) -> bool:
        """Whether the words at token `i` begin with a demonstrative that only the heading explains."""
        return any(token.low in self.words.TOPICAL for token in self.tokens[i : i + 2])

    def adjectives_near(self, start: int, end: int, reach: int = 3) -> list[Referent]:
        """Countries that adjectives name within `reach` tokens of `tokens[start:end]`: "russe", "franco-allemand"."""
        found, adjectives, money = [], self.cast.adjectives, self.cast.money
        low = max(0, start - reach if self.language_is_english else start)
        stop = end + (0 if self.language_is_english and reach else reach)
        for k, word in enumerate(self.lows[low:stop], low):
            if k in adjectives and not self.named[k] and k not in money:
                found.append(adjectives[k])
            elif k >= end and word in ",;:.":
                break
        return found

    def tokens_of(self, clause: Clause, first: int = 0) -> Iterator[int]:
        """Token indices of a clause, in order, from token `first` on."""
        if len(clause.pieces) == 1:
            return iter(range(max(clause.start, first), clause.end))
        return chain.from_iterable([range(max(start, first), end) for start, end in clause.pieces])

"""One article, read: sentences with their verbs, clauses, names, and who each pronoun stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from timeline.extraction.clauses import Clause, read_clauses, shared_subject
from timeline.extraction.document import Document, Sentence, read_document
from timeline.extraction.gazetteer import Gazetteer
from timeline.extraction.lexicon import Happening, Lexicon
from timeline.extraction.mentions import Cast, Mention, Referent
from timeline.extraction.verbs import Verb, VerbReader
from timeline.temporal.values import Expression


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
    verbs: list[Verb] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    nouns: list[Noun] = field(default_factory=list)
    expressions: list[int] = field(default_factory=list)

    def clause_at(self, i: int) -> Clause | None:
        """The clause that holds token `i`."""
        return next((clause for clause in self.clauses if clause.holds(i)), None)


class Article:
    """The whole text read once; subjects and pronouns are resolved in the order of the text."""

    def __init__(
        self, text: str, lexicon: Lexicon, gazetteer: Gazetteer, day: date | None, expressions: Sequence[Expression]
    ) -> None:
        self.text, self.lexicon, self.words, self.day = text, lexicon, lexicon.words, day
        self.expressions = expressions
        self.document: Document = read_document(text, lexicon.words)
        self.tokens = self.document.tokens
        self.cast = Cast(self.document, lexicon, gazetteer, day)
        self.gazetteer = gazetteer
        count = len(self.tokens)
        self.timed, self.named = bytearray(count), bytearray(count)
        self.spans: list[tuple[int, int]] = self._expression_tokens()
        for start, end in self.spans:
            self.timed[start:end] = b"\x01" * (end - start)
        self.index_of = {id(expression): k for k, expression in enumerate(expressions)}
        self.signals = bytearray(count)
        for (start, _), expression in zip(self.spans, expressions, strict=True):
            at = start
            while (
                expression.signal_start is not None and at > 0 and self.tokens[at - 1].start >= expression.signal_start
            ):
                at -= 1
            self.signals[at:start] = b"\x01" * (start - at)
        for mention in self.cast.mentions:
            self.named[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
        covered = bytearray(a | b for a, b in zip(self.timed, self.signals, strict=True))
        reader = VerbReader(self.tokens, lexicon, covered, self.named)
        reader.hyphens = {i for i, char in enumerate(text) if char == "-"} if "-" in text else set()
        self._verbs = reader
        self.readings = [Reading(k, sentence) for k, sentence in enumerate(self.document.sentences)]
        self._share_out()
        self.subjects: dict[int, tuple[Referent, ...]] = {}  # by id of the verb
        self._focus: list[tuple[Referent, ...]] = []
        self.pairs: list[tuple[Referent, ...]] = []  # who met whom, as told so far
        for reading in self.readings:
            self._read(reading)

    # -- building -------------------------------------------------------------------------------------------------------

    def _expression_tokens(self) -> list[tuple[int, int]]:
        spans, at = [], 0
        for expression in self.expressions:
            while at > 0 and self.tokens[at - 1].end > expression.start:
                at -= 1
            while at < len(self.tokens) and self.tokens[at].end <= expression.start:
                at += 1
            end = at
            while end < len(self.tokens) and self.tokens[end].start < expression.end:
                end += 1
            spans.append((at, end))
        return spans

    def _share_out(self) -> None:
        """Give mentions and expressions to their sentences: one walk over each list."""
        k = 0
        for mention in self.cast.mentions:
            while k + 1 < len(self.readings) and self.readings[k].sentence.last <= mention.start:
                k += 1
            if self.readings:
                self.readings[k].mentions.append(mention)
        k = 0
        for e, (start, _) in sorted(enumerate(self.spans), key=lambda pair: pair[1][0]):
            while k + 1 < len(self.readings) and self.readings[k].sentence.last <= start:
                k += 1
            if self.readings and self.readings[k].sentence.first <= start:
                self.readings[k].expressions.append(e)

    def _read(self, reading: Reading) -> None:
        sentence = reading.sentence
        reading.verbs = self._verbs.read(sentence.first, sentence.last)
        reading.clauses = read_clauses(
            sentence.first, sentence.last, self.tokens, reading.verbs, self.lexicon, self.named
        )
        taken = {k for verb in reading.verbs for k in range(verb.start, verb.end)}
        i, nouns = sentence.first, self.lexicon.nouns
        while i < sentence.last:
            low = self.tokens[i].low
            if low in nouns and i not in taken:
                found = self._noun(i, sentence.last)
                if found is not None:
                    reading.nouns.append(found)
                    i = found.end
                    continue
            i += 1
        for verb in reading.verbs:
            self.subject(reading, verb)
        for clause in reading.clauses:
            if clause.verb is not None and clause.kind in ("main", "content"):
                subject = self.subjects.get(id(clause.verb), ())
                if subject:
                    self._focus.append(subject)
        del self._focus[:-12]

    def _noun(self, i: int, last: int) -> Noun | None:
        for happening in self.lexicon.nouns[self.tokens[i].low]:
            size = len(happening.words)
            if i + size <= last and all(self.tokens[i + k].low == happening.words[k] for k in range(size)):
                return Noun(i, i + size, happening)
        return None

    # -- subjects and pronouns --------------------------------------------------------------------------------------------

    def subject(self, reading: Reading, verb: Verb) -> tuple[Referent, ...]:
        """Who does what the verb says; resolved once, remembered."""
        key = id(verb)
        if key not in self.subjects:
            self.subjects[key] = ()  # a cycle of heads ends here
            self.subjects[key] = self._subject(reading, verb)
        return self.subjects[key]

    def _subject(self, reading: Reading, verb: Verb) -> tuple[Referent, ...]:
        clause = reading.clauses[verb.clause] if 0 <= verb.clause < len(reading.clauses) else None
        if verb.inverted:
            return self.pronoun(verb.inverted, reading, verb.start)
        if clause is None:
            return ()
        if verb.form != "fin":
            if verb.form == "pp":
                return self._antecedent(reading, verb.start)
            return self._controlled(reading, verb, clause)
        shared = shared_subject(clause, reading.clauses)
        opener = self.tokens[clause.opener].text if clause.opener >= 0 else ""
        if (
            verb.stance in ("say", "announce")
            and verb.start in {start for start, _ in clause.pieces}
            and opener in (",", "»", "”", '"', "?", "!")
        ):
            after = next(
                (m for m in reading.mentions if m.start >= verb.end and clause.holds(m.start) and not m.place), None
            )
            if after is not None and after.start - verb.end < 6 and not after.role:
                return self._with_list(reading, after)
        before = self._before(reading, clause, verb)
        if before:
            return before
        if (
            clause.kind == "relative"
            and clause.subordinator in self.words.RELATIVES
            and clause.subordinator not in ("dont", "où", "whose", "where")
        ):
            return self._antecedent(reading, clause.opener)
        for start, end in clause.pieces:
            for k in range(start, min(end, verb.start)):
                code = self.tokens[k].low
                if code in self.words.SUBJECT_PRONOUNS and not self._impersonal(k):
                    return self.pronoun(code, reading, k)
                if (
                    code in self.words.LAST_NAMED
                    and k + 1 == verb.start
                    and self.tokens[k - 1].low in self.words.DEMONSTRATIVES | {"the"}
                ):
                    return self.last_named(k)
                if code in self.words.THIS_ONE and k + 2 <= verb.start and self.tokens[k + 1].low in ("ci", "là"):
                    return self.last_named(k)
        if shared is not None and shared.verb is not None:
            return self.subject(reading, shared.verb)
        if verb.start == clause.pieces[0][0] or self.tokens[verb.start - 1].text in ',»”"':
            after = next(
                (
                    m
                    for m in reading.mentions
                    if m.start >= verb.end and clause.holds(m.start) and not m.role and not m.place
                ),
                None,
            )
            if after is not None and after.start - verb.end < 6:
                return self._with_list(reading, after)
        return ()

    def _before(self, reading: Reading, clause: Clause, verb: Verb) -> tuple[Referent, ...]:
        """Names before the verb that no preposition governs; failing that, the owner in "les autorités de Kiev"."""
        owners: tuple[Referent, ...] = ()
        found: list[Referent] = []
        event = any(clause.holds(noun.start) and noun.start < verb.start for noun in reading.nouns)
        for mention in reading.mentions:
            if mention.start >= verb.start:
                break
            if not clause.holds(mention.start) or mention.place or any(r.type == "agency" for r in mention.referents):
                continue
            if not mention.role:
                if found and not self._listed(reading, mention):
                    continue  # an apposition or a second phrase: the subject is the first
                found += [r for r in self.settle(mention, reading) if r not in found]
            elif mention.role == "of" and not owners and not event:
                owners = self.settle(mention, reading)
        return tuple(found) or owners

    def _listed(self, reading: Reading, mention: Mention) -> bool:
        for k in range(mention.start - 1, max(mention.start - 6, reading.sentence.first - 1), -1):
            low = self.tokens[k].low
            if low in self.words.AND:
                return True
            if low not in self.words.DETERMINERS and low not in self.words.TITLES and low not in (".", ","):
                return bool(self.named[k])
        return False

    def _with_list(self, reading: Reading, first: Mention) -> tuple[Referent, ...]:
        people = list(self.settle(first, reading))
        for mention in reading.mentions:
            if (
                mention.start > first.end
                and mention.start - first.end < 5
                and not mention.role
                and self._listed(reading, mention)
            ):
                people += [r for r in mention.referents if r not in people]
        return tuple(people)

    def _antecedent(self, reading: Reading, i: int) -> tuple[Referent, ...]:
        last = next((m for m in reversed(reading.mentions) if m.end <= i), None)
        if (
            last is not None
            and i - last.end <= 2
            and not any(self.tokens[k].low in self.words.AND for k in range(last.end, i))
        ):
            return self.settle(last, reading)
        return ()

    def _controlled(self, reading: Reading, verb: Verb, clause: Clause) -> tuple[Referent, ...]:
        head = verb.head
        if head is None:
            return self._before(reading, clause, verb) or (
                self.subject(reading, clause.verb) if clause.verb and clause.verb is not verb else ()
            )
        if head.stance == "demand" and verb.form == "inf":  # demander à X de partir: X would go
            between = [m for m in reading.mentions if head.end <= m.start < verb.start and not m.place]
            if between:
                return self.settle(between[0], reading)
        return self.subject(reading, head)

    def _impersonal(self, k: int) -> bool:
        following = self.tokens[k + 1].low if k + 1 < len(self.tokens) else ""
        return following in self.words.IMPERSONAL

    def pronoun(self, low: str, reading: Reading, at: int) -> tuple[Referent, ...]:
        """Whom a pronoun stands for: the last subject that agrees in number and gender."""
        code = self.words.SUBJECT_PRONOUNS.get(low, "")
        if code in ("1s", "1p", "on", ""):
            return self.speaker(reading, at) if code in ("1s", "1p") else ()
        plural, feminine = code[1] == "p", code[0] == "f"
        earlier = [self.subjects.get(id(v), ()) for v in reading.verbs if v.end <= at and v.form == "fin"]
        groups = [group for group in [*self._focus, *earlier] if group]
        fits = [g for g in groups if (len(g) > 1) == plural]
        for group in reversed(fits):
            if plural or code == "ns" or self._agrees(group[0], feminine):
                return group
        if plural:
            listed = next((m.referents for m in reversed(self.mentions_before(at)) if len(m.referents) > 1), ())
            return listed or (self.cast_pair(at))
        for mention in reversed(self.mentions_before(at)):
            if (
                len(mention.referents) == 1
                and mention.referents[0].type in ("person", "office")
                and self._agrees(mention.referents[0], feminine)
            ):
                return mention.referents
        return ()

    def mentions_before(self, at: int) -> list[Mention]:
        mentions = self.cast.mentions
        low, high = 0, len(mentions)
        while low < high:
            middle = (low + high) // 2
            if mentions[middle].start < at:
                low = middle + 1
            else:
                high = middle
        return mentions[max(0, low - 30) : low]

    def last_named(self, at: int) -> tuple[Referent, ...]:
        """ "ce dernier", "celui-ci": whoever was named last."""
        for mention in reversed(self.mentions_before(at)):
            if (
                not mention.place
                and mention.referents
                and mention.referents[0].type in ("person", "office", "country", "org")
            ):
                return mention.referents
        return ()

    def states_before(self, at: int) -> tuple[Referent, ...]:
        """The two powers named last before `at`, by their own names or by those of their people."""
        pair: list[Referent] = []
        for mention in reversed(self.mentions_before(at)):
            for referent in mention.referents:
                country = self.gazetteer.country(referent.country or "")
                if country is None or country.type != "country":
                    continue
                state = self.cast.country_referent(country)
                if state not in pair:
                    pair.append(state)
            if len(pair) >= 2:
                return tuple(reversed(pair[:2]))
        return ()

    def cast_pair(self, at: int) -> tuple[Referent, ...]:
        """The last two persons named before `at` in one sentence."""
        pair: list[Referent] = []
        for mention in reversed(self.mentions_before(at)):
            for referent in mention.referents:
                if referent.type in ("person", "office") and referent not in pair:
                    pair.append(referent)
            if len(pair) >= 2:
                return tuple(reversed(pair[:2]))
        return ()

    @staticmethod
    def _agrees(referent: Referent, feminine: bool) -> bool:
        if referent.type in ("person", "office", "name"):
            return referent.gender in ("", "x") or (referent.gender == "f") == feminine
        return feminine and (referent.name.endswith("e") or referent.type == "org") or referent.institution

    def speaker(self, reading: Reading, at: int) -> tuple[Referent, ...]:
        """Who says "I": whoever the quotation is credited to, else the label of the interview."""
        clause = reading.clause_at(at)
        if clause is not None and clause.report is not None and clause.report.verb is not None:
            return self.subject(reading, clause.report.verb)
        if (
            clause is not None
            and clause.parent is not None
            and clause.parent.verb is not None
            and clause.parent.verb.stance in ("say", "announce")
        ):
            return self.subject(reading, clause.parent.verb)
        for verb in reversed(
            [v for v in reading.verbs if v.end <= at and v.stance in ("say", "announce") and v.form == "fin"]
        ):
            return self.subject(reading, verb)
        quote = next(((a, b) for a, b in self.document.quotations if a <= at < b), None)
        if quote is not None:
            for other in self.readings[reading.index : reading.index + 4]:
                for clause in other.clauses:
                    if (
                        clause.verb is not None
                        and clause.verb.start >= quote[1]
                        and clause.verb.start - quote[1] < 6
                        and clause.verb.stance == "say"
                    ):
                        after = next((m for m in other.mentions if m.start >= clause.verb.end and not m.role), None)
                        if after is not None and after.start - clause.verb.end < 6:
                            return after.referents
            return self._focus[-1] if self._focus else ()
        label = reading.sentence.speaker
        if label:
            known = next(
                (
                    r
                    for r in self.cast.referents.values()
                    if r.type == "person" and r.name.split()[-1].lower() in label.lower()
                ),
                None,
            )
            if known is not None:
                return (known,)
            answers = self.words.ANSWER_LABELS | self.words.QUESTION_LABELS
            if label.lower() not in answers:
                referent = Referent(label, label, "person")
                self.cast.referents.setdefault(label, referent)
                return (self.cast.referents[label],)
        people = [m.referents[0] for m in self.cast.mentions[:12] if m.referents and m.referents[0].type == "person"]
        return (people[0],) if people and label else ()

    def settle(self, mention: Mention, reading: Reading) -> tuple[Referent, ...]:
        """The referents of a mention; "les deux dirigeants" are the last two that a group of two gave."""
        if not mention.pair:
            return mention.referents
        kinds = ("person", "office") if mention.pair == "people" else ("country", "org")
        for pair in reversed(self.pairs):
            if all(r.type in kinds for r in pair):
                return pair
        if mention.pair == "states":
            return self.states_before(mention.start) or mention.referents
        return mention.referents

    def topic_of(self, reading: Reading) -> Reading | None:
        """The heading just above a sentence that opens its paragraph."""
        if reading.index == 0:
            return None
        above = self.readings[reading.index - 1]
        return above if above.sentence.kind == "heading" and reading.sentence.kind == "text" else None

    def opens_on_topic(self, i: int) -> bool:
        """Whether the words at token `i` begin with a demonstrative that only the heading explains."""
        return any(token.low in self.words.TOPICAL for token in self.tokens[i : i + 2])

    @property
    def language_is_english(self) -> bool:
        """Whether the article is in English."""
        return self.lexicon.code == "en"

    def adjectives_near(self, start: int, end: int, reach: int = 3) -> list[Referent]:
        """Countries that adjectives name within `reach` tokens of `tokens[start:end]`: "russe", "franco-allemand"."""
        found = []
        low = start - reach if self.language_is_english else start
        for k in range(max(0, low), min(len(self.tokens), end + (0 if self.language_is_english and reach else reach))):
            entity = self.cast.adjectives.get(k)
            if entity is not None and not self.named[k]:
                found.append(entity)
            elif k >= end and self.tokens[k].text in ",;:.":
                break
        return found

    def tokens_of(self, clause: Clause) -> Iterator[int]:
        """Token indices of a clause, in order."""
        for start, end in clause.pieces:
            yield from range(start, end)

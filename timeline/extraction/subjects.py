"""Who does what a verb says, and whom a pronoun stands for."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

from timeline.extraction.clauses import Clause, shared_subject
from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Gazetteer
from timeline.extraction.mentions import Cast
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.tokenise import Token
from timeline.extraction.verbs import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading


class Subjects:
    """The part of an article that resolves subjects and pronouns, in the order of the text."""

    tokens: list[Token]
    words: ModuleType
    named: bytearray
    document: Document
    cast: Cast
    gazetteer: Gazetteer
    readings: list[Reading]
    subjects: dict[int, tuple[Referent, ...]]  # by id of the verb
    pairs: list[tuple[Referent, ...]]  # who met whom, as told so far
    _unnamed: bool  # the last subject was several people whom nothing names
    _focus: list[tuple[Referent, ...]]  # subjects of the clauses read, the last at the end

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
            (verb.stance in ("say", "announce") or "says" in verb.notes)
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
                    who = self.pronoun(code, reading, k)
                    thing = verb.passive and verb.kind in ("agreement", "vote") and all(r.type == "person" for r in who)
                    return () if thing else who  # "Il a été signé à Vienne": a text, not a man
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
                if self._object_before(reading, clause, verb, mention):
                    continue
                if found and not self._listed(reading, mention):
                    continue  # an apposition or a second phrase: the subject is the first
                found += [r for r in self.settle(mention, reading) if r not in found]
            elif mention.role == "of" and not owners and not event:
                owners = self.settle(mention, reading)
        return tuple(found) or owners

    @staticmethod
    def _object_before(reading: Reading, clause: Clause, verb: Verb, mention: Mention) -> bool:
        """ "Rather than meet Putin, Biden ...": whom an opening infinitive names is not who acts."""
        piece = next(((a, b) for a, b in clause.pieces if a <= mention.start < b), None)
        if piece is None or piece[1] >= verb.start or piece[0] <= verb.start < piece[1]:
            return False
        return any(v.form in ("inf", "ger") and piece[0] <= v.start and v.end <= mention.start for v in clause.verbs)

    def _listed(self, reading: Reading, mention: Mention) -> bool:
        for k in range(mention.start - 1, max(mention.start - 6, reading.sentence.first - 1), -1):
            low = self.tokens[k].low
            if low in self.words.AND:
                return True
            if low not in self.words.DETERMINERS and low not in self.words.TITLES and low not in (".", ","):
                return bool(self.named[k]) or self._described(reading, k)
        return False

    def _described(self, reading: Reading, at: int) -> bool:
        """ "Santos and the rebel commander X": a description in small letters, and then "and"."""
        for k in range(at, max(at - 4, reading.sentence.first), -1):
            low = self.tokens[k].low
            if low in self.words.AND:
                return bool(self.named[k - 1])
            if self.tokens[k].cap or not low.isalpha() or low in self.words.PREPOSITIONS:
                return False
            if any(verb.start <= k < verb.end for verb in reading.verbs):
                return False
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
        if (
            head.stance == "demand" or head.kind == "accusation"
        ) and verb.form == "inf":  # demander à X de partir: X would go
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
        clause = reading.clause_at(at)
        above = (
            clause.parent.verb
            if clause is not None and clause.kind == "content" and clause.parent is not None
            else None
        )
        if above is not None and above.person in ("s", "p") and (above.person == "p") == plural:
            named = self.subject(reading, above)  # "ont annoncé qu'ils": those who announce
            if named and (plural or self._agrees(named[0], feminine)):
                return named
        if plural and self._unnamed:
            return ()  # "Les ministres se réunissent. Ils ...": nobody named, and nobody else
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

"""Who says "I", and for whom "we" and "us" speak: a minister for his state, the head of a union for the union."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Gazetteer
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.mentions import Cast
from timeline.extraction.referents import MOST_NAMED, Mention, Referent, as_printed
from timeline.extraction.words import Words

if TYPE_CHECKING:
    from timeline.extraction.clauses import Clause
    from timeline.extraction.reading import Reading
    from timeline.extraction.verb import Verb

_BESIDE = 12
"""Tokens beside a name that may tell whom its bearer serves."""
_AUTHOR = 8
"""Tokens from whoever did something to "when he"."""
_TOLD = 3
"""How often a name is looked at for what its bearer is."""


class Speaking:
    """The part of an article that tells who speaks, and for whom."""

    document: Document
    lexicon: Lexicon
    words: Words
    lows: list[str]
    cast: Cast
    gazetteer: Gazetteer
    asked: Referent | None  # whom an interview questions, and the first token from which "I" is that person
    asked_from: int
    readings: list[Reading]
    spoken: dict[str, tuple[Referent, ...]]  # for whom people speak, by key, as far as asked

    _told: list[tuple[list[tuple[Referent, ...]], tuple[int, int]]]

    def mentions_before(self, at: int) -> list[Mention]:
        raise NotImplementedError

    def subject(self, reading: Reading, verb: Verb) -> tuple[Referent, ...]:
        raise NotImplementedError

    def speaker(self, reading: Reading, at: int) -> tuple[Referent, ...]:
        """Who says "I": whoever the quotation is credited to, else the label of the interview."""
        clause = reading.clause_at(at)
        own = self.asked_from <= at and not reading.sentence.speaker and not self.document.inside[at]
        if self.asked is not None and own:
            return (self.asked,)  # "On a écrit que j'avais refusé"
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
        quotations = self.document.quotations
        quote = quotations[bisect_right(quotations, at, key=itemgetter(0)) - 1] if quotations else (0, 0)
        if quote[0] <= at < quote[1]:
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
            focus = self._told[reading.index][0]
            return focus[-1] if focus else ()
        label = reading.sentence.speaker
        if self.asked is not None and not label:
            return (self.asked,) if at >= self.asked_from else ()
        labelled = self.labelled(label) if label else ()
        if labelled:
            return labelled
        people = [m.referents[0] for m in self.cast.mentions[:12] if m.referents and m.referents[0].type == "person"]
        return (people[0],) if people and label else ()

    def labelled(self, label: str) -> tuple[Referent, ...]:
        """Whom the label before his words names: "Spokesman:", "R. Alarcon:"; nobody for "A:"."""
        parts = as_printed(label).lower().split()
        named = (r for r in islice(self.cast.referents.values(), MOST_NAMED) if r.type == "person")
        known = next((r for r in named if r.name.split()[-1].lower() in parts), None)
        if known is not None:
            return (known,)
        if label.lower() in self.words.ANSWER_LABELS | self.words.QUESTION_LABELS:
            return ()
        return (self.cast.referents.setdefault(label, Referent(label, label, "person")),)

    def author_when(self, clause: Clause | None) -> tuple[Referent, ...]:
        """ "was summoned over remarks by X on Sunday, when he called": who did what was done then, named right before."""
        if clause is None or clause.kind != "adverbial" or clause.subordinator not in self.words.WHEN:
            return ()
        last = next((m for m in reversed(self.mentions_before(clause.start)) if m.referents), None)
        if last is None or last.role != "by" or last.referents[0].type != "person" or clause.start - last.end > _AUTHOR:
            return ()
        over = clause.parent.verb if clause.parent is not None else None
        if over is not None and over.passive and 0 <= last.start - over.end < 3:
            return ()  # "was killed by X, when he visited Rome"
        return last.referents if "," in self.lows[last.end : clause.start + 1] else ()

    def answering(self, reading: Reading, at: int) -> tuple[Referent, ...]:
        """Whoever answers in an interview, outside quotation marks; nobody elsewhere."""
        if self.document.inside[at] or not reading.sentence.speaker and (self.asked is None or at < self.asked_from):
            return ()
        return (self.asked,) if self.asked is not None else self.speaker(reading, at)

    def spoken_for(self, who: tuple[Referent, ...]) -> tuple[Referent, ...]:
        """Whom "we" means in the mouth of one: his state, or the body that he leads; himself where nothing tells."""
        if len(who) != 1 or who[0].type not in ("person", "office"):
            return who
        known = self.spoken.get(who[0].key)
        if known is None:
            known = self.spoken[who[0].key] = self._spoken_for(who[0])
        return known or who

    def _spoken_for(self, person: Referent) -> tuple[Referent, ...]:
        told = [k for k, m in enumerate(self.cast.mentions) if person in m.referents][:_TOLD]
        for k in told:
            body = self._led_by(self.cast.mentions[k], self.cast.mentions[k + 1 : k + 3])
            if body is not None:
                return (body,)
        home = self.gazetteer.country(person.country or "")
        if home is None or person.supposed:
            return ()
        for k in told:
            mention = self.cast.mentions[k]
            beside = self.lows[max(0, mention.start - _BESIDE) : mention.end + _BESIDE]
            if not self.words.SPEAKING_OFFICES.isdisjoint(beside):
                return (self.cast.country_referent(home),)
        return ()

    def _led_by(self, mention: Mention, following: list[Mention]) -> Referent | None:
        """ "X leads the Women's Council", "X, président de la Fédération des pêcheurs": the body named behind."""
        body = next((m for m in following if not m.place), None)
        if body is None or body.referents[0].type not in ("org", "name") or body.start > mention.end + _BESIDE:
            return None
        between = self.lows[mention.end : body.start]
        if self.gazetteer.country(body.referents[0].key) is not None and not between:
            return None
        leads = any(form.lemma in self.words.LEADING for low in between for form in self.lexicon.forms.get(low, ()))
        heads = between[:1] == [","] and not self.words.HEADS_OF_BODIES.isdisjoint(between) and body.role == "of"
        return body.referents[0] if leads or heads else None

    def _of_known_gender(self, reading: Reading, at: int, feminine: bool) -> tuple[Referent, ...]:
        """The last person of that gender, known by a title or the tables, whom the sentence named before `at`; a woman known
        by her first name as well, and named in the sentence before."""
        before = reading.index - 1 if feminine and reading.index else reading.index
        first = self.readings[before].sentence.first
        for mention in reversed(self.mentions_before(at)[-4:]):
            who = mention.referents[0]
            if mention.start < first or len(mention.referents) != 1 or who.type != "person":
                continue
            if who.gender == ("f" if feminine else "m") or feminine and not who.gender and who.likely == "f":
                return mention.referents
        return ()

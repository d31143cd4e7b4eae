"""From dated words to drafts of candidates: one for each happening that an expression dates, and those that lean on it."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.extraction import actors as who
from timeline.extraction.clauses import Clause
from timeline.extraction.dating import Governor, doubtful, governor, leaning, leaning_why, shifted
from timeline.extraction.factuality import Certainty, certainty
from timeline.extraction.kinds import ENCOUNTERS, SPEECH, Kind, kind_of_noun, kind_of_verb
from timeline.extraction.mentions import Referent
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.values import KINDS
from timeline.extraction.verbs import Verb
from timeline.temporal.values import Expression, Interval, Why

STRONG = frozenset(KINDS) - {"statement", "deadline", "other"}
DRAFTS = 400
"""At most this many happenings are drafted for one article; more is a cut, and said to be."""


@dataclass(slots=True, eq=False)
class Draft:
    """A candidate in the making, with the nodes it was read from."""

    reading: Reading
    clause: Clause | None
    verb: Verb | None
    noun: Noun | None
    kind: str
    kind_why: Why
    certainty: Certainty
    cast: dict[Referent, str]
    interval: Interval | None = None
    expressions: list[int] = field(default_factory=list)
    date_why: Why = field(default_factory=Why)
    date_confidence: float = 0.5
    rule: str = ""
    others: list[Draft] = field(default_factory=list)
    leans: bool = False
    dropped: bool = False

    @property
    def start(self) -> int:
        """The token it hangs on."""
        if self.verb is not None:
            return self.verb.main
        return self.noun.start if self.noun is not None else self.reading.sentence.first

    @property
    def countries(self) -> set[str]:
        """Codes (or names) of those who take part."""
        return {r.country or r.name for r, role in self.cast.items() if role != "source"}


class Drafting:
    """Drafts of one article, and the expressions passed over with the reason."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.drafts: list[Draft] = []
        self.passed: dict[int, Why] = {}
        self.truncated = False
        self._seen: dict[tuple[int, object], Draft] = {}
        self._equations: list[tuple[Reading, int]] = []

    def run(self) -> None:
        """Draft in the order of the text: the dated first in each sentence, then what leans on them."""
        for reading in self.article.readings:
            if len(self.drafts) >= DRAFTS:
                self.truncated = True
                break
            before = len(self.drafts)
            for index in reading.expressions:
                self._dated(reading, index)
            for index in reading.expressions:
                self._equation(reading, index)
            self._undated(reading)
            for draft in self.drafts[before:]:
                if draft.kind in ENCOUNTERS and draft.certainty.value == "happened":
                    pair = tuple(r for r, role in draft.cast.items() if role == "participant" and r.type != "place")
                    if len(pair) == 2:
                        self.article.pairs.append(pair)
        self._lean()

    # -- dated ------------------------------------------------------------------------------------------------------------

    def _dated(self, reading: Reading, index: int) -> None:
        article, expression = self.article, self.article.expressions[index]
        interval = expression.range or expression.interval
        if expression.signal == "from" and self._at_once(index):
            interval = expression.interval
        if interval is None:
            self.passed[index] = _undatable(expression)
            return
        if any(start <= expression.start < end for start, end in article.document.datelines):
            self.passed[index] = Why(fr="date de la dépêche", en="the dispatch's own date")
            return
        if self._in_name(index):
            self.passed[index] = Why(fr="fait partie d'un nom", en="part of a name")
            return
        found = governor(article, reading, index)
        kind = self._kind(reading, found)
        if kind is None:
            self.passed[index] = Why(
                fr="arrière-plan : aucun fait n'est daté ici", en="background: no happening is dated here"
            )
            return
        relative = found.clause is not None and found.clause.kind == "relative"
        if expression.signal == "since" and relative:
            self.passed[index] = Why(fr="état qui dure, pas un fait", en="a state that lasts, not a happening")
            return
        if (
            kind.noun is not None
            and kind.noun.happening.agreed
            and found.verb is None
            and interval.granularity == "year"
        ):
            self.passed[index] = Why(fr="l'année nomme un texte connu", en="the year names a known text")
            return
        if self._is_background(reading, found, kind, interval):
            self.passed[index] = Why(
                fr="arrière-plan : aucun fait n'est daté ici", en="background: no happening is dated here"
            )
            return
        if (
            kind.kind == "other"
            and found.clause is not None
            and found.clause.kind == "relative"
            and any(
                d.reading is reading and d.interval is not None and d.interval.edtf == interval.edtf
                for d in self.drafts
            )
        ):
            self.passed[index] = Why(fr="précision sur un fait déjà daté", en="an aside on a happening dated already")
            return
        if expression.signal == "since" and kind.kind in ("other", "statement", "meeting", "deadline"):
            self.passed[index] = Why(fr="état qui dure, pas un fait", en="a state that lasts, not a happening")
            return
        self._draft(reading, found, kind, index, interval)

    def _is_background(self, reading: Reading, found: Governor, kind: Kind, interval: Interval) -> bool:
        """A vague verb without anybody, or words said today about another day: nothing that happened then."""
        verb, day = found.verb, self.article.day
        if verb is None:
            return False
        latest = interval.end_latest
        old = day is not None and latest is not None and (day - latest).days > 7
        if verb.stance == "say" and verb.tense in ("pres", "impf") and verb.form == "fin" and old:
            return True
        if kind.kind != "other" or kind.noun is not None or found.clause is None:
            return False
        if verb.tense in ("pres", "impf") and not verb.modal and old:
            return True
        start = found.clause.start
        return verb.form == "fin" and not self.article.subject(reading, verb) and verb.start - start < 2

    def _at_once(self, index: int) -> bool:
        """ "dès samedi" dates a happening on Saturday; "à partir de" opens a stretch."""
        expression = self.article.expressions[index]
        start = expression.signal_start
        return start is not None and self.article.text[start : expression.start].lower().split()[:1] in (
            [w] for w in self.article.words.AT_ONCE
        )

    def _in_name(self, index: int) -> bool:
        start, end = self.article.spans[index]
        return start < end and all(self.article.named[k] for k in range(start, end)) and end - start < 3

    def _kind(self, reading: Reading, found: Governor) -> Kind | None:
        if found.verb is not None and found.clause is not None:
            kind = kind_of_verb(self.article, reading, found.clause, found.verb)
            verb = found.verb
            if kind is None and verb.form != "fin" and verb.head is not None:
                return kind_of_verb(self.article, reading, found.clause, verb.head)
            return kind
        if found.noun is not None:
            return kind_of_noun(self.article, reading, found.clause, found.noun)
        return None

    def _draft(self, reading: Reading, found: Governor, kind: Kind, index: int, interval: Interval) -> Draft:
        expression = self.article.expressions[index]
        hook: object = found.verb if found.verb is not None else found.noun.start if found.noun else found.clause
        known = self._seen.get((id(hook) if found.verb else hash(hook), interval.edtf))
        if known is None and found.verb is not None:
            same = [d for d in self.drafts if d.verb is found.verb and d.interval is not None]
            known = next((d for d in same if _within(d.interval, interval) or _within(interval, d.interval)), None)
        if known is not None:
            known.expressions.append(index)
            if known.interval is not None and _finer(interval, known.interval):
                known.interval, known.date_why, known.date_confidence = interval, expression.why, expression.confidence
            return known
        draft = self._make(reading, found.clause, found.verb, kind, interval, expression)
        draft.expressions = [index]
        draft.date_why, draft.date_confidence = expression.why, expression.confidence
        draft.rule = f"{kind.kind}/{expression.rule}"
        self._seen[(id(hook) if found.verb else hash(hook), interval.edtf)] = draft
        self.drafts.append(draft)
        return draft

    def _make(
        self,
        reading: Reading,
        clause: Clause | None,
        verb: Verb | None,
        kind: Kind,
        interval: Interval | None,
        expression: Expression | None,
    ) -> Draft:
        article = self.article
        hung = verb
        sure = certainty(article, reading, clause, hung, kind.noun if verb is None else None, interval, expression)
        cast = who.actors_of(article, reading, clause, verb, kind.noun, kind.kind)
        if kind.kind in SPEECH and verb is not None and verb.form == "fin":
            pass
        elif sure.value not in ("happened", "ongoing", "scheduled"):
            for referent in sure.said_by:
                if cast.get(referent) not in ("agent", "participant") or sure.value in ("feared", "denied"):
                    cast.setdefault(referent, "source")
        return Draft(reading, clause, verb, kind.noun, kind.kind, kind.why, sure, cast, interval)

    def _equation(self, reading: Reading, index: int) -> None:
        """ "mercredi, un jour après avoir parlé à X": a duration between two happenings dates the other one."""
        article, expression = self.article, self.article.expressions[index]
        if expression.type != "DURATION" or index not in self.passed:
            return
        _, end = article.spans[index]
        words = article.words
        if end >= reading.sentence.last:
            return
        low = article.tokens[end].low
        earlier = low in words.AFTER_EVENT
        if not earlier and low not in words.BEFORE_EVENT:
            return
        anchor = next(
            (
                d
                for d in reversed(self.drafts)
                if d.reading is reading and d.interval is not None and d.interval.granularity == "day"
            ),
            None,
        )
        base = anchor.interval if anchor is not None else None
        interval = shifted(base, expression, earlier=earlier) if base is not None else None
        if interval is None or anchor is None:
            return
        clause = reading.clause_at(end)
        verb = next((v for v in reading.verbs if end < v.start <= end + 3 and v.form in ("inf", "ger")), None)
        noun = next((n for n in reading.nouns if end < n.start <= end + 4), None)
        kind = None
        if verb is not None and clause is not None:
            kind = kind_of_verb(article, reading, clause, verb)
            if (
                kind is not None
                and kind.kind == "statement"
                and any(r.type == "person" for m in reading.mentions if m.start > verb.start for r in m.referents)
            ):
                kind = Kind("meeting", kind.why)
        elif noun is not None:
            kind = kind_of_noun(article, reading, clause, noun)
        if kind is None:
            return
        draft = self._make(reading, clause, verb, kind, interval, None)
        if verb is not None and kind.kind in ENCOUNTERS:
            for mention in reading.mentions:
                if mention.start > verb.start and mention.start - verb.end < 8 and not mention.place:
                    for referent in mention.referents:
                        draft.cast[referent] = "participant"
            draft.cast = dict.fromkeys(draft.cast, "participant")
        draft.certainty.value = "happened"
        draft.expressions = [index, *anchor.expressions]
        said, known = f"{expression.text} {article.tokens[end].text}", base.edtf if base else ""
        draft.date_why = Why(
            fr=f"« {said} » : écart avec {known}, donc {interval.edtf}",
            en=f"“{said}”: distance from {known}, hence {interval.edtf}",
        )
        draft.date_confidence, draft.rule = 0.85, f"{kind.kind}/equation"
        del self.passed[index]
        self.drafts.append(draft)

    # -- undated ------------------------------------------------------------------------------------------------------------

    def _undated(self, reading: Reading) -> None:
        """Main clauses that tell a happening without a date: for joining, for leaning, and for the tray."""
        article = self.article
        if reading.sentence.kind == "heading":
            return
        taken = {id(d.verb) for d in self.drafts if d.reading is reading}
        nouns = {d.noun.start for d in self.drafts if d.reading is reading and d.noun is not None}
        for clause in reading.clauses:
            verb = clause.verb
            if (
                verb is None
                or id(verb) in taken
                or (clause.kind not in ("main", "content") and clause.subordinator not in article.words.WHEN)
                or verb.modal
                or verb.tense not in ("past", "plup", "fut")
            ):
                continue
            if article.document.inside[verb.main] or verb.negated:
                continue
            if any(
                clause.holds(article.spans[i][0]) and article.expressions[i].interval is not None
                for i in reading.expressions
            ):
                continue
            kind = kind_of_verb(article, reading, clause, verb)
            explained = clause.subordinator in article.words.WHEN
            if (
                kind is None
                or kind.kind in ("other", "deadline")
                or (kind.kind == "statement" and not explained)
                or (kind.noun and kind.noun.start in nouns)
            ):
                continue
            if verb.kind == "" and kind.noun is None:
                continue
            draft = self._make(reading, clause, verb, kind, None, None)
            draft.rule = f"{kind.kind}/undated"
            draft.date_why = Why(fr="aucune date dans le texte", en="no date in the text")
            if draft.cast:
                self.drafts.append(draft)

    def _lean(self) -> None:
        """Date what leans: by "après cet appel", by the sentence it shares, by the meeting in which it was said."""
        self.drafts.sort(key=lambda draft: draft.start)
        for k, draft in enumerate(self.drafts):
            if draft.interval is not None or draft.certainty.value != "happened" or draft.clause is None:
                continue
            if (
                self._by_when(draft, k)
                or self._by_phrase(draft)
                or self._by_coordination(draft, k)
                or self._by_encounter(draft)
                or self._by_sibling(draft, k)
            ):
                draft.leans = not draft.expressions
                draft.rule = f"{draft.kind}/leaning"

        self.drafts = [draft for draft in self.drafts if not draft.dropped]

    def _set(self, draft: Draft, base: Draft, relation: str, confidence: float) -> bool:
        assert base.interval is not None
        interval = base.interval if relation == "same" else leaning(base.interval, relation, self.article.day)
        if interval is None:
            return False
        draft.interval = interval
        draft.expressions = [] if relation != "same" else list(base.expressions)
        token = self.article.tokens[base.start]
        draft.date_why = leaning_why(token.text, base.interval.edtf, relation)
        draft.date_confidence = confidence
        return True

    def _by_phrase(self, draft: Draft) -> bool:
        """ "Après cet appel", "À l'issue de la rencontre", "Lors de cet entretien"; "ensuite" after a dated sentence."""
        article, words = self.article, self.article.words
        assert draft.clause is not None and draft.verb is not None
        for noun in draft.reading.nouns:
            if (
                noun is draft.noun
                or not (draft.reading.sentence.first < noun.start)
                or abs(noun.start - draft.start) > 40
            ):
                continue
            low = [article.tokens[k].low for k in range(max(draft.reading.sentence.first, noun.start - 6), noun.start)]
            definite = bool(low) and low[-1] in words.DEMONSTRATIVES | {
                "la",
                "l'",
                "le",
                "the",
                "du",
                "leur",
                "their",
                "les",
            }
            relation = ""
            if any(w in words.AFTER_EVENT for w in low):
                relation = "after"
            elif any(w in words.BEFORE_EVENT for w in low):
                relation = "before"
            elif (
                any(w in words.DURING_EVENT for w in low[-4:])
                and low[-1:]
                and (low[-1] in words.DEMONSTRATIVES or "lors" in low or "cours" in low or "during" in low)
            ):
                relation = "during"
            if not relation or not definite:
                continue
            base = self._told(noun, draft)
            if base is not None:
                return self._set(draft, base, relation, 0.7)
        first = draft.clause.start
        stretch = [article.tokens[k].low for k in range(first, min(draft.clause.end, draft.verb.main + 1))]
        if any(w in words.THEN for w in stretch):
            base = next(
                (
                    d
                    for d in reversed(self.drafts)
                    if d.start < draft.start
                    and d.interval is not None
                    and not d.leans
                    and d.certainty.value == "happened"
                    and draft.reading.index - d.reading.index <= 1
                ),
                None,
            )
            if base is not None:
                return self._set(draft, base, "after", 0.6)
        return False

    def _told(self, noun: Noun, draft: Draft) -> Draft | None:
        """The dated happening that a definite noun speaks of: same word, or an encounter for an encounter."""
        best: Draft | None = None
        for other in reversed(self.drafts):
            if other.interval is None or other.leans or other.certainty.value not in ("happened", "ongoing"):
                continue
            if other.start >= noun.start and other.reading is not draft.reading:
                continue
            latest, day = other.interval.latest, self.article.day
            if latest is not None and day is not None and latest > day:
                continue
            same = other.noun is not None and other.noun.happening.words[0].rstrip("s") == noun.happening.words[
                0
            ].rstrip("s")
            family = noun.happening.kind in ENCOUNTERS and other.kind in ENCOUNTERS
            if same or other.kind == noun.happening.kind:
                return other
            if family and best is None:
                best = other
        return best

    def _by_when(self, draft: Draft, k: int) -> bool:
        """ "La crise s'était ouverte le 22 octobre, lorsque X avait révélé": the day of the clause before "lorsque"."""
        clause = draft.clause
        if clause is None or clause.kind != "adverbial" or clause.subordinator not in self.article.words.WHEN:
            return False
        near = [
            d
            for d in self.drafts
            if d.reading is draft.reading and d.interval is not None and not d.leans and d.clause is clause.parent
        ]
        if not near:
            return False
        done = self._set(draft, near[0], "same", 0.85)
        if done and near[0].kind == "other":  # the vaguer half of the sentence says nothing more
            near[0].others, near[0].dropped = [], True
        return done

    def _by_coordination(self, draft: Draft, k: int) -> bool:
        """ "a rencontré X mardi et signé un accord": the second verb shares the day of the first."""
        assert draft.verb is not None and draft.clause is not None
        if "shared-subject" not in draft.verb.notes or draft.kind not in STRONG:
            return False
        base = next(
            (
                d
                for d in reversed(self.drafts[:k])
                if d.reading is draft.reading
                and d.interval is not None
                and not d.leans
                and d.verb is not None
                and d.clause is not None
                and d.clause.kind == draft.clause.kind
            ),
            None,
        )
        if (
            base is None
            or base.verb is None
            or base.verb.tense != draft.verb.tense
            or base.certainty.value != "happened"
        ):
            return False
        return self._set(draft, base, "same", 0.8)

    def _by_encounter(self, draft: Draft) -> bool:
        """What one power told another between whom the article dates a meeting was told there, or reported soon after."""
        if draft.kind not in ("warning", "demand", "offer", "accusation", "refusal"):
            return False
        agents = {r.country for r, role in draft.cast.items() if role == "agent"}
        people = {r for r, role in draft.cast.items() if role == "agent" and r.type == "person"}
        targets = {r for r, role in draft.cast.items() if role == "recipient"}
        if not people or not any(r.type == "person" for r in targets):
            return False
        aimed = {r.country for r in targets}
        for base in self.drafts:
            if (
                base.kind not in ENCOUNTERS
                or base.interval is None
                or base.certainty.value != "happened"
                or len(base.cast) < 2
            ):
                continue
            if (
                agents & base.countries
                and aimed & base.countries
                and agents != aimed
                and base.interval.latest is not None
            ):
                first, last = base.interval.start_earliest, base.interval.end_latest
                said = [
                    d.interval.latest
                    for d in self.drafts
                    if d.interval is not None
                    and d.certainty.value == "happened"
                    and d.kind in SPEECH
                    and not d.leans
                    and d.interval.latest is not None
                    and people & set(d.cast)
                ]
                if first is None or last is None:
                    continue

                until = max([last, *(day for day in said if (day - last).days in range(3))])
                draft.interval = doubtful(first, until, last)
                draft.date_why = leaning_why(self.article.tokens[base.start].text, base.interval.edtf, "during")
                draft.date_confidence = 0.6
                return True
        return False

    def _by_sibling(self, draft: Draft, k: int) -> bool:
        """A second strong word of the same speaker in a sentence that leans, or in one that a dated word just preceded."""
        if draft.kind not in ("warning", "demand", "offer", "accusation", "refusal"):
            return False
        agents = {r for r, role in draft.cast.items() if role == "agent"}
        sibling = next(
            (d for d in reversed(self.drafts[:k]) if d.reading is draft.reading and d.leans and d.interval is not None),
            None,
        )
        spoken = next(
            (
                d
                for d in reversed(self.drafts[:k])
                if d.kind in SPEECH
                and d.interval is not None
                and not d.leans
                and d.certainty.value == "happened"
                and agents & set(d.cast)
                and draft.reading.index - d.reading.index <= 4
            ),
            None,
        )
        if (
            sibling is None
            or spoken is None
            or spoken.interval is None
            or sibling.interval is None
            or not agents & set(sibling.cast)
        ):
            return False
        first, last = sibling.interval.start_earliest, spoken.interval.end_latest
        if first is None or last is None or last < first:
            return False

        draft.interval = doubtful(first, last, last)
        draft.date_why = leaning_why(self.article.tokens[spoken.start].text, spoken.interval.edtf, "same")
        draft.date_confidence = 0.5
        return True


def _undatable(expression: Expression) -> Why:
    if expression.type == "DURATION":
        return Why(fr="durée, pas une date", en="a duration, not a date")
    if expression.type == "SET":
        return Why(fr="habitude, pas un fait daté", en="a habit, not a dated happening")
    return Why(fr="référence vague ou sans ancre : aucune date", en="vague or without an anchor: no date")


def _within(inner: Interval | None, outer: Interval | None) -> bool:
    if (
        inner is None
        or outer is None
        or None in (inner.start_earliest, inner.end_latest, outer.start_earliest, outer.end_latest)
    ):
        return False
    assert inner.start_earliest and inner.end_latest and outer.start_earliest and outer.end_latest
    return outer.start_earliest <= inner.start_earliest and inner.end_latest <= outer.end_latest


def _finer(new: Interval, old: Interval) -> bool:
    return _within(new, old) and new.edtf != old.edtf

"""The draft of a happening whose day is known: of what kind it is, and whether it is told already, or undone."""

from __future__ import annotations

from timeline.extraction.backgrounds import Backgrounds
from timeline.extraction.cues import is_undone, is_usual
from timeline.extraction.dating import Governor
from timeline.extraction.derived import is_finer, is_within
from timeline.extraction.drafts import Draft
from timeline.extraction.kind import Kind
from timeline.extraction.kinds import kind_of_noun, kind_of_verb
from timeline.extraction.legs import leg_of
from timeline.extraction.reading import Reading
from timeline.extraction.repeated import deed_told, imitates, points_back, told_last
from timeline.extraction.several_days import dated_twice, paired
from timeline.extraction.time_limits import LIMITS
from timeline.extraction.verb import Verb
from timeline.extraction.was_then import was_then
from timeline.temporal.values import Expression, Interval, Why

_UNREAL = frozenset(("feared", "demanded"))
"""What is only feared or asked for did not begin on a past day."""


class DatedDrafts(Backgrounds):
    """The part of drafting that makes them, one a happening."""

    _seen: dict[tuple[int, object], Draft]

    def _kind(self, reading: Reading, found: Governor) -> Kind | None:
        if found.verb is not None and found.clause is not None:
            kind = kind_of_verb(self.article, reading, found.clause, found.verb)
            verb = found.verb
            done = self._done_so(reading, verb)
            if done is not None:
                return Kind(done.kind, Why(fr="fait comme le précédent", en="does as the one before"))
            if points_back(self.article, reading, verb):
                return None  # "Il l'avait déjà fait": nobody knows what
            if kind is not None and kind.kind == "other" and self.drafts and imitates(self.article.words, verb):
                return Kind(self.drafts[-1].kind, Why(fr="fait comme le précédent", en="does as the one before"))
            if kind is None and verb.tense == "infpast":
                return Kind("other", Why(fr="verbe sans genre connu", en="a verb of no known kind"))
            finite = verb.form == "fin" and kind is not None and kind.kind == "other"  # "a arrêté et interrogé lundi"
            if (kind is None or finite) and verb.head is not None:
                return kind_of_verb(self.article, reading, found.clause, verb.head) or kind
            if kind is None and verb.kind == "other" and verb.form == "fin" and self._in_chronicle(reading):
                return Kind("other", Why(fr="fait d'une chronologie", en="an entry of a chronology"))
            return kind
        if found.noun is not None:
            return kind_of_noun(self.article, reading, found.clause, found.noun)
        return None

    def _done_so(self, reading: Reading, verb: Verb) -> Draft | None:
        """What a verb says was done again: the happening drafted last, else what was told just before without a day."""
        if not points_back(self.article, reading, verb):
            return None
        if self.drafts and (done := deed_told(self.article, reading, self.drafts[-1])) is not None:
            return done
        told = told_last(self.article, reading, verb)
        if told is None:
            return None
        kind = kind_of_verb(self.article, *told)
        return None if kind is None or not told[2].kind else self._make(*told, kind, None, None)

    def _asked_by_then(self, one: Draft, expression: Expression) -> bool:
        """ "demanded on Tuesday the withdrawal by Friday": the day of the demand, and that of what is demanded."""
        if one.kind != "demand" or expression.signal not in LIMITS or not one.expressions:
            return False
        return self.article.expressions[one.expressions[0]].signal not in LIMITS

    def _was_then(self, reading: Reading, index: int, interval: Interval) -> bool:
        """Draft what was told right before, of which a sentence only says when: "That was on Tuesday"."""
        told = was_then(self.article, reading, index)
        found = Governor(told[1], verb=told[1].verb) if told is not None else None
        kind = self._kind(told[0], found) if told is not None and found is not None else None
        if told is None or found is None or kind is None:
            return False
        self.drafts = [d for d in self.drafts if d.verb is not found.verb or d.interval is not None]
        self._draft(told[0], found, kind, index, interval)
        return True

    def _draft(self, reading: Reading, found: Governor, kind: Kind, index: int, interval: Interval) -> None:
        expression = self.article.expressions[index]
        leg = leg_of(self.article, reading, found.clause, found.verb, index)
        found = Governor(leg, verb=found.verb) if leg is not None else found
        hook: object = found.verb if found.verb is not None else found.noun.start if found.noun else found.clause
        known = self._seen.get((id(hook) if found.verb else hash(hook), interval.edtf))
        if known is None and found.verb is not None:
            for one in self._here:
                if one.verb is not found.verb or one.interval is None or self._asked_by_then(one, expression):
                    continue
                if is_within(one.interval, interval) or is_within(interval, one.interval):
                    known = one
                    break
        if known is not None:
            known.expressions.append(index)
            if known.interval is not None and is_finer(interval, known.interval):
                known.interval, known.date_why, known.date_confidence = interval, expression.why, expression.confidence
            return
        if self.drafts and paired(self.article, self.drafts[-1], found.verb, index, interval):
            return
        again = any(one.verb is found.verb and self._asked_by_then(one, expression) for one in self._here)
        if leg is None and not again and dated_twice(self.article, self._here, found.verb, index):
            noun = self._noun_before(reading, index)
            if noun is None:
                self.passed[index] = Why(fr="le verbe a déjà sa date", en="the verb has its date already")
                return
            found = Governor(found.clause, noun=noun)
            kind = kind_of_noun(self.article, reading, found.clause, noun)
        if is_usual(self.article, found.verb, found.noun):
            self.passed[index] = Why(fr="habitude, pas un fait daté", en="a habit, not a dated happening")
            return
        draft = self._make(reading, found.clause, found.verb, kind, interval, expression)
        verb, sure = found.verb, draft.certainty
        if (
            verb is not None
            and sure.value == "denied"
            and not sure.claim
            and is_undone(self.article, found.clause, verb)
        ):
            self.passed[index] = Why(fr="nié : rien n'est arrivé", en="negated: nothing happened")
            return
        if sure.undone:
            self.passed[index] = Why(fr=f"rien n'est arrivé ({sure.why.fr})", en=f"nothing happened ({sure.why.en})")
            draft.dropped = True  # kept for what leans on it: "almost collapsed on Monday when X refused"
        main = found.clause.verb if found.clause is not None else None
        hoped = sure.value == "expected" and main is not None and main.stance == "hope"
        if expression.signal == "since" and (hoped or sure.value in _UNREAL):
            state = expression.interval or interval  # "demands that X lift the measures in force since April"
            first, day = state.start_earliest, self.article.day
            if first is not None and day is not None and first < day:
                self.passed[index] = Why(fr="état qui dure, pas un fait", en="a state that lasts, not a happening")
                return
        if verb is not None and found.clause is not None:
            draft.repeated = self._done_so(reading, verb)
            if draft.repeated is not None:  # not "his ambassador", who was another's
                before = draft.repeated.cast
                draft.cast = {
                    r: role
                    for r, role in draft.cast.items()
                    if role in ("agent", "participant") or r.type != "office" and before.get(r) == role
                }
                draft.cast.update({r: to for r, to in before.items() if to == "recipient" and r.type != "office"})
            elif self.drafts and imitates(self.article.words, verb) and self.drafts[-1].kind == kind.kind:
                done = self.drafts[-1].cast.items()  # "L'Union africaine en a fait autant": to the same
                draft.cast = {**{r: to for r, to in done if to == "recipient" and r.type != "office"}, **draft.cast}
                told = deed_told(self.article, reading, self.drafts[-1])
                acts = told is not None and told.verb is not None and told.verb.form == "fin"
                draft.repeated = told if acts and told is not None and told.verb and not told.verb.passive else None
        draft.expressions = [index]
        draft.date_why, draft.date_confidence = expression.why, expression.confidence
        draft.rule = f"{kind.kind}/{expression.rule}"
        self._seen[(id(hook) if found.verb else hash(hook), interval.edtf)] = draft
        self._keep(draft)

"""How an undated happening leans on a dated one: "après cet appel", a shared sentence, the meeting in which it was said."""

from __future__ import annotations

from timeline.extraction.at_once import told_at_once
from timeline.extraction.derived import doubtful, leaning, leaning_why
from timeline.extraction.drafts import STRONG, Draft
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Noun
from timeline.extraction.values import ENCOUNTERS, SPEECH
from timeline.extraction.verb import Verb

_NEWS = 31
"""Days for which a happening told in passing may be meant by "the meeting"."""


class Leaning:
    """Dates what has no date of its own; a part of drafting."""

    article: Article
    drafts: list[Draft]

    def _lean(self) -> None:
        """Date what leans: by "après cet appel", by the sentence it shares, by the meeting in which it was said."""
        self.drafts.sort(key=lambda draft: draft.start)
        for k, draft in enumerate(self.drafts):
            if draft.interval is not None or draft.clause is None:
                continue
            if draft.certainty.value == "scheduled" and self._by_coordination(draft, k):
                draft.rule = f"{draft.kind}/leaning"
            if draft.certainty.value != "happened":
                continue
            if (
                self._by_when(draft)
                or self._by_moment(draft, k)
                or self._by_phrase(draft)
                or self._by_coordination(draft, k)
                or self._by_encounter(draft)
                or self._by_sibling(draft, k)
            ):
                draft.leans = not draft.expressions
                draft.rule = f"{draft.kind}/leaning"

        for k, draft in enumerate(self.drafts[1:], 1):
            if self._goes_on_upon(self.drafts[k - 1], draft):
                self.drafts[k - 1].dropped = True
            if draft.kind == "statement" and draft.interval is None and draft.rule == "statement/undated":
                draft.dropped = draft.clause is None or draft.clause.subordinator not in self.article.words.WHEN
        self.drafts = [draft for draft in self.drafts if not draft.dropped]

    def _goes_on_upon(self, first: Draft, draft: Draft) -> bool:
        """ "Soldiers dragged six priests from their beds | and shot them": the vaguer half of what was done to the same."""
        if first.kind != "other" or draft.kind not in STRONG or first.reading is not draft.reading:
            return False
        verb, before = draft.verb, first.verb
        if verb is None or before is None or "shared-subject" not in verb.notes or verb.tense != before.tense:
            return False
        if first.interval is None or draft.interval is None or first.interval.edtf != draft.interval.edtf:
            return False
        return not self.article.words.TAKING_UP_OBJECTS.isdisjoint(self.article.lows[verb.end : verb.end + 1])

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
            if any(v.form == "fin" and draft.verb.end <= v.start < noun.start for v in draft.reading.verbs):
                continue  # "accepted and will travel there after the sitting": of the other verb
            low = article.lows[max(draft.reading.sentence.first, noun.start - 6) : noun.start]
            definite = bool(low) and low[-1] in any_of(words, "DEMONSTRATIVES", "THE", "OWNED_BY_THEM")
            relation = ""
            if not words.AFTER_EVENT.isdisjoint(low):
                relation = "after"
            elif not words.BEFORE_EVENT.isdisjoint(low):
                relation = "before"
            elif (
                not words.DURING_EVENT.isdisjoint(low[-4:])
                and low[-1:]
                and (low[-1] in words.DEMONSTRATIVES or not words.IN_THE_COURSE.isdisjoint(low))
            ):
                relation = "during"
            if not relation or not definite or self._so_long(noun.start):
                continue
            base = self._told(noun, draft)
            if base is not None:
                said = draft.kind == "statement" and base.interval is not None and base.interval.granularity == "day"
                return self._set(draft, base, "same" if said else relation, 0.7)
        first = draft.clause.start
        stretch = article.lows[first : min(draft.clause.end, draft.verb.main + 1)]
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
                    and not (d.clause is not None and d.clause.kind == "relative" and d.reading is draft.reading)
                ),
                None,
            )
            if base is not None and self._may_be_meant(base, draft.verb):
                return self._set(draft, base, "after", 0.6)
        return False

    def _by_moment(self, draft: Draft, k: int) -> bool:
        """ "L'opposition a aussitôt dénoncé", "Les deux pays avaient alors décidé": on the day of what came before."""
        if draft.clause is None or draft.verb is None or not told_at_once(self.article, draft.clause, draft.verb):
            return False
        then = draft.verb.tense == "plup"  # "avaient alors renversé": at the time told last, were it only in an aside
        told = (d for d in reversed(self.drafts[:k]) if then or d.clause is None or d.clause.kind != "relative")
        base = next(told, None)
        if base is None or base.interval is None or base.leans or base.certainty.value != "happened":
            return False
        near = draft.reading.index - base.reading.index <= 1 and draft.kind != base.kind  # else the same told again
        near = near and self._may_be_meant(base, draft.verb)
        latest, day = base.interval.end_latest, self.article.day
        return near and latest is not None and (day is None or latest <= day) and self._set(draft, base, "same", 0.7)

    def _so_long(self, at: int) -> bool:
        """ "the day before | the summit", "two weeks after the vote": counted, so that it was on no day of theirs."""
        article, around = self.article, any_of(self.article.words, "AFTER_EVENT", "BEFORE_EVENT")
        first = max(at - 6, 0)
        led = next((k for k in range(at - 1, first, -1) if article.lows[k] in around), -1)
        return led > 0 and bool(article.timed[led - 1]) and article.lows[led - 1] not in article.words.HOURS

    def _may_be_meant(self, base: Draft, verb: Verb) -> bool:
        """ "X was received on Tuesday. He had then criticised": "then" is of a time before the news, which nobody tells;
        but "X was elected in 2017. He had then promised", "X had travelled there in March. He had then criticised"."""
        latest, day = (base.interval.end_latest if base.interval is not None else None), self.article.day
        if verb.tense != "plup" or base.verb is not None and base.verb.tense == "plup" or latest is None or day is None:
            return True
        return (day - latest).days > _NEWS

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
            if not same and self._of_long_ago(other):
                continue
            family = noun.happening.kind in ENCOUNTERS and other.kind in ENCOUNTERS
            if same or other.kind == noun.happening.kind:
                return other
            if family and best is None:
                best = other
        return best

    def _perfect(self, verb: Verb) -> bool:
        """Whether an English verb is told in the present perfect, which is of no day."""
        article = self.article
        forms = article.lexicon.forms.get(article.lows[verb.start], ()) if verb.start < verb.main else ()
        return article.language_is_english and any(r.lemma == article.words.HAVE and r.tense == "pres" for r in forms)

    def _of_long_ago(self, other: Draft) -> bool:
        """Whether a happening is no news: "met before the ceremony" is of no day on which talks opened six years ago."""
        latest, day = (other.interval.latest if other.interval is not None else None), self.article.day
        if not self.article.language_is_english or latest is None or day is None or (day - latest).days <= _NEWS:
            return False
        return other.clause is not None and other.clause.kind == "relative"

    def _by_when(self, draft: Draft) -> bool:
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
        """ "a rencontré X mardi et signé un accord", "verra X mardi et sera reçu": the second verb shares the day."""
        assert draft.verb is not None and draft.clause is not None
        if "shared-subject" not in draft.verb.notes or draft.kind not in STRONG:
            return False
        ahead = draft.certainty.value == "scheduled"
        if ahead and self.article.document.word_before(draft.verb.start) in self.article.words.THEN:
            return False  # "verra X mercredi, puis se rendra à Y"
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
            or base.verb.lemma in self.article.words.ARRESTING
            and draft.verb.lemma in self.article.words.SENTENCING
            or base.certainty.value != draft.certainty.value
            or self._perfect(draft.verb) != self._perfect(base.verb)
        ):
            return False  # "cut road links last October and has sent soldiers": since then
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

"""Make a draft of what a verb or a noun tells, with all that its clause says of it."""

from __future__ import annotations

from dataclasses import replace

from timeline.extraction import actors as who
from timeline.extraction.beside_dates import put_off_then
from timeline.extraction.clauses import Clause
from timeline.extraction.dated_contents import brought_by_the_day
from timeline.extraction.drafts import Draft
from timeline.extraction.factuality import Certainty, certainty
from timeline.extraction.kind import Kind, by_verb
from timeline.extraction.kinds import kind_of_noun
from timeline.extraction.leaning import Leaning
from timeline.extraction.looks import last_before
from timeline.extraction.lying_ahead import not_yet
from timeline.extraction.reading import Article, Reading
from timeline.extraction.time_limits import LIMITS
from timeline.extraction.told_years_after import only_says
from timeline.extraction.values import SPEECH
from timeline.extraction.verb import Verb
from timeline.temporal.values import Expression, Interval, Why

_TO_WHICH = 4
"""Words between a meeting and the relative that tells what was to be done at it: "au cours de | laquelle"."""


class DraftMaking(Leaning):
    """Makes drafts and keeps them; a part of drafting."""

    passed: dict[int, Why]
    _here: list[Draft]  # of the sentence that is read

    def _keep(self, draft: Draft) -> None:
        self.drafts.append(draft)
        self._here.append(draft)

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
        if kind.noun is not None and only_says(article, clause, verb, expression):
            kind = Kind("statement", Why(fr="annonce de ce qui viendra", en="tells of what is to come"))
        if kind.kind == "other" and kind.noun is None and verb is not None and _due_by(article, verb, expression):
            kind = Kind("deadline", Why(fr="à faire avant un terme", en="due by a day"))
        alone, carried = (kind.noun, None) if verb is None else (None, kind.noun)
        sure = certainty(article, reading, clause, verb, alone, interval, expression, carried=carried)
        not_yet(sure, kind.kind, verb, interval, article.day)
        if sure.value in ("cancelled", "postponed") and kind.kind == "other" and kind.noun is None:
            kind = _of_sitting(article, reading, clause) or kind
        if verb is not None and sure.value == "happened" and _gave_up(article, verb):
            kind = by_verb("refusal", article.tokens[verb.main].text, "120")
        staged = kind.kind
        if kind.noun is not None and verb is not None and _only_put_off(article, reading, verb, sure, expression):
            why = Why(fr="jour du report", en="the day on which it is put off")
            kind = replace(kind, kind="other", why=why) if verb.passive else Kind("other", why)
            staged = staged if verb.passive else "other"
        if (brought := brought_by_the_day(article, reading, clause, verb, kind, interval)) is not None:
            kind, staged = brought, brought.kind
            if sure.value in ("happened", "ongoing"):
                sure.value = "announced"  # "has promised a visit before Friday": the promise was made, not the visit
        if kind.kind == "demand" and kind.noun is None and sure.value == "demanded" and by_then(expression):
            kind, staged = Kind("deadline", Why(fr="à faire avant un terme", en="due by a day")), "deadline"
        cast = who.actors_of(article, reading, clause, verb, kind.noun, staged)
        told = kind.kind in SPEECH and verb is not None and verb.form == "fin"  # whoever says it is its agent
        doubtful = sure.value not in {"happened", "ongoing", "scheduled"}
        for referent in () if told else sure.said_by:
            if doubtful or referent.country or referent.type in ("person", "org"):  # and not "officials said"
                cast.setdefault(referent, "source")
        return Draft(reading, clause, verb, kind.noun, kind.kind, kind.why, sure, cast, interval)


def _gave_up(article: Article, verb: Verb) -> bool:
    """ "La Chine a renoncé fin août à taxer le cognac": it will not do so."""
    return not article.language_is_english and verb.lemma in article.words.GIVING_UP and not verb.negated


def by_then(expression: Expression | None) -> bool:
    """Whether an expression tells by when something is to be done."""
    return expression is not None and expression.signal in LIMITS


def _of_sitting(article: Article, reading: Reading, clause: Clause | None) -> Kind | None:
    """ "A meeting at which she was to have dealt with it was called off": the meeting is what came to nothing."""
    if clause is None or clause.kind != "relative" or article.lows[clause.opener - 1] not in article.words.PREPOSITIONS:
        return None
    noun = last_before(reading.nouns, clause.opener)
    near = noun is not None and clause.opener - noun.end < _TO_WHICH
    return kind_of_noun(article, reading, clause, noun) if noun is not None and near else None


def _only_put_off(
    article: Article, reading: Reading, verb: Verb, sure: Certainty, expression: Expression | None
) -> bool:
    """ "a reporté lundi le sommet": no summit was held on that day."""
    told = verb.stance == "postpone" and sure.value == "happened"
    return told and put_off_then(article, reading, verb, expression)


def _due_by(article: Article, verb: Verb, expression: Expression | None) -> bool:
    """ "doit remettre son rapport avant le 5 décembre": by then it must be done; English has modals of its own for that."""
    if verb.negated or not by_then(expression):
        return False
    return not article.language_is_english and verb.modal == "scheduled" and verb.modal_lemma in article.words.DUTIES

"""What was to come when it was told, and what became of it: "annonce des élections pour 2015", "Il partira le 6 mai 1975"."""

from __future__ import annotations

from timeline.extraction.beside_dates import word_before
from timeline.extraction.came_to_nothing import nothing_came
from timeline.extraction.clauses import Clause
from timeline.extraction.cues import words_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb
from timeline.temporal.values import Expression, Interval

_JUST_GONE_BY = 7
"""Days before an article's date that its words may still call the future."""


def gone_by(article: Article, clause: Clause | None, verb: Verb, interval: Interval | None) -> bool:
    """Whether a future tells what came about, as French chronicles do: "Il démissionnera le 3 mars", told years after.

    Only the article's own words do so, and not of the days just gone by, which its date may misplace.
    """
    latest = interval.end_latest if interval is not None else None
    if article.language_is_english or verb.negated or verb.modal or latest is None or article.day is None:
        return False
    told = clause is None or clause.kind in ("main", "relative") and clause.report is None
    return told and not article.document.inside[verb.start] and (article.day - latest).days > _JUST_GONE_BY


def plans_for(article: Article, clause: Clause | None, verb: Verb | None) -> bool:
    """ "a annoncé lundi des élections pour février": whether what a verb tells of is for another, later time."""
    lows, dated = article.lows, article.dated
    if clause is None or verb is None or verb.form != "fin" or verb.passive:
        return False
    last = min(clause.end, len(lows) - 2)
    return any(lows[k] in article.words.PLAN_FOR and any(dated[k + 1 : k + 3]) for k in range(verb.end, last))


def planned_then(
    article: Article, reading: Reading, clause: Clause | None, verb: Verb | None, expression: Expression | None
) -> tuple[str, str, Verb] | None:
    """ "avait annoncé des élections pour mai 2015", told years after: nobody says that they were held.

    The value of what was planned, the words that say so, and the verb that planned it.
    """
    if (
        expression is None
        or article.language_is_english
        or word_before(article, expression) not in article.words.PLAN_FOR
    ):
        return None
    start = article.spans[article.index_of[id(expression)]][0]
    if verb is None:
        verb = next((v for v in reversed(reading.verbs) if v.form == "fin" and v.end <= start), None)
        if verb is None or clause is None or not clause.holds(verb.start):
            return None
    plans = verb.stance in ("plan", "announce") or verb.kind == "offer" or verb.lemma in article.words.PROPOSING
    if not plans or verb.negated or verb.passive or verb.end > start:
        return None
    nought = nothing_came(article, verb.end)
    return ("cancelled", nought, verb) if nought else ("announced", words_of(article, verb), verb)


def only_says(article: Article, clause: Clause | None, verb: Verb | None, expression: Expression | None) -> bool:
    """ "a annoncé lundi des élections pour février": on Monday, nobody voted."""
    if verb is None or expression is None or verb.stance not in ("plan", "announce") or article.language_is_english:
        return False
    return word_before(article, expression) not in article.words.PLAN_FOR and plans_for(article, clause, verb)


def for_later(article: Article, verb: Verb, index: int, interval: Interval) -> bool:
    """ "4 mai. — Le chef de l'État annonce un scrutin pour le 21": the day of what is announced, and not of the word."""
    start, then = article.spans[index][0], article.expressions[index].interval
    first, day = (then.start_earliest if then is not None else None), interval.end_latest
    plans = verb.stance in ("announce", "plan", "move") or verb.lemma in article.words.CONVENING
    led = article.lows[start - 1] in article.words.PLAN_FOR or article.lows[start] in article.words.PLAN_FOR
    return plans and led and start >= verb.end and first is not None and day is not None and first > day


def names_day(article: Article, index: int) -> bool:
    """ "Jeudi, 22 heures. Le ministre sort et annonce la clôture": an hour of a day that is named, in French."""
    start, end = article.spans[index]
    return not article.language_is_english and any(
        low in article.words.MONTHS_AND_DAYS for low in article.lows[start:end]
    )

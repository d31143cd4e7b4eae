"""What stands since a day and began then: "the truce in force since 4 August", "troops deployed there since 6 June"."""

from __future__ import annotations

from timeline.extraction.dating import Governor
from timeline.extraction.derived import DAYS
from timeline.extraction.lasting import LASTING_KINDS
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.values import BLOWS
from timeline.temporal.values import Interval

_MONTHS = DAYS | {"month"}
_NEAR = 4
_NAMED, _DONE = 7, 7
_RAGING = 9
"""Words from what rages to "since"."""
"""Words from what is in force to the words that say so; from a participle to "since"."""


def standing_since(article: Article, reading: Reading, index: int) -> Governor | None:
    """What began on the day that "since" names and goes on; `None` where a state alone is told."""
    expression = article.expressions[index]
    interval = expression.interval
    if expression.signal != "since" or interval is None or not _gone_by(article, interval):
        return None
    at = article.spans[index][0]
    while at > reading.sentence.first and article.signals[at - 1]:
        at -= 1
    in_force = tuple(article.lows[at - 2 : at]) in article.words.IN_FORCE
    if in_force and interval.granularity in _MONTHS:
        return _in_force(article, reading, at - 2)
    if interval.granularity in _MONTHS and (raging := _raging(article, reading, at)) is not None:
        return raging
    if interval.granularity not in DAYS:
        return None
    done = _done(article, reading, at) or _held_on(article, reading, at) or _counted_doing(article, reading, at)
    return done or _shut_off(article, reading, at)


def _shut_off(article: Article, reading: Reading, at: int) -> Governor | None:
    """ "The bridge, which remains | closed to lorries since 24 June", "demeure | fermé depuis": it was closed on that day."""
    words, clause = article.words, reading.clause_at(at)
    verb = clause.verb if clause is not None else None
    if (
        clause is None
        or verb is None
        or verb.form != "fin"
        or verb.negated
        or verb.modal
        or not 0 <= at - verb.end <= _DONE
    ):
        return None
    stays = verb.lemma in words.STAYING_SO and article.lows[verb.end] in words.SHUT_OFF
    shut = stays or verb.passive and article.lows[verb.main] in words.SHUT_OFF
    lasts = verb.tense == "pres" or article.language_is_english and article.lows[verb.start] in words.HAS
    open_end = any(low in ",;:()" for low in article.lows[verb.end : at])
    return Governor(clause, verb=verb) if shut and lasts and not open_end else None


def went_back_to(article: Article, reading: Reading, index: int) -> Governor | None:
    """ "un protocole qui remonte au 30 septembre 1915", "goes back to a ruling of 12 March": what is of that day."""
    expression, start = article.expressions[index], article.spans[index][0]
    interval = expression.interval
    if interval is None or interval.granularity not in _MONTHS or expression.signal is not None:
        return None
    clause = reading.clause_at(start)
    verb = clause.verb if clause is not None else None
    if verb is None or verb.lemma not in article.words.DATING_FROM or verb.end > start or verb.negated:
        return None
    between = [n for n in reading.nouns if verb.end <= n.start and n.end <= start]
    before = [n for n in reading.nouns if n.end <= verb.start]
    noun = between[-1] if between else before[-1] if before and start - verb.end < _NEAR else None
    return Governor(reading.clause_at(noun.start), noun=noun) if noun is not None else None


def _gone_by(article: Article, interval: Interval) -> bool:
    first, day = interval.start_earliest, article.day
    return first is not None and day is not None and first < day


def _in_force(article: Article, reading: Reading, at: int) -> Governor | None:
    noun = next((n for n in reversed(reading.nouns) if n.end <= at and at - n.end <= _NAMED), None)
    if noun is None or any(article.verbal[noun.end : at]):
        agreed = noun is not None and noun.happening.kind == "agreement"
        if noun is None or not agreed or not _has_been_so(article, reading, noun.end, at):
            return None
    return Governor(reading.clause_at(noun.start), noun=noun)


def _has_been_so(article: Article, reading: Reading, first: int, at: int) -> bool:
    """ "A truce | has been | in force since": is the one verb between what is in force and the words that say so "be"?"""
    verbs = [verb for verb in reading.verbs if first <= verb.start < at]
    stands = len(verbs) == 1 and verbs[0].lemma == article.words.BE and not verbs[0].negated and verbs[0].end == at
    return (
        stands
        and verbs[0].form == "fin"
        and (verbs[0].tense == "pres" or article.lows[verbs[0].start] in article.words.HAS)
    )


def _held_on(article: Article, reading: Reading, at: int) -> Governor | None:
    """ "qui campent depuis le 30 avril", "dont le sommet se tient depuis lundi": an aside on what goes on."""
    clause = reading.clause_at(at)
    verb = clause.verb if clause is not None and clause.kind == "relative" else None
    if clause is None or verb is None or verb.negated or verb.modal or verb.tense not in ("pres", "impf"):
        return None
    behind = article.lows[at : min(clause.end, at + _DONE)]
    goes_on = verb.lemma in article.words.HOLDING_ON or verb.stance == "happen"
    goes_on = goes_on or not article.words.OFFICES_HELD.isdisjoint(behind)  # "qui assure depuis mai la présidence"
    return Governor(clause, verb=verb) if goes_on and verb.form == "fin" and verb.start < at else None


def _raging(article: Article, reading: Reading, at: int) -> Governor | None:
    """ "les combats qui endeuillent la ville depuis lundi", "the fighting that has raged since Monday": the fighting."""
    clause = reading.clause_at(at)
    verb = clause.verb if clause is not None and clause.kind == "relative" else None
    if clause is None or verb is None or verb.negated or verb.modal or verb.form != "fin" or verb.passive:
        return None
    english = article.language_is_english
    lasts = article.lows[verb.start] in article.words.HAS and verb.tense == "past" if english else verb.tense == "pres"
    if not lasts or not verb.end <= at <= verb.end + _RAGING:
        return None
    noun = next((n for n in reversed(reading.nouns) if n.end <= clause.start), None)
    if noun is None or noun.happening.kind not in BLOWS or clause.start - noun.end > _NEAR:
        return None
    if any(
        low in ",;:()" or article.verbal[k] for k, low in enumerate(article.lows[noun.end : clause.start], noun.end)
    ):
        return None
    return Governor(clause, verb=verb, noun=noun)


def _counted_doing(article: Article, reading: Reading, at: int) -> Governor | None:
    """ "Ils sont des milliers à camper depuis dimanche": in French, what so many are counted at."""
    verb = next((v for v in reversed(reading.verbs) if v.end <= at and at - v.end <= _DONE), None)
    head = verb.head if verb is not None and verb.form == "inf" and not article.language_is_english else None
    if verb is None or head is None or head.lemma != article.words.BE or head.tense != "pres" or head.negated:
        return None
    words, between = article.words, article.lows[head.end : verb.start]
    counted = not any_of(words, "NUMBERS", "AMOUNTS_OF").isdisjoint(between)
    clause = reading.clause_at(verb.start)
    told = counted and between[-1] in words.INFINITIVE_MARKS and clause is not None
    return Governor(clause, verb=verb) if told else None


def _done(article: Article, reading: Reading, at: int) -> Governor | None:
    """ "réunis à Genève depuis lundi", "held in Bamako since Friday": a participle of what lasts by nature."""
    near = [v for v in reading.verbs if v.end <= at and at - v.end <= _DONE]
    verb = next((v for v in reversed(near) if v.form != "pp" or v.kind), None)  # not "sous conduite française"
    if verb is None or verb.form != "pp" or verb.negated or verb.kind not in LASTING_KINDS - {"attack"}:
        return None  # "blessés depuis mardi": how many so far
    if any(low in ",;:()" for low in article.lows[verb.end : at]):
        return None
    clause = reading.clause_at(verb.start)
    return Governor(clause, verb=verb) if clause is not None else None

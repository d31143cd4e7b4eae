"""What a day brings, told behind it: "On Thursday came the rest: Seoul announced", "The blow came on Friday. X declared"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.derived import DAYS
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.stances import tells_past
from timeline.extraction.verb import Verb

_TITLE = 8
"""Tokens of a sentence without a verb that only says that something comes."""
DEEDS = frozenset(("expulsion", "sanction", "withdrawal", "military", "legal", "agreement", "meeting", "visit", "call"))
"""What a response may consist in, as against what it says."""
_BEHIND = 4
"""Words from such a verb to what turns: "took a dramatic turn"."""


def came_then(article: Article, reading: Reading) -> list[tuple[Clause, int]]:
    """The clauses without a time of their own that tell what came, each with the index of the expression of its day."""
    for clause in reading.clauses:
        if clause.verb is not None and clause.verb.lemma in article.words.RESPONDING:
            if (answers := _answers(article, reading, clause)) is not None:
                return answers
            continue
        index = _day_of_coming(article, reading, clause)
        if index is not None and article.lows[clause.end : clause.end + 1] == [":"]:
            return [(c, index) for c in reading.clauses if c.start > clause.end and _may_take(article, reading, c)]
    before = article.readings[reading.index - 1] if reading.index else None
    if before is None or before.sentence.paragraph != reading.sentence.paragraph or len(before.clauses) != 1:
        return []
    index = _day_of_coming(article, before, before.clauses[0]) if before.verbs else _day_of_title(article, before)
    lows = article.lows[before.sentence.first : before.sentence.last]
    if index is None or article.words.WHAT_COMES.isdisjoint(lows) and not is_frame(article, before.clauses[0].verb):
        return []
    first = next((c for c in reading.clauses if c.kind == "main"), None)
    return [(first, index)] if first is not None and _may_take(article, reading, first) else []


def _answers(article: Article, reading: Reading, clause: Clause) -> list[tuple[Clause, int]] | None:
    """ "Moscow responded on Monday: the ministry expelled three diplomats": what was done, told as the response was."""
    verb, lows = clause.verb, article.lows
    if verb is None or clause.kind != "main" or not tells_past(verb) or lows[clause.end : clause.end + 1] != [":"]:
        return None
    days = [i for i in reading.expressions if clause.holds(article.spans[i][0])]
    interval = article.expressions[days[0]].interval if len(days) == 1 else None
    if interval is None or interval.granularity not in DAYS:
        return None
    told = (c for c in reading.clauses if c.start > clause.end and _may_take(article, reading, c))
    return [(c, days[0]) for c in told if c.verb is not None and c.verb.tense == verb.tense]


def what_came(article: Article, reading: Reading, index: int) -> Noun | None:
    """ "In July, at San Jose, came the first prize, | an accord on human rights": the happening behind a verb of coming that
    stands before its subject, or in apposition to that."""
    words, lows, (start, end) = article.words, article.lows, article.spans[index]
    clause = reading.clause_at(start)
    verb = clause.verb if clause is not None else None
    if clause is None or verb is None or verb.lemma not in words.COMES_THEN or not tells_past(verb) or verb.start < end:
        return None
    if clause.kind != "main" or lows[verb.start - 1] != "," and not article.timed[verb.start - 1]:
        return None  # "In July the minister came with an offer"
    small = any_of(words, "PREPOSITIONS", "THEN", "ARTICLES")
    for k in range(clause.start, verb.start):
        if not (article.timed[k] or article.named[k] or lows[k] in small or lows[k] == ","):
            return None
    near = (n for n in reading.nouns if verb.end < n.start < verb.end + _TITLE and lows[n.start - 1] in words.ARTICLES)
    noun = next((n for n in near if n.start == verb.end + 1 or lows[n.start - 2] == ","), None)
    led = lows[verb.end : verb.end + 1]
    return noun if noun is not None and not words.ARTICLES.isdisjoint(led) else None


def is_frame(article: Article, verb: Verb | None) -> bool:
    """ "It all changed on Saturday", « Tout a basculé samedi », "Things came to a head": a verb of a turn, and of nothing
    that could be told."""
    words, lows = article.words, article.lows
    if verb is None or verb.lemma not in words.TURNS_OF_STORIES or not verb.start or verb.passive:
        return False
    turned = words.TURNS_OF_STORIES[verb.lemma]
    behind = lows[verb.end : verb.end + _BEHIND]
    return lows[verb.start - 1] in words.STORIES and (not turned or not turned.isdisjoint(behind))


def _day_of_title(article: Article, reading: Reading) -> int | None:
    """« Nouveau rebondissement mardi. », "New twist on Tuesday.": the expression of the day, where no more is told."""
    if reading.sentence.last - reading.sentence.first > _TITLE or len(reading.expressions) != 1 or reading.mentions:
        return None
    interval = article.expressions[reading.expressions[0]].interval
    return reading.expressions[0] if interval is not None and interval.granularity in DAYS else None


def _day_of_coming(article: Article, reading: Reading, clause: Clause) -> int | None:
    """The expression of the day on which something came, in a main clause."""
    verb = clause.verb
    if clause.kind != "main" or not tells_past(verb):
        return None
    if verb.lemma not in article.words.COMES_THEN and not is_frame(article, verb):
        return None
    days = [i for i in reading.expressions if clause.holds(article.spans[i][0])]
    interval = article.expressions[days[0]].interval if len(days) == 1 else None
    return days[0] if interval is not None and interval.granularity in DAYS else None


def _may_take(article: Article, reading: Reading, clause: Clause) -> bool:
    """Whether a main clause tells something past in the article's own words, with no time of its own."""
    verb = clause.verb
    if clause.kind != "main" or not tells_past(verb) or clause.report is not None or article.document.inside[verb.main]:
        return False
    return not any(clause.holds(article.spans[i][0]) for i in reading.expressions)

"""Two happenings of a kind and a day that are two: strikes on two towns, arrests of two nations, meetings with two people."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of
from timeline.extraction.places import is_town, where
from timeline.extraction.reading import Article
from timeline.extraction.referents import Mention
from timeline.extraction.tokenise import fold
from timeline.extraction.values import ENCOUNTERS, GROUPS, SPEECH

_DONE_TO = frozenset((*GROUPS["pressure"], *GROUPS["force"]))
"""What is done to somebody, who may be another the second time."""
_TAKEN_UP = frozenset(("agreement", "attack", "vote"))
"""What a noun with its article takes up, where nobody else is told of."""
_PARTICIPLE = 3
"""Tokens from such a noun to its participle."""
_SOON = 3
"""Sentences from what is told with its parties to the noun that takes it up."""
_OBJECT = 6
"""Tokens from a verb to whom or what it is done."""


def told_apart(article: Article, a: Draft, b: Draft) -> bool:
    """Whether two drafts that look like one are told, each by a verb of its own, of other places or other people."""
    if a.kind in SPEECH or a.verb is b.verb:
        return False
    if _arrived_live(a, b) or _arrived_live(b, a) or _only_due(a, b):
        return True
    if not (_has_verb(a) and _has_verb(b)):
        return False
    if a.kind in ENCOUNTERS:
        return (
            _held_beside(article, a, b) or _with_others(a, b) or _body_sits(article, a, b) or _body_sits(article, b, a)
        )
    if a.kind in _DONE_TO and (_done_to_others(a, b) or _is_another(article, max(a, b, key=lambda d: d.start))):
        return True
    here, there = where(article, a), where(article, b)
    return here is not None and there is not None and _two_places(article, here, there)


def taken_up(article: Article, a: Draft, b: Draft) -> bool:
    """ "L'accord signé mardi prévoit", "The ramming of the boat on Sunday": by an article alone, what was told with its
    parties."""
    if a.kind != b.kind or a.kind not in _TAKEN_UP or bool(a.cast) == bool(b.cast):
        return False
    bare, full = (b, a) if a.cast else (a, b)
    if not 0 < bare.reading.index - full.reading.index <= _SOON or where(article, bare) is not None:
        return False
    start = bare.noun.start if bare.noun is not None else -1
    if bare.verb is not None and bare.verb.form == "pp" and start < 0:
        near = (n.start for n in bare.reading.nouns if 0 <= bare.verb.start - n.end < _PARTICIPLE)
        start = next(near, -1)
    low = article.lows[start - 1] if start > 0 else ""
    return low in article.words.ARTICLES and low not in article.words.A_OR_AN


def _has_verb(draft: Draft) -> bool:
    return draft.verb is not None and draft.verb.form == "fin" and draft.noun is None


def _arrived_live(a: Draft, b: Draft) -> bool:
    """ "12:30 X's plane has landed": the entry of a live page that tells who arrived is not the meeting itself."""
    return (
        a.rule == "visit/live" and b.kind == "meeting" and a.reading.sentence.paragraph != b.reading.sentence.paragraph
    )


def _only_due(a: Draft, b: Draft) -> bool:
    """ "Ten diplomats left on Tuesday, hours before X was due to chair a meeting": what is still to come is another."""
    lent = a.rule.endswith("/shared-day") or b.rule.endswith("/shared-day")
    return lent and a.reading is b.reading and {a.certainty.value, b.certainty.value} == {"happened", "scheduled"}


def _held_beside(article: Article, a: Draft, b: Draft) -> bool:
    """ "In the margins of the summit the presidents of X and Y held separate talks": of one and not of the other it is told
    that they met beside."""
    return _is_beside(article, a) != _is_beside(article, b)


def _is_beside(article: Article, draft: Draft) -> bool:
    clause, verb, words = draft.clause, draft.verb, article.words
    if clause is None or verb is None:
        return False
    told = article.lows[clause.start : min(clause.end, verb.end + _OBJECT)]
    return not words.MARGINS.isdisjoint(told) or not words.SEPARATE.isdisjoint(article.lows[verb.end : verb.end + 2])


def _with_others(a: Draft, b: Draft) -> bool:
    """ "hosted President X at Chequers", "X then met King Y": of one of the countries somebody else each time."""
    people: dict[str, tuple[set[str], set[str]]] = {}
    for which, draft in enumerate((a, b)):
        for referent in draft.cast:
            if referent.type == "person" and referent.country:
                people.setdefault(referent.country, (set(), set()))[which].add(referent.key)
    return any(first and second and first.isdisjoint(second) for first, second in people.values())


def _body_sits(article: Article, a: Draft, b: Draft) -> bool:
    """ "La commission s'est réunie", "The committee met": a body that nobody names, and no two people who meet."""
    clause, verb = a.clause, a.verb
    if a.kind != "meeting" or b.kind != "meeting" or a.cast or clause is None or verb is None:
        return False
    if sum(referent.type == "person" for referent in b.cast) < 2:
        return False
    start, end = article.many_in_words(clause, verb)
    return any(article.lows[k] in article.words.BODIES for k in range(start, min(start + 3, end)))


def _done_to_others(a: Draft, b: Draft) -> bool:
    """ "bombed Tyre", "struck Deraa": of other countries, all of which are known."""
    first, second = ([r.country for r, role in draft.cast.items() if role == "recipient"] for draft in (a, b))
    return bool(first and second) and None not in (*first, *second) and {*first}.isdisjoint(second)


def _is_another(article: Article, later: Draft) -> bool:
    """ "Another village was burned", "a arrêté un second journaliste": counted beside the first."""
    clause, verb, words, lows = later.clause, later.verb, article.words, article.lows
    if clause is None or verb is None:
        return False
    begin = max(clause.start, verb.start - _OBJECT)
    for k in range(begin, min(clause.end, verb.end + _OBJECT)):
        if lows[k] in words.ONE_BESIDE and clause.holds(k) and not (k and lows[k - 1] in words.PREPOSITIONS):
            return k + 1 < len(lows) and lows[k + 1] not in any_of(
                words, "PREPOSITIONS", "MONTHS_AND_DAYS", "TIME_PARTS"
            )
    return False


def _two_places(article: Article, here: Mention, there: Mention) -> bool:
    """Whether two towns are meant, or two countries: not a town and its region, nor a palace and its town."""
    first, second = here.referents[0], there.referents[0]
    names = [fold(article.document.cut(m.start, m.end)).replace("'", " ").replace("-", " ") for m in (here, there)]
    if names[0] == names[1] or names[0] in names[1] or names[1] in names[0]:
        return False
    if first.country != second.country:
        return first.country is not None and second.country is not None
    wide = any(name in article.words.WIDE_PLACES for name in names)
    towns = is_town(article, here) and is_town(article, there)
    return towns and not wide and "place" in (first.type, second.type)

"""What French relatives take up: "à Dublin, où elle rencontrera X" is a meeting in Dublin, "X, que j'ai reçu"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.phrasing import LENGTH
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Mention

_TOWNS = frozenset(("place", "country", "metonym"))


def place_taken_up(article: Article, reading: Reading, clause: Clause | None) -> Mention | None:
    """The place named right before "où", if it is one that a preposition of place leads to; nothing in English."""
    if clause is None or clause.kind != "relative" or clause.subordinator not in article.words.WHERE:
        return None
    if article.language_is_english:
        return None
    end = clause.opener - (article.document.word_before(clause.opener) == ",")
    told = next((m for m in reading.mentions if m.end == end and m.referents[0].type in _TOWNS), None)
    if told is None or article.document.word_before(told.start) not in article.words.PLACE_PREPOSITIONS:
        return None
    return told


def with_place(article: Article, reading: Reading, clause: Clause, told: str) -> str:
    """A headline with that place at its end, where it names none yet."""
    place = place_taken_up(article, reading, clause)
    if place is None or any(m.place and clause.holds(m.start) for m in reading.mentions):
        return told
    if article.document.cut(place.start, place.end) in told:
        return told
    whole = f"{told.rstrip(' .,')} {article.document.cut(place.start - 1, place.end)}"
    return whole if len(whole) < LENGTH else told


def opening_with_whom(article: Article, reading: Reading, clause: Clause) -> int:
    """ "X, que j'ai reçu": the token at which the words of a relative begin, with whoever is named right before it."""
    if clause.kind != "relative" or clause.subordinator not in article.words.OBJECT_RELATIVES:
        return clause.start
    whom = (m.start for m in reading.mentions if 0 <= clause.opener - m.end < 2 and not m.place)
    return next(whom, clause.start)

"""Participles that are only said of people: "the deal with Pedro Castillo, elected on Sunday" tells of no deal."""

from __future__ import annotations

from timeline.extraction.object_relatives import number_and_gender
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Mention
from timeline.extraction.verb import Verb

_SOMEBODY = ("person", "office")


def person_set_apart(article: Article, reading: Reading, verb: Verb) -> Mention | None:
    """Whoever is named right before the comma of such a participle: "le procès de Pedro Castillo, | destitué en 2022"."""
    words, stop = article.words, verb.start - 1
    if verb.form != "pp" or verb.lemma not in words.DONE_TO_PEOPLE or stop < 1:
        return None
    stop -= article.document.hyphened(verb.start)  # "re-elected"
    if article.lows[stop] != ",":
        return None
    last = reading.named_up_to(stop)
    if last is None or len(last.referents) != 1 or last.referents[0].type not in _SOMEBODY:
        return None
    if article.language_is_english:
        return last
    several, gender = number_and_gender(article.lows[verb.main], words)
    return None if several or last.referents[0].gender not in ("", "x", gender) else last

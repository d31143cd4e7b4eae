"""What is told as done again by another: "La Lettonie l'avait fait en mai", "Japan followed suit"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words


def imitates(words: Words, verb: Verb) -> bool:
    """ "Le Japon les a imités trois jours après", "Britain followed suit": the kind of what was told before."""
    entry = verb.sense.entry if verb.sense is not None else ""
    return entry in words.IMITATIONS or verb.lemma in words.IMITATING and bool(verb.clitics)


def done_so(article: Article, reading: Reading, verb: Verb, drafts: Sequence[Draft]) -> Draft | None:
    """ "La Lettonie l'avait fait dès mai", "Japan had done so in May": the happening that the verb takes up."""
    words = article.words
    if verb.lemma not in words.DOING or verb.form != "fin" or verb.passive or not drafts:
        return None
    last, lows = drafts[-1], article.lows
    taken_up = not words.SO_DONE.isdisjoint(verb.clitics) or lows[verb.end : verb.end + 1] == ["so"]
    if not taken_up or last.verb is None or last.clause is None or reading.index - last.reading.index > 1:
        return None
    if any(v.form == "inf" and 0 <= v.start - verb.end < 2 for v in reading.verbs):
        return None  # "l'a fait arrêter"
    at = verb.end
    while at < reading.sentence.last and (lows[at] in words.ADVERBS or lows[at] == "so"):
        at += 1
    ends = at >= reading.sentence.last or article.timed[at] or not lows[at].isalpha()
    return last if ends or lows[at] in words.PREPOSITIONS or lows[at] in words.CONJUNCTIONS else None

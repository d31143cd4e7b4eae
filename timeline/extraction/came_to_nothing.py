"""Plans whose day has passed, and what the words after them say became of them: "devait partir lundi mais il est malade"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.cues import told_next, was_to, words_of
from timeline.extraction.lexicon import first_words, phrase_at
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb

_REACH = 24
"""Words from a plan to those that say that nothing came of it."""


def nothing_came(article: Article, start: int) -> str:
    """ "; il n'en a rien été", "It never did": what says, within a few words, that nothing came of it; empty where none."""
    lows, phrases = article.lows, article.words.CAME_TO_NOTHING
    near = lows[start : start + _REACH]
    opening = first_words(article.words, "CAME_TO_NOTHING")
    if opening.isdisjoint(near):
        return ""
    for k in range(start, start + len(near)):
        if lows[k] in opening and (said := phrase_at(lows, k, phrases)):
            return article.document.cut(k, k + len(said))
    return ""


def given_way(
    article: Article, reading: Reading, clause: Clause | None, verb: Verb | None, *, over: bool
) -> tuple[str, str] | None:
    """ "devait s'envoler dimanche, mais une grippe l'a retenu", "was to dock on Monday. It never arrived": something else was
    done. Where the day is not `over` yet, the plan is only in doubt."""
    if clause is None or verb is None or not was_to(article, verb):
        return None
    for other in told_next(article, reading, clause):
        told = other.verb
        if told is None or other.kind != "main" or told.tense not in ("past", "plup", "pres") or told.modal:
            continue
        lows = article.lows
        beside = {*lows[max(other.start - 1, 0) : other.start + 2], lows[told.start - 1]}
        turned = other in reading.clauses and not beside.isdisjoint(article.words.BUT)
        if turned and told.stance not in ("say", "announce", "deny"):
            return ("cancelled" if over else "expected"), words_of(article, told)
        if told.tense == "pres":
            continue
        came = told.kind == "visit" or told.lemma in article.words.COMING or told.lemma == verb.lemma
        taken_up = not beside.isdisjoint(article.words.TAKING_UP_EVENTS)
        never = told.negated or not article.words.NEGATIONS.isdisjoint(lows[told.start - 1 : told.main])
        if taken_up and told.lemma in article.words.PREFERRING and not told.negated:
            return ("cancelled" if over else "expected"), words_of(article, told)
        if over and taken_up and never and (came or told.stance == "happen"):
            return "cancelled", words_of(article, told)
    return None

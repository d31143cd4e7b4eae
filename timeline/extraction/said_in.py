"""In what something was said or written: a day beside "dans un communiqué publié" is the day on which it was said."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article
from timeline.extraction.values import GROUPS
from timeline.extraction.verb import Verb

_ONLY_SAID = frozenset(("", "other", *GROUPS["speech"]))
"""Kinds of what is done with a text in which something is said."""


def spoken_at(article: Article, clause: Clause, end: int, participle: Verb | None = None) -> bool:
    """Whether what the words before token `end` name is spoken or written: "un communiqué | lu"; a text that is signed or
    voted does more than say."""
    words, near = article.words, article.lows[max(clause.start, end - 3) : end]
    if not words.UTTERANCES.isdisjoint(near):
        return True
    made = participle is None or participle.kind in _ONLY_SAID
    return made and not words.WRITINGS.isdisjoint(near)


def said_in(article: Article, clause: Clause, participle: Verb) -> bool:
    """ "a regretté l'Élysée dans un communiqué publié mardi": the day on which it was said, if it has no other."""
    verb, lows = clause.verb, article.lows
    if verb is None or verb.end > participle.start:
        return False
    k = verb.end
    asides = {v.start for v in clause.verbs if v.form == "pp" and v is not participle and lows[v.start - 1] == ","}
    while k < participle.start:
        if k in asides:  # "a rappelé M. Petro, investi le 7 août, lors d'un discours prononcé samedi"
            while k < participle.start and lows[k] != ",":
                k += 1
        elif article.dated[k]:
            return False
        k += 1
    speaks = "says" in verb.notes or verb.stance in ("say", "announce") or verb.kind in GROUPS["speech"]
    return speaks and in_words(article, verb.end, participle.start)


def in_words(article: Article, first: int, end: int) -> bool:
    """Whether what stands right before token `end` names in what something was said: "| dans un communiqué"."""
    return not article.words.SAID_IN.isdisjoint(article.lows[max(first, end - 5) : end])

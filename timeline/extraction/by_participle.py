"""How sure a happening is that a participle tells beside its clause: "X ayant refusé lundi", "devant s'ouvrir mardi"."""

from __future__ import annotations

from timeline.extraction.absolutes import own_subject
from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb


def by_participle(article: Article, reading: Reading, clause: Clause | None, verb: Verb, *, future: bool) -> str:
    """The value where such a participle tells it, whatever became of what the clause tells; else empty."""
    if future:
        return "scheduled" if _owing(article, reading, clause, verb) else ""
    return "happened" if _told_apart(article, clause, verb) else ""


def _told_apart(article: Article, clause: Clause | None, verb: Verb) -> bool:
    """ "La réunion n'aura pas lieu, Tunis ayant annoncé lundi son absence": what came before is sure."""
    if clause is None or clause.kind not in ("main", "loose") or verb.tense != "infpast":
        return False
    if verb.negated or verb.stance in ("cancel", "postpone"):
        return False
    return own_subject(article.document, article.words, clause, verb, english=article.language_is_english) >= 0


def _owing(article: Article, reading: Reading, clause: Clause | None, verb: Verb) -> bool:
    """ "une trêve devant entrer en vigueur mardi": due, where nothing puts it off."""
    if verb.form != "inf" or verb.start <= reading.sentence.first:
        return False
    main = clause.verb if clause is not None else None
    off = main is not None and main.stance in ("cancel", "postpone")
    return not off and article.lows[verb.start - 1] in article.words.OWING

"""A participle on which a sentence opens: whether its day is its own or that of the main verb."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article
from timeline.extraction.verb import Verb


def is_opening(clause: Clause, participle: Verb, start: int) -> bool:
    """ "Réunis jeudi à Bruxelles, les Vingt-Sept ont averti": a participle with its day, and then the main verb."""
    verb = clause.verb
    return (
        participle.form == "pp"
        and verb is not None
        and participle.start <= clause.start + 1
        and participle.start < start < verb.start
    )


def has_own_day(article: Article, clause: Clause, participle: Verb) -> bool:
    """ "Nommée le 7 juin, elle a promis", "Saisi le 9, il jugera mardi": the day is of the participle, not the main verb."""
    verb, words = clause.verb, article.words
    if participle.stance in ("postpone", "cancel"):
        return True  # "Reporté en mars, le sommet s'est ouvert lundi"
    if participle.stance == "carry" and verb is not None and any(article.dated[verb.end : clause.end]):
        return True  # "Interrompus en mars, les pourparlers ont repris lundi"
    if not participle.kind and participle.lemma not in words.PLANNED:
        return False
    if participle.kind != "other" or verb is None or any(article.dated[verb.end : clause.end]):
        return True
    return participle.lemma not in words.COMPANIONS

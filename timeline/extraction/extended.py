"""What was to end on a day and has been given longer: "La trêve, qui devait expirer jeudi, a été prolongée"."""

from __future__ import annotations

from timeline.extraction.reading import Article
from timeline.extraction.verb import Verb


def outlived(article: Article, ending: Verb, verb: Verb) -> str:
    """ "postponed" where `verb` gives longer to what `ending` says the end of; else empty."""
    words = article.words
    if verb.lemma not in words.EXTENDING:
        return ""
    if ending.stance != "end" and ending.kind != "deadline" and ending.lemma not in words.RUNNING_OUT:
        return ""
    done = verb.form == "fin" and verb.tense in ("past", "plup") or verb.passive and verb.tense in ("pres", "impf")
    return "postponed" if done and not (verb.negated or verb.modal) else ""

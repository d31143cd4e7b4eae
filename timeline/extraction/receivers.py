"""Powers that get something where a preposition of place leads to them: "a attribué à Bangkok la souveraineté"."""

from __future__ import annotations

from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Mention


def receives(article: Article, reading: Reading, mention: Mention) -> bool:
    """ "a attribué à Bangkok la souveraineté", "l'autorisation donnée au Brésil": whoever gets something is no place."""
    words, lows = article.words, article.lows
    if mention.referents[0].type != "country" or mention.governed < 0 or mention.preposition not in words.DATIVE_MARKS:
        return False
    verb = next((v for v in reversed(reading.verbs) if v.end <= mention.governed), None)
    if verb is None or verb.reflexive or verb.lemma not in any_of(words, "DATIVE_VERBS", "GIVING"):
        return False
    town = verb.lemma in words.PASSING_ON and verb.lemma not in words.GIVING and mention.preposition == "à"
    onward = lows[mention.end] if mention.end < len(lows) else "."
    if town and onward not in words.DETERMINERS:
        return False  # "a remis | à Genève": there
    return all(article.timed[k] for k in range(verb.end, mention.governed))

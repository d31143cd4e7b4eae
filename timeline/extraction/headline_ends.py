"""Where a headline begins and ends: past words that only lead on, and before a phrase that only goes on."""

from __future__ import annotations

from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article
from timeline.extraction.words import Words

_SHORTEST = 60
"""Characters that such a headline has at least."""
_CUT = "…"


def closed(article: Article, title: str) -> str:
    """ "parviennent à un compromis sur les quotas de pêche | en mer…": without what was cut off in its middle; the mark stays
    where what goes on holds a verb, a figure, or the second of a pair."""
    if not title.endswith(_CUT) or "«" in title or "“" in title or ":" in title:
        return title
    words, forms = article.words, article.lexicon.forms
    told = title.removesuffix(_CUT).replace("’", "’ ").split()
    lows = [word.lower().replace("’", "'").rstrip(",") for word in told]
    joins = any_of(words, "PREPOSITIONS", "AND", "CONTRACTED")
    for k in range(len(told) - 1, 1, -1):
        low, before = lows[k], lows[k - 1]
        if low[:1].isdigit() or low in words.NUMBERS and low not in words.DETERMINERS:
            return title
        verbal = low not in article.lexicon.nouns and any(r.tense not in ("pp", "inf") for r in forms.get(low, ()))
        if verbal and low not in joins and low not in words.DETERMINERS:
            return title
        if low not in joins or low in words.AND and words.BETWEEN in lows[max(0, k - 9) : k]:
            continue
        small = before in joins or before in words.DETERMINERS or before in words.ADVERBS or before[-1:] == "'"
        verbal = before in forms and before not in article.lexicon.nouns
        short = " ".join(told[:k]).replace("’ ", "’").rstrip(" ,")
        if small or verbal or before in words.COMPLEMENTISER:
            continue
        return short if len(short) >= _SHORTEST else title
    return title


def unled(title: str, words: Words) -> str:
    """ "Faute de quoi | des sanctions seront adoptées": without what only leads on from the sentence before."""
    low = title.lower().replace("’", "'")
    led = next((phrase for phrase in words.LEADING_ON if low.startswith(phrase)), "")
    rest = title[len(led) :].lstrip(" ,")
    return rest[:1].upper() + rest[1:] if led and rest else title

"""Where a headline begins and ends: past words that only lead on, and before a phrase that only goes on."""

from __future__ import annotations

from functools import cache

from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article
from timeline.extraction.tokenise import capitalised
from timeline.extraction.words import Words

_ENOUGH = 40
"""Characters before what a participle adds, where that was cut off."""
_SHORTEST = 60
"""Characters that such a headline has at least."""
_CUT = "…"
_FEW = 3
"""Words by which the end of a headline is found in the article."""
_NEXT = 20
"""Characters of the article that show the word after them."""


def closed(article: Article, title: str) -> str:
    """ "parviennent à un compromis sur les quotas de pêche | en mer…": without what was cut off in its middle; the mark stays
    where what goes on holds a verb, a figure, or the second of a pair."""
    before, _, last = title.rpartition(", ")
    if before and (last in article.words.ONE_OF_MANY or last in article.words.THAT_IS):
        return before  # "Cinq cycles ont lieu, | le dernier"
    if not title.endswith(_CUT) or "«" in title or "“" in title or ":" in title:
        return title
    if before and len(before) > _ENOUGH and not article.language_is_english:
        opening = last.partition(" ")[0].lower()
        if any(reading.tense == "ger" for reading in article.lexicon.forms.get(opening, ())):
            return before  # "envahissent le Capitole, | contraignant le Congrès à…"
    words, forms = article.words, article.lexicon.forms
    told = title.removesuffix(_CUT).replace("’", "’ ").split()
    lows = [word.lower().replace("’", "'").rstrip(",") for word in told]
    joins = any_of(words, "PREPOSITIONS", "AND", "CONTRACTED")
    while len(lows) > _FEW and lows[-1] in words.DETERMINERS:
        told, lows = told[:-1], lows[:-1]
        title = " ".join(told).replace("’ ", "’") + _CUT
    if _ends_at_a_joint(article, told, lows):
        return title.removesuffix(_CUT)
    for k in range(len(told) - 1, 1, -1):
        low, before = lows[k], lows[k - 1]
        if low[:1].isdigit() or low in words.NUMBERS and low not in words.DETERMINERS:
            return title
        readings = forms.get(low, ())
        if k == len(told) - 1 and _describes(article, low, before):
            short = " ".join(told[:k]).replace("’ ", "’").rstrip(" ,")
            return short if len(short) >= _SHORTEST else title
        verbal = any(r.tense not in ("pp", "inf") and r.person != "1" for r in readings)
        verbal = verbal and low not in article.lexicon.nouns
        if verbal and low not in joins and low not in words.DETERMINERS:
            return title
        if low not in joins or low in words.AND and words.BETWEEN in lows[max(0, k - 9) : k]:
            continue
        if article.language_is_english and (_needed(article, told, low, k) or _tells_nothing(article, lows[:k])):
            continue
        small = before in joins or before in words.DETERMINERS or before in words.ADVERBS or before[-1:] == "'"
        verbal = before in forms and before not in article.lexicon.nouns
        short = " ".join(told[:k]).replace("’ ", "’").rstrip(" ,")
        if small or verbal or before in words.COMPLEMENTISER or _hangs(article, lows, k - 1):
            continue
        return short if len(short) >= _SHORTEST else title
    return title


def unaimed(article: Article, title: str) -> str:
    """ "the terms of a treaty | to end…": an English headline without an aim that was cut off behind a noun."""
    told, forms = title.removesuffix(_CUT).split(), article.lexicon.forms
    if not title.endswith(_CUT) or "“" in title or len(told) <= _FEW or told[-2] not in article.words.INFINITIVE_MARKS:
        return title
    before = told[-3].lower()
    short = " ".join(told[:-2])
    return short if before in article.lexicon.nouns and before not in forms and len(short) >= _SHORTEST else title


def _hangs(article: Article, lows: list[str], k: int) -> bool:
    """ "en présence | de", "plusieurs dizaines | de", "mêlé | à": a word that says nothing without what it leads to."""
    words, low = article.words, lows[k]
    if low in words.AMOUNTS_OF:
        return True
    if k and low in words.LEADING_NOUNS and (lows[k - 1] in words.PREPOSITIONS or lows[k - 1][-1:] == "'"):
        return True
    return low.endswith(words.PARTICIPLES) and not low.endswith(words.NOUNS_LIKE_PARTICIPLES)


def _ends_at_a_joint(article: Article, told: list[str], lows: list[str]) -> bool:
    """Whether what was cut off only goes on from a phrase that is whole: a quotation, or where, when and how it was."""
    forms, words = article.lexicon.forms, article.words
    last = len(lows) - 1
    if last < _FEW or lows[last] in forms or _hangs(article, lows, last) or lows[last] in words.DETERMINERS:
        return False
    tail = " ".join(told[-_FEW:]).replace("’ ", "’")
    at = article.text.find(tail)
    if at < 0:
        return False
    rest = article.text[at + len(tail) : at + len(tail) + _NEXT].lstrip().lower()
    after = rest.replace("’", "' ").split(" ")[0]
    if not after or after[0] in "«“(":
        return bool(after)
    return after in words.PREPOSITIONS and words.PREPOSITIONS[after] != "of" and after not in words.DETERMINERS


def _describes(article: Article, low: str, before: str) -> bool:
    """ "la rupture des relations diplomatiques | décidée…": a French participle that only says more of the noun before it."""
    readings = article.lexicon.forms.get(low, ())
    if article.language_is_english or not readings or any(r.tense != "pp" for r in readings):
        return False
    leads = any_of(article.words, "PREPOSITIONS", "AND", "CONTRACTED", "DETERMINERS", "ADVERBS", "AUXILIARY_STARTS")
    return before not in leads and (before not in article.lexicon.forms or before in article.lexicon.nouns)


def without_lead(title: str, words: Words) -> str:
    """ "will be withdrawn | in the course [of next month]": an English headline without what only led to a time."""
    low = title.lower()
    if not low.endswith(_leads(words)):
        return title
    led = next(lead for lead in words.LEADS_TO_TIMES if low.endswith(f" {lead}"))
    return title[: len(title) - len(led)].rstrip(" ,")


@cache
def _leads(words: Words) -> tuple[str, ...]:
    """What may lead to a time at the end of a headline."""
    return tuple([f" {lead}" for lead in words.LEADS_TO_TIMES])


def unled(title: str, words: Words) -> str:
    """ "Faute de quoi | des sanctions seront adoptées": without what only leads on from the sentence before."""
    low = title.lower().replace("’", "'")
    if not low.startswith(words.LEADING_ON):
        return title
    led = next((phrase for phrase in words.LEADING_ON if low.startswith(phrase)), "")
    rest = title[len(led) :].lstrip(" ,")
    return capitalised(rest) if led and rest else title


def _needed(article: Article, told: list[str], low: str, k: int) -> bool:
    """ "under the chairmanship | of X", "to block Mongolia | from collecting", "the Conference | on Security": what is left
    of an English phrase would say something else."""
    words = article.words
    if low in words.FROM or low in words.TO_OR_OF:
        return True
    inside = told[k - 1][:1].isupper() and told[min(k + 1, len(told) - 1)][:1].isupper()
    return inside and low not in words.PLACE_PREPOSITIONS and low not in words.AND


def _tells_nothing(article: Article, lows: list[str]) -> bool:
    """ "told ministers that their latest proposals | for": whether an English "that" still waits for its verb."""
    words, forms = article.words, article.lexicon.forms
    waits = any_of(words, "COMPLEMENTISER", "RELATIVES")
    at = next((k for k in range(len(lows) - 1, 0, -1) if lows[k] in waits), -1)
    told = (r for low in lows[at + 1 :] for r in forms.get(low, ()) if r.tense in ("past", "pres", "fut", "cond"))
    return at > 0 and next(told, None) is None and words.BARE_MODALS.isdisjoint(lows[at + 1 :])

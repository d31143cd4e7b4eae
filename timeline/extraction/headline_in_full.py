"""A French headline whose subject is one bare word: « Le traité est signé », « Le verdict sera rendu ». What the article has
called it before says which one is meant; where it has not, the land whose it is says at least that much.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.phrasing import LENGTH, is_elided_before, of_phrase, tidy
from timeline.extraction.reading import Article
from timeline.extraction.values import ACCORD, ENCOUNTERS, SPEECH, Candidate
from timeline.extraction.words import Words

_BARE = re.compile(r"(Le |La |Les |L’)([a-zà-ÿœ]+(?:-[a-zà-ÿœ]+)*)(?: (.+))?$")
_OPENING = re.compile(r"(?:Le |La |Les |L’)[a-zà-ÿœ]")
_ITS_DAY = re.compile(r" \S+ \d.*$")
_SENTENCES, _NEAR = 12, 2
"""Sentences before a happening in which it may have been called by its whole name; those in which it surely is the same."""
_ADJECTIVES, _WORDS, _WHOLE = 2, 9, 14
_OF_TWO = frozenset((*ENCOUNTERS, *ACCORD, "legal", "aid", "expulsion")) - {"vote"}
"""Kinds in which more than one land takes part, as a rule."""
_NOUN = 3
"""Words of a headline that is a noun alone: "The ballot", « Coup d'État »."""
_SHORT = 50
"""Characters of a headline before which a land is set: a longer one says something itself."""


def in_full(article: Article, draft: Draft, title: str) -> str:
    """The headline with the subject as the article has called it before: « Le traité de paix est signé »."""
    if article.language_is_english:
        return title
    bare = _bare(article, title)
    if bare is None:
        return with_its_day(article, draft, title) if " " not in title else title
    opening, head, rest = bare
    words = article.words
    phrase = _called(article, draft, {head}, rest)
    if phrase:
        return _joined(opening, phrase, rest)
    if head in words.PARTS_OF_A_WHOLE:
        whole = _called(article, draft, words.PARTS_OF_A_WHOLE[head], rest, definite=True)
        return _joined(opening, f"{head} {of_phrase(whole)}", rest) if whole else title
    if head in words.SAME_BY_ANOTHER_NAME:
        other = _called(article, draft, words.SAME_BY_ANOTHER_NAME[head], rest)
        return _joined(opening, other, rest) if other else title
    return title if rest else with_its_day(article, draft, title)


def with_its_day(article: Article, draft: Draft, title: str) -> str:
    """ "Les attentats | du 11 septembre": where a noun alone is known by its day, that day stays."""
    if draft.verb is not None or draft.noun is None or not draft.expressions or article.language_is_english:
        return title
    if draft.kind in SPEECH:
        return title  # "par une note du 15 avril"
    start, end = article.spans[draft.expressions[0]]
    at = draft.noun.end
    led = article.lows[at : start + 1]
    if not led or led[0] not in article.words.OF_SOME or start > at + 1:
        return title
    day = article.document.cut(at, end)
    return f"{title} {day}" if any(map(str.isdigit, day)) else title


def _bare(article: Article, title: str) -> tuple[str, str, str] | None:
    """The article, the one word and the rest, a verb first, of a headline that says no more of its subject."""
    found = _BARE.match(title)
    if found is None or len(title) > LENGTH - 20:
        return None
    opening, head, rest = found[1], found[2], found[3] or ""
    words, lexicon = article.words, article.lexicon
    if head not in lexicon.nouns and head not in words.SAID_IN_FULL and not _is_thing(head, words):
        return None
    if not rest:
        return opening, head, rest
    first = rest.replace("’", "’ ").split(" ")[0].replace("’", "'")
    clitic = first in words.NEGATION_MARKS or first in words.REFLEXIVES
    finite = any(reading.tense not in ("pp", "inf") for reading in lexicon.forms.get(first, ()))
    return (opening, head, rest) if clitic or finite else None


def _is_thing(head: str, words: Words) -> bool:
    """A word for nobody: "la route", "le navire"."""
    return head in words.THINGS and not in_number(head, any_of(words, "OFFICES", "HUMANS", "BODIES", "STATE_BODIES"))


def _joined(opening: str, phrase: str, rest: str) -> str:
    opening = "L’" if opening in ("Le ", "La ") and is_elided_before(phrase) else opening
    told = f"{opening}{phrase} {rest}".strip()
    return tidy(told)


def _called(article: Article, draft: Draft, heads: set[str], rest: str, *, definite: bool = False) -> str:
    """What the article has last called one of these with what it is of; empty where it has called two things so."""
    found: list[str] = []
    for index, at in _before(article, draft, heads):
        phrase = _phrase(article, index, at, definite=definite)
        if phrase and phrase not in found and not _repeats(phrase, rest):
            found.append(phrase)
            if draft.reading.index - index <= _NEAR:
                return phrase
    return found[0] if len(found) == 1 else ""


def _before(article: Article, draft: Draft, heads: set[str]) -> Iterator[tuple[int, int]]:
    """Where those words stand before the happening, the last first, each with its sentence."""
    lows, here = article.lows, draft.reading.index
    for index in range(here, max(here - _SENTENCES, -1), -1):
        reading = article.readings[index]
        if reading.lows.isdisjoint(heads):
            continue
        last = reading.sentence.last if index < here else min(draft.start, reading.sentence.last)
        for at in range(last - 1, reading.sentence.first - 1, -1):
            if lows[at] in heads and not article.verbal[at]:
                yield index, at


def _phrase(article: Article, index: int, at: int, *, definite: bool) -> str:
    """A noun with its adjectives and what it is of, where that tells it from others; with its article, if `definite`."""
    lows, words, last = article.lows, article.words, article.readings[index].sentence.last
    stop, told = at + 1, False
    while stop < last and stop - at <= _ADJECTIVES and _qualifies(article, stop):
        told = told or stop in article.cast.adjectives or bool(article.named[stop])
        stop += 1
    while stop < last and article.named[stop]:  # "le sommet Chine-Afrique"
        told, stop = True, stop + 1
    if stop < last and lows[stop] in words.TELLING_WHICH and not article.timed[stop]:
        first = article.readings[index].sentence.first
        end = _end_of_phrase(article, stop, last, opens=at - first < 2)
        if end > stop + 1 or end > stop and lows[stop] in words.CONTRACTED:
            told, stop = True, end
    phrase = article.document.cut(at, stop)
    if not told or len(phrase) > LENGTH // 2 or any(map(phrase.__contains__, '«»“”"(')):
        return ""
    if not definite:
        return phrase
    article_before = words.DEFINITE.get(lows[at - 1]) if at else None
    return tidy(f"{article_before}{'' if article_before[-1:] == '’' else ' '}{phrase}") if article_before else ""


def _end_of_phrase(article: Article, first: int, last: int, *, opens: bool) -> int:
    """Where what a noun is of ends: before a mark, a verb, a time, or what leads to something else; before the verb alone,
    where the noun `opens` its sentence."""
    lows, words = article.lows, article.words
    if opens:
        whole = first
        while whole < min(first + _WHOLE, last) and _is_of_the_phrase(article, whole):
            whole += 1
        if whole < last and article.verbal[whole] and not lows[whole - 1].isdigit():
            return whole
    between = lows[first] in words.BETWEEN
    ending = any_of(words, "RELATIVES", "COMPLEMENTISER", "SUBORDINATORS", "CONJUNCTIONS", "POSSESSIVES", "THIS_ONE")
    ending = ending - words.AND if between else ending
    end = first
    while end < min(first + _WORDS, last):
        low, link = lows[end], end > first and lows[end] in words.PREPOSITIONS and lows[end] not in words.OF_SOME
        joins = low in words.AND and end + 1 < last and lows[end + 1] in words.OF_SOME  # "d'amitié | et de coopération"
        if not _is_of_the_phrase(article, end):
            break
        if low in ending and not joins:
            break
        if low in words.SUBJECT_PRONOUNS or low in words.DEMONSTRATIVES or link and low not in words.ARTICLES:
            break
        end += 1
    while end > first and (
        lows[end - 1] in any_of(words, "PREPOSITIONS", "DETERMINERS", "AND") or lows[end - 1] == "-"
    ):
        end -= 1
    return first if lows[end - 1].isdigit() else end  # "un échange de près de 900 | captifs"


def _is_of_the_phrase(article: Article, k: int) -> bool:
    """Whether a noun phrase may go on with a token: no mark but that of "M. X", no time, no verb."""
    low = article.lows[k]
    titled = low == "." and k > 0 and article.lows[k - 1] in article.words.TITLES
    return (low[0].isalnum() or low == "-" or titled) and not (article.timed[k] or article.verbal[k])


def _qualifies(article: Article, k: int) -> bool:
    low, words = article.lows[k], article.words
    small = any_of(words, "PREPOSITIONS", "CONJUNCTIONS", "RELATIVES", "COMPLEMENTISER", "DETERMINERS", "ADVERBS")
    return low.isalpha() and low not in small and not (article.verbal[k] or article.timed[k])


def _parted(text: str) -> list[str]:
    """Words as blanks and apostrophes part them."""
    return text.replace("’", " ").replace("'", " ").split(" ")


def _repeats(phrase: str, rest: str) -> bool:
    """Whether the rest of the headline names what the phrase does."""
    said = {word for word in _parted(rest.lower()) if len(word) > 3}
    return any(word in said for word in _parted(phrase.lower())[1:])


def with_lands(article: Article, drafts: Sequence[Draft], candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Candidates, each headline that is still bare with the land whose happening it tells: « Gambie : les législatives »."""
    several = zip(drafts, candidates, strict=True)
    if article.language_is_english:
        return tuple(_noun_with_land(article, draft, told) for draft, told in several)
    return tuple(_with_land(article, draft, _noun_with_land(article, draft, told)) for draft, told in several)


def _noun_with_land(article: Article, draft: Draft, candidate: Candidate) -> Candidate:
    """ "Cameroon: the ballot", « Fidji : coup d'État »: a noun that says nothing of where, with the one land it can be of."""
    if draft.verb is not None or draft.noun is None or candidate.kind in _OF_TWO - {"legal"}:
        return candidate
    title, words = candidate.title, article.words
    told = _parted(_ITS_DAY.sub("", title))
    if len(told) > _NOUN:
        return candidate
    if (
        ":" in title
        or told[-1] in words.ADVERBS
        or article.language_is_english
        and any(word[:1].isupper() for word in told[1:])
    ):
        return candidate
    sentence = draft.reading.sentence
    here = (k for k in range(sentence.first, sentence.last) if article.named[k] or k in article.cast.adjectives)
    if not {article.lows[k] for k in here}.isdisjoint(map(str.lower, told)):
        return candidate
    if told[0].lower() not in words.DEFINITE and told[0].lower() not in article.lexicon.nouns:
        return candidate
    near = _named_near(article, draft)
    codes = {actor.country or "" for actor in candidate.actors if actor.role != "source"} or near
    only = next(iter(codes)) if len(codes) == 1 else ""
    power = article.gazetteer.state(only) if near <= {only, ""} else None
    if power is None:
        return candidate
    name = article.cast.country_referent(power).name
    colon = ": " if article.language_is_english else " : "
    return candidate._replace(title=f"{name}{colon}{title[0].lower()}{title[1:]}")


def _with_land(article: Article, draft: Draft, candidate: Candidate) -> Candidate:
    title = candidate.title
    if len(title) >= _SHORT or not _names_no_land(article, draft, candidate):
        return candidate
    told = [actor for actor in candidate.actors if actor.role != "source"]
    codes = {actor.country or "" for actor in told}
    if candidate.kind in _OF_TWO - {"legal"} or told and candidate.kind != "vote":
        return candidate  # "Italie : le pacte est signé": with whom else, it would not say
    if not told:
        codes = _named_near(article, draft)
    power = article.gazetteer.country(codes.pop()) if len(codes) == 1 else None
    if power is None:
        return candidate
    name = article.cast.country_referent(power).name
    return candidate._replace(title=f"{name} : {title[0].lower()}{title[1:]}")


def _names_no_land(article: Article, draft: Draft, candidate: Candidate) -> bool:
    """Whether a headline is bare, or tells of a vote or a term and names nobody: « Le second tour est fixé »."""
    title = candidate.title
    told = title.replace("’", " ").split(" ")
    if any(word[:1].isupper() for word in told[1:]):
        return False
    sentence = draft.reading.sentence
    here = range(sentence.first, sentence.last)
    if not {article.lows[k] for k in here if article.named[k] or k in article.cast.adjectives}.isdisjoint(told):
        return False
    bare = _bare(article, title)
    if bare is not None:
        return bool(bare[2])
    return candidate.kind in ("vote", "deadline") and _OPENING.match(title) is not None


def _named_near(article: Article, draft: Draft) -> set[str]:
    """The lands that a sentence and the one before it name: where it is but one, its election is meant."""
    index = draft.reading.index
    first = index - (index > 0 and article.readings[index - 1].sentence.kind == draft.reading.sentence.kind)
    near = [reading.sentence for reading in article.readings[first : index + 1]]
    start, last = near[0].first, near[-1].last
    codes = {
        referent.country or ""
        for reading in article.readings[first : index + 1]
        for mention in reading.mentions
        for referent in mention.referents
    }
    return codes | {r.country or "" for at, r in article.cast.adjectives.items() if start <= at < last}

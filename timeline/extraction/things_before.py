"""What "l'", "les", "it" or "them" stands for: the thing or the people that the verb before was done to.

"Paris a proposé un plan à l'Allemagne. Moscou l'a rejeté": the plan, and not whoever was named last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.extraction.encounters import is_somebody
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

_LONGEST = 4
"""Words of such a phrase, without its determiner."""


class Thing(NamedTuple):
    """`tokens[start:end]` after a determiner; its number and gender as far as that tells; whether it is somebody."""

    start: int
    end: int
    plural: bool
    gender: str  # m, f or empty
    human: bool


def thing_before(article: Article, reading: Reading, verb: Verb) -> Thing | None:
    """The object, told by a noun, of the verb before `verb` in its sentence, else of that of the sentence before."""
    clitic = next((low for low in verb.clitics if low in article.words.THING_PRONOUNS), "")
    if not clitic and verb.end < len(article.lows) and not verb.passive:
        clitic = article.lows[verb.end] if article.lows[verb.end] in article.words.THING_PRONOUNS else ""
    if not clitic or verb.reflexive or verb.lemma in article.words.GIVING:
        return None
    following = article.lows[verb.end + 1 : verb.end + 2]
    if article.language_is_english and not article.words.PARTICLES.isdisjoint(following):
        return None  # "take it up"
    earlier, said = [v for v in reading.verbs if v.form == "fin" and v.end <= verb.start], False
    if not earlier and reading.index:
        above = article.readings[reading.index - 1]
        earlier = [c.verb for c in above.clauses if c.verb is not None and c.kind == "main" and c.verb.form == "fin"]
        said = bool(earlier) and earlier[-1].stance == "say" and above.clauses[-1].kind == "content"
        reading = above
    if (
        earlier
        and earlier[-1].clause >= 0
        and (thing := _subject_of_relative(article, reading, earlier[-1])) is not None
    ):
        return thing if _fits(article, verb, clitic, thing) else None
    if not article.language_is_english and (earlier and earlier[-1].lemma == article.words.BE or said):
        last = next((c.verb for c in reversed(reading.clauses) if c.kind == "content" and said), earlier[-1])
        told = _told_of(article, reading, last) if last is not None else None
        return told if told is not None and _fits(article, verb, clitic, told) else None
    if not earlier or earlier[-1].passive or earlier[-1].reflexive:
        return None
    thing = _object(article, reading, earlier[-1])
    return thing if thing is not None and _fits(article, verb, clitic, thing) else None


def _subject_of_relative(article: Article, reading: Reading, verb: Verb) -> Thing | None:
    """ "Le Parlement, auquel le règlement sera transmis, l'examinera": the text, and no country named before."""
    clause, lows, words = reading.clauses[verb.clause], article.lows, article.words
    if clause.kind != "relative" or clause.subordinator not in words.TO_WHICH or not verb.passive:
        return None
    start, end = clause.opener + 2, verb.start
    plural = lows[start - 1] in words.PLURAL_MARKS
    if not 0 < end - start <= _LONGEST or not plural and lows[start - 1] not in words.NOUN_MARKS:
        return None
    if any(m.start < end and start < m.end for m in reading.mentions):
        return None
    return Thing(
        start, end, plural, words.NOUN_MARKS.get(lows[start - 1], ""), human=True
    )  # done to it, whatever is done


def _told_of(article: Article, reading: Reading, verb: Verb) -> Thing | None:
    """ "La suspension de l'accord serait un signal. X l'a réclamée": the thing that the sentence before says what it is."""
    clause, lows, words = reading.clauses[verb.clause], article.lows, article.words
    if (
        verb.lemma != words.BE
        or verb.passive
        or clause.kind not in ("main", "content")
        or article.subjects.get(id(verb))
    ):
        return None
    start = clause.start
    if lows[start] not in words.NOUN_MARKS and lows[start] not in words.PLURAL_MARKS:
        return None
    end = start + 1
    while end < verb.start and end - start <= _LONGEST and _stays_in_phrase(article, end, end == start + 1):
        end += 1
    closed = end < len(lows) and (lows[end] in words.PREPOSITIONS or lows[end] in words.BARE_OF or end == verb.start)
    if end == start + 1 or not closed or is_somebody(lows[start + 1], words) or lows[start + 1] in words.BODIES:
        return None
    gender = words.NOUN_MARKS.get(lows[start], "")
    if not gender and lows[start + 1].endswith(words.FEMININE_ENDINGS):
        gender = "f"
    return Thing(start + 1, end, lows[start] in words.PLURAL_MARKS, gender, human=False)


def _object(article: Article, reading: Reading, verb: Verb) -> Thing | None:
    lows, words, at, last = article.lows, article.words, verb.end, reading.sentence.last
    while at < last and (article.timed[at] or lows[at] in words.ADVERBS and lows[at] not in words.NOUN_MARKS):
        at += 1
    if at + 1 >= last:
        return None
    plural = lows[at] in words.PLURAL_MARKS or lows[at].isdigit()
    bare = lows[at] not in words.NOUN_MARKS and not plural
    if bare and not (
        article.language_is_english and lows[at].endswith(words.PLURAL_ENDING) and not article.tokens[at].cap
    ):
        return None
    plural = plural or bare  # "sent missiles to Romania"
    start = end = at + 1 - bare
    while end < last and end - start < _LONGEST and _stays_in_phrase(article, end, end == start and not bare):
        end += 1
    if end == start or any(m.start < end and start < m.end for m in reading.mentions):
        return None  # "le ministre", "le président X": named, and found as such
    human = is_somebody(lows[start], words) or is_somebody(lows[end - 1], words)
    gender = words.NOUN_MARKS.get(lows[at], "")
    if not gender and not article.language_is_english:  # "l'envoi"
        gender = (
            "f"
            if lows[start].endswith(words.FEMININE_ENDINGS)
            else ""
            if lows[start].endswith(words.FEMININE_ENDING)
            else "m"
        )
    return Thing(start, end, plural, gender, human)


def _stays_in_phrase(article: Article, at: int, determined: bool) -> bool:
    """Whether a word may stand in a noun phrase; behind an article even one that may be a verb: "a | plan"."""
    low, words, lexicon = article.lows[at], article.words, article.lexicon
    verbal = low in lexicon.forms and low not in lexicon.nouns and not determined  # "a plan" is no verb
    if not low[0].isalpha() or article.timed[at] or verbal or low in words.WILL_FORMS:
        return False
    closed = low in words.PREPOSITIONS or low in words.BARE_OF or low in words.AND or low in words.RELATIVES
    named = article.tokens[at].cap and at not in article.cast.adjectives
    return not (closed or named or low in words.DETERMINERS or low in words.ADVERBS)


def _fits(article: Article, verb: Verb, clitic: str, thing: Thing) -> bool:
    """Number, gender, and what may be done to it: only people are received or met."""
    if thing.plural != (clitic in article.words.PLURAL_PRONOUNS):
        return False
    if verb.kind in ("meeting", "visit", "call") and not thing.human:
        return False
    gender = article.words.THING_PRONOUNS[clitic]
    if not gender and not article.language_is_english and verb.main > verb.start + 1:  # "l'a rouverte"
        form = article.lows[verb.main]
        gender = "f" if form.endswith(article.words.FEMININE_AGREEMENT) else "m"
    return not gender or not thing.gender or gender == thing.gender

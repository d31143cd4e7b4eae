"""What a verb tells by the field of life of whoever acts and of what it is done to, as a language's table says: a cabinet
that examines a text meets, a side that beats another plays, whoever brings blankets helps.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from timeline.extraction.lexicon import BESIDE, Sense, any_of
from timeline.extraction.participle_chains import first_of_chain, joined_to
from timeline.extraction.parties_around import (
    body_after,
    country_after,
    person_after,
    somebody_acts,
    state_acts,
    town_after,
)
from timeline.extraction.sense_words import FieldSense
from timeline.extraction.taking_effect import comes_into_force, text_before
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words
from timeline.extraction.words_around import words_after, words_before

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

_OBJECT = 7
_NEAR, _FAR = 5, 12
"""Words from a verb to the people that it is done to, or that does it."""
_PEOPLE, _STATE, _BODY, _PERSON, _PLACE = "@people", "@state", "@org", "@person", "@place"
"""Stand in a row for the name of a people, for a state that acts, for a body that is named behind the verb, for somebody who
acts, or to whom it is done, by name or by office, and for a place that is named right behind the verb."""
_NAMED = frozenset((_PEOPLE, _STATE, _BODY, _PERSON, _PLACE))
_BESIDE = (BESIDE, "field")
"""Stands for the words of an entry: this sense has company enough to need nobody met."""
ITSELF = (*_BESIDE, "itself")
"""And no happening beside it is told in its place."""
_NONE = frozenset[str]()
Asked = tuple[FieldSense, tuple[frozenset[str], ...]]


def sense_by_field(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """The sense that the first fitting row gives `verb`; `None` where none fits."""
    lows = reading.lows
    hinted, rows = rows_of(article.words)[verb.lemma]
    if hinted and hinted.isdisjoint(lows):
        return None
    if verb.lemma in article.words.REMEMBERING and _said_by_the_way(article, reading, verb):
        return None
    for row, asked in rows:
        for some in asked:
            if some.isdisjoint(lows):
                break
        else:
            if _fits(article, reading, verb, row):
                stance = verb.stance if row.keeps else row.stance
                return Sense(row.kind, row.cameo, stance, ITSELF if row.itself else _BESIDE)
    return None


def _said_by_the_way(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "La France reste, | a rappelé l'ambassadeur": who says so stands behind a French verb that a comma sets off, unless
    it is his own: "La France, furieuse, | a rappelé son ambassadeur"."""
    if article.language_is_english or verb.passive or article.document.word_before(verb.start) != ",":
        return False
    return article.words.POSSESSIVES.isdisjoint(words_after(article, reading, verb)[:1])


def sense_by_class(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """The sense of a verb that means little, or that no table knows, by who acts on what: "the chamber tabled the bill"."""
    if verb.form != "fin" or verb.stance or verb.kind not in ("", "other"):
        return None
    if verb.sense is not None and verb.sense.words:
        return None
    lows, words = reading.lows, article.words
    after = words_after(article, reading, verb)[:1]
    if after and after[0] in words.PREPOSITIONS and after[0] not in words.ARTICLES:
        return None  # "s'est écrasé | sur un dépôt", "ont tourné vendredi | au-dessus du port"
    for row in words.CLASS_SENSES:
        if row.what.isdisjoint(lows) or _NAMED.isdisjoint(row.who) and row.who.isdisjoint(lows):
            continue
        if _fits(article, reading, verb, row):
            return Sense(row.kind, row.cameo, row.stance, _BESIDE)
    return None


@cache
def rows_of(words: Words) -> dict[str, tuple[frozenset[str], tuple[Asked, ...]]]:
    """The rows of each verb, in the order of the table, each with the classes of which its sentence must hold a word; and the
    words without all of which none of them fits, none where a row asks for no word."""
    found: dict[str, list[Asked]] = {}
    for row in words.FIELD_SENSES:
        forced = bool(row.after) and row.after <= words.FORCE  # "it" may stand for a text of the sentence before
        classes = (row.beside, row.after, frozenset[str]() if forced else row.who, row.what)
        asked = tuple([some for some in classes if some and _NAMED.isdisjoint(some)])
        for lemma in sorted(row.verbs):
            found.setdefault(lemma, []).append((row, asked))
    sure = {lemma for lemma, rows in found.items() if all(asked for _, asked in rows)}
    return {
        lemma: (frozenset(word for _, asked in rows for word in asked[0]) if lemma in sure else _NONE, tuple(rows))
        for lemma, rows in found.items()
    }


def _fits(article: Article, reading: Reading, verb: Verb, row: FieldSense) -> bool:
    forced = bool(row.after) and comes_into_force(article.words, article.lows, verb)
    chained = forced and joined_to(article, reading, verb) is not None  # "signé en mai et entré en vigueur en juin"
    passive = verb.passive and not chained
    if row.passive is not None and row.passive != passive or row.over and verb.kind not in row.over:
        return False
    if row.reflexive is not None and row.reflexive != verb.reflexive:
        return False
    if row.after and row.after.isdisjoint(words_after(article, reading, verb)[: 2 + forced]):
        return False
    people = _PEOPLE in row.who and _people(article, reading, verb, acting=True)
    people = people or _STATE in row.who and state_acts(article, reading, verb)
    people = people or _PERSON in row.who and somebody_acts(article, reading, verb)
    if row.who and not people:
        acting = acting_words(article, reading, verb)
        if chained:
            text = text_before(
                article.words, article.lows, first_of_chain(article, reading, verb).start, reading.sentence.first
            )
            acting = [article.lows[text]] if text >= 0 else acting  # "le traité signé en 2021 et entré en vigueur"
        elif acting and forced:
            acting = _text_meant(article, reading, verb, acting)  # "It will enter into force"
        if not heads(article, acting, row.who):
            return False
    if not row.what or _PEOPLE in row.what and _people(article, reading, verb, acting=False):
        return True
    if _BODY in row.what and not verb.passive and body_after(reading, verb):
        return True
    if _STATE in row.what and (_state_befalls(reading, verb) if verb.passive else country_after(reading, verb)):
        return True
    if _PERSON in row.what and _somebody(article, reading, verb):
        return True
    if _PLACE in row.what and not verb.passive and town_after(reading, verb):
        return True
    if verb.passive:
        before = _since_last_verb(article, reading, verb, words_before(article, reading, verb))
        beside = (
            verb.form == "pp" and before[-1:] and before[-1] in row.what
        )  # "the terms of the deal struck on Monday"
        return bool(beside) or heads(article, before, row.what)
    return not row.what.isdisjoint(_object(article, reading, verb))


def _since_last_verb(article: Article, reading: Reading, verb: Verb, before: list[str]) -> list[str]:
    """ "The boat was stopped off an island | seized in 1945": what a participle right behind its noun is said of."""
    if verb.form != "pp" or not before or not before[-1].isalpha() or before[-1] in article.words.CONJUNCTIONS:
        return before
    last = max((v.end for v in reading.verbs if v.end < verb.start and v.clause == verb.clause), default=-1)
    near = sum(not article.timed[k] for k in range(last, verb.start)) if last >= 0 else len(before)
    return before[-near:] if near else before


def _text_meant(article: Article, reading: Reading, verb: Verb, acting: list[str]) -> list[str]:
    """The treaty or law that a pronoun which is said to come into force stands for."""
    if acting[-1] not in article.words.SUBJECT_PRONOUNS:
        return acting
    lows = article.lows
    pronoun = next((k for k in range(verb.start - 1, reading.sentence.first - 1, -1) if lows[k] == acting[-1]), -1)
    text = article.text_taken_up(reading, pronoun) if pronoun >= 0 else -1
    return [lows[text]] if text >= 0 else acting


def _people(article: Article, reading: Reading, verb: Verb, *, acting: bool) -> bool:
    """Whether a people acts, or is acted on: "1,200 Afghans"."""
    first, stop = (verb.start - _FAR, verb.start) if acting != verb.passive else (verb.end, verb.end + _NEAR)
    if any(m.demonym and first <= m.start < stop for m in reading.mentions):
        return True
    named, lows = article.cast.adjectives, article.lows
    return any(
        k in named and article.tokens[k].cap and (k + 1 == stop or not _noun_follows(article, k + 1))
        for k in range(max(first, 0), min(stop, len(lows) - 1))
    )


def _state_befalls(reading: Reading, verb: Verb) -> bool:
    """ "Kosovo | was admitted": a state named right before a passive, and nothing else between."""
    return any(m.end == verb.start and not m.role and m.referents[0].type == "country" for m in reading.mentions)


def _somebody(article: Article, reading: Reading, verb: Verb) -> bool:
    """Whether it is done to somebody: behind the verb, or before a passive."""
    if not verb.passive:
        return person_after(article, reading, verb)
    near = (m for m in reading.mentions if verb.start - _FAR < m.start < verb.start)
    return any(m.referents[0].type in ("person", "office") for m in near)


def _noun_follows(article: Article, at: int) -> bool:
    """ "Afghan diplomats": a noun follows; but "Afghans back", "Afghans at" do not go on."""
    low = article.lows[at]
    return (
        low.isalpha()
        and low not in article.words.PREPOSITIONS
        and low not in article.words.RETURNING
        and not article.timed[at]
    )


def acting_words(article: Article, reading: Reading, verb: Verb) -> list[str]:
    """The words of whoever acts: before the verb, or behind "by"."""
    if not verb.passive:
        return words_before(article, reading, verb)
    after = words_after(article, reading, verb)
    by = next((k for k, low in enumerate(after) if low in article.words.BY), len(after))
    return after[by + 1 :]


def heads(article: Article, lows: list[str], among: frozenset[str]) -> bool:
    """Whether one of these words is the head of what `lows` tell: no preposition leads it, and no owner follows it."""
    words, led = article.words, False
    for k, low in enumerate(lows):
        if low in words.PREPOSITIONS or low in words.BARE_OF:
            opens = k == 0 or lows[k - 1] in words.WHOM  # "Des pirates ont", "… que des droits frappent"
            following = lows[k + 1 : k + 2]
            joined = following == ["-"] or (low, *following) in words.WARSHIPS_IN_TWO  # "sous-marin"
            led = led if joined else not opens or low not in words.ARTICLES and not _some(article, lows, k)
        elif low in words.ARTICLES and k and lows[k - 1] not in any_of(words, "PREPOSITIONS", "BARE_OF"):
            led = False  # "rejeté par l'Assemblée, | le projet", not "la levée de | l' | embargo"
        elif not low.isalpha() and low not in ("'", "’", "-") and low not in words.ARTICLES:
            led = False
        elif low in among and not led:
            return words.OWNING.isdisjoint(lows[k + 1 : k + 2])
    return False


def _some(article: Article, lows: list[str], at: int) -> bool:
    """ "| De nouvelles sanctions ont visé": before an adjective "de" is no preposition."""
    words, low = article.words, "".join(lows[at + 1 : at + 2])
    several = low.endswith(words.PLURAL_ENDINGS) and low not in words.DETERMINERS and low not in words.NUMBERS
    return lows[at] in words.SOME and several


def _object(article: Article, reading: Reading, verb: Verb) -> list[str]:
    """The words of the object: up to the next preposition but "of"; "les sanctions | que X a adoptées": before "que"."""
    clause = reading.clauses[verb.clause] if 0 <= verb.clause < len(reading.clauses) else None
    if clause is not None and clause.kind == "relative" and clause.verb is verb and not article.language_is_english:
        words, before = article.words, article.lows[clause.opener - 1]
        led = clause.subordinator in words.OBJECT_RELATIVES or clause.subordinator in words.TO_WHICH
        led = led or words.PREPOSITIONS.get(before) == "recipient"  # "l'accord à | laquelle"
        begin = max(reading.sentence.first, clause.opener - _OBJECT)
        first = next(
            (k for k in range(clause.opener - 1, begin, -1) if article.lows[k] in article.words.ARTICLES), begin
        )
        if led and clause.opener - first > 1:
            return article.lows[first : clause.opener]
    lows = words_after(article, reading, verb)
    told = not article.language_is_english or verb.stance == "say"
    content = any_of(article.words, "COMPLEMENTISER", "ASKED_WHY") if told else _NONE
    stop = next(
        (
            k
            for k, low in enumerate(lows)
            if low in content  # "assure que le service a repris", "recalled how": nothing is done to the service
            or k
            and low in article.words.PREPOSITIONS
            and low not in article.words.BARE_OF
            and lows[k + 1 : k + 2] != ["-"]  # "un contre-mémoire"
            and lows[k - 1] not in article.words.COUNTED_OF
        ),
        len(lows),
    )
    owning = article.words.OWNING
    return [low for k, low in enumerate(lows[: min(stop, _OBJECT)]) if owning.isdisjoint(lows[k + 1 : k + 2])]

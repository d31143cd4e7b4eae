"""Those told of in the plural shortly before: "Mali and Niger left. France warned them", "Des pêcheurs bretons ... Ils"."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from timeline.extraction.clauses import Clause
from timeline.extraction.entity_types import PARTIES
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Referent, as_printed
from timeline.extraction.same_people import is_group
from timeline.extraction.tokenise import capitalised
from timeline.extraction.verb import Verb

_FAR = 2
"""Sentences before a pronoun in which those may be told of whom it stands for."""


def many_before(article: Article, reading: Reading, at: int, apart: Collection[Referent] = ()) -> tuple[Referent, ...]:
    """Those who acted in the plural last, before token `at`; nobody where the last many are not known.

    `apart`: those who act upon them, and are none of them.
    """
    for earlier, clause, verb in _told_before(article, reading, True):
        if verb.end > at or clause.holds(at):
            continue
        who = article.subjects.get(id(verb), ())
        if len(who) > 1 and not any(r in apart for r in who) and all(r.type in PARTIES for r in who):
            return who
        if _told_by_words(article, clause) >= 0:
            homes = [r for r in _homes(article, earlier, clause.start, verb.start) if r.country not in _codes(apart)]
            return tuple(homes) if len(homes) == 1 else ()
    return ()


def _told_before(article: Article, reading: Reading, here: bool) -> Iterator[tuple[Reading, Clause, Verb]]:
    """The clauses before, the last first, in which no pronoun says who acts; `here`: those of the sentence itself too."""
    for earlier in reversed(article.readings[max(0, reading.index - _FAR) : reading.index + here]):
        for clause in reversed(earlier.clauses):
            verb = clause.verb
            if verb is None or verb.form != "fin" or clause.kind == "relative":
                continue
            if article.words.SUBJECT_PRONOUNS.keys().isdisjoint(article.lows[clause.start : verb.start]):
                yield earlier, clause, verb  # of whoever "they" are it was told before


def _codes(referents: Collection[Referent]) -> set[str]:
    return {referent.country for referent in referents if referent.country}


def _told_by_words(article: Article, clause: Clause) -> int:
    """Where the subject of a clause tells of people in the plural: "Argentine banks", "des chalutiers", "her players"."""
    words, verb = article.words, clause.verb
    assert verb is not None
    plural = any_of(words, "PLURAL_HUMANS", "ARMED_MEN", "PLURAL_OFFICES", "MEN", "ARMED")
    singular = any_of(words, "HUMANS", "BODIES", "BELONGINGS", "FOLK")
    for k in range(clause.start, verb.start):
        low = article.lows[k]
        if (
            low in plural
            or is_group(article, k)
            or low.endswith(words.PLURAL_ENDING)
            and (low[:-1] in singular or low in words.BELONGINGS)
        ):
            return k
        if low in words.PREPOSITIONS and k > clause.start and low not in words.OF_WITHOUT_ARTICLE:
            return -1
    return -1


def _homes(article: Article, reading: Reading, start: int, stop: int) -> list[Referent]:
    """The states of which the words of a subject tell: by an adjective, or by whom they belong to."""
    homes = {power.key: power for power in article.adjectives_near(start, stop, reach=0)}
    for mention in reading.mentions:
        owned = mention.role == "of" or mention.end < stop and article.lows[mention.end] in article.words.OWNING
        bare = mention.referents[0].type == "country" and not mention.role and not mention.place  # "Argentine banks"
        known = article.gazetteer.country(mention.referents[0].country or "")
        if start <= mention.start < stop and known is not None and (owned or mention.phrase or bare):
            home = article.cast.country_referent(known)
            homes[home.key] = home
    return list(homes.values())


def words_of_many(article: Article, reading: Reading) -> Referent | None:
    """Those without a name who acted in the plural last, before a sentence: "Banques argentines", "Fishermen"."""
    for earlier, clause, verb in _told_before(article, reading, False):
        if len(article.subjects.get(id(verb), ())) > 1:
            return None
        if verb.person != "s":
            head = _told_by_words(article, clause)
            return _named_by_words(article, earlier, clause, head) if head >= 0 else None
    return None


def _named_by_words(article: Article, reading: Reading, clause: Clause, head: int) -> Referent | None:
    lows, words, verb = article.lows, article.words, clause.verb
    assert verb is not None
    small = any_of(words, "DETERMINERS", "ARTICLES", "THE_MANY", "INDEFINITE")
    start = next((k for k in range(clause.start, head) if lows[k] not in small and not article.timed[k]), head)
    end = head + 1
    while end < verb.start and lows[end].isalpha() and not article.timed[end] and lows[end] not in words.PREPOSITIONS:
        if lows[end] in words.RELATIVES or lows[end] in words.AND:
            break
        end += 1
    if any(not low.isalpha() and low not in words.OWNING for low in lows[start:end]):
        return None
    homes = _homes(article, reading, clause.start, verb.start)
    name = as_printed(article.document.cut(start, end))
    return Referent(name, f"{capitalised(name)}", "name", homes[0].country if len(homes) == 1 else None)

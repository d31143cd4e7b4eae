"""What somebody was the first, or the only one, to do, or had the time to do: "avait été le premier à dénoncer le putsch"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.english_pasts import NAMED_BY
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import first_of
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.verb import Verb

_FIRST = 9
"""Words between "a été" and what somebody was the first to do."""


def first_to(article: Article, clause: Clause, verb: Verb) -> Verb:
    """ "avait été le premier à dénoncer", "a été la seule à voter contre": the verb of what was done first, or alone; that
    of what somebody "a eu le temps de" do."""
    had = verb.lemma == article.words.HAVE and verb.tense in ("past", "plup") and not verb.negated
    if not had and verb.lemma != article.words.BE or verb.form != "fin" or article.language_is_english:
        return verb
    done = next((v for v in clause.verbs if v.start >= verb.end and v.tense in ("inf", "infpast")), None)
    if (
        done is None
        or article.lows[done.start - 1] not in article.words.INFINITIVE_MARKS
        or done.start - verb.end > _FIRST
    ):
        return verb
    between = article.lows[verb.end : done.start]
    if had:
        return verb if article.words.CHANCES.isdisjoint(between) else done
    return verb if any_of(article.words, "FIRSTS", "SOLE", "LAST_NAMED").isdisjoint(between) else done


def told_by(article: Article, clause: Clause, verb: Verb) -> Verb:
    """ "launched what it called an operation on Tuesday": the verb above one that only names what was done."""
    main = clause.verb
    if main is None or verb is main or verb.lemma not in article.words.NAMING or main.end >= verb.start:
        return verb
    return main if article.lows[main.end] in article.words.WHAT else verb


def only_names(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "protested against what it called the “provocative” transit of a destroyer on Sunday": the verb tells of no deed."""
    lows, words = article.lows, article.words
    if verb.lemma not in words.NAMING or verb.form != "fin" or not article.language_is_english:
        return False
    at = first_of(words.WHAT, lows, max(verb.start - NAMED_BY, reading.sentence.first), verb.start)
    return at >= 0 and all(low[0].isalpha() or low in words.OWNER_MARKS for low in lows[at : verb.start])


def thing_named(reading: Reading, verb: Verb, stop: int) -> Noun | None:
    """The happening that such a verb names before token `stop`: "what it called | an attack | on its embassy on Friday"."""
    return next((noun for noun in reading.nouns if verb.end <= noun.start < stop), None)

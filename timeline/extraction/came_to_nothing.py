"""Plans whose day has passed, and what the words after them say became of them: "devait partir lundi mais il est malade"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.cues import was_to, words_of
from timeline.extraction.extended import outlived
from timeline.extraction.fates import fate, moved_in_the_end
from timeline.extraction.lexicon import any_of, first_words, phrase_at
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.values import GROUPS
from timeline.extraction.verb import Verb

_BESIDE = 8
"""Words from a comma to what befell the happening that a noun behind it takes up."""
_REACH = 24
"""Words from a plan to those that say that nothing came of it."""


def nothing_came(article: Article, start: int) -> str:
    """ "; il n'en a rien été", "It never did": what says, within a few words, that nothing came of it; empty where none."""
    lows, phrases = article.lows, article.words.CAME_TO_NOTHING
    near = lows[start : start + _REACH]
    opening = first_words(article.words, "CAME_TO_NOTHING")
    if opening.isdisjoint(near):
        return ""
    for k in range(start, start + len(near)):
        if lows[k] in opening and (said := phrase_at(lows, k, phrases)):
            return article.document.cut(k, k + len(said))
    return ""


def _put_off_themselves(article: Article, told: Verb) -> bool:
    """ "devaient publier lundi la liste ; | ils ont ajourné leur réunion": whoever was to do it put off what is theirs."""
    lows, words = article.lows, article.words
    own = lows[told.end : told.end + 1]
    if told.stance != "postpone" or told.passive or told.negated or told.tense not in ("past", "plup") or not own:
        return False
    pronoun = words.SUBJECT_PRONOUNS.get(lows[told.start - 1], "") if told.start else ""
    alone = words.DATE_LINKS.isdisjoint(lows[told.end + 2 : told.end + 3])  # not "il a reporté la visite | du roi"
    return pronoun[:1] in ("m", "f") and alone and (own[0] in words.POSSESSIVES or own[0] in words.THE)


def given_way(
    article: Article, reading: Reading, clause: Clause | None, verb: Verb | None, *, over: bool
) -> tuple[str, str] | None:
    """ "devait s'envoler dimanche, mais une grippe l'a retenu", "was to dock on Monday. It never arrived": something else was
    done. Where the day is not `over` yet, the plan is only in doubt."""
    if clause is None or verb is None or not was_to(article, verb):
        return None
    if (late := _put_off_at_once(article, clause, verb)) is not None:
        return late
    for other in told_next(article, reading, clause):
        told = other.verb
        if told is not None and moved_in_the_end(article, other, told):
            return "postponed", words_of(article, told)
        if told is None or other.kind != "main" or told.tense not in ("past", "plup", "pres") or told.modal:
            continue
        lows = article.lows
        if not article.language_is_english and _put_off_themselves(article, told):
            return "postponed", words_of(article, told)
        beside = {*lows[max(other.start - 1, 0) : other.start + 2], lows[told.start - 1]}
        turned = other in reading.clauses and not beside.isdisjoint(article.words.BUT)
        if turned and told.stance not in ("say", "announce", "deny"):
            return ("cancelled" if over else "expected"), words_of(article, told)
        if told.tense == "pres":
            continue
        came = told.kind == "visit" or told.lemma in article.words.COMING or told.lemma == verb.lemma
        taken_up = not beside.isdisjoint(article.words.TAKING_UP_EVENTS)
        never = told.negated or not article.words.NEGATIONS.isdisjoint(lows[told.start - 1 : told.main])
        if taken_up and told.lemma in article.words.PREFERRING and not told.negated:
            return ("cancelled" if over else "expected"), words_of(article, told)
        if over and taken_up and never and (came or told.stance == "happen"):
            return "cancelled", words_of(article, told)
    return None


def _what_becomes(article: Article, clause: Clause, verb: Verb) -> str:
    """ "but dropped the stop", "mais a abandonné ce projet": what a verb does to a plan told just before."""
    gives_up = any_of(article.words, "GIVING_UP", "FORBIDDING", "PREFERRING")
    turned = verb.kind == "refusal" and verb.stance != "deny"  # "but Minsk balked", not "but refused to say where"
    turned = turned and not any(v.head is verb and v.kind in ("statement", "") for v in clause.verbs)
    given_up = (turned or verb.lemma in gives_up) and not verb.negated and verb.tense in ("past", "plup", "pres")
    return fate(article, verb) or ("cancelled" if given_up else "")


def _sitting_taken_up(article: Article, reading: Reading, clause: Clause) -> bool:
    """ "devait ratifier l'accord samedi; le vote a été reporté": the happening itself, with the article of what is known, and
    nothing more of it where another sentence tells so."""
    verb, lows = clause.verb, article.lows
    if verb is None or not verb.passive:
        return False
    behind = clause not in reading.clauses
    nouns = article.readings[reading.index + 1].nouns if behind else reading.nouns
    first = next((n for n in nouns if clause.start <= n.start < verb.start), None)
    if behind and first is not None and first.end < verb.start:
        return False  # "Le sommet de l'Union a été reporté" is another one
    sitting = first is not None and first.happening.kind in ("meeting", "vote", "visit", "legal", "agreement")
    return sitting and first is not None and first.start > 0 and lows[first.start - 1] in article.words.ARTICLES


def _topic_taken_up(article: Article, clause: Clause, other: Clause) -> bool:
    """ "Quant à la réunion, que Niamey devait accueillir samedi, | elle n'aura pas lieu": a pronoun for what the relative
    tells of."""
    topic = clause.kind == "relative" and clause.parent is not None and clause.parent.verb is None
    pronoun, verb = article.words.SUBJECT_PRONOUNS.get(article.lows[other.start], ""), other.verb
    befell = verb is not None and (verb.passive or verb.reflexive or verb.stance == "happen")
    return topic and befell and pronoun[:1] in ("m", "f", "n") and other.start < clause.end + 2


def told_next(article: Article, reading: Reading, clause: Clause) -> list[Clause]:
    """The clauses after one in its sentence, and the first of the next sentence."""
    following = article.readings[reading.index + 1].clauses[:1] if reading.index + 1 < len(article.readings) else []
    return reading.clauses[clause.index + 1 :] + following


def _put_off_at_once(article: Article, clause: Clause, verb: Verb) -> tuple[str, str] | None:
    """ "devaient signer lundi l'accord, finalement | reporté à jeudi": what a participle behind a comma says of the plan."""
    for late in clause.verbs:
        if late.form != "pp" or late.start < verb.end or late.stance not in ("postpone", "cancel"):
            continue
        adverb = late.start - 1 - (article.lows[late.start - 1] in article.words.ADVERBS)
        if article.lows[adverb] == ",":
            return fate(article, late), words_of(article, late)
    return None


def fallen_after(
    article: Article, reading: Reading, clause: Clause | None, verb: Verb | None
) -> tuple[str, str] | None:
    """ "was to meet X on Monday but the talks were called off": what a later clause of the sentence says of the plan."""
    if clause is None or verb is None or not was_to(article, verb):
        return None
    for other in told_next(article, reading, clause):
        if other.verb is None or other.kind != "main":
            continue
        what = outlived(article, verb, other.verb) or _what_becomes(article, other, other.verb)
        if not what:
            continue
        beside = {article.tokens[k].low for k in range(max(other.start - 1, 0), other.start + 2)}
        beside.add(article.tokens[other.verb.start - 1].low)
        taken_up = other.verb.passive and not beside.isdisjoint(article.words.TAKING_UP_EVENTS)
        taken_up = taken_up or _sitting_taken_up(article, reading, other)
        taken_up = taken_up or other.verb.passive and "shared-subject" in other.verb.notes
        taken_up = taken_up or _topic_taken_up(article, clause, other)
        if taken_up or not beside.isdisjoint(article.words.BUT):
            return what, words_of(article, other.verb)
    return fallen_beside(article, reading, clause, verb)


def undone_behind(
    article: Article, reading: Reading, clause: Clause | None, noun: Noun | None
) -> tuple[str, str] | None:
    """ "called a meeting for Thursday, which her office cancelled": what a relative behind its day says of a happening."""
    lows, words = article.lows, article.words
    if noun is None or clause is None or noun.happening.kind in GROUPS["speech"]:
        return None
    for other in reading.clauses:
        at, verb = other.opener, other.verb
        near = noun.end <= at <= noun.end + _BESIDE and other.kind == "relative" and other.parent is clause
        if not near or verb is None or verb.form != "fin" or lows[at] in words.WHO or verb.lemma in words.FOILING:
            continue
        between = range(noun.end, at)
        if not any(article.dated[noun.end : at]) or any(
            not article.timed[k] and lows[k] != "," and lows[k] not in words.PREPOSITIONS for k in between
        ):
            continue
        done_to = verb.passive or article.language_is_english and verb.start - at > 1 or lows[at] in words.WHOM
        what = fate(article, verb) if done_to else ""
        if what:
            return what, words_of(article, verb)
    return None


def fallen_beside(article: Article, reading: Reading, clause: Clause, verb: Verb) -> tuple[str, str] | None:
    """ "devait se rendre lundi à Alger, | une visite annulée au dernier moment", "was to fly there, a trip since called
    off": what a noun set behind a comma takes up, and what a participle or a relative says became of it."""
    lows, words = article.lows, article.words
    small = any_of(words, "ARTICLES", "DEMONSTRATIVES")
    for other in reading.verbs:
        if other.start < verb.end:
            continue
        at = next((k for k in range(other.start - 1, max(verb.end, other.start - _BESIDE), -1) if lows[k] == ","), -1)
        taken_up = at > 0 and lows[at + 1] in small and at + 2 < other.start
        if not taken_up or not any(at < n.start < other.start for n in reading.nouns):
            continue  # "le gazoduc, un projet annulé en 2012": no happening
        if (clause.holds(at - 1) or clause.holds(at + 1)) and (what := fate(article, other)):
            return what, words_of(article, other)
    return None

"""A sort of happening, the noun that carried it, and why: as a verb or a noun gives it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from timeline.extraction.accidents import blows_up_alone
from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.verb import Verb
from timeline.temporal.values import Why

_STAGED = frozenset(("happen", "carry", "cancel", "postpone", "plan", "begin", "end"))


@dataclass(slots=True)
class Kind:
    """A kind with the noun that carried it, if one did, and the reason."""

    kind: str
    why: Why
    noun: Noun | None = None
    carried: bool = False  # the verb is light: the noun is what happened


def by_verb(kind: str, label: str, cameo: str | None) -> Kind:
    """The kind that a verb gives, `label` the verb as it stands."""
    return Kind(kind, _told_by_verb(label, cameo))


@lru_cache(maxsize=4096)
def _told_by_verb(label: str, cameo: str | None) -> Why:
    code = f" (CAMEO {cameo})" if cameo and cameo != "000" else ""
    return Why(fr=f"verbe « {label} »{code}", en=f"verb “{label}”{code}")


def by_noun(article: Article, reading: Reading, clause: Clause | None, noun: Noun, verb: Verb | None) -> Kind:
    """The kind that a happening gives, beside a verb or alone."""
    happening = noun.happening
    kind = happening.kind
    if clause is not None:
        kind = telephoned(article, reading, clause, kind, noun)
    if kind == "call" and len(happening.words) == 1 and happening.words[0] in article.words.ASKING:
        paid = verb is not None and verb.lemma in article.words.PAYING
        kind = "meeting" if paid else _asked(article, reading, noun)  # "paid a courtesy call on"
    if (
        kind == "attack"
        and happening.words[-1] in article.words.STRIKES
        and len(happening.words) == 1
        and verb is not None
        and verb.lemma in article.words.ENDING_ALONE
    ):
        kind = "other"  # "The strike ended": of workers, no bombs
    if happening.words[-1] in article.words.STRIKES and (
        not reading.lows.isdisjoint(article.words.LABOUR)
        or verb is not None
        and verb.lemma in article.words.CALLING
        and len(happening.words) == 1
    ):
        kind = "other"  # "The union called off the strike", "called a two-day strike"
    if article.lows[noun.end - 1] in article.words.ALSO_OF_TRADE and _of_trade(article, reading):
        kind = "other"  # "its operations in Peru made a profit", "Results for the quarter included a charge"
    if (
        kind == "withdrawal"
        and happening.words[0] in article.words.RECALLS
        and reading.lows.isdisjoint(any_of(article.words, "ENVOYS", "ARMED"))
    ):
        kind = "other"  # "a recall of 3,000 cars"
    if kind == "attack" and blows_up_alone(article, reading, noun):
        kind = "other"
    if (
        kind == "accusation"
        and len(happening.words) == 1
        and happening.words[0] in article.words.PROTESTS
        and verb is not None
        and verb.stance in _STAGED
    ):
        kind = "other"  # "a protest planned for Saturday has been cancelled"
    if (
        kind == "legal"
        and happening.words[0] in article.words.RELEASES
        and not reading.lows.isdisjoint(article.words.CAPTIVES)
    ):
        kind = "other"  # "la libération des otages"
    label = " ".join(token.text for token in article.tokens[noun.start : noun.end])
    why = Why(fr=f"nom « {label} » (CAMEO {happening.cameo})", en=f"noun “{label}” (CAMEO {happening.cameo})")
    return Kind(kind, why, noun, verb is not None)


def _asked(article: Article, reading: Reading, noun: Noun) -> str:
    """ "l'appel lancé par X", "un appel à la retenue", "un appel d'offres": asked for, or a tender; else a telephone call."""
    lows, words, at = article.lows, article.words, noun.end
    if at + 1 >= len(lows):
        return "call"
    if lows[at + 1] in words.TENDERS:
        return "other"
    launched = any(v.form == "pp" and v.lemma in words.LAUNCHING and at <= v.start < at + 3 for v in reading.verbs)
    if any(v.form == "inf" and v.start in (at, at + 1) for v in reading.verbs):
        return "demand"  # "a call to stop the war", "un appel à cesser la guerre"
    to_whom = lows[at] not in words.FOR and any(m.start <= at + 1 < m.end for m in reading.mentions)
    to_whom = to_whom or lows[at + 1] in words.OFFICES or bool(article.timed[at + 1])
    led = lows[at] in words.ASKING[noun.happening.words[0]] or lows[at] in words.FOR
    return "demand" if launched or led and not to_whom else "call"


def telephoned(article: Article, reading: Reading, clause: Clause, kind: str, noun: Noun | None = None) -> str:
    """An encounter by telephone or video is a call."""
    if kind != "meeting":
        return kind
    words, verb = article.words.TELEPHONE, clause.verb
    if verb is not None and verb.lemma in article.words.PAYING:
        return kind  # "paid a call on the minister"
    pieces = [(max(clause.start, noun.start - 3), noun.end + 4)] if noun else clause.pieces
    return "call" if any(not words.isdisjoint(article.lows[start:end]) for start, end in pieces) else kind


def _of_trade(article: Article, reading: Reading) -> bool:
    """Whether a sentence tells of a firm's trade, and not of an army or a poll: no "operations in the West | Bank |"."""
    words, (first, last) = article.words, (reading.sentence.first, reading.sentence.last)
    if reading.lows.isdisjoint(words.COMMERCE) or not reading.lows.isdisjoint(any_of(words, "ARMED", "NEVER_OF_TRADE")):
        return False
    return any(article.lows[k] in words.COMMERCE and not article.named[k] for k in range(first, last))

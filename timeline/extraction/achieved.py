"""What somebody managed, chose or decided to do, and what not to do: whoever will not do what others wait for refuses."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.kind import Kind, by_verb
from timeline.extraction.litotes import UNDERSTATED
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb

_WAITED_FOR = frozenset(("agreement", "meeting", "visit", "aid", "vote", "call", "statement"))
"""What others wait for: not to do it is to refuse."""


def is_left_undone(article: Article, done: Verb) -> bool:
    """ "de | ne pas | signer": an infinitive behind both words of the negation."""
    lows, words = article.lows[max(done.start - 3, 0) : done.start], article.words
    return done.negated or not (words.NEGATION_MARKS.isdisjoint(lows) or words.NEGATIONS.isdisjoint(lows))


def turned_away_from(article: Article, done: Verb) -> Kind:
    """ "a choisi de ne pas signer": whoever will not do what others wait for refuses; "de ne pas bombarder": no deed."""
    kind, cameo = ("refusal", "120") if done.kind in _WAITED_FOR or done.stance == "carry" else ("other", "000")
    return by_verb(kind, article.tokens[done.main].text, cameo)


def decided(article: Article, clause: Clause, verb: Verb) -> Kind | None:
    """ "a décidé | d'envoyer des troupes", "a décidé | de ne pas signer": the deed that was decided."""
    for done in clause.verbs:
        if done.head is not verb or done.form != "inf":
            continue
        if is_left_undone(article, done):
            return turned_away_from(article, done)
        if done.kind not in ("", "other", "statement"):
            return by_verb(done.kind, article.tokens[done.main].text, done.sense and done.sense.cameo)
    return None


def achieved(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    """ "est parvenu à signer": what it was managed to do."""
    if verb.negated or verb.lemma in article.words.LITOTES and UNDERSTATED not in verb.notes:
        return None  # "a tardé à signer"
    under = (v for v in clause.verbs if v.head is verb and v.form == "inf")
    done = next((v for v in under if sum(not article.timed[k] for k in range(verb.end, v.start)) < 4), None)
    if done is not None and is_left_undone(article, done):
        return turned_away_from(article, done)
    if done is None or done.kind in ("", "other"):
        return None
    return by_verb(done.kind, article.tokens[done.main].text, done.sense and done.sense.cameo)


def went_on(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    """ "went on to condemn the arrests": what was done next."""
    on = article.words.GOING_ON_TO[verb.lemma]
    return achieved(article, reading, clause, verb) if on in article.lows[verb.end : verb.end + 1] else None

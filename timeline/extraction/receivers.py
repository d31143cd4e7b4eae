"""Who only seems to take part: powers that get something and are no place, towns that only name a text, and those whom
another participle or the verb above has."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import last_before
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.verb import Verb


def receives(article: Article, reading: Reading, mention: Mention) -> bool:
    """ "a attribué à Bangkok la souveraineté", "l'autorisation donnée au Brésil": whoever gets something is no place."""
    words, lows = article.words, article.lows
    if mention.referents[0].type != "country" or mention.governed < 0 or mention.preposition not in words.DATIVE_MARKS:
        return False
    verb = last_before(reading.verbs, mention.governed)
    if verb is None or verb.reflexive or verb.lemma not in any_of(words, "DATIVE_VERBS", "GIVING"):
        return False
    town = verb.lemma not in any_of(words, "GIVING", "BESTOWING") and mention.preposition == "à"
    onward = lows[mention.end] if mention.end < len(lows) else "."
    dated = mention.end < len(lows) and bool(
        article.timed[mention.end]
    )  # "sentence rendue à Paris | le 3 octobre 1899"
    if town and (dated or onward not in words.DETERMINERS):
        return False  # "a remis | à Genève", "sentence rendue | à Paris": there
    return 0 not in article.timed[verb.end : mention.governed]


def leave_out_towns(reading: Reading, cast: dict[Referent, str]) -> None:
    """ "L'accord de Genève, signé avec Londres", "signeront à Carthagène": a town without a state agrees to nothing."""
    for town in [referent for referent in cast if referent.type == "place" and referent.country]:
        acts = any(town in m.referents and not m.role and not m.place for m in reading.mentions)
        if not acts:
            del cast[town]


def leave_out_scene(article: Article, reading: Reading, clause: Clause, verb: Verb, cast: dict[Referent, str]) -> None:
    """ "Three Nepalese soldiers were killed in Chad": Nepal is hit there, and not Chad."""
    lows, words = article.lows, article.words
    for mention in reading.mentions:
        there = mention.place and mention.start >= verb.end and clause.holds(mention.start)
        if not there or lows[mention.start - 1] not in words.PLACE_PREPOSITIONS:
            continue
        home = mention.referents[0]
        if cast.get(home) == "recipient" and any(
            role == "recipient" and r.country not in (None, home.country) and r.type in ("country", "person")
            for r, role in cast.items()
        ):
            del cast[home]


def of_another_participle(article: Article, clause: Clause, verb: Verb, mention: Mention) -> bool:
    """Whether a participle behind its noun has nothing to do with somebody: the verb above has him, as in "demande à X la
    levée des sanctions | décrétées", or another participle, as in "l'embargo imposé en mai, une mesure | réclamée par X"."""
    lows, words, main = article.lows, article.words, clause.verb
    if article.language_is_english:
        return False
    if mention.role == "by" and mention.governed >= verb.end:
        others = (v for v in clause.verbs if v.form == "pp" and verb.end <= v.start and v.end <= mention.governed)
        last = max(others, key=lambda v: v.start, default=None)
        return last is not None and lows[last.start - 1] not in any_of(words, "AND", "THEN")
    if main is None or main.form != "fin" or main.end > mention.start or mention.end > verb.start:
        return False
    between = range(mention.end, verb.start)
    led = (k for k in between if lows[k] in words.ARTICLES and lows[k - 1] not in words.PREPOSITIONS)
    return any(lows[k] not in words.PREPOSITIONS or lows[k] in words.ELIDED_THE for k in led)


def apposed_to(article: Article, reading: Reading, clause: Clause, verb: Verb) -> tuple[Referent, ...]:
    """ "Paris a félicité Bassirou Faye, un opposant | élu le 24 mars": whoever the words after the comma tell of."""
    begin, end = next(((a, b) for a, b in clause.pieces if a <= verb.start < b), (0, 0))
    lows, main = article.lows, clause.verb
    if article.language_is_english or begin < 2 or lows[begin - 1] != "," or lows[begin] not in article.words.A_OR_AN:
        return ()
    if (
        main is None
        or begin <= main.start < end
        or any(v.form == "fin" and begin <= v.start < end for v in reading.verbs)
    ):
        return ()
    named = next(
        (m for m in reading.mentions if m.end == begin - 1 and m.referents[0].type in ("person", "name")), None
    )
    return named.referents if named is not None and len(named.referents) == 1 and not named.place else ()


def of_that_age(article: Article, reading: Reading, verb: Verb, subject: tuple[Referent, ...]) -> tuple[Referent, ...]:
    """ "X est arrivé dimanche. L'ancien ambassadeur de 75 ans | a quitté": X, of whom alone the sentence before tells."""
    if len(subject) != 1 or subject[0].type != "office" or article.language_is_english:
        return subject
    mention = next((m for m in reading.mentions if subject[0] in m.referents and m.end <= verb.start), None)
    if mention is None or not mention.bare:
        return subject
    aged = article.lows[mention.end : mention.end + 3]
    if (
        len(aged) < 3
        or aged[0] not in article.words.BARE_OF
        or not aged[1].isdigit()
        or aged[2] not in article.words.AGED
    ):
        return subject
    who = article.acting_before(mention.start, False)
    return (who,) if who is not None else subject

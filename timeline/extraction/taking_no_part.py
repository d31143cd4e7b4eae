"""Whom a clause names and who takes no part in what it tells: set apart, blamed, received, or another's."""

from __future__ import annotations

from timeline.extraction.absolutes import own_subject, verb_apart
from timeline.extraction.calling import names_it
from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import first_of
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.referents import Mention
from timeline.extraction.values import ENCOUNTERS
from timeline.extraction.verb import Verb

_MAKING = 8
"""Tokens from a verb of making to what is made: "form | a broad coalition government"."""


def says_whose(reading: Reading, mention: Mention) -> bool:
    """ "President Kaunda | of Zambia": the state of whoever is named just before, and no second party."""
    if mention.role != "of" or mention.referents[0].type != "country":
        return False
    beside = (m for m in reading.mentions if m.end == mention.governed and len(m.referents) == 1)
    return any(
        m.referents[0].type == "person" and m.referents[0].country == mention.referents[0].country for m in beside
    )


def is_left_out(article: Article, verb: Verb | None, mention: Mention) -> bool:
    """Whether the verb is said not to concern somebody: "mais pas Y", "but not Y", "mais ni X ni Y"; nor does it concern
    whoever only says what to call it: "began what Y called a raid"."""
    lows, words = article.lows, article.words
    if verb is not None and words.WHAT and not words.WHAT.isdisjoint(lows[verb.end : mention.end]):
        return names_it(article, verb, mention)
    if verb is None or words.BUT.isdisjoint(lows[verb.end : mention.start]):
        return False
    refusing = any_of(words, "NEGATIONS", "NEITHER")
    for k in range(verb.end, mention.start - 1):  # noqa: SIM110
        if lows[k] in words.BUT and lows[k + 1] in refusing:
            return True
    return False


def of_another(article: Article, reading: Reading, verb: Verb | None, noun: Noun | None, mention: Mention) -> bool:
    """Whether a happening before or after this one has somebody: "resigned after a call with X"."""
    if verb is None or mention.start <= verb.end:
        return False
    if article.words.CONNECTING and any(
        v.lemma in article.words.CONNECTING and v.form == "ger" and verb.end <= v.start < mention.start
        for v in reading.verbs
    ):
        return True  # "un avion | reliant Athènes à Vilnius"
    around = any_of(article.words, "AFTER_EVENT", "BEFORE_EVENT")
    at = first_of(around, article.lows, verb.end, mention.start)
    if at >= 0:
        for other in reading.nouns:
            if at < other.start < mention.start and other is not noun:
                return True
    return noun is None and _in_background(article, verb, mention)


def only_made(article: Article, reading: Reading, mention: Mention) -> bool:
    """ "failed to form | a government", "ont mis en place | un gouvernement": a body that is only to be has no part."""
    lows, words = article.lows, article.words
    if mention.role or any_of(words, "ACTING_BODIES", "STATE_BODIES").isdisjoint(lows[mention.start : mention.end]):
        return False
    makers = any_of(words, "FORMING", "SETTING")
    near = range(mention.start - 1, max(mention.start - _MAKING, -1), -1)
    verbs = {k: v.lemma for v in reading.verbs for k in range(v.start, v.end) if not v.passive}
    at = next((k for k in near if lows[k] in makers or k in verbs), -1)
    if at < 0 or "," in lows[at : mention.start]:
        return False
    lemma = verbs.get(at, lows[at])
    return lemma in words.FORMING or lemma in words.SETTING and not words.SET_SO.isdisjoint(lows[at : mention.start])


def _in_background(article: Article, verb: Verb, mention: Mention) -> bool:
    """ "est arrivée malgré les menaces | de la Chine", "depuis le traité | avec l'Égypte", "après la fuite | du roi": in
    French, whose the thing is in spite of which, since which or after which something was done."""
    lows, words = article.lows, article.words
    if article.language_is_english:
        return False
    at = first_of(any_of(words, "AFTER_EVENT", "BEFORE_EVENT", "DESPITE", "SINCE"), lows, verb.end, mention.start)
    if at < 0 or article.timed[at] or mention.start - at < 3 or "," in lows[at : mention.start]:
        return False
    opens = lows[at + 1] in words.DETERMINERS or lows[at + 1] in words.OF_SOME
    plain = lows[at + 2].isalpha() and not article.named[at + 2] and not article.timed[at + 2]
    return opens and plain and not article.tokens[at + 2].cap


def appraised(article: Article, after: int, at: int) -> int:
    """ "X et Y se sont vus, | une première entre deux présidents", ", | une « agression » selon Z": the comma behind which a
    French "un" or "une" leads to what somebody thinks of the deed, where it stands between token `after` and token `at`;
    -1 where none does."""
    lows, words = article.lows, article.words
    if article.language_is_english or "," not in lows[after:at]:
        return -1
    for k in range(at - 3, after - 1, -1):
        if lows[k] == "," and lows[k + 1] in words.INDEFINITE.values():
            judged = lows[k + 2] == "«" or lows[k + 2] in words.APPRAISED
            # "un attentat | attribué par le gouvernement à X", "un résultat | contesté par Y"
            judged = judged or lows[k + 2] in words.RESULTS and 1 in article.verbal[k + 3 : k + 5]
            return k if judged else -1
    return -1


def apart_from(article: Article, clause: Clause, verb: Verb | None, mention: Mention) -> bool:
    """ "a quitté Genève sans rencontrer X", "après avoir reçu X", "avec le soutien de X": X takes no part in it."""
    lows, words = article.lows, article.words
    if verb is not None and verb.form == "ger" and len(clause.pieces) > 1:
        own = own_subject(article.document, words, clause, verb, english=article.language_is_english)
        if own >= 0 and own != (clause.piece_at(mention.start) or (-1,))[0]:
            return True  # "le délai ayant expiré, X a fermé l'ambassade"
    english = article.language_is_english
    absolute = verb_apart(article.document, words, clause, mention.start, english) if verb is not None else None
    if absolute is not None and (verb is clause.verb or verb is not absolute and mention.start < absolute.start):
        return True  # "X a regagné Amman, l'armée de Y ayant repris ses raids"
    if not words.MARGINS.isdisjoint(lows[max(0, mention.start - 6) : mention.start]):
        return True  # "en marge du conseil des Douze", "on the sidelines of the G20"
    if verb is None:
        return False
    if len(clause.verbs) > 1:
        around = any_of(words, "AFTER_EVENT", "BEFORE_EVENT", "WITHOUT_NOUN")
        for other in clause.verbs:
            if other is verb or other.form not in ("inf", "ger") or other.start >= mention.start:
                continue
            at = other.start - 1 - (lows[other.start - 1] in words.INFINITIVE_MARKS)
            if at >= 0 and lows[at] in around and (other.start >= verb.end or mention.start < verb.start):
                return True
    at = mention.governed
    if mention.role != "of" or at < verb.end + 2 or lows[at - 1] not in words.BACKING:
        return False
    return lows[at - 2] in words.PREPOSITIONS or lows[at - 3] in words.PREPOSITIONS


def is_blamed(clause: Clause, at: int, mention: Mention) -> bool:
    """ "marched to protest against London", "ont défilé pour dénoncer Paris": at whom that is aimed."""
    blames = any(v.start == at and v.form == "inf" and v.kind == "accusation" for v in clause.verbs)
    return blames and mention.role in ("", "recipient") and not mention.place


def is_received(clause: Clause, at: int) -> bool:
    """ "a refusé de recevoir X": whom one does not want to see is refused."""
    return any(v.start == at and v.kind in ENCOUNTERS for v in clause.verbs)

"""What a verb tells by whom it is done to or who does it: people handed over, sent away, elected, forces that go back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.lexicon import Sense, any_of
from timeline.extraction.senses_given import AID, EXPULSION, SANCTION, VOTE, WITHDRAWAL
from timeline.extraction.values import SPEECH
from timeline.extraction.verb import Verb
from timeline.extraction.words_around import acted_on, words_after, words_before

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

CLASSES_OF_PEOPLE = (
    "CALLING_VOTERS",
    "EXCLUDING",
    "HOMEWARD",
    "INVITING",
    "LEAVING",
    "MOVING",
    "RECEIVING",
    "REJECTING",
    "WINNING",
)
"""Classes of the verbs that are asked here."""
_REACH = 12


def sense_of_people(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """The sense that those who act, or are acted on, give `verb`; `None` where they say nothing."""
    words, lemma = article.words, verb.lemma
    if lemma in words.HOMEWARD and not verb.passive and _forces_act(article, reading, verb):
        return WITHDRAWAL
    if (
        lemma in words.CALLING_VOTERS
        and verb.passive
        and not words.VOTERS.isdisjoint(words_before(article, reading, verb))
    ):
        return VOTE  # "Les électeurs étaient appelés à élire leurs députés"
    if lemma in words.LEAVING and verb.modal_lemma in words.DUTIES and not verb.passive:
        before = words_before(article, reading, verb)
        return None if words.ENVOYS.isdisjoint(before) else EXPULSION  # "diplomates devront quitter"
    if lemma in words.MOVING and not verb.passive and _brings(article, reading, verb):
        return AID
    if lemma in words.RECEIVING and verb.stance == "carry" and _greets(article, reading, verb):
        return Sense("meeting", "042", "")
    if lemma in words.REJECTING and verb.kind == "refusal" and not verb.passive:
        votes = not words.CHAMBERS.isdisjoint(words_before(article, reading, verb))
        return VOTE if votes and not words.VOTED_ON.isdisjoint(words_after(article, reading, verb)) else None
    if lemma in words.EXCLUDING and verb.passive and _out_of_a_body(article, reading, verb):
        return SANCTION
    if lemma in words.INVITING and verb.kind == "demand" and asked_to_come(article, reading, verb):
        return Sense("offer", "030", verb.stance)
    if lemma in words.WINNING and verb.kind not in SPEECH and _at_the_polls(article, reading, verb):
        return VOTE
    return None


def asked_to_come(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "a invité M. Rubio | à Moscou": somebody, to a place and to do nothing there."""
    if any(v.head is verb and v.form == "inf" for v in reading.verbs):
        return False
    near = [m for m in reading.mentions if verb.end <= m.start < verb.end + _REACH]
    place = next((m for m in near if m.place and m.preposition in article.words.PLACE_PREPOSITIONS), None)
    return place is not None and (verb.passive or bool(verb.clitics) or any(m.start < place.start for m in near))


def hands_somebody_over(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "a remis les suspects", "L'Allemagne l'avait remis à la Belgique": somebody, to a state or to the law."""
    words = article.words
    things = acted_on(article, reading, verb)
    if not words.SUSPECTS.isdisjoint(things):
        return True
    after = words_after(article, reading, verb)
    somebody = bool(verb.clitics) and not verb.passive and not (words.NOUN_MARKS.keys() & set(after[:1]))
    if verb.passive:
        named = any(
            m.referents[0].type == "person" and not m.role and verb.start - _REACH < m.start < verb.start
            for m in reading.mentions
        )
        somebody = named and not any(n.end <= verb.start and verb.start - n.end < 4 for n in reading.nouns)
    if not somebody or not after or after[0] not in words.SAID_TO_OTHERS | {"au"}:
        return False
    law = words.COURTS | words.INVESTIGATORS
    return not law.isdisjoint(after[:4]) or any(
        m.referents[0].type == "country" and verb.end < m.start < verb.end + 6 for m in reading.mentions
    )


def sends_away(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "Quatre diplomates ont été priés de quitter Oslo", "a prié l'amiral de faire ses valises": told to leave."""
    words, stop = article.words, verb.end + _REACH
    if reading.lows.isdisjoint(words.ENVOYS | words.OFFICERS):
        return False
    return any(
        v.form == "inf" and verb.end <= v.start < stop and (v.lemma in words.LEAVING or _packs(article, reading, v))
        for v in reading.verbs
    )


def _packs(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "faire ses valises", "pack his bags"; but whoever is asked to recall his envoy is no envoy."""
    goes = verb.kind == "withdrawal" and verb.sense is not None and bool(verb.sense.words)
    return goes and article.words.ENVOYS.isdisjoint(words_after(article, reading, verb))


def _forces_act(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "Les huit sous-marins regagnèrent la Baltique": forces that go back where they came from."""
    words = article.words
    before = words_before(article, reading, verb)[-_REACH:]
    if words.ARMED.isdisjoint(before):
        return False
    first = next(k for k, low in enumerate(before) if low in words.ARMED)
    return not any(low in words.PREPOSITIONS and low not in words.BARE_OF for low in before[:first][-3:])


def _brings(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "Trois camions d'aide ont franchi", "un avion chargé de vivres s'est posé": what comes brings aid."""
    words, before = article.words, words_before(article, reading, verb)[-_REACH:]
    first = next((k for k, low in enumerate(before) if low in words.VEHICLES), -1)
    return first >= 0 and not words.CARGO.isdisjoint(before[first + 1 :]) and words.ARMED.isdisjoint(before[:first])


def _greets(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "a accueilli lundi à Paris le chancelier": somebody, and no meeting of theirs."""
    if article.language_is_english or verb.passive:
        return False
    whom = next((m for m in reading.mentions if verb.end <= m.start < verb.end + _REACH and not m.place), None)
    return whom is not None and not whom.role and whom.referents[0].type in ("person", "office")


def _out_of_a_body(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "Le pays a été suspendu de l'Union africaine": a state, and neither a person nor a thing put off."""
    after = words_after(article, reading, verb)
    if not after or after[0] not in any_of(article.words, "BARE_OF", "PREPOSITIONS"):
        return False
    people = any(
        m.referents[0].type == "person" and verb.start - _REACH < m.start < verb.start for m in reading.mentions
    )
    bodies = any(m.referents[0].type == "org" and verb.end < m.start < verb.end + 6 for m in reading.mentions)
    return bodies and not people


def _at_the_polls(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "Le oui l'a emporté", "a perdu la majorité absolue": those who stand, or what is won, is of an election."""
    words = article.words
    won = words.WINNING[verb.lemma]
    if won == "alone":  # "l'emporter"
        leads = range(max(verb.start - 1, 0), verb.main)
        if verb.passive or not any(article.lows[k] in words.SO_DONE for k in leads):
            return False
        return not words.ELECTORAL.isdisjoint(reading.lows)
    return not words.WON.isdisjoint(acted_on(article, reading, verb)[:5])

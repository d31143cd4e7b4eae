"""What sort of happening a verb or a noun tells of, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from timeline.extraction.achieved import decided
from timeline.extraction.carried_nouns import object_of, opened, subject_of, words_apart
from timeline.extraction.clauses import Clause, has_content
from timeline.extraction.cues import failed_to, given_out, is_planned, was_to
from timeline.extraction.encounters import goes_somewhere, has_company
from timeline.extraction.field_senses import ITSELF
from timeline.extraction.kind import Kind, by_noun, by_verb, telephoned
from timeline.extraction.kind_signs import (
    awaits_people,
    held_there,
    is_aim,
    is_background,
    is_moved_to_a_day,
    is_no_deed,
    kind_of_speech,
    meant_by_pronoun,
    names_a_place,
    names_who,
    of_another_phrase,
    of_whoever_acts,
    over_the_telephone,
    tells_nothing,
    there_is,
    to_have_done,
    tried,
    what_acts,
)
from timeline.extraction.kinds_by_words import ANNOUNCED_DEEDS, kind_by_words
from timeline.extraction.outcomes import blow_before
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.values import ACCORD, ENCOUNTERS, SPEECH
from timeline.extraction.verb import WOULD_NOT, Verb

_OPEN_KINDS = frozenset(("statement", "other", "offer", "demand", "refusal"))
"""Kinds of verbs that what they are of may give another kind."""
_CARRYING = frozenset(("carry", "begin", "end", "fear", "hope", "demand"))
_STAGING = frozenset(("happen", "cancel", "postpone", "plan"))
_DONE = frozenset((*_STAGING, "carry", "end", "begin"))


@dataclass(slots=True)
class Told:
    """A verb that tells a happening, and what it may be of."""

    article: Article
    reading: Reading
    clause: Clause
    verb: Verb

    def by_verb(self, kind: str, cameo: str | None = None) -> Kind:
        """A kind that the verb gives, under the code of its sense unless another is given."""
        verb = self.verb
        label = self.article.tokens[verb.main].text
        return by_verb(kind, label, cameo if cameo is not None else verb.sense and verb.sense.cameo)

    def by_noun(self, noun: Noun) -> Kind:
        """The kind of a noun beside the verb."""
        return by_noun(self.article, self.reading, self.clause, noun, self.verb)

    def subject(self) -> Noun | None:
        """The happening that is its subject."""
        return subject_of(self.article, self.reading, self.clause, self.verb)

    def object(self) -> Noun | None:
        """The happening that is its object."""
        return object_of(self.article, self.reading, self.clause, self.verb)

    def done(self) -> Noun | None:
        """The happening that is done: its object, in the passive its subject."""
        return self.subject() if self.verb.passive else self.object()


def kind_of_verb(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    """The kind of what `verb` tells; `None` where it tells no happening (a state, a background)."""
    told = Told(article, reading, clause, verb)
    if tells_nothing(article, verb):
        return None
    if (said := _said_or_asked(told)) is not None:
        return said
    if clause.kind == "relative" and (blow := blow_before(reading, clause, verb)) is not None:
        return kind_of_noun(article, reading, clause, blow)
    if there_is(article, verb):
        return _there_was(told)
    for rule in _rules_of(verb.kind, verb.stance, verb.passive):
        if (kind := rule(told)) is not None:
            return kind
    if verb.stance in _CARRYING:
        noun = _carried(told)
    elif verb.stance in _STAGING:
        noun = _staged(told)
    elif verb.kind == "other" or verb.sense is None:
        noun = _object_of_plain(told)
        if (kind := _of_what_acts(told) if noun is None else _of_what_is_opened_or_moved(told, noun)) is not None:
            return kind
        if noun is not None and is_no_deed(told.article, told.verb, noun):
            noun = None
        if noun is None and is_background(told.article, told.reading, told.verb):
            return None
    elif verb.stance == "state":
        return _of_state(told)
    else:
        return None if names_who(told.article, told.reading, told.clause, told.verb) else _without_noun(told)
    return _of_noun(told, noun) if noun is not None else _without_noun(told)


def _said_or_asked(told: Told) -> Kind | None:
    """ "X, says the minister, ...", "n'a pas exclu | de venir", "called in the ambassador"."""
    verb = told.verb
    if "says" in verb.notes and verb.kind not in SPEECH:
        return told.by_verb("statement", "010")
    if failed_to(told.article, verb) and verb.kind != "legal":
        return told.by_verb("other", "000")  # a truce that was not kept is no agreement
    if verb.negated and told.clause.kind == "main" and verb.kind in ("refusal", "agreement"):
        turned_down = WOULD_NOT in verb.notes or verb.kind == "agreement" and verb.tense == "cond"  # "would not sign"
        if turned_down or verb.kind == "refusal":  # "n'a pas exclu de venir"
            return told.by_verb("refusal", "120") if turned_down else told.by_verb("statement", "010")
    if verb.kind == "demand" and verb.lemma in told.article.words.CALLING_IN:
        return told.by_verb("demand", "020")
    return None


def _there_was(told: Told) -> Kind | None:
    """ "Il y a eu une explosion", "there were clashes"."""
    there = told.object()
    near = there is not None and words_apart(told.article, told.verb, there) < 5
    return told.by_noun(there) if there is not None and near else None


def _by_itself(told: Told) -> Kind | None:
    """ "L'armée | devra avoir quitté la ville avant jeudi", "Rebels | sabotaged the talks": no talks took place."""
    verb = told.verb
    if to_have_done(told.article, verb):
        return told.by_verb("deadline", "000")
    if verb.sense is not None and verb.sense.words is ITSELF:
        return told.by_verb(verb.kind)
    return kind_by_words(told.article, told.reading, told.clause, verb)


def _of_its_own_kind(told: Told) -> Kind | None:
    """ "X | visited Y", "X | met the press": a meeting needs company, else it is of what was met for."""
    article, reading, clause, verb = told.article, told.reading, told.clause, told.verb
    if verb.kind == "visit" and any(v.head is verb and v.lemma == article.words.BE for v in clause.verbs):
        return told.by_verb("other", "000")  # "It's | going to be the leading technology"
    kind = telephoned(article, reading, clause, verb.kind)
    if kind != "meeting" or has_company(article, reading, clause, verb):
        return told.by_verb(kind)
    noun = told.object()
    return told.by_noun(noun) if noun is not None else told.by_verb("other")


def _expected_somewhere(told: Told) -> Kind | None:
    """ "X is | expected in Paris", "are both | expected at a summit in Tirana"."""
    article, reading, clause, verb = told.article, told.reading, told.clause, told.verb
    if not is_planned(article, verb) or told.subject() is not None:
        return None
    done = next((v for v in clause.verbs if v.head is verb and v.form == "inf"), None)
    if done is not None and done.kind == "other":
        return kind_of_verb(article, reading, clause, done)  # "is expected to open a crossing at X"
    if given := given_out(article, clause, verb):
        return told.by_verb(given, "000")  # "dont la décision est attendue le 4 mai"
    place = names_a_place(reading, clause) or goes_somewhere(article, clause, verb)
    if not place and not article.subject(reading, verb):
        return None
    held = held_there(article, reading, clause, verb, away=not place)
    if held is not None:
        return told.by_noun(held)
    if place and not article.words.ARMED.isdisjoint(article.lows[clause.start : verb.start]):
        return told.by_verb("military", "150")  # "Three jet fighters are expected at Leopoldville"
    thing = verb.lemma in article.words.SET_FOR_A_DAY and not article.subject(reading, verb)
    comes = place and not thing or awaits_people(article, reading, clause, verb)
    return told.by_verb("visit", "042") if comes else told.by_verb("other", "000")


def _wished_or_decided(told: Told) -> Kind | None:
    """ "A dit | craindre une attaque", "decided | to send troops": the deed that was decided."""
    article, verb = told.article, told.verb
    if verb.stance in ("fear", "hope") and verb.tense in ("past", "plup") and verb.form == "fin":
        return told.by_verb("statement", "010")
    if verb.stance != "decide" and (verb.stance != "announce" or verb.kind != "other"):
        return None
    return decided(article, told.clause, verb)


def _spoken_kind(told: Told) -> Kind | None:
    """ "Announced | the withdrawal of X", "je lui ai redit hier | au téléphone", "a déclaré"."""
    article, clause, verb = told.article, told.clause, told.verb
    spoken = verb.lemma in article.words.TOLD_BY_TELEPHONE and not verb.passive
    if spoken and over_the_telephone(article, verb.end, min(verb.end + 8, clause.end)):
        return told.by_verb("call", "041")  # "a félicité X par téléphone"
    if verb.kind == "statement" and verb.stance == "announce":
        return _announced(told)
    if verb.kind == "statement" and verb.stance == "say":
        beside = article.lows[verb.end : min(verb.end + 8, clause.end)]
        if verb.clitics and not article.words.TELEPHONE.isdisjoint(beside):
            return told.by_verb("call", "041")
        return told.by_verb(kind_of_speech(article, told.reading, clause, verb))
    return told.by_verb(verb.kind)


def _announced(told: Told) -> Kind:
    """ "Announced | the withdrawal of X in March": the deed, unless it has a day of its own."""
    verb, clause = told.verb, told.clause
    noun = told.done()
    deed = noun is not None and noun.happening.kind in ANNOUNCED_DEEDS and noun.start - verb.end < 5
    if noun is not None and deed and not has_content(told.reading.clauses, clause):
        own = noun.start >= verb.end and any(told.article.dated[noun.end : clause.end])
        if not own:
            return told.by_noun(noun)
    return told.by_verb("statement", "010")


@cache
def _rules_of(kind: str, stance: str, passive: bool) -> tuple[Callable[[Told], Kind | None], ...]:
    """The rules that may speak of such a verb, in the order in which they are asked: no other is."""
    speaking = (
        (_by_itself, True),
        (_of_its_own_kind, bool(kind) and kind not in _OPEN_KINDS),
        (_expected_somewhere, passive),
        (_wished_or_decided, stance in ("fear", "hope", "decide", "announce")),
        (_spoken_kind, kind in SPEECH),
    )
    return tuple([rule for rule, speaks in speaking if speaks])


def _carried(told: Told) -> Noun | None:
    """ "Carried out | an attack", "a commencé | la visite"; but no withdrawal: "Pressure mounted for a withdrawal"."""
    noun = told.done()
    if noun is not None and not told.verb.passive and is_aim(told.article, told.verb, noun):
        noun = None
    return noun or told.subject()


def _staged(told: Told) -> Noun | None:
    """ "The summit | took place"; "Despite the protests, X | called off a visit"."""
    verb = told.verb
    undone = verb.stance in ("cancel", "postpone")
    noun = told.object() if undone and not verb.passive else None
    noun = noun or told.subject()
    if noun is None and not (undone and verb.passive and verb.form == "fin"):
        noun = told.object()
    return noun


def _object_of_plain(told: Told) -> Noun | None:
    """ "Took part in | talks": what a verb that means little is of."""
    noun, verb = told.done(), told.verb
    if noun is not None and verb.form == "pp" and of_another_phrase(told.article, told.clause, verb, noun):
        return None  # "avant le sommet, X a reçu Y, un économiste nommé lundi": no summit
    return noun


def _of_what_acts(told: Told) -> Kind | None:
    """ "L'attentat | a coûté la vie à sept personnes", "the talks | entered a second round"."""
    verb, sense = told.verb, told.verb.sense
    if verb.kind == "other" and sense is not None and sense.words:
        acting = told.subject()
        if acting is not None and acting.happening.kind == "attack":
            return told.by_noun(acting)
    if verb.lemma in told.article.words.PHASES and not verb.passive and verb.form == "fin":
        noun = told.subject()
        return told.by_noun(noun) if noun is not None else None
    return None


def _of_what_is_opened_or_moved(told: Told, noun: Noun) -> Kind | None:
    """ "| Ouvertes lundi, les négociations", "The summit | was moved to Rome on May 3"."""
    article, reading, verb = told.article, told.reading, told.verb
    if noun is opened(article, reading, verb):
        return replace(by_noun(article, reading, None, noun, verb), noun=None)
    if not verb.passive or verb.lemma not in article.words.MOVING_THINGS or noun.happening.kind not in ENCOUNTERS:
        return None
    return told.by_noun(noun) if is_moved_to_a_day(article, verb) else told.by_verb("other", "000")


def _of_state(told: Told) -> Kind | None:
    """ "Ont tenté | de prendre le palais", "the fighting | continues"."""
    article, clause, verb = told.article, told.clause, told.verb
    tries = verb.lemma in article.words.TRYING
    if tries and (verb.tense == "fut" or verb.modal or tried(article, clause, verb)):
        under = next((v for v in clause.verbs if v.head is verb and v.form == "inf" and v.kind == "attack"), None)
        if under is not None:
            return by_verb("attack", article.tokens[under.main].text, "190")  # "ont tenté de prendre le palais"
        return told.by_verb("other", "000")  # "tenteront vendredi d'aplanir leurs divergences"
    if names_who(told.article, told.reading, told.clause, told.verb):
        return None
    noun = told.subject()
    return told.by_noun(noun) if noun is not None and not noun.happening.agreed else None


def _of_noun(told: Told, noun: Noun) -> Kind:
    """The kind of what the verb is of; "The talks | failed to produce a deal": talks."""
    verb = told.verb
    failing = verb.head if verb.form == "inf" and verb.head is not None and not verb.head.negated else None
    failed = failing is not None and failing.lemma in told.article.words.FAILING
    if failing is not None and failed and noun.happening.kind in ACCORD:
        subject = subject_of(told.article, told.reading, told.clause, failing)
        return told.by_noun(subject) if subject is not None else told.by_verb("other", "000")
    return told.by_noun(noun)


def _without_noun(told: Told) -> Kind | None:
    """ "It | has been put off", "celles-ci | s'ouvriront le 6": what a pronoun takes up, else something that was done."""
    article, reading, clause, verb = told.article, told.reading, told.clause, told.verb
    if verb.stance in ("cancel", "postpone") and (put_off := _put_off(article, reading, clause, verb)):
        return put_off
    resumed = verb.passive and verb.lemma in article.words.RESUMING  # "They | were resumed in May"
    if verb.stance in _STAGING or resumed or article.befalls_happenings(verb):
        meant = meant_by_pronoun(article, reading, clause, verb)
        if meant is not None:
            return replace(by_noun(article, reading, None, meant[1], verb), noun=None)
    bare = verb.sense is None and verb.form == "fin" and verb.lemma not in (article.words.BE, article.words.HAVE)
    goes_on = bare and not article.language_is_english or verb.kind == "other"
    noun = what_acts(article, reading, clause, verb) if goes_on else None
    if noun is not None:
        return told.by_noun(noun)
    words = article.words
    if verb.lemma == words.HAVE and verb.negated:
        return None  # "n'auront plus de revenu": a state
    if bare and (known := of_whoever_acts(article, reading, verb)) is not None:
        return told.by_verb(*known)
    if bare or verb.kind == "other" or verb.stance in _DONE:
        return told.by_verb("other", "000")
    return None


def _put_off(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    """ "The council, which was to meet today, has put it off to Thursday": what was planned just before."""
    took_up = not verb.passive and any(
        low in article.words.TAKING_UP_EVENTS for low in article.lows[verb.main + 1 : verb.main + 2]
    )
    if not took_up:
        return None
    for other in reversed(reading.clauses):
        planned = other is not clause and other.verb is not None and other.verb.start < verb.start
        if planned and other.verb is not None and other.verb.form == "fin" and was_to(article, other.verb):
            return kind_of_verb(article, reading, other, other.verb)
    return None


def kind_of_noun(article: Article, reading: Reading, clause: Clause | None, noun: Noun) -> Kind:
    """The kind that a noun with a date of its own gives: "leur sommet virtuel de mardi"."""
    return by_noun(article, reading, clause, noun, None)

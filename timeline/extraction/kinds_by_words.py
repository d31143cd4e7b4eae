"""The sort of happening of verbs that mean little alone: what stands beside them says what was done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from timeline.extraction.achieved import achieved, went_on
from timeline.extraction.carried_nouns import object_of, subject_of, words_apart
from timeline.extraction.clauses import Clause
from timeline.extraction.encounters import called, due_somewhere, person_met, staying_at
from timeline.extraction.is_there import is_there
from timeline.extraction.kind import Kind, by_noun, by_verb
from timeline.extraction.lasting import in_state
from timeline.extraction.lexicon import any_of, phrase_at, phrases_by_first_word
from timeline.extraction.many_told import plural_head
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.values import ENCOUNTERS, GROUPS, SPEECH
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words
from timeline.extraction.words_around import words_after
from timeline.temporal.values import Why

ANNOUNCED_DEEDS = frozenset((*GROUPS["pressure"], *GROUPS["force"], "agreement"))


_OUTCOMES = ANNOUNCED_DEEDS | {"vote", "accusation", "refusal"}
_ORDERED = frozenset(("military", "withdrawal", "expulsion", "sanction"))
"""What has begun when it was ordered: "general mobilisation was ordered"."""
_STAYING = {"visit": "042", "legal": "090", "other": "000", "vote": "057", "meeting": "040", "agreement": "057"}


def kind_by_words(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    """The kind of a verb of one of the classes below; `None` for any other, and where nothing beside it decides."""
    if verb.lemma not in _asked(article.words) and verb.lemma != article.words.BE and verb.kind != "vote":
        return None
    return next((kind for kind in _kinds(article, reading, clause, verb) if kind is not None), None)


def _kinds(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Iterator[Kind | None]:
    words, lemma = article.words, verb.lemma
    if verb.kind == "vote" or lemma in words.APPROVING or lemma in words.ORDERING:
        yield _approved(article, reading, clause, verb)
    if lemma == words.BE:
        yield _being(article, reading, clause, verb)
    for rule in _rules(words).get(lemma, ()):
        yield rule(article, reading, clause, verb)


def _label(article: Article, verb: Verb) -> str:
    return article.tokens[verb.main].text


def _approved(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    """ "a ordonné une enquête", "adopted a package of sanctions", "approved a loan": what is decided is what happened."""
    ordering = verb.lemma in article.words.ORDERING and not verb.reflexive
    if verb.passive:
        ordered = subject_of(article, reading, clause, verb) if ordering else None
        known = ordered is not None and ordered.happening.kind in _ORDERED
        if ordered is None or not known:
            return None
        told = by_noun(article, reading, clause, ordered, verb)
        return replace(told, noun=None) if verb.form == "pp" else told
    noun = object_of(article, reading, clause, verb)
    if noun is None or noun.happening.agreed or words_apart(article, verb, noun) > 6:
        return None
    kind = noun.happening.kind
    if ordering:
        decided = kind in ANNOUNCED_DEEDS
    else:
        chamber = verb.kind == "vote" and verb.lemma in article.words.CHOOSING
        decided = kind in ("sanction", "expulsion") or kind == "aid" and not chamber
    return by_noun(article, reading, clause, noun, verb) if decided else None


def _being(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    if verb.passive:
        return None
    label = _label(article, verb)
    above = clause.parent.verb if clause.kind == "content" and clause.parent is not None else None
    if verb.tense == "subj" and above is not None and above.stance == "demand":
        return by_verb("other", label, "000")  # "réclament qu'elle soit en place d'ici à la fin de janvier"
    if (state := in_state(article, reading, verb)) is not None:
        return by_noun(article, reading, clause, state, verb)  # "has been in talks since November"
    if verb.form == "fin" and (made := _made(article, reading, clause, verb)) is not None:
        return by_noun(article, reading, clause, made, verb)
    if verb.form == "fin" and not verb.negated and (known := _being_in(article, clause, verb)) is not None:
        return by_verb(known[0], label, known[1])
    if verb.form == "fin":
        staying = due_somewhere(article, reading, clause, verb) or staying_at(article, reading, clause, verb)
        held = subject_of(article, reading, clause, verb) if staying in ("other", "visit") else None
        if staying == "other" and held is not None:
            return None
        if held is not None and held.happening.kind in ENCOUNTERS:
            return by_noun(article, reading, clause, held, verb)  # "Its next session is due in Prague in June"
        if staying or is_there(article, reading, clause, verb):
            return by_verb(staying or "visit", label, _STAYING[staying or "visit"])
    return None


def _being_in(article: Article, clause: Clause, verb: Verb) -> tuple[str, str] | None:
    """ "was behind bars on Tuesday": what somebody is in, on a day."""
    at, words = verb.end, article.words
    while at < clause.end and article.timed[at]:
        at += 1
    firsts = phrases_by_first_word(words, "BEING_IN")
    told = phrase_at(article.lows, at, firsts.get(article.lows[at], ())) if at < clause.end else ()
    return words.BEING_IN[told] if told and 1 in article.timed[clause.start : clause.end] else None


def _made(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Noun | None:
    """ "a été la cible d'une attaque", "est sous le coup d'un mandat d'arrêt": what somebody is made the mark of."""
    words, lows = article.words, article.lows
    if verb.negated or words.BEING_MADE.isdisjoint(reading.lows):
        return None
    noun = object_of(article, reading, clause, verb)
    if noun is None or noun.happening.agreed or words_apart(article, verb, noun) > 7:
        return None
    marks = range(verb.end, noun.start - 1)
    return noun if any(lows[k] in words.BEING_MADE and _leads_on(article, k + 1, noun) for k in marks) else None


def _leads_on(article: Article, at: int, noun: Noun) -> bool:
    """Whether "of" follows, behind a day at most."""
    while at < noun.start and article.timed[at]:
        at += 1
    return article.lows[at] in article.words.DATE_LINKS


def _ended_in(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    """ "Les pourparlers ont abouti à un accord", "se sont soldés par la mort de X": what came of it is what happened."""
    words, itself = article.words, verb.lemma in article.words.ENDING_ITSELF_IN
    if verb.passive or verb.form != "fin" or itself and not verb.reflexive:
        return None
    above = clause.parent.verb if clause.kind == "content" and clause.parent is not None else None
    if verb.negated and (above is None or above.stance != "fear"):  # "craint que X ne débouche sur"
        return None
    noun = object_of(article, reading, clause, verb)
    if noun is None or words_apart(article, verb, noun) > 5:
        return None
    led = next((article.lows[k] for k in range(verb.end, noun.start) if not article.timed[k]), "")
    if led not in words.LEADING_TO_OUTCOMES or noun.happening.kind not in _OUTCOMES:
        return None
    told = by_noun(article, reading, clause, noun, verb)
    before = subject_of(article, reading, clause, verb)
    return replace(told, noun=before, carried=before is not None)


def _left(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    if verb.kind != "withdrawal" or not reading.lows.isdisjoint(article.words.ARMED):
        return None
    people, words = article.subject(reading, verb), article.words
    if people and all(r.type == "person" for r in people):
        return by_verb("visit", _label(article, verb), "042")  # "a quitté le pays pour le Mexique"
    if people or words.TOWNS.isdisjoint(words_after(article, reading, verb)[:3]):
        return None
    head = plural_head(article.lows, words, clause.start, verb.start)
    envoys = head >= 0 and article.lows[head] in any_of(words, "PLURAL_OFFICES", "ENVOYS", "MEN")
    return by_verb("visit", _label(article, verb), "042") if envoys else None  # "les trois ministres"


def _reported(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    if not verb.passive or verb.form != "fin":
        return None
    noun = subject_of(article, reading, clause, verb)
    if noun is not None and noun.happening.kind in ANNOUNCED_DEEDS and not noun.happening.agreed:
        if verb.lemma in article.words.HEARING:
            return by_verb("attack", _label(article, verb), "190")  # "Des tirs ont été entendus"
        return by_noun(article, reading, clause, noun, verb)  # "des tirs étaient signalés"
    return None


def _responded(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    if verb.form != "fin":
        return None
    if verb.kind in ("statement", "attack", "other", ""):
        noun = object_of(article, reading, clause, verb)
        led = range(max(verb.end, noun.start - 4), noun.start) if noun is not None else range(0)
        if (
            noun is not None
            and noun.happening.kind in ANNOUNCED_DEEDS
            and any(article.lows[k] in article.words.BY_MEANS for k in led)
        ):
            return by_noun(article, reading, clause, noun, verb)  # "a répondu par de nouvelles sanctions"
    deed = next((v for v in clause.verbs if v.form == "ger" and 0 <= v.start - verb.end < 8), None)
    if deed is not None and deed.kind not in ("", "other", "statement"):
        return by_verb(deed.kind, _label(article, deed), deed.sense and deed.sense.cameo)  # "en rappelant X"
    return None


def _came(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    if verb.passive or verb.kind not in ("", "other"):
        return None
    met = person_met(article, reading, clause, verb)
    return by_verb(met, _label(article, verb), "042" if met == "visit" else "040") if met else None


def _witnessed(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    """ "Monday saw the resignation of X", "La journée de mardi a vu la chute du gouvernement": a day is the subject."""
    if verb.passive or verb.form != "fin" or verb.tense not in ("past", "plup"):
        return None
    before = [k for k in range(clause.start, verb.start) if article.lows[k] not in article.words.ARTICLES]
    if not before or not all(article.timed[k] for k in before):
        return None
    noun = object_of(article, reading, clause, verb)
    if noun is None:
        return by_verb("other", _label(article, verb), "000")
    return by_noun(article, reading, clause, noun, verb)


def _resulted(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    """ "The expulsion of X on Tuesday came in response", "The signing on Monday was attended by Y": the noun is told."""
    if verb.form != "fin" or verb.negated or verb.passive != (verb.lemma in article.words.ATTENDING):
        return None
    if verb.kind == "attack" and verb.sense is not None and len(verb.sense.words) > 1:
        return None  # "The aid convoy came under fire": no aid
    noun = subject_of(article, reading, clause, verb)
    if noun is None or noun.happening.agreed or noun.happening.kind in ("deadline", "other"):
        return None
    led = article.lows[clause.start : noun.start]
    heads = len(led) < 4 and not any(low in article.words.PREPOSITIONS for low in led)
    return by_noun(article, reading, clause, noun, verb) if heads else None


def _called(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    if verb.kind != "call" or verb.sense and verb.sense.words:
        return None
    noun = subject_of(article, reading, clause, verb) if verb.passive else None
    if noun is not None:
        return by_noun(article, reading, clause, noun, verb)  # "A session has been called for Tuesday"
    if verb.passive and article.lows[verb.end : verb.end + 1] and article.lows[verb.end] in article.words.FOR:
        return by_verb("other", _label(article, verb), "000")  # "Demonstrations have been called for Tuesday"
    kind = called(article, reading, clause, verb)
    return by_verb(kind, _label(article, verb), "041" if kind == "call" else "010")


def _gathered(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    """ "Le sommet qui devait réunir les présidents", "the talks that brought them together": the noun is what is held."""
    noun = subject_of(article, reading, clause, verb) if not verb.passive else None
    if noun is None or noun.happening.kind not in ENCOUNTERS:
        return None
    return by_noun(article, reading, clause, noun, verb)


def _broke_off(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    noun = None if verb.passive else object_of(article, reading, clause, verb)
    if verb.kind == "visit":
        return None  # "cut short a visit to Paris"
    if noun is None or noun.happening.kind not in ENCOUNTERS or words_apart(article, verb, noun) >= 6:
        return None
    if any(noun.end <= m.start <= noun.end + 3 for m in reading.mentions):
        return by_verb("sanction", _label(article, verb), "164")  # "broke off talks with X"
    return None


def _suspended(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    if verb.passive:
        return None
    label, noun = _label(article, verb), object_of(article, reading, clause, verb)
    if noun is not None and noun.happening.kind == "aid" and words_apart(article, verb, noun) < 6:
        return Kind("sanction", Why(fr=f"verbe « {label} »", en=f"verb “{label}”"), noun, True)
    member = any(verb.end <= m.start < verb.end + 3 and m.referents[0].type == "country" for m in reading.mentions)
    if (noun is None or member) and verb.form == "fin" and verb.stance == "carry" and article.subject(reading, verb):
        return by_verb("sanction", label, "163")  # "suspended charter flights"
    return None


def _conveyed(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    """ "a remis au président un message", "sent its list of demands": what is handed over says what was done."""
    noun = subject_of(article, reading, clause, verb) if verb.passive else object_of(article, reading, clause, verb)
    if (
        verb.kind not in ("", "other", "aid", "statement", "agreement")
        or noun is None
        or noun.happening.kind not in SPEECH
    ):
        return None
    near = not verb.clitics if verb.passive else words_apart(article, verb, noun) < 9
    return replace(by_noun(article, reading, clause, noun, verb), noun=None, carried=False) if near else None


def _answered(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    """ "Les Irlandais ont dit non au traité": a people answers at the polls."""
    if verb.sense is None or article.words.ANSWERS.isdisjoint(verb.sense.words[-1:]):
        return None
    for mention in reading.mentions:
        who = mention.referents[0]
        people = article.lows[mention.start - 1] in article.words.PLURAL_STARTS and who.type == "country"
        if people and clause.start < mention.start < mention.end <= verb.start and mention.end - mention.start == 1:
            same = article.tokens[mention.start].text == who.name  # "Les Philippines"
            return None if same else by_verb("vote", _label(article, verb), "057")
    return None


_Rule = Callable[[Article, Reading, Clause, Verb], Kind | None]
_RULES: tuple[tuple[str, _Rule], ...] = (
    ("RESULTING", _resulted),
    ("ATTENDING", _resulted),
    ("ACHIEVING", achieved),
    ("GOING_ON_TO", went_on),
    ("ANSWERING", _answered),
    ("LEAVING", _left),
    ("REPORTED", _reported),
    ("RESPONDING", _responded),
    ("WITNESSING", _witnessed),
    ("COMING", _came),
    ("SEEING", _came),
    ("CALLING", _called),
    ("GATHERING", _gathered),
    ("BREAKING_OFF", _broke_off),
    ("SUSPENDING", _suspended),
    ("CONVEYING", _conveyed),
    ("ENDING_IN", _ended_in),
    ("ENDING_ITSELF_IN", _ended_in),
)
"""Classes of verbs, in the order in which they are asked."""


@cache
def _rules(words: Words) -> dict[str, list[_Rule]]:
    """The rules of each verb of those classes, in their order."""
    found: dict[str, list[_Rule]] = {}
    for name, rule in _RULES:
        for lemma in getattr(words, name):
            found.setdefault(lemma, []).append(rule)
    return found


@cache
def _asked(words: Words) -> frozenset[str]:
    """The verbs of all those classes."""
    return any_of(words, "APPROVING", "ORDERING", *(name for name, _ in _RULES))

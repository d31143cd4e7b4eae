"""What sort of happening a verb or a noun tells of, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from timeline.extraction.carried_nouns import object_of, subject_of, words_apart
from timeline.extraction.clauses import Clause
from timeline.extraction.cues import is_planned
from timeline.extraction.encounters import called, due_somewhere, has_company, person_met, staying_at
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.values import GROUPS
from timeline.extraction.verb import Verb
from timeline.temporal.values import Why

ENCOUNTERS = frozenset(GROUPS["encounter"])
SPEECH = frozenset(GROUPS["speech"])
_DEEDS = frozenset((*GROUPS["pressure"], *GROUPS["force"], *GROUPS["accord"], "visit", "meeting", "call", "offer"))
_ANNOUNCED_DEEDS = frozenset((*GROUPS["pressure"], *GROUPS["force"], "agreement"))
_STAGED = frozenset(("happen", "carry", "cancel", "postpone", "plan", "begin", "end"))


@dataclass(slots=True)
class Kind:
    """A kind with the noun that carried it, if one did, and the reason."""

    kind: str
    why: Why
    noun: Noun | None = None
    carried: bool = False  # the verb is light: the noun is what happened


def kind_of_verb(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    """The kind of what `verb` tells; `None` where it tells no happening (a state, a background)."""
    words = article.words
    sense = verb.sense
    stance, kind = verb.stance, verb.kind
    label = article.tokens[verb.main].text
    if "says" in verb.notes and kind not in SPEECH:
        return _by_verb("statement", label, "010")
    if kind == "refusal" and verb.negated and clause.kind == "main":  # "n'a pas exclu de venir"
        return _by_verb("statement", label, "010")
    if not verb.passive and (kind == "vote" or verb.lemma in words.APPROVING or verb.lemma in words.ORDERING):
        noun = _decided(article, reading, clause, verb)
        if noun is not None:
            return _by_noun(article, reading, clause, noun, verb)
    above = clause.parent.verb if clause.kind == "content" and clause.parent is not None else None
    if (
        verb.lemma == words.BE
        and verb.tense == "subj"
        and not verb.passive
        and above is not None
        and above.stance == "demand"
    ):
        return _by_verb("other", label, "000")  # "réclament qu'elle soit en place d'ici à la fin de janvier"
    if verb.lemma == words.BE and verb.form == "fin" and not verb.passive:
        staying = due_somewhere(article, reading, clause, verb) or staying_at(article, reading, clause, verb)
        if staying:
            return _by_verb(staying, label, "042" if staying == "visit" else "090")
    if verb.lemma in words.ACHIEVING and not verb.negated:
        done = next((v for v in clause.verbs if v.head is verb and v.form == "inf" and v.start - verb.end < 5), None)
        if done is not None and done.kind not in ("", "other"):
            return _by_verb(done.kind, article.tokens[done.main].text, done.sense and done.sense.cameo)
    if kind == "withdrawal" and verb.lemma in words.LEAVING and reading.lows.isdisjoint(words.ARMED):
        people = article.subject(reading, verb)
        if people and all(r.type == "person" for r in people):
            return _by_verb("visit", label, "042")  # "a quitté le pays pour le Mexique"
    if verb.passive and verb.lemma in words.REPORTED and verb.form == "fin":
        noun = subject_of(article, reading, clause, verb)
        if noun is not None and noun.happening.kind in _ANNOUNCED_DEEDS and not noun.happening.agreed:
            return _by_noun(article, reading, clause, noun, verb)  # "des tirs étaient signalés"
    if verb.lemma in words.RESPONDING and verb.form == "fin" and kind in ("statement", "attack", "other", ""):
        noun = object_of(article, reading, clause, verb)
        led = range(max(verb.end, noun.start - 4), noun.start) if noun is not None else range(0)
        if (
            noun is not None
            and noun.happening.kind in _ANNOUNCED_DEEDS
            and any(article.tokens[k].low in words.BY_MEANS for k in led)
        ):
            return _by_noun(article, reading, clause, noun, verb)  # "a répondu par de nouvelles sanctions"
    if verb.lemma in words.RESPONDING and verb.form == "fin":
        deed = next((v for v in clause.verbs if v.form == "ger" and 0 <= v.start - verb.end < 8), None)
        if deed is not None and deed.kind not in ("", "other", "statement"):
            return _by_verb(
                deed.kind, article.tokens[deed.main].text, deed.sense and deed.sense.cameo
            )  # "en rappelant X"
    if (verb.lemma in words.COMING or verb.lemma in words.SEEING) and not verb.passive and not verb.kind:
        met = person_met(article, reading, clause, verb)
        if met:
            return _by_verb(met, label, "042" if met == "visit" else "040")
    if verb.lemma in words.CALLING and kind == "call" and not (sense and sense.words):
        called_for = called(article, reading, clause, verb)
        return _by_verb(called_for, label, "041" if called_for == "call" else "010")
    if verb.lemma in words.BREAKING_OFF and not verb.passive:
        noun = object_of(article, reading, clause, verb)
        held = noun is not None and noun.happening.kind in ENCOUNTERS and words_apart(article, verb, noun) < 6
        if noun is not None and held and any(noun.end <= m.start <= noun.end + 3 for m in reading.mentions):
            return _by_verb("sanction", label, "164")  # "broke off talks with X"
    if verb.lemma in words.SUSPENDING and not verb.passive:
        noun = object_of(article, reading, clause, verb)
        if noun is not None and noun.happening.kind == "aid" and words_apart(article, verb, noun) < 6:
            return Kind("sanction", Why(fr=f"verbe « {label} »", en=f"verb “{label}”"), noun, True)
        member = any(verb.end <= m.start < verb.end + 3 and m.referents[0].type == "country" for m in reading.mentions)
        if (
            (noun is None or member)
            and verb.form == "fin"
            and verb.stance == "carry"
            and article.subject(reading, verb)
        ):
            return _by_verb("sanction", label, "163")  # "suspended charter flights"
    if kind and kind not in ("statement", "other", "offer", "demand", "refusal"):
        kind = _telephoned(article, reading, clause, kind)
        if kind == "meeting" and not has_company(article, reading, clause, verb):
            noun = object_of(article, reading, clause, verb)
            if noun is None:
                return _by_verb("other", label, sense and sense.cameo)
            return _by_noun(article, reading, clause, noun, verb)
        return _by_verb(kind, label, sense and sense.cameo)
    if stance in ("fear", "hope") and verb.tense in ("past", "plup") and verb.form == "fin":
        return _by_verb("statement", label, "010")
    if is_planned(article, verb) and not (subject_of(article, reading, clause, verb)):
        place = any(clause.holds(m.start) and m.place for m in reading.mentions)
        if place or article.subject(reading, verb):
            if place and any(article.tokens[k].low in words.ARMED for k in range(clause.start, verb.start)):
                return _by_verb("military", label, "150")  # "Three jet fighters are expected at Leopoldville"
            return _by_verb("visit" if place else "other", label, "042" if place else "000")
    if stance == "decide" or (stance == "announce" and verb.kind == "other"):
        done = next(
            (
                v
                for v in clause.verbs
                if v.head is verb and v.form == "inf" and v.kind not in ("", "other", "statement")
            ),
            None,
        )
        if done is not None:
            return _by_verb(done.kind, article.tokens[done.main].text, done.sense and done.sense.cameo)
    noun = None
    if stance == "announce" and kind == "statement":
        noun = object_of(article, reading, clause, verb)
        content = any(c.parent is clause and c.kind == "content" for c in reading.clauses)
        if noun is not None and not content and noun.happening.kind in _ANNOUNCED_DEEDS and noun.start - verb.end < 5:
            return _by_noun(article, reading, clause, noun, verb)
        return _by_verb("statement", label, "010")
    if kind == "statement" and stance == "say":
        beside = range(verb.end, min(verb.end + 8, clause.end))
        if verb.clitics and any(article.tokens[k].low in words.TELEPHONE for k in beside):
            return _by_verb("call", label, "041")  # "je lui ai redit hier au téléphone"
        return _by_verb(_spoken(article, reading, clause, verb), label, sense and sense.cameo)
    if kind in SPEECH:
        return _by_verb(kind, label, sense and sense.cameo)
    if stance in ("carry", "begin", "end", "fear", "hope", "demand"):
        noun = (
            object_of(article, reading, clause, verb)
            if not verb.passive
            else subject_of(article, reading, clause, verb)
        )
        noun = noun or subject_of(article, reading, clause, verb)
    elif stance in ("happen", "cancel", "postpone", "plan"):
        noun = subject_of(article, reading, clause, verb)
        if noun is None and not (verb.passive and verb.form == "fin" and stance in ("cancel", "postpone")):
            noun = object_of(article, reading, clause, verb)
    elif kind == "other" or verb.sense is None:
        noun = (
            object_of(article, reading, clause, verb)
            if not verb.passive
            else subject_of(article, reading, clause, verb)
        )
        reach = 4 if kind == "other" else 2
        if noun is not None and noun.happening.kind == "attack" and sense is not None and sense.words:
            reach = 7  # "ont trouvé la mort dimanche dans l'explosion d'une mine"
        if noun is None and verb.lemma in words.PHASES and not verb.passive and verb.form == "fin":
            noun = subject_of(article, reading, clause, verb)
            if noun is not None:
                return _by_noun(article, reading, clause, noun, verb)
        if noun is not None and (
            noun.happening.kind not in _DEEDS
            or noun.start - verb.end > reach
            or (kind != "other" and noun.happening.agreed)
        ):
            noun = None
        if (
            noun is None
            and verb.form == "fin"
            and not verb.modal
            and verb.tense in ("pres", "impf")
            and kind == "other"
            and not article.subject(reading, verb)
        ):
            return None
    elif (
        stance == "state" and verb.lemma in words.TRYING and (verb.tense == "fut" or verb.modal or _tried(clause, verb))
    ):
        return _by_verb("other", label, "000")  # "tenteront vendredi d'aplanir leurs divergences"
    elif stance == "state":
        noun = subject_of(article, reading, clause, verb)
        if noun is None or noun.happening.agreed:
            return None
        return _by_noun(article, reading, clause, noun, verb)
    if noun is None and (stance in ("happen", "cancel", "postpone", "plan") or article.befalls_happenings(verb)):
        meant = meant_by_pronoun(article, reading, clause, verb)
        if meant is not None:
            return replace(_by_noun(article, reading, None, meant[1], verb), noun=None)
    if noun is not None:
        return _by_noun(article, reading, clause, noun, verb)
    if kind == "other" or (stance in ("happen", "carry", "cancel", "postpone", "plan", "end", "begin")):
        return _by_verb("other", label, "000")
    if sense is None and verb.form == "fin" and verb.lemma not in (words.BE, words.HAVE):
        return _by_verb("other", label, "000")
    return None


def _decided(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Noun | None:
    """ "a ordonné une enquête", "adopted a package of sanctions", "approved a loan": what is decided is what happened."""
    noun = object_of(article, reading, clause, verb)
    if noun is None or noun.happening.agreed or words_apart(article, verb, noun) > 6:
        return None
    kind = noun.happening.kind
    if verb.lemma in article.words.ORDERING:
        return noun if kind in _ANNOUNCED_DEEDS else None
    chamber = verb.kind == "vote" and verb.lemma in article.words.CHOOSING
    return noun if kind in ("sanction", "expulsion") or kind == "aid" and not chamber else None


def _tried(clause: Clause, verb: Verb) -> bool:
    """ "a tenté de l'envoyer en congé": that it was tried is what happened."""
    past = verb.tense in ("past", "plup") and verb.form == "fin" and not verb.negated
    return past and any(v.head is verb and v.form == "inf" for v in clause.verbs)


def meant_by_pronoun(article: Article, reading: Reading, clause: Clause, verb: Verb) -> tuple[Reading, Noun] | None:
    """ "Celles-ci s'ouvriront le 6", "It has been put off": the happening that a pronoun takes up, with its sentence."""
    words, tokens = article.words, article.tokens
    opening = range(clause.start, min(clause.start + 3, verb.start + 1))
    if not any(tokens[k].low in words.TAKING_UP_EVENTS for k in opening):
        return None
    for earlier in (reading, *reversed(article.readings[max(0, reading.index - 2) : reading.index])):
        nouns = [n for n in earlier.nouns if n.end <= clause.start]
        if nouns:
            first = next((n for n in nouns if not n.happening.agreed), nouns[0])
            last = nouns[-1] if earlier is reading else first
            return earlier, last
    return None


def kind_of_noun(article: Article, reading: Reading, clause: Clause | None, noun: Noun) -> Kind:
    """The kind that a noun with a date of its own gives: "leur sommet virtuel de mardi"."""
    return _by_noun(article, reading, clause, noun, None)


def _by_verb(kind: str, label: str, cameo: str | None) -> Kind:
    return Kind(kind, _told_by_verb(label, cameo))


@lru_cache(maxsize=4096)
def _told_by_verb(label: str, cameo: str | None) -> Why:
    code = f" (CAMEO {cameo})" if cameo and cameo != "000" else ""
    return Why(fr=f"verbe « {label} »{code}", en=f"verb “{label}”{code}")


def _by_noun(article: Article, reading: Reading, clause: Clause | None, noun: Noun, verb: Verb | None) -> Kind:
    happening = noun.happening
    kind = happening.kind
    if clause is not None:
        kind = _telephoned(article, reading, clause, kind, noun)
    if happening.words[-1] in article.words.STRIKES and not reading.lows.isdisjoint(article.words.LABOUR):
        kind = "other"  # "The union called off the strike"
    if (
        kind == "accusation"
        and happening.words[-1] in article.words.PROTESTS
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


def _telephoned(article: Article, reading: Reading, clause: Clause, kind: str, noun: Noun | None = None) -> str:
    """An encounter by telephone or video is a call."""
    if kind != "meeting":
        return kind
    words = article.words.TELEPHONE
    pieces = [(max(clause.start, noun.start - 3), noun.end + 4)] if noun else clause.pieces
    return "call" if any(not words.isdisjoint(article.lows[start:end]) for start, end in pieces) else kind


def _spoken(article: Article, reading: Reading, clause: Clause, verb: Verb) -> str:
    """A statement whose words promise, demand or refuse is that kind: "a déclaré que les États-Unis fourniraient"."""
    contents = [c for c in reading.clauses if c.parent is clause and c.kind == "content" and c.verb is not None]
    speaker = article.subject(reading, verb)
    if verb.lemma in article.words.MUTUAL_SPEECH and len(speaker) > 1 and not contents:
        return _telephoned(article, reading, clause, "meeting")
    if contents and contents[0].verb is not None:
        told = contents[0].verb
        subject = article.subject(reading, told)
        same = bool(subject and speaker) and (subject[0] in speaker or subject[0].country == speaker[0].country)
        if (
            same
            and told.kind in ("aid", "agreement")
            and told.tense in ("cond", "fut")
            and not told.negated
            and not told.modal
        ):
            return "offer"
    reach = 12 if verb.lemma in article.words.TELLING else 3  # "told the warring parties to lay down their arms"
    infinitive = next(
        (v for v in clause.verbs if v.head is verb and v.form == "inf" and v.start - verb.end < reach), None
    )
    if infinitive is not None and reach > 3 and not contents and not verb.passive:
        return "demand"
    if infinitive is not None:
        if infinitive.lemma in ("vouloir", "souhaiter") or infinitive.stance == "demand":
            return "demand"
        if infinitive.kind in ("refusal", "offer"):
            return infinitive.kind
    return "statement"

"""What sort of happening a verb or a noun tells of, and why."""

from __future__ import annotations

from dataclasses import replace

from timeline.extraction.carried_nouns import object_of, opened, subject_of, words_apart
from timeline.extraction.clauses import Clause, has_content
from timeline.extraction.cues import given_out, is_planned, was_to
from timeline.extraction.encounters import goes_somewhere, has_company
from timeline.extraction.field_senses import ITSELF
from timeline.extraction.kind import Kind, by_noun, by_verb, telephoned
from timeline.extraction.kinds_by_words import ANNOUNCED_DEEDS, kind_by_words
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.values import ACCORD, ENCOUNTERS, GROUPS, SPEECH
from timeline.extraction.verb import Verb

_DEEDS = frozenset((*GROUPS["pressure"], *GROUPS["force"], *GROUPS["accord"], "visit", "meeting", "call", "offer"))
_GOING_ON = frozenset((*ENCOUNTERS, "attack", "military", "legal", "aid", "sanction", "vote"))
"""What a verb that means little alone may tell of its subject."""


def _names_a_place(reading: Reading, clause: Clause) -> bool:
    return any(mention.place and clause.holds(mention.start) for mention in reading.mentions)


def kind_of_verb(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Kind | None:
    """The kind of what `verb` tells; `None` where it tells no happening (a state, a background)."""
    words = article.words
    sense = verb.sense
    stance, kind = verb.stance, verb.kind
    label = article.tokens[verb.main].text
    if "says" in verb.notes and kind not in SPEECH:
        return by_verb("statement", label, "010")
    if kind == "refusal" and verb.negated and clause.kind == "main":  # "n'a pas exclu de venir"
        return by_verb("statement", label, "010")
    if kind == "demand" and verb.lemma in words.CALLING_IN:
        return by_verb("demand", label, "020")
    if there_is(article, verb):
        there = object_of(article, reading, clause, verb)  # "il y a eu une explosion", "there were clashes"
        near = there is not None and words_apart(article, verb, there) < 5
        return by_noun(article, reading, clause, there, verb) if there is not None and near else None
    if _to_have_done(article, verb):
        return by_verb("deadline", label, "000")  # "L'armée devra avoir quitté la ville avant jeudi"
    if verb.form == "pp" and kind == "statement" and verb.lemma in words.PUBLISHING and clause.verb is not None:
        told = clause.verb.kind
        if clause.verb.start >= verb.end and told in SPEECH and not clause.verb.passive:
            return by_verb(
                told, label, clause.verb.sense and clause.verb.sense.cameo
            )  # "Le rapport publié lundi accuse"
    if sense is not None and sense.words is ITSELF:
        return by_verb(kind, label, sense.cameo)  # "Rebels sabotaged the talks": no talks took place
    by_words = kind_by_words(article, reading, clause, verb)
    if by_words is not None:
        return by_words
    if kind and kind not in ("statement", "other", "offer", "demand", "refusal"):
        kind = telephoned(article, reading, clause, kind)
        if kind == "meeting" and not has_company(article, reading, clause, verb):
            noun = object_of(article, reading, clause, verb)
            if noun is None:
                return by_verb("other", label, sense and sense.cameo)
            return by_noun(article, reading, clause, noun, verb)
        return by_verb(kind, label, sense and sense.cameo)
    if is_planned(article, verb) and not (subject_of(article, reading, clause, verb)):
        if given := given_out(article, clause, verb):
            return by_verb(given, label, "000")  # "dont la décision est attendue le 4 mai"
        place = _names_a_place(reading, clause) or goes_somewhere(article, clause, verb)
        if place or article.subject(reading, verb):
            held = _held_there(article, reading, clause, verb)
            if held is not None:
                return by_noun(article, reading, clause, held, verb)
            if place and not words.ARMED.isdisjoint(article.lows[clause.start : verb.start]):
                return by_verb("military", label, "150")  # "Three jet fighters are expected at Leopoldville"
            return by_verb("visit" if place else "other", label, "042" if place else "000")
    if stance in ("fear", "hope") and verb.tense in ("past", "plup") and verb.form == "fin":
        return by_verb("statement", label, "010")
    if stance == "decide" or (stance == "announce" and verb.kind == "other"):
        for done in clause.verbs:
            if done.head is verb and done.form == "inf" and done.kind not in ("", "other", "statement"):
                return by_verb(done.kind, article.tokens[done.main].text, done.sense and done.sense.cameo)
    noun = None
    if stance == "announce" and kind == "statement":
        noun = (subject_of if verb.passive else object_of)(article, reading, clause, verb)
        content = has_content(reading.clauses, clause)
        deed = noun is not None and noun.happening.kind in ANNOUNCED_DEEDS and noun.start - verb.end < 5
        own = noun is not None and noun.start >= verb.end and any(article.dated[noun.end : clause.end])
        # "announced the withdrawal of X in March"
        if noun is not None and deed and not content and not own:
            return by_noun(article, reading, clause, noun, verb)
        return by_verb("statement", label, "010")
    if kind == "statement" and stance == "say":
        beside = article.lows[verb.end : min(verb.end + 8, clause.end)]
        if verb.clitics and not words.TELEPHONE.isdisjoint(beside):
            return by_verb("call", label, "041")  # "je lui ai redit hier au téléphone"
        return by_verb(_spoken(article, reading, clause, verb), label, sense and sense.cameo)
    if kind in SPEECH:
        return by_verb(kind, label, sense and sense.cameo)
    if stance in ("carry", "begin", "end", "fear", "hope", "demand"):
        noun = (
            object_of(article, reading, clause, verb)
            if not verb.passive
            else subject_of(article, reading, clause, verb)
        )
        if noun is not None and not verb.passive and _is_aim(article, verb, noun):
            noun = None  # "Pressure mounted for a withdrawal"
        noun = noun or subject_of(article, reading, clause, verb)
    elif stance in ("happen", "cancel", "postpone", "plan"):
        given_up = stance in ("cancel", "postpone") and not verb.passive  # "Despite the protests, X called off a visit"
        noun = object_of(article, reading, clause, verb) if given_up else None
        noun = noun or subject_of(article, reading, clause, verb)
        if noun is None and not (verb.passive and verb.form == "fin" and stance in ("cancel", "postpone")):
            noun = object_of(article, reading, clause, verb)
    elif kind == "other" or verb.sense is None:
        noun = (
            object_of(article, reading, clause, verb)
            if not verb.passive
            else subject_of(article, reading, clause, verb)
        )
        if noun is not None and verb.form == "pp" and _of_another_phrase(article, clause, verb, noun):
            noun = None  # "avant le sommet, X a reçu Y, un économiste nommé lundi": no summit
        reach = 4 if kind == "other" else 2
        if noun is not None and noun is opened(article, reading, verb):
            return replace(by_noun(article, reading, None, noun, verb), noun=None)  # "Ouvertes lundi, les négociations"
        if noun is not None and noun.happening.kind == "attack" and sense is not None and sense.words:
            reach = 7  # "ont trouvé la mort dimanche dans l'explosion d'une mine"
        if noun is None and kind == "other" and sense is not None and sense.words:
            acting = subject_of(article, reading, clause, verb)
            if acting is not None and acting.happening.kind == "attack":
                return by_noun(article, reading, clause, acting, verb)  # "L'attentat a coûté la vie à sept personnes"
        if noun is None and verb.lemma in words.PHASES and not verb.passive and verb.form == "fin":
            noun = subject_of(article, reading, clause, verb)
            if noun is not None:
                return by_noun(article, reading, clause, noun, verb)
        if (
            noun is not None
            and verb.passive
            and verb.lemma in words.MOVING_THINGS
            and noun.happening.kind in ENCOUNTERS
        ):
            return by_verb("other", label, "000")  # "The summit was moved to Rome on May 3"
        aim = noun is not None and _is_aim(article, verb, noun)  # "marched for a withdrawal"
        if noun is not None and (
            aim
            or noun.happening.kind not in _DEEDS
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
        stance == "state"
        and verb.lemma in words.TRYING
        and (verb.tense == "fut" or verb.modal or _tried(article, clause, verb))
    ):
        under = next((v for v in clause.verbs if v.head is verb and v.form == "inf" and v.kind == "attack"), None)
        if under is not None:
            return by_verb("attack", article.tokens[under.main].text, "190")  # "ont tenté de prendre le palais"
        return by_verb("other", label, "000")  # "tenteront vendredi d'aplanir leurs divergences"
    elif verb.lemma == words.BE and clause.kind == "relative" and article.subject(reading, verb):
        return None  # "X, who is its president this month"
    elif stance == "state":
        noun = subject_of(article, reading, clause, verb)
        if noun is None or noun.happening.agreed:
            return None
        return by_noun(article, reading, clause, noun, verb)
    if noun is None and stance in ("cancel", "postpone") and (kind_put_off := _put_off(article, reading, clause, verb)):
        return kind_put_off
    if noun is None and (stance in ("happen", "cancel", "postpone", "plan") or article.befalls_happenings(verb)):
        meant = meant_by_pronoun(article, reading, clause, verb)
        if meant is not None:
            return replace(by_noun(article, reading, None, meant[1], verb), noun=None)
    failing = verb.head if verb.form == "inf" and verb.head is not None and not verb.head.negated else None
    if noun is not None and failing is not None and failing.lemma in words.FAILING and noun.happening.kind in ACCORD:
        noun = subject_of(article, reading, clause, failing)  # "The talks failed to produce a deal": talks
        return by_noun(article, reading, clause, noun, verb) if noun is not None else by_verb("other", label, "000")
    if noun is None and kind == "other":
        noun = _what_acts(article, reading, clause, verb)
    if noun is not None:
        return by_noun(article, reading, clause, noun, verb)
    if verb.lemma == words.HAVE and verb.negated:
        return None  # "n'auront plus de revenu": a state
    if kind == "other" or (stance in ("happen", "carry", "cancel", "postpone", "plan", "end", "begin")):
        return by_verb("other", label, "000")
    if sense is None and verb.form == "fin" and verb.lemma not in (words.BE, words.HAVE):
        return by_verb("other", label, "000")
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


def _of_another_phrase(article: Article, clause: Clause, verb: Verb, noun: Noun) -> bool:
    """Whether a French participle has words of its own before it, behind a comma, and the noun stands before that."""
    begin = next((a for a, b in clause.pieces if a <= verb.start < b), verb.start)
    return not article.language_is_english and noun.end <= begin < verb.start


def _is_aim(article: Article, verb: Verb, noun: Noun) -> bool:
    """ "mounted on Monday for a withdrawal": nothing but a time, and "for", stands between."""
    words, lows, led = article.words, article.lows, noun.start - 1
    led -= lows[led] in words.DETERMINERS
    between = range(verb.end, led)
    return (
        led >= verb.end
        and lows[led] in words.FOR
        and all(article.timed[k] or lows[k] in words.DATED_BY for k in between)
    )


def _to_have_done(article: Article, verb: Verb) -> bool:
    """ "doivent avoir remis leurs réponses", "devront être partis": by then it must be done."""
    words = article.words
    if verb.modal != "scheduled" or verb.modal_lemma not in words.DUTIES or verb.negated:
        return False
    group = article.lows[verb.start : verb.main]
    return words.HAVE in group or words.BE in group and verb.lemma in words.MOTION


def _held_there(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Noun | None:
    """ "are both expected at a summit in Tirana": what they are expected at."""
    near = (n for n in reading.nouns if clause.holds(n.start) and 0 < n.start - verb.end < 5)
    noun = next((n for n in near if n.happening.kind == "meeting"), None)
    led = article.lows[verb.end : noun.start] if noun is not None else []
    return noun if not article.words.PLACE_PREPOSITIONS.isdisjoint(led) else None


def _what_acts(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Noun | None:
    """ "Les négociations sont entrées dans le vif du sujet", "The battle ended in stalemate": no more than what goes on."""
    if verb.passive or verb.form != "fin" or article.subject(reading, verb):
        return None
    noun = subject_of(article, reading, clause, verb)
    if noun is None or noun.happening.agreed or noun.happening.kind not in _GOING_ON:
        return None
    leads = any_of(article.words, "PREPOSITIONS", "BARE_OF", "AFTER_EVENT", "BEFORE_EVENT")
    first = max((k for k in range(clause.start, noun.start) if article.lows[k] == ","), default=clause.start)
    led = any(article.lows[k] in leads and not article.timed[k] for k in range(first, noun.start))
    return None if led else noun


def there_is(article: Article, verb: Verb) -> bool:
    """ "il y a eu", "there were": the verb only says that something was."""
    words, lows = article.words, article.lows
    if verb.lemma == words.HAVE:
        return not words.THERE.isdisjoint(lows[verb.start : verb.main])
    return verb.lemma == words.BE and verb.start > 0 and lows[verb.start - 1] in words.EXPLETIVES


def _tried(article: Article, clause: Clause, verb: Verb) -> bool:
    """ "a tenté de l'envoyer en congé": that it was tried is what happened."""
    past = verb.tense in ("past", "plup") and verb.form == "fin" and not verb.negated
    if not past or any(v.head is verb and v.form == "inf" for v in clause.verbs):
        return past
    at = verb.end
    while at + 1 < clause.end and article.timed[at]:
        at += 1
    unknown = article.lows[at + 1] if at + 1 < clause.end else ""  # "ont tenté mardi de forcer l'entrée"
    return (
        bool(unknown)
        and article.lows[at] in article.words.INFINITIVE_MARKS
        and unknown.endswith(article.words.INFINITIVE_ENDINGS)
    )


def meant_by_pronoun(article: Article, reading: Reading, clause: Clause, verb: Verb) -> tuple[Reading, Noun] | None:
    """ "Celles-ci s'ouvriront le 6", "It has been put off": the happening that a pronoun takes up, with its sentence."""
    words, tokens = article.words, article.tokens
    opening = range(clause.start, min(clause.start + 3, verb.start + 1))
    ordinal = verb.start - clause.start < 5 and verb.start > 0 and tokens[verb.start - 1].low in words.NEXT_ONES
    if not ordinal and not any(tokens[k].low in words.TAKING_UP_EVENTS for k in opening):
        return None  # "La suivante s'ouvrira", "the next was held"
    for earlier in (reading, *reversed(article.readings[max(0, reading.index - 2) : reading.index])):
        nouns = [n for n in earlier.nouns if n.end <= clause.start]
        if nouns:
            first = next((n for n in nouns if not n.happening.agreed), nouns[0])
            last = nouns[-1] if earlier is reading else first
            return earlier, last
    return None


def kind_of_noun(article: Article, reading: Reading, clause: Clause | None, noun: Noun) -> Kind:
    """The kind that a noun with a date of its own gives: "leur sommet virtuel de mardi"."""
    return by_noun(article, reading, clause, noun, None)


def _spoken(article: Article, reading: Reading, clause: Clause, verb: Verb) -> str:
    """A statement whose words promise, demand or refuse is that kind: "a déclaré que les États-Unis fourniraient"."""
    contents = [c for c in reading.clauses if c.parent is clause and c.kind == "content" and c.verb is not None]
    speaker = article.subject(reading, verb)
    several = len(speaker) > 1 or _several_before(article, clause, verb)
    if verb.lemma in article.words.MUTUAL_SPEECH and several and not contents:
        return telephoned(article, reading, clause, "meeting")
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
        if infinitive.lemma in article.words.WISHING or infinitive.stance == "demand":
            return "demand"
        if infinitive.kind in ("refusal", "offer"):
            return infinitive.kind
    return "statement"


def _several_before(article: Article, clause: Clause, verb: Verb) -> bool:
    """ "The two leaders last spoke on 25 May": several people, and no one of them alone, are the subject."""
    words, lows = article.words, article.lows[max(clause.start, verb.start - 4) : verb.start]
    if verb.end < clause.end and article.lows[verb.end] in words.SAID_TO_OTHERS:
        return False  # "The two leaders spoke to reporters"
    if words.TWO.isdisjoint(lows):
        return False
    several = any_of(words, "PLURAL_OFFICES", "PAIR_HEADS")
    return any(low in several and lows[k - 1].isalpha() and lows[k - 1] in words.TWO for k, low in enumerate(lows) if k)

"""What stands beside a verb that leaves open what it tells: a place, an aim, what it takes up, who speaks to whom."""

from __future__ import annotations

from timeline.extraction.carried_nouns import subject_of
from timeline.extraction.clauses import Clause
from timeline.extraction.field_senses import acting_words, heads
from timeline.extraction.kind import telephoned
from timeline.extraction.lexicon import any_of, phrase_at, phrases_by_first_word
from timeline.extraction.parties_around import somebody_acts
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.sense_words import WhoActs
from timeline.extraction.values import ENCOUNTERS, GROUPS
from timeline.extraction.verb import Verb
from timeline.extraction.words_around import words_after, words_before

_GOING_ON = frozenset((*ENCOUNTERS, "attack", "military", "legal", "aid", "sanction", "vote"))
"""What a verb that means little alone may tell of its subject."""


_LED = 4
"""Tokens from "over" or "in" to the telephone."""
_DEEDS = frozenset((*GROUPS["pressure"], *GROUPS["force"], *GROUPS["accord"], "visit", "meeting", "call", "offer"))


def is_no_deed(article: Article, verb: Verb, noun: Noun) -> bool:
    """Whether an object is too far from a verb that means little, or no deed: "marched | for a withdrawal"."""
    plain = verb.kind == "other"
    if noun.happening.kind not in _DEEDS or not plain and noun.happening.agreed:
        return True
    reach = 4 if plain else 2
    if noun.happening.kind == "attack" and verb.sense is not None and verb.sense.words:
        reach = 7  # "ont trouvé la mort dimanche dans l'explosion d'une mine"
    return noun.start - verb.end > reach or is_aim(article, verb, noun)


def names_a_place(reading: Reading, clause: Clause) -> bool:
    return any(mention.place and clause.holds(mention.start) for mention in reading.mentions)


def of_another_phrase(article: Article, clause: Clause, verb: Verb, noun: Noun) -> bool:
    """Whether a French participle has words of its own before it, behind a comma, and the noun stands before that."""
    begin = next((a for a, b in clause.pieces if a <= verb.start < b), verb.start)
    return not article.language_is_english and noun.end <= begin < verb.start


def is_aim(article: Article, verb: Verb, noun: Noun) -> bool:
    """ "mounted on Monday for a withdrawal": nothing but a time, and "for", stands between."""
    words, lows, led = article.words, article.lows, noun.start - 1
    led -= lows[led] in words.DETERMINERS
    between = range(verb.end, led)
    return (
        led >= verb.end
        and lows[led] in words.FOR
        and all(article.timed[k] or lows[k] in words.DATED_BY for k in between)
    )


def to_have_done(article: Article, verb: Verb) -> bool:
    """ "doivent avoir remis leurs réponses", "devront être partis": by then it must be done."""
    words = article.words
    if verb.modal != "scheduled" or verb.modal_lemma not in words.DUTIES or verb.negated:
        return False
    group = article.lows[verb.start : verb.main]
    return words.HAVE in group or words.BE in group and verb.lemma in words.MOTION


def is_background(article: Article, reading: Reading, verb: Verb) -> bool:
    """Whether a verb that means little stands in a present without a subject."""
    present = verb.form == "fin" and not verb.modal and verb.tense in ("pres", "impf")
    return present and verb.kind == "other" and not article.subject(reading, verb)


def names_who(article: Article, reading: Reading, clause: Clause, verb: Verb) -> bool:
    """ "X, who | is its president this month"."""
    be = verb.lemma == article.words.BE and clause.kind == "relative"
    return be and bool(article.subject(reading, verb))


def held_there(article: Article, reading: Reading, clause: Clause, verb: Verb, *, away: bool = False) -> Noun | None:
    """ "are both expected at a summit in Tirana": what they are expected at; where no place is named (`away`), for."""
    near = (n for n in reading.nouns if clause.holds(n.start) and 0 < n.start - verb.end < 5)
    noun = next((n for n in near if n.happening.kind == "meeting"), None)
    led = article.lows[verb.end : noun.start] if noun is not None else []
    at = article.words.PLACE_PREPOSITIONS | (article.words.FOR if away else set())
    return noun if not at.isdisjoint(led) else None


def awaits_people(article: Article, reading: Reading, clause: Clause, verb: Verb) -> bool:
    """ "The envoy is | expected on Friday", "a mission is | due": people, and nothing that they are to do."""
    words = article.words
    if not article.language_is_english or any(v.head is verb for v in clause.verbs):
        return False
    lows = words_before(article, reading, verb)
    sent = bool(lows) and (lows[-1] in words.ENTOURAGES or lows[-1] in words.MISSIONS)
    return sent or somebody_acts(article, reading, verb)


def of_whoever_acts(article: Article, reading: Reading, verb: Verb) -> tuple[str, str] | None:
    """ "The navy | swept the bay": the kind and the code that whoever acts gives a verb of which no table tells."""
    acting = acting_words(article, reading, verb)
    if not acting:
        return None
    for row in article.words.BY_WHO_ACTS:
        if heads(article, acting, row.who) and _something_follows(article, reading, verb, row):
            return row.kind, row.cameo
    return None


def _something_follows(article: Article, reading: Reading, verb: Verb, row: WhoActs) -> bool:
    """Whether the deed goes to something: an object, or where it leads; "the soldiers | slept" goes nowhere."""
    words = article.words
    if verb.passive:
        return True
    after = words_after(article, reading, verb)
    if not after or not (after[0].isalpha() or after[0].isdigit()):
        return False
    if after[0] in row.led or any(low in row.led for low in after[1:3]) and after[0] in words.PARTICLES:
        return True
    if after[0] in words.PREPOSITIONS or after[0] in words.ADVERBS or after[0] in words.INFINITIVE_MARKS:
        return False
    if after[0] in row.own or not row.but.isdisjoint(after):
        return False
    return not row.what or not row.what.isdisjoint(after)


def is_moved_to_a_day(article: Article, verb: Verb) -> bool:
    """ "The session was | moved to Oct. 20": it is held then; but "was | moved to Rome"."""
    at = verb.end
    return not article.words.TO_A_DAY.isdisjoint(article.lows[at : at + 1]) and 1 in article.timed[at + 1 : at + 2]


def over_the_telephone(article: Article, first: int, stop: int) -> bool:
    """ "Congratulated him | over the telephone |", but no "thanked him for his call"."""
    words, lows = article.words, article.lows
    told = next((k for k in range(first, stop) if lows[k] in words.TELEPHONE), first)
    led = (k for k in range(max(first, told - _LED), told) if lows[k] in words.OVER_WHAT and not article.timed[k + 1])
    return next(led, -1) >= 0


def what_acts(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Noun | None:
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


def tried(article: Article, clause: Clause, verb: Verb) -> bool:
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


def kind_of_speech(article: Article, reading: Reading, clause: Clause, verb: Verb) -> str:
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
        if same and told.negated and told.lemma in article.words.YIELDING and told.tense in ("cond", "fut"):
            return "refusal"
    reach = 12 if verb.lemma in article.words.TELLING else 3  # "told the warring parties to lay down their arms"
    infinitive = next(
        (v for v in clause.verbs if v.head is verb and v.form == "inf" and v.start - verb.end < reach), None
    )
    if infinitive is not None and reach > 3 and not contents and (infinitive.kind or not verb.passive):
        return "demand"
    if infinitive is not None:
        if infinitive.lemma in article.words.WISHING or infinitive.stance == "demand":
            return "demand"
        if infinitive.kind in ("refusal", "offer"):
            return infinitive.kind
    return _spoken_as(article, reading) or "statement"


def _spoken_as(article: Article, reading: Reading) -> str:
    """ "said it would be | an act of war", "would pay the price": what the words of a sentence make of saying it."""
    firsts = phrases_by_first_word(article.words, "SPOKEN_AS")
    if reading.lows.isdisjoint(firsts):
        return ""
    lows, last = article.lows, reading.sentence.last
    for k in range(reading.sentence.first, last):
        if lows[k] in firsts and (told := phrase_at(lows, k, firsts[lows[k]])) and k + len(told) <= last:
            return article.words.SPOKEN_AS[told]
    return ""


def _several_before(article: Article, clause: Clause, verb: Verb) -> bool:
    """ "The two leaders last spoke on 25 May": several people, and no one of them alone, are the subject."""
    words, lows = article.words, article.lows[max(clause.start, verb.start - 4) : verb.start]
    if verb.end < clause.end and article.lows[verb.end] in words.SAID_TO_OTHERS:
        return False  # "The two leaders spoke to reporters"
    if words.TWO.isdisjoint(lows):
        return False
    several = any_of(words, "PLURAL_OFFICES", "PAIR_HEADS")
    return any(low in several and lows[k - 1].isalpha() and lows[k - 1] in words.TWO for k, low in enumerate(lows) if k)


def tells_nothing(article: Article, verb: Verb) -> bool:
    """Whether a verb only tells what is thought, or a feast that is kept."""
    lemma, words = verb.lemma, article.words
    if lemma in words.THINKING:
        return only_thought(article, verb)
    return lemma in words.KEEPING_DAYS and keeps_a_day(article, verb)


def keeps_a_day(article: Article, verb: Verb) -> bool:
    """ "as Israelis | observed Yom Kippur": nobody says anything; but "observed on Monday that the truce was fragile"."""
    at, stop = verb.end, len(article.lows)
    if at >= stop or not article.timed[at] or verb.passive:
        return False
    while at < stop and article.timed[at]:
        at += 1
    return article.lows[at : at + 1] != [","] and article.words.COMPLEMENTISER.isdisjoint(article.lows[at : at + 1])


def only_thought(article: Article, verb: Verb) -> bool:
    """ "En mai encore, on croyait la page tournée", "everyone still believed": what was in a mind, and not said."""
    then = verb.tense == "past" if article.language_is_english else verb.tense == "impf"
    plain = article.lows[verb.end : verb.end + 1]
    knows = any(r.tense == "inf" for low in plain for r in article.lexicon.forms.get(low, ()))  # "croyait savoir"
    knows = knows or not article.words.MORE.isdisjoint(plain)  # "thought better of it"
    return then and not verb.passive and verb.form == "fin" and not knows

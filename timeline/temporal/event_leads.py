"""Days of an event that a preposition leads: *avant une réunion vendredi*, *despite Friday's vote*, *since talks on Friday*.

The preposition and the kind of noun say more of the day than the verb of the sentence does. Knows no language: words come as
data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .phrase import AHEAD, BEHIND
from .tokenise import Sentence
from .verb_groups import QUOTES
from .verbs import Cue, Tenses, Verb

BEFORE, AFTER, SINCE, DURING, CAUSE = "before", "after", "since", "during", "cause"
NEARING, PURPOSE = "nearing", "purpose"
REACH = 12
"""Words at most between the day and the preposition."""
OWNED = 4
"""Words after *Friday's* among which the noun stands."""
NEAR_HEAD = 14
"""Words at most before a day that stands in the subject of a sentence."""
SUBJECT = 6
"""Words at most from a deed to the day behind it."""
ACCIDENT, EVENT, DONE = "accident", "event", "done"
PROGRESSIVE, TIMETABLE = "present-progressive", "scheduled"
VERBLESS = 0.86
"""How strongly an event lies ahead that *before* leads where there is no verb: a headline is no chronicle, as a rule."""
OPEN = 0.7
"""How strongly an event lies where its verb does that may as well lie on the other side: only of days close by is it sure."""


@dataclass(slots=True)
class Lead:
    """What leads the noun of a day, what sort of noun it is, and whether the day is bound to it and not to the verb."""

    relation: str
    at: int
    kind: str
    noun: str
    owned: bool
    bound: bool
    viewed: bool = False
    """May the event be that of what the verb has for an object (*announced a strike after talks on Friday*)?"""
    may_come: bool = False


def lead_of(sentence: Sentence, tenses: Tenses, verbs: Sequence[Verb], start: int, end: int) -> Lead | None:
    """The preposition that leads the noun a day stands beside, `None` where no event stands there or a verb parts them."""
    words, lexicon = sentence.words, sentence.document.lexicon
    owned = not tenses.possessive_signs.isdisjoint(words[end : end + 1])
    held = start > 1 and words[start - 1] in tenses.of_words
    named = start > 1 and not tenses.trailing_speech and words[start - 1] in tenses.contracted
    attributive = lexicon.attributive and start > 0 and words[start - 1] in tenses.articles
    if lexicon.attributive and start and not owned and words[end : end + 1] != []:  # "meets X after Friday summit"
        attributive |= words[end] in lexicon.scheduled_nouns and bool(_relation(words, tenses, start - 1))
    own = owned or held or named or attributive
    last = start - 1
    if not own and last > 1:
        last -= words[last] in tenses.day_links
        last -= words[last] == ","
    at, relation = last, ""
    for at in range(last, max(-1, last - REACH), -1):
        relation = _relation(words, tenses, at)
        if relation == PURPOSE and at:
            relation = _relation(words, tenses, at - 1) or relation  # "in preparation for"
        if relation:
            break
        if words[at] == "," or words[at] in tenses.borders or words[at] in tenses.relatives:
            return None
    if not relation or any(at < verb.start < start and verb.head not in tenses.accidents for verb in verbs):
        return None
    span = words[at + 1 : last + 1] + (words[end : end + OWNED] if owned or attributive else [])
    for noun in span if "-" not in span else [*span, *_joined(span)]:
        if noun in tenses.looming_nouns:
            return None
        kind = ACCIDENT if noun in tenses.accidents else ""
        if not kind and (noun in lexicon.scheduled_nouns or noun in tenses.led_nouns):
            kind = EVENT
        kind = kind or (DONE if noun in lexicon.done_nouns else "")
        if kind:
            follower = words[end] if end < len(words) else ""
            inner = follower in tenses.led_links or words[last + 1] == ","
            doing = noun in tenses.doing_nouns and words[at + 1] == noun  # "after meeting the king on Friday"
            told = next((verb.end for verb in reversed(verbs) if verb.end <= at), at)
            viewed = not lexicon.scheduled_nouns.isdisjoint(words[told:at])
            place = words.index(noun.partition("-")[0], at + 1)
            return Lead(relation, at, kind, noun, own, own or inner or doing, viewed, may_come(words, tenses, place))
    return None


def _joined(span: list[str]) -> list[str]:
    """The words of a span that a hyphen joins (*run-off*)."""
    return [f"{a}-{b}" for a, hyphen, b in zip(span, span[1:], span[2:], strict=False) if hyphen == "-"]


def may_come(words: list[str], tenses: Tenses, at: int) -> bool:
    """May a deed still come: an outcome, also one that befalls (*defeat*) where none in particular is named (*a defeat*)?"""
    if words[at] not in tenses.outcomes:
        return False
    if words[at] not in tenses.befell:
        return True
    return not at or words[at - 1] in tenses.indefinites or words[at - 1] in tenses.event_leads


def _relation(words: list[str], tenses: Tenses, at: int) -> str:
    """What the word at a place says of the event it leads, an empty string where it leads none."""
    word = words[at]
    if at > 1 and words[at - 1] == "-":
        word = f"{words[at - 2]}-{word}"  # "run-up"
    found = tenses.event_leads.get(word)
    if not found or (found[1] and words[at + 1 : at + 2] != [] and words[at + 1] not in tenses.lead_links):
        return ""
    if found[0] != NEARING:
        return found[0]
    return "" if tenses.nearing_marks.isdisjoint(words[max(0, at - 2) : at]) else BEFORE  # "à quelques jours de"


def beside_event(
    sentence: Sentence, tenses: Tenses, verbs: Sequence[Verb], cue: Cue, start: int, end: int, marked: bool
) -> Cue | None:
    """What the noun that a day stands beside says of it, and what leads that noun where the sentence has such a word."""
    deed = of_deed(sentence, tenses, cue, start, end) if start < NEAR_HEAD else None
    if deed is not None or not marked or (cue.verb is None and verbs):
        return deed
    lead = lead_of(sentence, tenses, verbs, start, end)
    if lead is None or cue.verb is not None:
        return of_led_event(lead, tenses, cue, end) if lead is not None else None
    if lead.relation != BEFORE or lead.kind == ACCIDENT:
        return None
    said = Verb(lead.at, lead.at + 1, sentence.words[lead.at], AHEAD)
    return Cue("future", VERBLESS, said, AHEAD.label)  # "Tension in the capital ahead of Friday's vote"


def of_led_event(lead: Lead, tenses: Tenses, cue: Cue, end: int) -> Cue | None:
    """What the preposition says of the day of the event, where that is not what the verb says."""
    verb, direction = cue.verb, cue.direction
    if verb is None:
        return None
    said, label = Verb(lead.at, lead.at + 1, verb.head, BEHIND), BEHIND.label
    now = verb.time == "present" or verb.chain.name in (PROGRESSIVE, TIMETABLE)
    if lead.kind == ACCIDENT:
        if lead.relation == BEFORE:
            return (
                cue if direction == "past" and not lead.owned else None
            )  # "avait reçu X avant l'attentat samedi du bazar"
        if lead.relation == PURPOSE or ((lead.relation == DURING or lead.may_come) and not now):
            if lead.may_come and direction == "future" and lead.relation != PURPOSE:
                return Cue(direction, min(cue.strength, 0.69), verb, cue.label)  # "will quit after a defeat on Sunday"
            return None
        # "les négociateurs vont se parler après l'attentat vendredi à Kaboul"
        return Cue("past", 0.93, said, label)
    if lead.relation == PURPOSE:
        arrived = (
            direction == "past" and not lead.owned and (verb.head in tenses.arrivals or verb.head in tenses.journeys)
        )
        return Cue("past", 0.69, verb, cue.label) if arrived else None  # "arrived in Rome for a meeting on Friday"
    front, told = verb.start >= end, verb.time in ("past", "before-past")
    if lead.relation == BEFORE:
        happened = lead.owned and verb.end == lead.at and verb.head in tenses.happenings and not verb.foresees
        if now and verb.klass != "term":  # "la tension monte à la veille de l'audience, vendredi, du tribunal"
            return Cue("future", 0.88, Verb(lead.at, lead.at + 1, verb.head, AHEAD), AHEAD.label)
        if direction != "past" or happened:
            return None
        if cue.strict_past:
            return Cue("past", 0.69, verb, cue.label, strict_past=True)
        # "a reçu l'opposition à la veille d'un entretien vendredi à Rome"
        return Cue("plan", 0.8, verb, cue.label, awaited=True)
    if direction == "future" and told:  # "has announced sanctions despite talks on Friday", "a refusé de signer après"
        return Cue("future" if verb.klass == "intent" else "past", 0.69, verb, cue.label, spoken=cue.spoken)
    if lead.relation == CAUSE:
        if lead.kind == DONE:
            return None
        if not (lead.bound or front or now):
            return cue
        # "malgré la grève de vendredi, il a …": over or not, the verb does not tell
        return Cue(direction, min(cue.strength, OPEN), verb, cue.label, strict_past=cue.strict_past)
    if direction == "past" and not now:
        viewed = lead.bound and not front and (lead.viewed or verb.klass == "intent")
        return Cue("past", 0.69, verb, cue.label, strict_past=cue.strict_past) if viewed else cue
    if lead.relation == SINCE:
        return Cue("past", 0.9, said, label)  # "fears are growing since talks on Friday"
    if lead.relation == AFTER and now:
        if verb.klass in ("intent", "term") or verb.head in tenses.hopes or verb.chain.name == TIMETABLE:
            return Cue(
                direction, min(cue.strength, 0.69), verb, cue.label
            )  # "espère un accord après la réunion de jeudi"
        # "la tension monte après une réunion jeudi": over, but a present may also tell of what is to come
        return Cue("past", 0.69 if direction == "future" else 0.9, said, label)
    if lead.relation == AFTER and (lead.bound or front) and direction == "future" and lead.kind == EVENT:
        return Cue("future", min(cue.strength, OPEN), verb, cue.label)  # "il le recevra après le sommet de vendredi"
    return None


def beside_doing(sentence: Sentence, tenses: Tenses, verbs: Sequence[Verb], cue: Cue, start: int) -> Cue | None:
    """The day of a gerund that *before* or *after* leads, which is not that of the main verb (*stopped in Rome before meeting
    the king on Friday*, *will leave after meeting the king on Friday*)."""
    words, verb = sentence.words, cue.verb
    if cue.direction == "past" and verb is not None and not cue.strict_past and verb.end <= start:
        at = start - 1 - (words[start - 1] in tenses.day_links)
        ruled = words[at] in tenses.ruling and not tenses.befores.isdisjoint(words[max(verb.end, at - 4) : at - 1])
        if ruled:
            return Cue("future", 0.8, verb, cue.label)  # "left before the court rules on Monday"
    done = next((other for other in reversed(verbs) if other.end <= start), None)
    if verb is None or done is None or done.time != "gerund" or not done.start or cue.strict_past:
        return None
    led, between = words[done.start - 1], words[done.end : start]
    fronted = done.start == 1 or words[done.start - 2] in QUOTES
    if (verb.end > done.start and not fronted) or "," in between or not tenses.borders.isdisjoint(between):
        return None
    if led in tenses.befores and cue.direction == "past":
        return Cue("plan", 0.8, done, done.chain.label)
    if led in tenses.fronts and cue.direction == "future":
        return Cue("future", min(cue.strength, OPEN), verb, cue.label)
    return None


def of_deed(sentence: Sentence, tenses: Tenses, cue: Cue, start: int, end: int) -> Cue | None:
    """The day right behind the deed that is the subject of what it will bring (*la mort jeudi d'un roi affaiblira l'armée*),
    which is over; that of a release, or of a deed that may be planned (*destruction*), may lie ahead."""
    words, verb = sentence.words, cue.verb
    if (
        verb is None
        or cue.direction != "future"
        or verb.time != "future"
        or verb.start < end
        or "," in words[end : verb.start]
    ):
        return None
    at = start - 1 - (words[start - 1] in tenses.day_links)
    if words[at] in tenses.of_words or not tenses.possessive_signs.isdisjoint(words[end : end + 1]):
        return None  # "a failure of Saturday's meeting"
    first, deeds = at, tenses.accidents | tenses.releases | tenses.befell
    while first >= 0 and at - first < SUBJECT and words[first] != ",":
        if words[first] in deeds:
            break
        first -= 1
    else:
        return None
    if first and words[first - 1] in tenses.articles | tenses.determiners:
        opens = first - 1
    else:
        opens = first
    if (
        opens
        and words[opens - 1] not in QUOTES
        and words[opens - 1] not in tenses.thats | tenses.relative_thats | {",", ":"}
    ):
        return None  # only where the deed opens its clause
    deed = words[first]
    if first != at and words[first + 1] not in tenses.of_words and words[first + 1] not in tenses.contracted:
        return None
    if deed not in tenses.accidents and deed not in tenses.releases and first == at:
        links = tenses.of_words | tenses.contracted
        if links.isdisjoint(words[end : end + 1]):
            return None  # "le vol vendredi pour Lima"
    if deed not in tenses.accidents or may_come(words, tenses, first):
        # "the capture on Friday of the port will": over, or planned as a release may be
        return Cue("future", 0.69, verb, cue.label)
    return Cue("past", 0.93, Verb(first, first + 1, deed, BEHIND), BEHIND.label)

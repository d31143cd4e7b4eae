"""What a verb tells by the body that acts or by what it acts on: a court rules, a board decides, an envoy is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.accidents import by_accident
from timeline.extraction.departures import goes_away
from timeline.extraction.lexicon import Sense, any_of, in_number
from timeline.extraction.senses_given import AID, LEGAL, MEETING, MILITARY, OTHER, VISIT, VOTE, WITHDRAWAL
from timeline.extraction.senses_of_people import CLASSES_OF_PEOPLE, hands_somebody_over, sense_of_people
from timeline.extraction.verb import Verb
from timeline.extraction.words_around import acted_on, goes_on_to_nothing, words_after, words_before

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

_PLAIN = frozenset(("other", "sanction"))
_ARRANGED = frozenset(("postpone", "plan"))
_REACH = 8
CLASSES = (
    "CALLING", "CONDEMNING", "CONVENING", "CROSSING", "DECIDING", "HANDING", "HEARD", "HOMING", "LEAVING", "MUTUAL_SPEECH",
    "QUITTING", "RAVAGING", "RELIEVING", "SEIZING", "SENDING", "STRIKING", *CLASSES_OF_PEOPLE,
)  # fmt: skip
"""Classes of the verbs that are asked here."""


def sense_of_bodies(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """The sense that the subject or the object of `verb` gives it; `None` where they say nothing."""
    words, lemma = article.words, verb.lemma
    if lemma in words.CALLING and verb.passive and _for_a_day(article, verb):
        return Sense("", "000", "plan")  # "a stoppage called for Monday"
    if lemma in words.CONDEMNING and verb.passive and verb.kind == "accusation":
        return LEGAL if _sentenced(article, reading, verb) else None
    if lemma in words.MUTUAL_SPEECH and verb.kind == "call":
        heard = words_after(article, reading, verb)
        return None if words.AUDIENCES.isdisjoint(heard) else Sense("statement", "010", "say")  # "spoke to reporters"
    if lemma in words.HEARD and _meets(article, reading, verb, words.CASES):
        return LEGAL._replace(stance=verb.stance if verb.stance in _ARRANGED else "")
    decided = lemma in words.DECIDING and not verb.passive and verb.kind not in ("vote", "refusal")
    if decided and _board_acts(article, reading, verb):
        return VOTE
    ravages = lemma in words.RAVAGING and verb.kind == "attack"
    if ravages and (_ravaged(article, reading, verb) or by_accident(article, reading, verb)):
        return OTHER
    if lemma in words.HOMING and verb.form == "fin" and not verb.passive and _goes_home(article, reading, verb):
        return WITHDRAWAL
    if lemma in words.QUITTING and verb.kind == "withdrawal" and not verb.passive:
        after = words_after(article, reading, verb)
        posts = not words.POSTS.isdisjoint(after[:5])
        return OTHER if posts or goes_on_to_nothing(after, words) else None
    if lemma in words.SEIZING and verb.kind == "attack":
        return None if words.CONTRABAND.isdisjoint(acted_on(article, reading, verb)) else LEGAL
    if lemma in words.RELIEVING and not words.ARMED.isdisjoint(words_after(article, reading, verb)):
        return MILITARY
    if lemma in words.CROSSING and verb.kind == "attack" and reading.lows.isdisjoint(words.ARMED | words.FIGHTERS):
        return OTHER
    if lemma in words.STRIKING and verb.kind == "attack" and not verb.passive:
        return None if words.LABOUR.isdisjoint(words_before(article, reading, verb)) else OTHER
    if lemma in words.SENDING and verb.kind not in ("demand", "warning", "accusation", "expulsion", "withdrawal"):
        return _sent(article, reading, verb)
    if lemma in words.HANDING and verb.kind in ("", "other"):
        return LEGAL if hands_somebody_over(article, reading, verb) else None
    if lemma in words.CONVENING:
        staged = verb.passive and any(n.end <= verb.start for n in reading.nouns)  # "une conférence est convoquée"
        called = not words.CONVENED.isdisjoint(acted_on(article, reading, verb))
        return MEETING if called and not staged else None
    if lemma in words.LEAVING and verb.kind in ("withdrawal", "visit"):
        if verb.kind == "withdrawal" and not words.ROOMS.isdisjoint(words_after(article, reading, verb)[:3]):
            return Sense("refusal", "120", "")  # "a quitté la salle"
        before = words_before(article, reading, verb)
        led = verb.kind == "withdrawal" and not words.ENTOURAGES.isdisjoint(before)
        if led and words.ARMED.isdisjoint(before):
            return VISIT  # "the delegation left Havana"
        gone = goes_away(article, reading, verb)
        if gone is not None:
            return gone
    return sense_of_people(article, reading, verb)


def _ravaged(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "An earthquake struck the Atlas", "were killed by a landslide": no one attacks."""
    words = article.words
    if words.DISASTERS.isdisjoint(reading.lows):
        return False
    if not verb.passive:
        return not words.DISASTERS.isdisjoint(words_before(article, reading, verb)[-_REACH:])
    after = words_after(article, reading, verb)
    return bool(after) and after[0] in words.PREPOSITIONS and not words.DISASTERS.isdisjoint(after[:5])


def _goes_home(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "The last paratroopers flew out", "les derniers soldats ont embarqué": the last of an army who move."""
    words = article.words
    if words.LAST_ONES.isdisjoint(reading.lows) or words.ARMED.isdisjoint(reading.lows):
        return False
    before = words_before(article, reading, verb)[-_REACH:]
    last = next((k for k, low in enumerate(before) if low in words.LAST_ONES), -1)
    return last >= 0 and not words.ARMED.isdisjoint(before[last : last + 5])


def court_acts(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """ "The constitutional court may outlaw the party": what a court does is a matter of law."""
    if verb.kind not in _PLAIN or verb.passive or verb.form != "fin" or verb.lemma in article.words.NAMING:
        return None
    lows = words_before(article, reading, verb)
    people = article.words.HUMANS if verb.kind == "other" else frozenset[str]()  # "des magistrats ont défilé"
    heads = [k for k, low in enumerate(lows) if low in article.words.COURTS and low.rstrip("s") not in people]
    if not heads:
        return None
    return None if any(low in article.words.PREPOSITIONS for low in lows[: heads[0]]) else LEGAL


def sense_of_passive(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """ "Les relations ont été rompues", "la frontière, fermée samedi": what "rompre les relations" tells; else `None`."""
    if article.language_is_english or not verb.passive:
        return None
    if verb.sense is not None and verb.sense.words and verb.kind != "other":
        return None
    entry = article.lexicon.entries[verb.lemma]
    if not entry.firsts:
        return None
    head = _subject_heads(article, reading, verb, entry.firsts)
    if not head:
        return None
    fits = (s for s in entry.senses if len(s.words) == 1 and s.words[0] in head and not s.reflexive)
    return next(fits, None)


def _subject_heads(article: Article, reading: Reading, verb: Verb, wanted: frozenset[str]) -> frozenset[str]:
    """Those of `wanted` that head the subject: no preposition leads them."""
    lows, words = article.lows, article.words
    clause = reading.clauses[verb.clause] if 0 <= verb.clause < len(reading.clauses) else None
    if clause is None:
        return frozenset()
    relative = clause.kind == "relative" and clause.opener >= 0
    stop = clause.opener if relative else verb.start
    reach = 4 if verb.form == "pp" else 14
    first = max(reading.sentence.first if relative else clause.start, stop - reach)
    leading = any_of(words, "PREPOSITIONS", "BARE_OF")
    found = set()
    for k in range(first, stop):
        low = lows[k] if lows[k] in wanted else lows[k].removesuffix(words.PLURAL_ENDING)
        if low not in wanted or low in words.ARTICLES or low in leading or not (relative or clause.holds(k)):
            continue
        at = k - 1
        while at >= first and (lows[at] in words.DETERMINERS or lows[at][:1].isdigit()) and lows[at] not in leading:
            at -= 1
        opens = at == clause.start and lows[at] in words.ARTICLES  # "Des avoirs ont été gelés"
        if at < first or lows[at] not in leading or opens:
            found.add(low)
    return frozenset(found)


def _for_a_day(article: Article, verb: Verb) -> bool:
    lows, at = article.lows, verb.end
    return at + 1 < len(lows) and lows[at] in article.words.FOR and bool(article.timed[at + 1])


def _sentenced(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "L'opposant a été condamné mardi": somebody, and by nobody who only speaks; "pour avoir blanchi": whoever."""
    words, before = article.words, words_before(article, reading, verb)
    did = next((v for v in reading.verbs if v.head is verb and v.tense == "infpast"), None)
    if did is not None and article.lows[did.start - 1] in words.FOR:
        return True
    if any(n.end <= verb.start and verb.start - n.end < _REACH for n in reading.nouns):
        return False  # "L'attaque a été condamnée"
    stop = min(reading.sentence.last, verb.end + _REACH)
    by = next((k for k in range(verb.end, stop) if article.lows[k] in words.BY), -1)
    if by >= 0 and words.COURTS.isdisjoint(article.lows[by : by + 5]):
        return False
    named = any(
        m.referents[0].type in ("person", "office") and verb.start - 10 < m.start < verb.start for m in reading.mentions
    )
    return named or any(in_number(low, words.HUMANS) for low in before[-6:])


def _sent(article: Article, reading: Reading, verb: Verb) -> Sense | None:
    """ "dépêcher un émissaire", "to send Lord Shepherd to Lagos": whoever is sent visits; men in thousands are an army."""
    words = article.words
    things = acted_on(article, reading, verb)
    if not words.RELIEF.isdisjoint(things) and words.ARMED.isdisjoint(things):
        return AID  # "a dépêché une équipe de secouristes"
    if not words.ARMED.isdisjoint(things) or not words.ERRANDS.isdisjoint(things):
        return None
    if any(low in words.MEN_COUNTED and things[k - 1][-3:].isdigit() for k, low in enumerate(things) if k):
        return MILITARY  # "sent in 24,000 men"
    sent = not any_of(words, "ENVOYS", "ENTOURAGES", "MISSIONS").isdisjoint(things)
    if not sent and not verb.passive:
        sent = any(
            verb.end <= m.start < verb.end + 4 and not m.role and m.referents[0].type == "person"
            for m in reading.mentions
        )
    return VISIT if sent or _sends_office(article, verb, things) else None


def _sends_office(article: Article, verb: Verb, things: list[str]) -> bool:
    """ "sent its interior minister to Vilnius", "a dépêché son ministre": somebody in office is what is sent."""
    words = article.words
    if verb.passive:
        return False
    for low in things:
        if low in words.PREPOSITIONS or not (low.isalpha() or "-" in low or "'" in low):
            return False
        if low in words.OFFICES and words.OFFICES[low] not in words.NOT_PERSON:
            return any(other in words.PLACE_PREPOSITIONS for other in things)
    return False


def _board_acts(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "the board is due to decide": a body that decides by vote; not a council of ministers or of a court."""
    words, lows = article.words, words_before(article, reading, verb)
    return not words.BOARDS.isdisjoint(lows) and words.MINISTERIAL.isdisjoint(lows) and words.COURTS.isdisjoint(lows)


def _meets(article: Article, reading: Reading, verb: Verb, among: set[str]) -> bool:
    """Whether one of these is what the verb is done to; an object stands near."""
    lows = acted_on(article, reading, verb)
    return not among.isdisjoint(lows if verb.passive else lows[:4])

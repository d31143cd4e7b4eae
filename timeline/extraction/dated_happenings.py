"""How sure a happening with a day of its own is: what stands before the noun, and what the verb above it says of it."""

from __future__ import annotations

from timeline.extraction.awaited import is_awaiting, threatened
from timeline.extraction.clauses import Clause
from timeline.extraction.cues import noun_stance, undone, words_of
from timeline.extraction.fates import befallen
from timeline.extraction.matrices import BY_STANCE
from timeline.extraction.other_governors import denied_happening
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.unreal import refused
from timeline.extraction.values import ENCOUNTERS
from timeline.extraction.verb import Verb

_OBJECT_REACH = 6


def _on_the_day(main: Verb, noun: Noun) -> bool:
    """Whether a verb of the present or to come tells of what its subject, a gathering or a vote, is on the day itself."""
    told = main.tense in ("pres", "fut", "cond") or bool(main.modal)
    return told and not main.passive and main.start >= noun.end and noun.happening.kind in ENCOUNTERS | {"vote"}


def dated_noun(
    article: Article, reading: Reading, clause: Clause | None, noun: Noun, value: str, *, today: bool
) -> tuple[str, str, Verb | None] | None:
    """The value of a happening told as `value` (`today`: on the day of publication), its cue, and the verb whose subject
    says so; `None` where nothing does."""
    head = next((v for v in reversed(clause.verbs) if v.end <= noun.start), None) if clause is not None else None
    said = _by_verb_before(article, reading, noun, head, value, today=today) if head is not None else None
    if said is not None:
        return said
    stance = undone(article, clause, noun) or noun_stance(article, noun)
    main = clause.verb if clause is not None else None
    behind = main is not None and main.end <= noun.start
    if stance and stance[0] == "feared" and value == "happened" and behind and not today:
        stance = None  # "note avec inquiétude les violences du 27 avril"
    if clause is not None and main is not None and main.start >= noun.end and stance and stance[0] == "expected":
        what = befallen(article, clause)  # "The plan to hold a referendum on June 1 was abandoned"
        stance = (what, words_of(article, main)) if what else stance
    if stance:
        return stance[0], stance[1], None
    if (
        value == "happened"
        and noun.end < reading.sentence.last
        and (due := article.lows[noun.end]) in article.words.DUE
    ):
        return "scheduled", due, None  # "Talks due on Friday hang in the balance"
    led = head is not None and head.form == "fin" and noun.start - head.end < _OBJECT_REACH
    if head is not None and led and value == "happened" and today and (head.modal or head.tense == "fut"):
        likely = head.modal or "scheduled"
        return likely, words_of(article, head), None  # "doit en faire la déclaration aujourd'hui"
    if head is not None and head.lemma in article.words.HINTING and noun.start - head.end < _OBJECT_REACH:
        return "expected", words_of(article, head), head  # "hinted on Monday at a reshuffle in June"
    if value == "happened" and today and main is not None and _on_the_day(main, noun):
        return "scheduled", words_of(article, main), None  # "Le scrutin d'aujourd'hui promet d'être serré"
    if value != "scheduled" or head is None:
        return None
    if head.stance in BY_STANCE and noun.start - head.end < _OBJECT_REACH:
        return BY_STANCE[head.stance], words_of(article, head), head  # "a annoncé l'arrivée, demain, de X"
    if refused(article, head, noun):
        return "cancelled", words_of(article, head), head  # "Moscou refuse un sommet en juillet"
    if head.kind == "refusal" and head.negated:
        return "expected", words_of(article, head), None  # "n'exclut pas un rappel de réservistes"
    return None


def _by_verb_before(
    article: Article, reading: Reading, noun: Noun, head: Verb, value: str, *, today: bool
) -> tuple[str, str, Verb | None] | None:
    """What the verb before a happening, or the one above that verb, denies, dreads, waits for or asks about."""
    cue = words_of(article, head)
    if head.stance == "deny" and denied_happening(article, reading, head) is noun:
        return "denied", cue, head  # "Rome dément toute rencontre le 11 mars"
    coming = value == "scheduled" or today
    if coming and threatened(article, head, noun):
        return "feared", cue, None
    if today and value == "happened" and is_awaiting(article, head):
        return BY_STANCE.get(head.stance, "scheduled"), cue, None  # "Menacé par une motion jeudi"
    if coming and head.form == "pp" and head.lemma in article.words.ASKING_ABOUT:
        return "expected", cue, None  # "Interrogé sur sa venue au sommet de vendredi"
    top = head
    while top.form in ("inf", "ger") and top.head is not None:
        top = top.head
    if top is not head and top.stance == "deny" and not top.negated:
        return "denied", words_of(article, top), top  # "The rebels deny planning an attack in June"
    return None

"""What became of a happening by the verb it is the subject of: cancelled, put off, moved to another day."""

from __future__ import annotations

from timeline.extraction.clauses import Clause, verb_above
from timeline.extraction.lexicon import phrase_at
from timeline.extraction.only_then import restricting
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import SUPPOSED, Verb

_ABOVE = 2
"""Verbs above a participle of planning that may tell what became of the plan."""
_UNREAL = frozenset(("deny", "fear", "hope"))


def fate(article: Article, verb: Verb) -> str:
    """What a verb does to the happening it is about: cancels it, puts it off, or nothing."""
    words = article.words
    if SUPPOSED in verb.notes:
        return ""  # "si le sommet est annulé"
    if verb.modal == "expected":
        return ""  # "pourrait annuler", "could be postponed": nothing has become of it yet
    if ruled_out(article, verb):
        kept = verb.negated or not words.NEGATIONS.isdisjoint(article.lows[verb.end : verb.end + 1])
        return "" if kept else "cancelled"  # "A visit is out of the question"
    if verb.lemma == words.BE and not verb.passive and not verb.negated and (halted := stalled(article, verb)):
        return halted
    if verb.lemma == words.BE and not verb.passive:
        if not verb.negated and words.NEGATION_MARKS.isdisjoint(article.lows[verb.start : verb.end]):
            return ""
        near = article.lows[verb.end : verb.end + 6]
        if verb.tense == "fut" and (not near or near[0] in words.CLOSING_DENIAL):
            return "cancelled"  # "L'accord qui devait être signé vendredi ne le sera pas"
        return "" if words.AGENDAS.isdisjoint(near) else "cancelled"  # "n'est plus à l'ordre du jour"
    never = verb.negated or article.document.word_before(verb.start) in words.NEGATIONS
    if verb.stance == "cancel" and not verb.negated or verb.stance == "happen" and never:
        return "cancelled"
    if verb.negated and verb.tense == "fut" and (verb.kind == "visit" or verb.lemma in words.COMING):
        return "cancelled"  # "La délégation ne viendra pas"
    if verb.negated and verb.reflexive and verb.lemma in words.DOING:
        return "cancelled"  # "La visite ne se fera pas"
    if never and verb.lemma in words.COMING and not verb.passive:
        return "cancelled"  # "An offensive expected on Monday never came"
    if (
        verb.passive
        and verb.lemma in words.HOLDING
        and (never or not words.NEVER.isdisjoint(article.lows[verb.start : verb.end]))
    ):
        return "cancelled"  # "The vote, scheduled for Sunday, was never held"
    foiled = verb.lemma in words.FOILING and not verb.negated and verb.form == "fin" and verb.tense != "cond"
    if foiled or verb.passive and verb.lemma in words.FORBIDDING:
        return "cancelled"
    if not never and (halted := stalled(article, verb)):
        return halted
    return "postponed" if verb.stance == "postpone" or moved_to_a_day(article, verb) else ""


def given_up(article: Article, reading: Reading, verb: Verb) -> tuple[str, Verb] | None:
    """ "renonce à organiser | le scrutin fixé au 20 mars", "having dropped the visit planned for May": what the verbs above
    a participle of planning do to the plan, and the verb that says so."""
    head, steps = verb.head, 0
    while head is not None and steps < _ABOVE and SUPPOSED not in head.notes:
        if head.stance in ("cancel", "postpone"):
            may = head.modal or head.tense in ("fut", "cond") or head.negated or head.end > verb.start
            above = head.form == "inf" and head.head is not None  # "refuse de renoncer"
            if 0 <= head.clause < len(reading.clauses) and reading.clauses[head.clause].kind == "content":
                return None  # "denied that X cancels the visit planned for May"
            what = "cancelled" if head.stance == "cancel" else "postponed"
            return None if may or above or "," in article.lows[head.end : verb.start] else (what, head)
        if head.form != "inf" or head.kind in ("refusal", "demand", "statement"):
            return None
        head, steps = head.head, steps + 1
    return None


def told_for_certain(clause: Clause | None) -> Clause | None:
    """A clause; none where it only tells a condition."""
    return None if clause is not None and clause.verb is not None and SUPPOSED in clause.verb.notes else clause


def stalled(article: Article, verb: Verb) -> str:
    """ "ont pris du retard", "sont au point mort", "are on hold": what has become of what should have taken place."""
    if verb.tense not in ("past", "plup", "pres", "impf") or verb.form != "fin":
        return ""
    near = article.lows[verb.end : verb.end + 3]
    return article.words.STALLED.get((*near,)) or article.words.STALLED.get((*near[:2],), "")


def moved_to_a_day(article: Article, verb: Verb) -> bool:
    """ "has been moved to June 3", "was brought forward to May 12": the old day is no longer that of the happening."""
    if not verb.passive or verb.negated or verb.lemma not in article.words.SHIFTING:
        return False
    near = range(verb.end, min(verb.end + 3, len(article.lows) - 1))
    return any(article.lows[k] in article.words.TO_A_DAY and article.dated[k + 1] for k in near)


def stance_above(clause: Clause) -> str:
    """The stance of the verb that says what the clause tells; empty where none does."""
    verb = clause.report.verb if clause.report is not None else verb_above(clause) if clause.kind == "content" else None
    return verb.stance if verb is not None else ""


def befallen(article: Article, clause: Clause) -> str:
    """What the verb of a clause does to its happening; nothing where that is denied, feared or hoped."""
    verb = clause.verb
    if verb is None or stance_above(clause) in _UNREAL:
        return ""
    return fate(article, verb) or ("postponed" if moved_in_the_end(article, clause, verb) else "")


def denied_fate(article: Article, clause: Clause) -> bool:
    """ "denied that X would cancel a visit planned for August": the plan stands."""
    return stance_above(clause) == "deny" and clause.verb is not None and bool(fate(article, clause.verb))


def ruled_out(article: Article, verb: Verb) -> bool:
    """ "is out of the question", "est hors de question"."""
    if verb.lemma != article.words.BE or verb.passive:
        return False
    at = verb.end + (not article.words.NEGATIONS.isdisjoint(article.lows[verb.end : verb.end + 1]))
    return bool(phrase_at(article.lows, at, article.words.RULED_OUT))


def moved_in_the_end(article: Article, clause: Clause, verb: Verb) -> bool:
    """ "La commission, qui devait siéger mercredi, se réunira finalement le 15", "… que le 15": another day for it."""
    beside = {*article.lows[verb.end : verb.end + 2], *article.lows[verb.start : verb.main]}
    late = not article.words.IN_THE_END.isdisjoint(beside) or restricting(article, verb) >= 0
    if not late or verb.tense != "fut" or verb.negated:  # "n'auront finalement pas lieu, X ayant annoncé lundi"
        return False
    return any(article.dated[verb.end : next((b for a, b in clause.pieces if a <= verb.start < b), clause.end)])

"""Words around a verb or a noun that say it did not happen, is only rumoured, feared or asked for."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.extended import outlived
from timeline.extraction.falls import acts_on_something
from timeline.extraction.fates import befallen, fate, moved_in_the_end, stalled, stance_above
from timeline.extraction.lexicon import any_of
from timeline.extraction.litotes import UNDERSTATED
from timeline.extraction.looks import first_of
from timeline.extraction.made_ready import meant_for
from timeline.extraction.own_plans import decided_against
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.values import ENCOUNTERS
from timeline.extraction.verb import BE_TO, Verb
from timeline.temporal.values import Expression

_DOER = 3
"""Words from a passive to whoever did it."""


def failed_to(article: Article, verb: Verb) -> bool:
    """ "Lusaka n'avait pas honoré un coupon": whoever owed it failed that day; not "n'a pas encore payé"."""
    if not verb.negated or verb.lemma not in article.words.OWED or verb.tense not in ("past", "plup"):
        return False
    if verb.passive and article.words.BY.isdisjoint(article.lows[verb.end : verb.end + _DOER]):
        return False  # "Deux trêves, proposées le 26 et le 27, ne furent pas respectées": on whatever day
    return article.words.STILL_OWED.isdisjoint(article.lows[verb.start : verb.end + 1])


def is_undone(article: Article, clause: Clause | None, verb: Verb) -> bool:
    """ "n'a pas rencontré", "aucun accord n'a été signé": nothing happened; but "n'a pas exclu" says something."""
    if verb.lemma == article.words.BE and not verb.passive:
        return False  # "a visit was not in doubt": the negation is not that of the visit
    if article.language_is_english and article.document.word_before(verb.start) in article.words.NEITHER:
        return True  # "has neither accepted nor rejected it"
    if failed_to(article, verb):
        return False
    if verb.kind == "refusal" or verb.stance in {"deny", "cancel", "postpone"} or UNDERSTATED in verb.notes:
        return False
    if verb.negated or not article.words.NEITHER.isdisjoint(article.lows[verb.end : verb.end + 3]):
        return True  # "n'a pas rencontré", "met neither X nor Y"
    tokens, denying = article.tokens, any_of(article.words, "NEGATIONS", "NEITHER")
    if (verb.start and tokens[verb.start - 1].low in denying) or (verb.main and tokens[verb.main - 1].low in denying):
        return True
    lows, nobody = article.lows, article.words.NOBODY
    for start, end in clause.pieces if clause is not None else ():
        if nobody.isdisjoint(lows[start : min(end, verb.start)]):
            continue
        for k in range(start, verb.start):
            if lows[k] in nobody and not _numbers(article, k):  # not "Resolution No. 2231 was adopted"
                return k == start or lows[k - 1] not in article.words.PREPOSITIONS
    return False


def is_usual(article: Article, verb: Verb | None, noun: Noun | None) -> bool:
    """ "Canada | normally sends grain", "ministers | seldom resign": a habit, which happens on no day."""
    words, lows = article.words, article.lows
    start, end = (
        (verb.start, verb.end) if verb is not None else (noun.start, noun.start) if noun is not None else (0, 0)
    )
    beside = {*lows[max(0, start - 1) : start], *lows[start:end], *lows[end : end + 1 if verb is not None else end]}
    if not words.SELDOM.isdisjoint(beside):
        return True
    present = verb is None or verb.form == "fin" and verb.tense == "pres" and not verb.modal
    return present and not words.USUALLY.isdisjoint(beside)


def _numbers(article: Article, at: int) -> bool:
    """ "No. 31", "No 4": the word before a number, in a language in which it also denies."""
    following = article.lows[at + 1 : at + 3]
    return bool(following) and (following[0].isdigit() or following[0] == "." and following[-1].isdigit())


def not_done(article: Article, verb: Verb) -> bool:
    """ "jure n'avoir livré aucun obus", "ne pas avoir tiré"; not "a démenti avoir jamais préparé", which says it of old."""
    marks = article.words.NEGATION_MARKS
    beside = article.lows[max(verb.start - 3, 0) : verb.main]
    return is_undone(article, None, verb) and (not marks or not marks.isdisjoint(beside))


def hearsay(article: Article, clause: Clause | None, verb: Verb) -> str:
    """ "reportedly", "aurait, dit-on": the word in or beside the verb group that keeps the author out of it."""
    first = max(verb.start - 2, clause.start if clause is not None else 0)
    hearsay = article.words.HEARSAY
    if hearsay.isdisjoint(article.lows[first : verb.end + 1]):
        return ""
    return next(token.text for token in article.tokens[first : verb.end + 1] if token.low in hearsay)


def on_pain_of(article: Article, reading: Reading, clause: Clause) -> bool:
    """ "doit, sous peine de sanctions, se retirer": a demand, not a plan."""
    words = article.words.ON_PAIN_OF
    if not reading.lows.issuperset(words):
        return False
    lows = [article.tokens[k].low for k in article.tokens_of(clause)]
    size = len(words)
    return words in [tuple(lows[k : k + size]) for k in range(len(lows))]


def noun_stance(article: Article, noun: Noun) -> tuple[str, str] | None:
    for k in range(noun.start - 1, max(noun.start - 6, -1), -1):
        low = article.tokens[k].low
        value = article.words.NOUN_STANCES.get(low)
        if value:
            return value, article.tokens[k].text
        if low in article.words.FEARFUL and k + 3 > noun.start - 1:
            return "feared", article.tokens[k].text  # "Inquiète d'un blocus lundi"
        if low in ",.;:":
            return None
    return None


def words_of(article: Article, verb: Verb) -> str:
    """The words of a verb group."""
    return article.document.cut(verb.start, verb.end)


def was_due(article: Article, verb: Verb) -> bool:
    """ "should have been signed", "aurait dû se réunir": what was to be and, so told, was not."""
    lows, words = article.lows[verb.start : verb.main], article.words
    was_to = verb.modal_lemma == BE_TO
    if verb.negated or not was_to and (verb.tense not in ("fut", "condpast") or words.WAS_DUE.isdisjoint(lows)):
        return False
    readings = [reading for low in lows for reading in article.lexicon.forms.get(low, ())]
    if all(reading.lemma != words.HAVE for reading in readings):
        return False
    # "was to have spoken"
    return not was_to or any(r.lemma in (words.BE, words.HAVE) and r.tense == "past" for r in readings)


def is_suspended(article: Article, verb: Verb) -> bool:
    """ "the consultations are suspended": put off, without a new date."""
    return verb.passive and verb.lemma in article.words.SUSPENDING


def goes_beside(article: Article, verb: Verb) -> bool:
    """ "sought to calm fears, saying on Friday that": a participle after a comma tells something beside the verb; and so does
    one that opens the sentence, « Convoqué lundi à Rome, X n'a pas voulu »."""
    before, head = article.lows[verb.start - 1] if verb.start else ".", verb.head
    wished = head is not None and head.stance == "hope"
    if wished and head is not None and verb.form == "pp" and verb.end < head.start and not before[0].isalnum():
        return "," in article.lows[verb.end : head.start]
    return verb.form == "ger" and verb.start > 0 and article.lows[verb.start - 1] == ","


def is_planned(article: Article, verb: Verb) -> bool:
    """ "est attendu", "était annoncée pour hier", "a summit planned": the verb tells a plan of its subject."""
    if not verb.passive:
        return False
    if verb.stance == "plan" or meant_for(article, verb):
        return True
    if verb.lemma in article.words.CONVENING and not article.words.BY.isdisjoint(article.lows[verb.end : verb.end + 1]):
        return False  # "the talks convened by X in Geneva"
    plain = verb.sense is None or not (verb.sense.words and verb.kind)  # not "were set free"
    return verb.lemma in article.words.PLANNED and plain


def given_out(article: Article, clause: Clause, verb: Verb) -> str:
    """ "La décision de la Cour est attendue": the kind of what is awaited, by the words up to the first "of"."""
    words, lows = article.words, article.lows[clause.start : verb.start]
    stop = next((k for k, low in enumerate(lows) if k and low in words.OF_SOME), len(lows))
    if verb.form != "fin" or verb.negated or not words.NOBODY.isdisjoint(lows[:stop]):
        return ""
    return next((words.GIVEN_OUT[low] for low in lows[:stop] if low in words.GIVEN_OUT), "")


def was_to(article: Article, verb: Verb) -> bool:
    """ "was to meet", "devait rencontrer", "était annoncée pour hier", "had planned to go": a plan, told from its past."""
    head = verb.head if verb.form == "inf" else None
    if head is not None and head.form == "fin" and head.stance in ("plan", "hope") and head.tense in ("impf", "plup"):
        return True
    if verb.tense not in {"impf", "past", "plup"}:
        return False
    if verb.modal == "scheduled" or verb.passive and is_planned(article, verb):
        return True
    return verb.lemma == article.words.BE and bool(due_word(article, verb))


def due_word(article: Article, verb: Verb) -> str:
    """ "is due in Paris", "was set to impose": the word after the copula that makes a plan of it."""
    if verb.lemma != article.words.BE:
        return ""
    at = first_of(article.words.DUE, article.lows, verb.end, min(verb.end + 3, len(article.tokens)))
    return article.tokens[at].text if at >= 0 else ""


def undone_above(article: Article, reading: Reading, clause: Clause | None) -> tuple[str, str] | None:
    """ "cancelled a trip that was to have begun on Saturday": what becomes of the noun before a relative clause."""
    if clause is None or clause.kind != "relative" or clause.parent is None or clause.verb is None:
        return None
    due = was_to(article, clause.verb)
    if not due and not clause.verb.modal and clause.verb.tense != "fut" and clause.verb.stance not in ("plan", "hope"):
        return None
    above = clause.parent.verb
    if above is not None and outlived(article, clause.verb, above):
        return "postponed", words_of(article, above)
    if due and above is not None and moved_in_the_end(article, clause.parent, above):
        return "postponed", words_of(article, above)
    if due and above is not None and not above.passive and above.stance in ("postpone", "cancel"):
        return fate(article, above), words_of(
            article, above
        )  # "X, who was to decide on Thursday, put off the decision"
    if (
        above is not None
        and clause.opener < above.start
        and clause.verb.form == "fin"
        and (above.lemma in article.words.PREFERRING or _fails(article, clause.parent, above))
        and above.tense in ("past", "plup")
        and not above.negated
        and due
    ):
        return "cancelled", words_of(article, above)  # "X, who was to meet Y on Friday, preferred to stay"
    if due and above is not None and clause.opener < above.start and _comes_to_nothing(article, clause, above):
        return "cancelled", words_of(article, above)
    if due and above is not None and above.start < clause.opener and _stays_away(article, reading, clause, above):
        return "cancelled", words_of(article, above)
    late = decided_against(article, reading, clause) if due else None
    if late is not None and fate(article, late):
        return fate(article, late), words_of(article, late)
    told = above is not None and (above.passive or above.stance == "happen" or above.lemma == article.words.BE)
    told = told or above is not None and bool(stalled(article, above))
    if above is not None and told and clause.opener < above.start:
        what = befallen(article, clause.parent)
        if what:
            return what, words_of(article, above)  # "La Coupe, qui devait s'ouvrir le 6, n'aura pas lieu"
    noun = next((n for n in reversed(reading.nouns) if n.end <= clause.opener and clause.opener - n.end < 8), None)
    first = max(noun.start - 4, clause.parent.start) if noun is not None else 0
    if noun is not None and not article.words.CALLING_OFF.isdisjoint(article.lows[first : noun.start]):
        return "cancelled", article.document.cut(first, noun.start)  # "regrette l'échec de la rencontre, qui devait"
    return undone(article, clause.parent, noun) if noun is not None else None


def _stays_away(article: Article, reading: Reading, clause: Clause, above: Verb) -> bool:
    """ "ne se rendra pas à Lima, où il devait participer au sommet", "will skip the summit he was due to chair": what the
    relative tells of whoever does not come."""
    kept = above.form != "fin" or above.modal not in ("", "scheduled")
    if kept or stance_above(clause.parent or clause) in ("deny", "fear", "hope"):
        return False
    away = above.negated and above.tense == "fut" and (above.kind in ENCOUNTERS or above.stance == "carry")
    away = away or not above.negated and above.lemma in article.words.STAYING_AWAY
    who, own = article.subject(reading, above), article.subject(reading, clause.verb) if clause.verb is not None else ()
    return away and bool(who) and who == own


def _comes_to_nothing(article: Article, clause: Clause, above: Verb) -> bool:
    """ "X, qui devait se rendre à Rome lundi, ne s'y rendra pas", "X, qui devait recevoir Y, ne fera pas le voyage": what is
    said of whoever was to come, met or received."""
    words = article.words
    if above.form != "fin" or above.tense != "fut" or not above.negated or above.modal:
        return False
    if clause.subordinator not in words.SUBJECT_RELATIVES:
        return False
    return above.kind in ENCOUNTERS or above.lemma in any_of(words, "COMING", "HOLDING") or above.lemma in words.DOING


def _fails(article: Article, clause: Clause, verb: Verb) -> bool:
    """ "X and Y, who were to meet on Friday, failed to do so": the infinitive was not done."""
    fails = verb.lemma in article.words.FAILING and UNDERSTATED not in verb.notes
    return fails and any(v.head is verb and v.form == "inf" for v in clause.verbs)


def undone(article: Article, clause: Clause | None, noun: Noun) -> tuple[str, str] | None:
    """ "Le sommet de lundi n'aura pas lieu", "cancelled a visit planned for Friday": the verb undoes its noun."""
    verb = clause.verb if clause is not None else None
    what = befallen(article, clause) if clause is not None else ""
    if verb is None and clause is not None and clause.kind == "loose" and clause.verbs:
        last = clause.verbs[-1]  # "Visite du pape lundi à Rome reportée"
        if last.form == "pp" and last.end >= clause.end - 1:
            verb, what = last, fate(article, last)
    if verb is not None and not what and is_suspended(article, verb):
        what = "postponed"
    if clause is None or verb is None or not what:
        return None
    subject, object_ = noun.end <= verb.start, verb.end <= noun.start <= verb.end + 4
    fallen = verb.lemma in any_of(
        article.words, "FALLING", "FOUNDERING"
    )  # "has fallen through": its subject, and no object
    active = (
        (verb.stance in ("cancel", "postpone") or verb.lemma in article.words.FOILING)
        and not verb.passive
        and not fallen
    )
    if any(v.form == "inf" and 0 <= noun.start - v.end < 4 for v in clause.verbs if v is not verb):
        return None  # "Une soirée prévue pour célébrer la bataille des Caps, en 1781, est annulée"
    if (active and object_) or (subject and not active):
        return what, words_of(article, verb)
    return None


def moved_on(article: Article, clause: Clause | None, verb: Verb | None, expression: Expression | None) -> bool:
    """ "A conference, scheduled for March 4, would be held in mid-March instead": another day for it after the plan."""
    main = clause.verb if clause is not None else None
    if clause is None or main is None or verb is None or expression is None or main.start < verb.end:
        return False
    held = main.stance in ("happen", "begin") or main.passive and main.stance == "carry"
    ahead = main.tense in ("fut", "cond") or bool(main.modal)
    return (
        held
        and ahead
        and any(article.dated[k] for k in range(main.end, min(clause.end, main.end + 40)) if clause.holds(k))
    )


def is_aside(article: Article, clause: Clause, matrix: Verb) -> bool:
    """ "attendra son sauf-conduit, que Lima lui a refusé": after a comma "que" tells of the noun, not what is hoped."""
    hopes = matrix.stance in ("hope", "fear", "demand") and not article.language_is_english
    before = clause.opener - 1
    before -= article.lows[before] in article.words.TOPICAL  # ", ce que celui-ci a refusé"
    if not hopes or before <= matrix.end or article.tokens[before].text != ",":
        return False
    k = matrix.end
    while k < before and (article.timed[k] or article.lows[k] in article.words.ADVERBS):
        k += 1
    return k == before or article.tokens[k].text != ","  # "redoute, lui, que": an aside, and then what is feared


def undergone(article: Article, verb: Verb, kind: str) -> bool:
    """ "was attacked", "Mekele fell", "came under fire", "a essuyé des tirs": what the verb tells befell its subject."""
    if kind == "legal" and verb.lemma in article.words.TURNING_INTO:
        return True  # "became the first president to be arrested"
    if verb.passive or kind != "attack" or verb.lemma in article.words.SUFFERING:
        return verb.passive or kind == "attack"
    return verb.lemma in article.words.FALLING and not acts_on_something(article, verb)

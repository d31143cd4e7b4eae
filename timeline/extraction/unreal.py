"""What was never meant or came to nothing: planned by nobody, refused, or hung on what was not done."""

from __future__ import annotations

from timeline.extraction.clauses import Clause, verb_above
from timeline.extraction.cues import is_undone, words_of
from timeline.extraction.fates import fate
from timeline.extraction.lexicon import any_of, phrase_at
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.stances import TOLD_AS_PAST
from timeline.extraction.verb import Verb

_BACK = 8
"""Words before a happening among which its plan is looked for."""
_OBJECT = 5
_WISHES = frozenset(("hope", "fear", "demand"))


def planned_by_nobody(article: Article, reading: Reading, start: int) -> str:
    """ "There are no plans for a summit", "n'a aucun projet de visite", "has no intention of going": what says so."""
    words, lows, first = article.words, article.lows, reading.sentence.first
    none = any_of(words, "WITHOUT_NOUN", "NOBODY")
    for k in range(start - 1, max(start - _BACK, first), -1):
        if lows[k] in ',.;:«»“”"()':
            return ""
        if lows[k] not in words.NEEDS:
            continue
        before = lows[max(k - 2, first) : k]
        held = next((v for v in reading.verbs if 0 <= k - v.end < 3 and v.lemma == words.HAVE), None)
        if held is not None and held.negated:
            return words_of(article, held)  # "n'a pas l'intention de venir"
        negated = before[-1:] and before[-1] in words.OF_SOME and len(before) > 1 and before[-2] in words.NEGATIONS
        if negated or not none.isdisjoint(before):
            return article.document.cut(max(k - 1, first), k + 1)
    return ""


def given_up_plan(article: Article, reading: Reading, verb: Verb) -> tuple[str, str] | None:
    """ "The plan to hold a referendum on June 1 was abandoned": what became of the plan, with the words that say so."""
    clause = reading.clauses[verb.clause] if 0 <= verb.clause < len(reading.clauses) else None
    main = clause.verb if clause is not None else None
    if main is None or main is verb or main.start < verb.end or verb.form != "inf":
        return None
    what = fate(article, main)
    return (what, words_of(article, main)) if what else None


def hangs_on_what_was_not(article: Article, reading: Reading, verb: Verb) -> str:
    """ "La guerre aurait pris fin si Moscou avait signé", "But for the storm the ship would have docked on Monday"."""
    words, lows = article.words, article.lows
    if verb.form != "fin" or not _unreal(article, verb):
        return ""
    for clause in reading.clauses:
        met = clause.verb is not None and clause.verb.tense in TOLD_AS_PAST
        if met and clause.kind == "adverbial" and clause.subordinator in words.CONDITIONS and clause.verb is not verb:
            asked = lows[clause.opener - 1] in words.ASKED or lows[clause.opener - 1] in words.EVEN_IF
            return "" if asked else clause.subordinator
    for other in reading.verbs:
        alone = lows[other.start] in words.INVERTED_CONDITIONS and other.end - other.start == 1
        opened = other.start == reading.sentence.first or lows[other.start - 1] == ","
        if alone and (opened or any(v.head is other and v.start > other.end for v in reading.verbs)):
            return lows[other.start]  # "had parliament not rejected it"
    first = reading.sentence.first
    opening = [low for low in lows[first : first + 6] if low not in "«“\"'"]
    return " ".join(phrase_at(opening, 0, words.BUT_FOR))


def _unreal(article: Article, verb: Verb) -> bool:
    """ "would have ended", "could have been signed", "aurait pris fin"."""
    lows = article.lows[verb.start : verb.main]
    done = any(r.lemma == article.words.HAVE for low in lows[1:] for r in article.lexicon.forms.get(low, ()))
    return verb.tense == "condpast" or verb.modal == "expected" and done


def for_lack_of(article: Article, reading: Reading, clause: Clause | None, verb: Verb) -> str:
    """ "Absent an agreement by Friday, troops will enter", "À défaut d'accord vendredi, l'armée entrera"."""
    if clause is None or verb.form != "fin":
        return ""
    lows, first = article.lows, reading.sentence.first
    return " ".join(phrase_at(lows, first, article.words.LACKING)) if "," in lows[first : verb.start] else ""


def lacked(article: Article, reading: Reading, verb: Verb) -> str:
    """ "Faute de rançon versée d'ici vendredi": what is lacking was not done."""
    lows = article.lows
    for link in article.words.LACKING:
        for gap in (1, 2, 3):
            at = verb.start - gap - len(link)
            between = lows[at + len(link) : verb.start]
            if at >= reading.sentence.first and tuple(lows[at : at + len(link)]) == link and "," not in between:
                return " ".join(link)
    return ""


def refused(article: Article, head: Verb, noun: Noun) -> bool:
    """ "Moscou refuse un sommet en juillet", "rules out any truce in June": what is refused is no plan."""
    words = article.words
    if head.lemma not in words.REFUSING or head.kind != "refusal" or head.negated or head.passive:
        return False
    led = article.lows[head.end : noun.start]
    return len(led) < _OBJECT and not words.ANY_ONE.isdisjoint(led)


def refuses_ahead(article: Article, verb: Verb) -> bool:
    """ "rejects July deadline", "exclut un retrait avant juin": the day of what is refused, not of the refusal."""
    plain = verb.form == "fin" and not verb.negated and not verb.modal and not verb.passive
    plain = plain and article.words.NOBODY.isdisjoint(article.lows[verb.start : verb.end + 2])  # "rules nothing out"
    return plain and verb.kind == "refusal" and verb.lemma in article.words.REFUSING and verb.tense != "fut"


def unwished(
    article: Article, reading: Reading, clause: Clause | None, verb: Verb | None, noun: Noun | None, *, later: bool
) -> str:
    """ "does not expect a summit in June", "Personne n'attend de trêve", "n'entend pas reprendre ses vols": what says so."""
    above: list[Verb | None] = [verb, *_heads(verb)] if verb is not None else []
    if clause is not None and verb is None and noun is not None:
        above.append(next((v for v in reversed(clause.verbs) if v.end <= noun.start), None))
    if clause is not None and clause.kind == "content":
        above.append(verb_above(clause))
    if verb is not None and (kept_from := _kept_from(article, reading, verb)):
        return kept_from
    for one in above:
        if one is None or one.stance not in _WISHES and one.lemma not in article.words.INTENDING:
            continue
        if later and one.stance != "demand":
            continue  # "does not expect a ruling before June"
        held = reading.clauses[one.clause] if 0 <= one.clause < len(reading.clauses) else None
        if (one.negated or is_undone(article, held, one)) and not _expletive(article, held, one):
            return words_of(article, one)
    return ""


def _kept_from(article: Article, reading: Reading, verb: Verb) -> str:
    """ "entend | ne rien signer", "hopes | not to sign": what somebody means not to do, as if the wish were denied."""
    lows, head = article.lows, verb.head if verb.form == "inf" else verb
    if head is None or head.stance not in ("hope", "plan") and head.lemma not in article.words.INTENDING:
        return ""
    done = verb if head is not verb else next((v for v in reading.verbs if v.head is verb and v.form == "inf"), None)
    if done is None:
        return ""
    between = lows[head.end : done.start]
    kept = not any_of(article.words, "NEGATIONS", "NEGATION_MARKS").isdisjoint(between) and len(between) <= _OBJECT
    only = any(
        low in article.words.COMPLEMENTISER for low in lows[verb.end : verb.end + _OBJECT]
    )  # "entend ne recevoir que"
    return words_of(article, head) if kept and not only else ""


def _expletive(article: Article, clause: Clause | None, verb: Verb) -> bool:
    """ "redoute qu'Oslo ne demande": "ne" alone, under a verb of fear, denies nothing."""
    words, marks = article.words, article.words.NEGATION_MARKS
    above = verb_above(clause) if clause is not None and clause.kind == "content" else None
    near = article.lows[verb.start : verb.end + 2]
    return bool(marks) and above is not None and above.stance == "fear" and words.NEGATIONS.isdisjoint(near)


def _heads(verb: Verb) -> list[Verb]:
    """The verbs above an infinitive or a participle, the nearest first."""
    found: list[Verb] = []
    while verb.form in ("inf", "ger") and verb.head is not None and len(found) < _OBJECT:
        verb = verb.head
        found.append(verb)
    return found


def withheld(article: Article, clause: Clause | None, verb: Verb) -> str:
    """ "refused to confirm that X had been captured", "n'a ni confirmé ni démenti que": nobody vouches for it."""
    words = article.words
    matrix = verb_above(clause) if clause is not None and clause.kind in ("content", "relative") else None
    if clause is not None and clause.parent is not None and matrix is not None:
        told = [v for v in clause.parent.verbs if v.end <= clause.opener][-3:]
        last = told[-1] if told and clause.opener - told[-1].end < _BACK else None
    else:
        told, last = _heads(verb), verb.head if verb.tense == "infpast" else None
    if last is None or last.lemma not in words.CONFIRMING and last.stance != "deny":
        return ""
    neither = not words.NEITHER.isdisjoint(article.lows[max(last.start - 3, 0) : last.end])
    confirmed = last.lemma in words.CONFIRMING
    refusing = any_of(words, "REFUSING", "FAILING")
    refused = any(v is not last and (v.negated != (v.lemma in refusing)) for v in told)
    refused = refused and last.form == "inf" or last.negated
    return words_of(article, last) if neither or confirmed and refused else ""

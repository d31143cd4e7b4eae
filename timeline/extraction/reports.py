"""What reports what: « ... », a déclaré X."""

from __future__ import annotations

from itertools import takewhile

from timeline.extraction.clauses import Clause, verb_above
from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.tokenise import Token
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

_UNDERGONE = frozenset(("accusation", "withdrawal", "expulsion", "legal"))
"""What befalls somebody, who says nothing."""


def find_reports(
    clauses: list[Clause], verbs: list[Verb], tokens: list[Token], words: Words, timed: bytearray, *, english: bool
) -> None:
    """Mark « ... », a déclaré X: a clause of saying after a mark reports the clauses before it in the sentence."""
    for clause in clauses:
        verb = clause.verb
        if verb is None or clause.kind != "main":
            continue
        mark = tokens[clause.opener].text if clause.opener >= 0 else ""
        if mark != "," and not clause.index:
            continue  # nothing stands before it
        before = tokens[clause.opener - 1].text if clause.opener > 0 else ""
        after_quotation = mark == "," and before in '»”"' and not verb.passive and clause.opens(verb.start)
        if english and after_quotation:
            after_quotation = not _set_beside_subject(clauses[0], clause.opener - 1, tokens, words)
        if after_quotation:
            verb.notes += ("says",)  # « ... », a lancé X: whatever the verb, it reports
        heard = verb.lemma in words.HEARING and mark == "," and verb.form == "fin" and not verb.passive
        thought = verb.stance in {"fear", "hope"} and mark == "," and _thinks(clause, verb, verbs, tokens, words)
        thought = thought or verb.stance in {"fear", "hope"} and mark == "," and _closes(clause, verb, tokens, words)
        decreed = (
            verb.lemma in words.DECREEING and mark == "," and _decrees(clause, clauses, verb, tokens, words, timed)
        )
        if decreed:
            verb.notes += ("decrees",)
        if thought:
            verb.notes = (*(note for note in verb.notes if note != "shared-subject"), "says")
        if (
            mark == ","
            and tokens[verb.main].low in words.POSTPOSED
            and _told_behind(clause, clauses, verb, tokens, words)
        ):
            verb.notes = (*(note for note in verb.notes if note != "shared-subject"), "says")
        if (
            not thought
            and verb.stance not in {"say", "announce", "deny"}
            and "says" not in verb.notes
            and not (heard or decreed)
        ):
            continue
        if english and verb.passive and (verb.kind in _UNDERGONE or verb.lemma in words.RECALLS):
            continue  # "The embassy was closed, the ambassador was recalled and two attachés were expelled"
        inverted = bool(verb.inverted) or clause.pieces[0][0] == verb.start
        follows = verb.form == "fin" and clause.index > 0 and mark in ',”»"'  # "the talks failed, X said"
        if clause.index > 0 and mark in ',»”"?!' and (inverted or follows):
            if not (after_quotation and inverted) and _says_content(clause, clauses, verb, tokens, words):
                continue  # but « ... », a-t-il dit, en ajoutant que
            near = [token.low for token in tokens[verb.end : min(verb.end + 3, clause.end)]]
            told = any(
                low in words.DETERMINERS and words.PREPOSITIONS.get(low) is None or low in words.PLURAL_STARTS
                for low in near
            )
            if clause.pieces[0][0] == verb.start and told and words.TELLER_BEHIND:
                # "…, ont déclaré | des responsables"
                verb.notes = tuple(note for note in verb.notes if note != "shared-subject")
            for other in clauses[: clause.index]:
                ahead = not thought or other.verb is None or other.verb.tense not in ("past", "plup")
                if other.parent is None and other.report is None and ahead and not _asks(other, words):
                    other.report = clause
            if follows and mark == ",":
                _take_speaker(clause, verb, clauses, verbs, tokens, words)


def _says_content(clause: Clause, clauses: list[Clause], verb: Verb, tokens: list[Token], words: Words) -> bool:
    """Whether what is said hangs on the verb of saying itself, and stands behind it."""
    return any(
        c.parent is clause
        and (c.kind == "content" and not _behind_comma(verb, c, tokens, words) or c.start < verb.start)
        and not _added(verb, c, tokens)
        for c in clauses
    )


def _asks(clause: Clause, words: Words) -> bool:
    """ "Asked on Monday why the talks had failed, | X blamed Kiev": what was asked, and not what he says."""
    first = clause.verbs[0] if clause.verbs else None
    return first is not None and first.form == "pp" and first.start == clause.start and first.lemma in words.COMPANIONS


def _added(verb: Verb, content: Clause, tokens: list[Token]) -> bool:
    """ "…, the army said on Friday, adding | the toll could rise": it hangs on the participle behind the comma."""
    above = verb_above(content) if content.kind == "content" else None
    return above is not None and above is not verb and above.form == "ger" and tokens[above.start - 1].text == ","


def _behind_comma(verb: Verb, content: Clause, tokens: list[Token], words: Words) -> bool:
    """ "Talks will open, the ministry said on Monday, | following warnings that failure ...": no content of what it said."""
    if words.TELLER_BEHIND or content.opener < 0 or tokens[content.opener].low not in words.COMPLEMENTISER:
        return False
    comma = next((k for k in range(verb.end, min(verb.end + 4, content.opener)) if tokens[k].text == ","), -1)
    return (
        comma > 0
        and all(tokens[k].text != "," for k in range(comma + 1, content.opener))
        and (content.opener - comma > 1)
    )


def _set_beside_subject(first: Clause, close: int, tokens: list[Token], words: Words) -> bool:
    """Whether a quotation that ends at `close` is set between commas behind whoever acts: 'The plan, "a gamble", failed'."""
    start = first.start
    opening = next((k for k in range(close - 1, start, -1) if tokens[k].text in '«“"'), -1)
    if opening <= start + 1 or tokens[opening - 1].text != ",":
        return False
    verb = first.verb
    told = verb is not None and verb.start < opening
    return (
        not told
        and (tokens[start].low in words.ARTICLES or tokens[start].cap)
        and not (tokens[start].low in words.PREPOSITIONS and tokens[start].low not in words.ARTICLES)
    )


def _thinks(clause: Clause, verb: Verb, verbs: list[Verb], tokens: list[Token], words: Words) -> bool:
    """ "…, craignent | des observateurs": whoever thinks so ends a French sentence, and nothing follows; not "X a quitté
    Paris, craint une offensive"."""
    start, end = clause.pieces[0][0], clause.end - (tokens[clause.end - 1].text == ".")
    told = verb.form == "fin" and not verb.passive and verb.start == start and verb.end < end
    if not told or not words.TELLER_BEHIND:
        return False
    if any(verb.end <= other.start < end for other in verbs):
        return False  # ", espère obtenir la libération de X"
    after = tokens[verb.end : end]
    if any(
        token.text in ",;:" or token.low in words.COMPLEMENTISER or token.low in words.CONJUNCTIONS for token in after
    ):
        return False
    known = any_of(words, "HUMANS", "PLURAL_HUMANS", "FOLK")
    return any(token.cap or in_number(token.low, known) for token in after)


def _closes(clause: Clause, verb: Verb, tokens: list[Token], words: Words) -> bool:
    """ "Arms will be landed this month, officials fear": whoever thinks so, and a verb that ends an English sentence."""
    start, end = clause.pieces[0][0], clause.end - (tokens[clause.end - 1].text in ".;")
    told = not words.TELLER_BEHIND and verb.form == "fin" and not verb.passive and verb.tense in ("pres", "past")
    return told and start < verb.start and verb.end == end


def _decrees(
    clause: Clause, clauses: list[Clause], verb: Verb, tokens: list[Token], words: Words, timed: bytearray
) -> bool:
    """ "The border will be reopened, the cabinet decided on Monday": who said so, and a verb behind which only the day
    stands; not "The talks failed, the king ruled for a year"."""
    told = next((c for c in reversed(clauses[: clause.index]) if c.verb is not None), None)
    if told is None or told.verb is None or verb.form != "fin" or verb.passive or verb.start == clause.start:
        return False
    ahead = told.verb.tense in ("fut", "cond") or bool(told.verb.modal)
    end = clause.end - (tokens[clause.end - 1].text == ".")
    at = verb.end
    if at + 1 < end and tokens[at].low in words.PLACE_PREPOSITIONS and tokens[at + 1].cap and not timed[at + 1]:
        at = next((k for k in range(at + 1, end) if not tokens[k].cap or timed[k]), end)  # "agreed in Mogadishu"
    day = next((k for k in range(at, end) if timed[k]), end)
    return ahead and day - at < 2 and all(timed[k] for k in range(day, end))


def _told_behind(clause: Clause, clauses: list[Clause], verb: Verb, tokens: list[Token], words: Words) -> bool:
    """ "Le texte ne passera pas, a lancé lundi | le président": whoever says so stands right behind, and what he says
    is no deed in a row with this one ("L'armée a pris la ville, a attaqué le palais")."""
    told = next((c.verb for c in reversed(clauses[: clause.index]) if c.verb is not None and c.kind == "main"), None)
    if told is None or told.tense == verb.tense or verb.passive or not clause.opens(verb.start):
        return False
    stop = next((k for k in range(verb.end, clause.end) if tokens[k].text in ",.;:"), clause.end)
    after = tokens[verb.end : stop]
    if any(token.low in words.AND or token.low in words.COMPLEMENTISER for token in after):
        return False
    known, at = any_of(words, "HUMANS", "PLURAL_HUMANS", "FOLK"), 0
    while at < len(after):
        token = after[at]
        if token.low in words.PREPOSITIONS:  # "à la tribune", "dans la soirée du 4 mars"
            at += 1 + (after[at + 1].low in words.ARTICLES if at + 1 < len(after) else 0) + 1
        elif token.low in words.ARTICLES and not any(t.low.isdigit() for t in after[at + 1 : at + 2]):
            head = takewhile(lambda t: t.low not in words.PREPOSITIONS, after[at + 1 : at + 4])
            return any(t.cap or in_number(t.low, known) for t in head)
        elif token.cap:
            return True
        elif token.low in words.ARTICLES or token.low.isdigit() or token.low in words.MONTHS_AND_DAYS:
            at += 1
        else:
            return False
    return False


def _take_speaker(
    clause: Clause, verb: Verb, clauses: list[Clause], verbs: list[Verb], tokens: list[Token], words: Words
) -> None:
    """ "It will rule, a spokeswoman for the court, Ama Boateng, said": the stretch before belongs to "said"."""
    at = verb.end
    while at < clause.end and (tokens[at].low in words.MONTHS_AND_DAYS or tokens[at].low.isdigit()):
        at += 1  # "a indiqué mercredi | un porte-parole"
    following = tokens[at] if at < clause.end else None
    after = following is not None and (following.cap or following.low in words.DETERMINERS)
    told = next((c for c in clauses[: clause.index] if c.report is clause and c.holds(clause.opener - 1)), None)
    if told is None or after or clause.pieces[0][0] != verb.start or len(told.pieces) < 2:
        return
    start, end = told.pieces[-1]
    if not any(start <= other.start < end for other in verbs) and tokens[start - 1].text == ",":
        told.pieces.pop()
        clause.pieces.insert(0, (start, end))
        told.bound()
        clause.bound()

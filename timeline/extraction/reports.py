"""What reports what: « ... », a déclaré X."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.tokenise import Token
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words


def find_reports(clauses: list[Clause], verbs: list[Verb], tokens: list[Token], words: Words) -> None:
    """Mark « ... », a déclaré X: a clause of saying after a mark reports the clauses before it in the sentence."""
    for clause in clauses:
        verb = clause.verb
        if verb is None or clause.kind != "main":
            continue
        mark = tokens[clause.opener].text if clause.opener >= 0 else ""
        before = tokens[clause.opener - 1].text if clause.opener > 0 else ""
        after_quotation = mark == "," and before in '»”"' and not verb.passive and clause.opens(verb.start)
        if after_quotation:
            verb.notes += ("says",)  # « ... », a lancé X: whatever the verb, it reports
        heard = verb.lemma in words.HEARING and mark == "," and verb.form == "fin" and not verb.passive
        if verb.stance not in {"say", "announce", "deny"} and "says" not in verb.notes and not heard:
            continue
        inverted = bool(verb.inverted) or clause.pieces[0][0] == verb.start
        english = verb.form == "fin" and clause.index > 0 and mark in ',”»"'
        content = any(c.parent is clause and (c.kind == "content" or c.start < verb.start) for c in clauses)
        content = content and not (after_quotation and inverted)  # « ... », a-t-il dit, en ajoutant que
        if clause.index > 0 and mark in ',»”"?!' and (inverted or english) and not content:
            for other in clauses[: clause.index]:
                if other.parent is None and other.report is None:
                    other.report = clause
            if english and mark == ",":
                _take_speaker(clause, verb, clauses, verbs, tokens, words)


def _take_speaker(
    clause: Clause, verb: Verb, clauses: list[Clause], verbs: list[Verb], tokens: list[Token], words: Words
) -> None:
    """ "It will rule, a spokeswoman for the court, Ama Boateng, said": the stretch before belongs to "said"."""
    following = tokens[verb.end] if verb.end < clause.end else None
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

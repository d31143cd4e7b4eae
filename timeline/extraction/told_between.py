"""Tellers set between whoever acts and the verb: "Rebels, the army said on Monday, attacked Goma", « Les rebelles, a indiqué
l'armée, ont attaqué Goma ». The rebels attacked, and not the army.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.words import Words


def set_apart_tellers(
    clauses: list[Clause], lows: Sequence[str], words: Words, timed: bytearray, *, english: bool
) -> None:
    """Give the words before the teller's comma to the clause behind it, and put the teller behind that clause."""
    for at in range(len(clauses) - 1):
        teller, told = clauses[at], clauses[at + 1]
        if len(teller.pieces) != 2 or not _tells(teller, lows, words, english=english):
            continue
        begin, stop = teller.pieces[0]
        if not _goes_on(teller, told, lows, words) or not _is_somebody(begin, stop, lows, words, timed):
            continue
        told.opener, teller.opener = teller.opener, stop
        told.subordinator, teller.subordinator = teller.subordinator, ""
        told.parent = teller.parent
        told.pieces.insert(0, (begin, stop))
        del teller.pieces[0]
        teller.bound()
        told.bound()
        clauses[at], clauses[at + 1] = told, teller
        told.index, teller.index = teller.index, told.index
        for clause in (told, teller):
            for verb in clause.verbs:
                verb.clause = clause.index


def _tells(clause: Clause, lows: Sequence[str], words: Words, *, english: bool) -> bool:
    """Whether the second stretch of a clause is no more than who says so: "the army said", « a indiqué l'armée »."""
    (_, stop), (start, end) = clause.pieces
    verb = clause.verb
    if clause.kind != "main" or verb is None or verb.stance != "say" or verb.form != "fin" or start != stop + 1:
        return False
    if lows[stop] != "," or any(v.start < start for v in clause.verbs):
        return False
    if words.COMPLEMENTISER.isdisjoint(lows[start:end]) and words.RELATIVES.isdisjoint(lows[start:end]):
        led = lows[start] in words.PREPOSITIONS and lows[start] not in words.DETERMINERS
        return start < verb.start and not led if english else start == verb.start and verb.end < end
    return False


def _goes_on(teller: Clause, told: Clause, lows: Sequence[str], words: Words) -> bool:
    """Whether the next clause begins with its verb, right behind the comma that closes the teller."""
    verb, small = told.verb, words.ADVERBS
    if told.kind != "main" or told.start != teller.end + 1 or lows[teller.end] != "," or verb is None:
        return False
    return verb.form == "fin" and all(low in small for low in lows[told.start : verb.start])


def _is_somebody(begin: int, stop: int, lows: Sequence[str], words: Words, timed: bytearray) -> bool:
    """Whether the words before the comma may act: no time, no place that a preposition leads to, no conjunction."""
    opening = lows[begin]
    leads = any_of(words, "PREPOSITIONS", "CONJUNCTIONS", "SUBORDINATORS", "ADVERBS", "SUBJECT_PRONOUNS")
    article = opening in words.DETERMINERS
    return (article or opening not in leads) and not any(timed[begin:stop])

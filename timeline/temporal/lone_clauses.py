"""A day behind the clause of the only verb that is known: *years after he was jailed, the tenor headlines a gala on Friday*.

Its own verb is then one that the language does not know, or none. Knows no language: words come as data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .chains import NOT_FINITE
from .verbs import Cue, Tenses

if TYPE_CHECKING:
    from .tense import Governed, TenseReader

RELATED = 5
"""Words from the pronoun of a relative clause to its verb at most (*whose first album sold*)."""
LED = 4
"""Words of a sentence among which a conjunction opens the clause before its subject (*two years after*)."""
OWN = 3
"""Words behind a verb or a comma, the links of the day among them, that leave no room for another verb and its noun."""


def left_alone(reader: TenseReader, day: Governed) -> Cue | None:
    """Is the verb before the day that of a clause beside the subject or before it, and the only one that is finite?"""
    verb, words, start, tenses = day.verb, day.words, day.start, reader.tenses
    if verb is None or verb.end > start - OWN:
        return None
    verbs = reader.analyse(day.sentence).verbs
    clause = verbs[0]
    if not clause.start < start or any(v.time not in NOT_FINITE and v is not clause for v in verbs):
        return None
    behind = words[clause.end : start]
    if not {":", ";"}.isdisjoint(words[:start]) or not tenses.coordinators.isdisjoint(words[start - OWN : start]):
        return None
    last = next((at for at in range(len(behind) - 1, -1, -1) if behind[at] == ","), -1)
    links = words[start - 1] in tenses.day_links
    if len(behind) - last <= (OWN - 1 + links if last >= 0 else OWN + 1):
        return None
    if any(_relates(tenses, words, at) for at in range(clause.start - 1, max(0, clause.start - RELATED), -1)):
        return day.weakened(0.69) if words[clause.start - 1] != "," else None
    opened = tenses.when_clauses | tenses.fronts | tenses.borders | tenses.conditions
    if last >= 0 and (not clause.start and clause.end == 1 or not opened.isdisjoint(words[: min(LED, clause.start)])):
        return day.weakened(0.69)
    return None


def _relates(tenses: Tenses, words: list[str], at: int) -> bool:
    """Does a relative pronoun stand there, behind the noun or the comma behind it?"""
    return words[at] in tenses.relatives or words[at] in tenses.relative_thats or words[at] in tenses.thats

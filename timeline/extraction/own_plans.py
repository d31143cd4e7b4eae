"""What somebody was to do and then put off: "qui devait partir mardi, a décidé de retarder son départ"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb

_TO_WHAT = 3
"""Words from a verb to the noun that is its object, at the most."""


def decided_against(article: Article, reading: Reading, clause: Clause) -> Verb | None:
    """The infinitive above a relative clause that puts off what the clause tells; not "decided to put off the reform"."""
    above = clause.parent.verb if clause.parent is not None else None
    if clause.parent is None or above is None or above.tense not in ("past", "plup"):
        return None
    if above.negated or above.stance == "hope":
        return None
    moving = (v for v in clause.parent.verbs if v.head is above and v.form == "inf" and 0 <= v.start - above.end < 3)
    late = next((v for v in moving if v.stance in ("postpone", "cancel")), None)
    return late if late is not None and _is_of_clause(article, reading, clause, late) else None


def _is_of_clause(article: Article, reading: Reading, clause: Clause, late: Verb) -> bool:
    """Whether what is put off is the subject's own, a pronoun, nothing, or a happening of the kind that the clause tells."""
    words, lows, verb = article.words, article.lows, clause.verb
    low = lows[late.end] if late.end < reading.sentence.last else "."
    if late.clitics or not low.isalpha() or low in words.POSSESSIVES:
        return True
    noun = next((n for n in reading.nouns if late.end <= n.start <= late.end + _TO_WHAT), None)
    if noun is None or verb is None:
        return low not in words.DETERMINERS and not low[0].isdigit() and not article.named[late.end]
    return noun.happening.kind == verb.kind

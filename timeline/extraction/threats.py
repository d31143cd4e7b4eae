"""What is threatened for a day to come, and no plan: "menacent d'une grève lundi", "menace d'une riposte dès lundi"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article, Noun
from timeline.extraction.verb import Verb

_NEAR = 5
"""Words from the verb to what is threatened, at the most."""


def threatened(
    article: Article, clause: Clause | None, verb: Verb | None, noun: Noun | None, value: str
) -> tuple[str, Verb] | None:
    """What a threat makes of a plan, and the verb that threatens; `None` where no threat does."""
    if clause is None or value != "scheduled":
        return None
    at = noun.start if noun is not None else -1
    for threat in clause.verbs:
        if threat.form != "fin" or threat.passive or threat.negated or threat.lemma not in article.words.THREATS:
            continue
        if verb is threat and threat.tense != "fut" or verb is None and 0 < at - threat.end <= _NEAR:
            return "expected", threat
    return None

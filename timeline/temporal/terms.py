"""The term that an act sets: *was given until Friday*, *banned flights until March*. No language: words come as data."""

from __future__ import annotations

from .verbs import Cue, Tenses, Verb


def until(tenses: Tenses, words: list[str], verb: Verb, start: int) -> Cue | None:
    """Where the day from `start` lies, which ends what the verb before it sets (*has until Friday to reply*)."""
    label = verb.chain.label
    at = next(i for i in range(start - 1, -1, -1) if words[i] in tenses.untils)
    if not tenses.starts.isdisjoint(words[verb.end : at]):
        return None  # "has been closed from April until June"
    told = verb.time in ("past", "before-past")
    if verb.head in tenses.shut and verb.chain.name == "past-passive":
        return Cue("plan", 0.69, verb, label)  # "the airport was closed until Monday"
    if verb.head in tenses.holders and verb.end == at:
        return Cue("plan" if told else "future", 0.88, verb, label)
    if verb.head in tenses.deferring and told:
        return Cue("plan" if verb.time == "before-past" else "future", 0.9, verb, label)  # "was delayed until May"
    if verb.head in tenses.givers or words[at - 1] in tenses.deferrals:
        return Cue("plan" if verb.time == "before-past" else "future", 0.9, verb, label)
    return None

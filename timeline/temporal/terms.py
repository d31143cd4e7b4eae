"""The term that an act sets: *was given until Friday*, *banned flights until March*. No language: words come as data."""

from __future__ import annotations

from .tokenise import Sentence
from .verbs import Cue, Tenses, Verb


def until(tenses: Tenses, sentence: Sentence, verb: Verb, start: int) -> Cue | None:
    """Where the day from `start` lies, which ends what the verb before it sets (*has until Friday to reply*)."""
    words, label = sentence.words, verb.chain.label
    at = next(i for i in range(start - 1, -1, -1) if words[i] in tenses.untils)
    if any(words[k] in tenses.starts and _dated(sentence, k + 1, at) for k in range(verb.end, at)):
        return None  # "has been closed from April until June", but "was suspended from her post until Friday"
    told = verb.time in ("past", "before-past")
    if verb.head in tenses.shut and verb.chain.name == "past-passive":
        return Cue("plan", 0.69, verb, label)  # "the airport was closed until Monday"
    if verb.head in tenses.holders and verb.end == at:
        return Cue("plan" if told else "future", 0.88, verb, label)
    if verb.head in tenses.deferring and told:
        return Cue("plan" if verb.time == "before-past" else "future", 0.9, verb, label)  # "was delayed until May"
    bid = verb.head in tenses.bidden | tenses.commands and told and tenses.infinitive_mark in words[verb.end : at]
    if bid and tenses.infinitive_mark:
        return Cue(
            "plan" if verb.time == "before-past" else "future", 0.85, verb, label
        )  # "told to stay in until Friday"
    took = verb.head in tenses.taking and verb.end == at  # "a mis jusqu'à lundi pour répondre"
    if verb.head in tenses.givers and not took or words[at - 1] in tenses.deferrals:
        return Cue("plan" if verb.time == "before-past" else "future", 0.9, verb, label)
    if verb.head in tenses.shut and verb.time == "past" and verb.end < at:
        return Cue("future", 0.85, verb, label)  # "shut the airports until Tuesday", but "kept them shut until Tuesday"
    if verb.chain.name == "present-perfect" and verb.head not in tenses.biding:
        return Cue("future", 0.69, verb, label)  # "has gone dark until Monday"
    return None


def _dated(sentence: Sentence, first: int, last: int) -> bool:
    """Is a time told between two words?"""
    heads = sentence.document.lexicon.heads
    return any(word in heads or word[0].isdigit() for word in sentence.words[first:last])

"""The main verb after a subject that a clause parts from it: *observers who arrived in May leave on Saturday*.

Knows no language: words come as data. Without a comma it is sought only where verbs look like nouns (`Tenses.objects`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from operator import attrgetter

from .tokenise import Sentence
from .verbs import Tenses, Verb

CLAUSES = frozenset(("past", "past-passive", "participle", "was", "present-perfect"))
REDUCED = frozenset(("past", "participle"))
"""Those that may stand without *who* or *which*: *civilians were killed* is the main clause itself."""
UNFINISHED = frozenset(("participle", "gerund", "infinitive"))
NOMINAL = ("", "BASE_NOUN", "PRES_NOUN")
"""Forms of words that may be a verb unknown to the language."""
FIRST = 8
"""The clause begins within so many words."""

APPEALED = 8
"""Words behind *appealed* among which the infinitive stands of what somebody appealed to others to do."""


PRESENT = frozenset(("present", "présent"))
RELATED = 5
"""Words from the pronoun of a relative clause to its verb at most (*whose first album sold*)."""


def parted_verb(tenses: Tenses, sentence: Sentence, verbs: list[Verb], form: Callable[[str], str]) -> int | None:
    """Put the main verb that a clause parts from its subject among the verbs, and tell its token, if there is one."""
    main = None
    if verbs[0].start <= FIRST and tenses.behind_clause and verbs[0].klass != "saying":
        main = main_verb(tenses, sentence, verbs, form)
        if main is None and len(verbs) > 1:
            verbs[1] = outer_past(tenses, sentence.words, verbs)
    if main is None and verbs[0].start > 2:
        main = unknown_verb(tenses, sentence, verbs, form)
    if main is not None and all(verb.start != main for verb in verbs):
        present = next(chain for chain in tenses.chains if chain.name in PRESENT)
        verbs.append(Verb(main, main + 1, sentence.words[main], present))
        verbs.sort(key=attrgetter("start"))
    return main


def unknown_verb(tenses: Tenses, sentence: Sentence, verbs: list[Verb], form: Callable[[str], str]) -> int | None:
    """The word behind the clause that commas close off from a subject, where no verb is known: *the actor, who won in April,
    headlines a gala on Friday*."""
    words, clause = sentence.words, verbs[0]
    opens = next((at for at in range(clause.start - 1, max(0, clause.start - RELATED), -1) if words[at] == ","), 0)
    if not opens or "," in words[:opens] or words[0] not in tenses.determiners and not sentence.is_capitalised(0):
        return None
    if words[opens + 1] not in tenses.relatives and (
        clause.start != opens + 1 or clause.time not in ("participle", "past") or clause.end > clause.start + 1
    ):
        return None
    closes = next((at for at in range(clause.end, len(words)) if words[at] == ","), len(words))
    at = closes + 1
    while at < len(words) and form(words[at]) == "FILL":
        at += 1
    if at >= len(words) - 1 or any(verb.start > closes and verb.time not in UNFINISHED for verb in verbs):
        return None
    word, lexicon = words[at], sentence.document.lexicon
    if not word.isalpha() or form(word) not in NOMINAL or sentence.is_capitalised(at) or word in lexicon.heads:
        return None
    if word in lexicon.function_words or word in tenses.noun_markers or word in tenses.coordinators:
        return None
    if tenses.objects and (word[-1] == "s") == (words[opens - 1][-1] == "s" or words[opens - 1] in tenses.crowds):
        return None
    return at


def main_verb(tenses: Tenses, sentence: Sentence, verbs: list[Verb], form: Callable[[str], str]) -> int | None:
    """The token of the main verb that follows a time or a place told in the clause of a subject, or `None`."""
    words, clause = sentence.words, verbs[0]
    if not clause.start or clause.chain.name not in CLAUSES:
        return None
    at = clause.start - 1
    relative = words[at] in tenses.relatives or words[at] in tenses.relative_thats
    noun = words[at - 1] if relative and at else words[at]
    plural = (noun[-1] == "s" and len(noun) > 3 and noun[-2] != "s") or noun in tenses.crowds
    if not relative and clause.chain.name not in REDUCED:
        return None
    if not relative and (not plural or clause.end >= len(words) or words[clause.end] not in tenses.behind_clause):
        return None  # "soldiers attacked a village": the past is the main verb
    if not noun.isalpha():
        return None
    following = next((verb.start for verb in verbs[1:] if verb.time != "present"), len(words))
    for token in range(clause.end + 2, min(following, len(words) - 1)):
        word, after = words[token], words[token + 1]
        if word == "," or word in tenses.borders or word in tenses.coordinators:
            return None
        if (after not in tenses.objects and after not in tenses.homeward) or not _told(sentence, token - 1):
            continue
        if words[token - 1].endswith(tenses.peoples) and form(word).endswith("NOUN"):
            continue  # "people killed by Israeli fire on Monday"
        if form(word).startswith("BASE" if plural else "PRES") and not sentence.is_capitalised(token):
            return token
    return None


def outer_past(tenses: Tenses, words: list[str], verbs: list[Verb]) -> Verb:
    """The second verb, a past where it follows a subject whose clause has a present: *officials who back it met on Friday*.

    Its form is a participle's too, which it is where another verb follows: *rebels who hold the town seized in May left*.
    """
    clause, outer = verbs[0], verbs[1]
    at = clause.start - 1
    if at < 1 or clause.chain.name != "present" or outer.time != "participle":
        return outer
    if words[at] not in tenses.relatives and words[at] not in tenses.relative_thats:
        return outer
    between, borders = words[clause.end : outer.start], tenses.borders | tenses.relatives
    parted = "," in between or not (borders | tenses.coordinators).isdisjoint(between)
    if parted or not 0 < len(between) < FIRST or not tenses.by_then.isdisjoint(words[outer.end : outer.end + 1]):
        return outer
    after = next((verb for verb in verbs[2:] if verb.time in ("past", "present", "future", "before-past")), None)
    led = words[outer.end : after.start] if after is not None else [","]
    if "," not in led and (borders | tenses.thats).isdisjoint(led):
        return outer
    return replace(outer, chain=next(chain for chain in tenses.chains if chain.name == "past"))


def _told(sentence: Sentence, at: int) -> bool:
    """Is the word before the verb the end of a time or a name, not an article or an adjective?"""
    lexicon, word = sentence.document.lexicon, sentence.words[at]
    ends = word.isdigit() or word in lexicon.time_ends or word in lexicon.classes["UNIT"]
    return ends or sentence.is_capitalised(at)


def intends(tenses: Tenses, words: list[str], head: str, end: int) -> bool:
    """ "called for talks on Friday" looks ahead, "called Putin on Friday" does not."""
    if head in tenses.looks:
        return not tenses.onward.isdisjoint(words[end : end + 1])  # "looked forward to the talks on Friday"
    if head not in tenses.phrasal_intents:
        return True
    end += not tenses.repeats.isdisjoint(words[end : end + 1])
    particle, to = words[end : end + 1], tenses.infinitive_mark
    if tenses.phrasal_intents[head].isdisjoint(particle):
        return False
    return particle != [to] or to in words[end + 2 : end + APPEALED]  # "appealed to both sides to halt it"

"""Is the name of a month a month, and not a person, a planet, a town or a verb?"""

from __future__ import annotations

from .. import refine
from ..match import Found
from .moments import glued, previous_word


def _capital_month(found: Found) -> bool:
    """Is it a month in a language that writes its months with a capital, some of which are verbs and people?"""
    sentence, lexicon = found.encoded.sentence, found.encoded.lexicon
    words, at = sentence.words, found.encoded.first[found.marks["m"]]
    word, previous = words[at], words[at - 1] if at else ""
    end = found.last_word
    follower = words[end] if end < len(words) else ""
    if previous.isdigit() and len(previous) < 3:
        return False  # "32 August": the day was refused
    if any(found.has(slot) for slot in ("y", "yy", "relyear", "rel", "era", "same")):
        # "in March next", but "the talks may last a week"
        return not found.rule.options.get("trailing") or sentence.is_capitalised(at)
    if end == at + 1 and follower[:1].isdigit() and not (follower.isdigit() and len(follower) == 3):
        return False
    if glued(found) and previous not in ("-", "–", "/"):
        return False
    if word in lexicon.classes["MONTHABBR"] and _all_capitals(found, at):
        return False  # "the APR denounced the deal"
    listed = (previous == "," or previous in lexicon.joins_months) and not found.rule.options.get("weak")
    if listed and (at < 2 or words[at - 2] not in lexicon.classes["MONTH"]):
        return False
    capital, doubtful = sentence.is_capitalised(at), word in lexicon.classes["DOUBTFUL"]
    led = not found.rule.options.get("weak") and previous in lexicon.classes["MONTHLEAD"]
    named = follower.isalpha() and end < len(words) and sentence.is_capitalised(end)
    if (
        doubtful
        and (word, follower) in lexicon.month_events
        and not lexicon.determiners.isdisjoint((previous, words[found.first_word]))
    ):
        return end + 1 < len(words) and not sentence.is_capitalised(end + 1)  # "the March on Washington"
    if found.rule.options.get("weak"):
        if len(sentence) <= 2:
            return True
        if word in lexicon.classes["MONTHABBR"] and doubtful:
            return False
        if word == lexicon.verb_month and at > 1 and (words[at - 2], previous) in lexicon.as_far_as:
            return capital
        if word == lexicon.verb_month:
            return capital and previous in lexicon.determiners and refine.qualifies(found)
        if doubtful and not capital:
            return False
        if doubtful and (named or (previous.isalpha() and sentence.is_capitalised(at - 1) and at > 1)):
            return False
        return capital or not doubtful
    if not capital and doubtful:
        return previous in lexicon.small_month_leads
    return not (led and doubtful and named and previous not in lexicon.month_frames)


def _all_capitals(found: Found, at: int) -> bool:
    """Is a word written in capitals where what stands beside it is not?"""
    sentence = found.encoded.sentence
    beside = sentence.original(max(0, at - 3), min(len(sentence.words), at + 4))
    return sentence.original(at, at + 1).isupper() and not beside.isupper()


def plain_month(found: Found) -> bool:
    """Is the name of a month a month here, and not a person, a planet or a town?"""
    if found.encoded.lexicon.capitals:
        return _capital_month(found)
    sentence = found.encoded.sentence
    at = found.first_word
    word = sentence.words[at]
    if glued(found):
        return False
    if found.rule.options.get("weak"):
        previous = previous_word(found)
        if sentence.is_capitalised(at) and (at or len(sentence) < 3) and previous != ".":
            all_capitals = sentence.document.composed[sentence.starts[at] : sentence.end_of(at)].isupper()
            if not all_capitals:
                return previous == "" and len(sentence) < 3
        if previous in (".",) and at > 1 and sentence.words[at - 2] in sentence.document.lexicon.titles:
            return False
    elif (
        sentence.is_capitalised(at)
        and len(word) <= 4
        and at
        and sentence.words[at - 1] in sentence.document.lexicon.place_leads
    ):
        return False
    return True

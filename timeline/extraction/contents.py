"""Where a clause can begin, and where English leaves "that" out: "said | he would visit", "told him | the talks failed"."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from timeline.extraction.lexicon import any_of
from timeline.extraction.stances import TELLING
from timeline.extraction.tokenise import Token
from timeline.extraction.verb import Verb
from timeline.extraction.vocabulary import MARKS
from timeline.extraction.words import Words

_REACH = 16
_IN_NO_PHRASE = ("PREPOSITIONS", "ADVERBS", "CONJUNCTIONS", "SUBORDINATORS", "RELATIVES", "COMPLEMENTISER")
"""Classes of words that do not stand within a noun phrase."""


def bare_contents(
    tokens: list[Token],
    finite: Sequence[Verb],
    beside: Sequence[Verb],
    named: bytearray,
    timed: bytearray,
    words: Words,
) -> set[int]:
    """First tokens of what is said without "that" between two finite verbs of one stretch, or a participle (`beside`) and
    a finite verb."""
    if len(finite) + bool(beside) < 2:
        return set()
    stops = any_of(words, "RELATIVES", "COMPLEMENTISER", "BARE_SUBORDINATORS")
    found = set()
    pairs = [(verb, _told_by(tokens, finite, k)) for k, verb in enumerate(finite[:-1]) if _may_tell(verb, words)]
    for verb in [verb for verb in beside if _may_tell(verb, words)]:  # "rejected the charge, saying | X had attacked"
        later = [verb, *[other for other in finite if other.start >= verb.end]]
        pairs += [(verb, _told_by(tokens, later, 0))] if len(later) > 1 else []
    for verb, told in pairs:
        if told.start - verb.end > _REACH or told.inverted:
            continue
        telling, start = verb.lemma in words.TELLING, -1
        aside = _aside_before(tokens, verb.end, told.start)
        for at in range(verb.end, told.start):
            low = tokens[at].low
            if start >= 0 and at in aside:
                continue  # "said the envoy, a former general, resigned"
            if start >= 0 and at + 1 == told.start and tokens[at].text in '"“':
                continue  # "said it “cannot be considered democratic”"
            if start >= 0 and low == "," and _names_follow(at, told.start, tokens, named, words):
                continue  # "said Chad, Niger and Mali signed"
            if (tokens[at].text in MARKS and not named[at]) or low in stops or _shares(at, told, tokens, named, words):
                start = -1
                break
            opens = named[at] or low in words.DETERMINERS and not timed[at]
            if low in words.AND and _ended_by(at, verb, timed, words):
                start = -1
                break  # "pledged a battalion on Monday | and Uganda declined"
            if start < 0 and low in words.CONJUNCTIONS:
                break  # "conceded the next day but changed his mind"
            if low in words.SUBJECT_PRONOUNS or low in words.EXPLETIVES:
                start = at
            elif start < 0:
                start = at if opens or (not telling and _plain(tokens[at], timed[at], words)) else -1
            elif opens and telling and at > verb.end and _second_phrase(at, tokens, named, words):
                start = at  # "told Congress | the ...": the second phrase is the subject
        if start > 0 and (not telling or start > verb.end):
            found.add(_with_count(tokens, start, verb.end, timed, words))
    return found


def _names_follow(at: int, end: int, tokens: list[Token], named: bytearray, words: Words) -> bool:
    """Whether a comma stands within a list of names that ends in "and" and a name before a verb."""
    last = next((k for k in range(end - 1, at, -1) if tokens[k].low in words.AND), at)
    plain = words.ARTICLES | words.AND | {","}
    listed = all(named[k] or tokens[k].low in plain for k in range(at + 1, end))
    return bool(named[at - 1]) and at < last < end - 1 and listed


def _with_count(tokens: list[Token], start: int, first: int, timed: bytearray, words: Words) -> int:
    """ "said | at least 26,000 people", "said | about 300 migrants", "said | 96 guns": how many there are goes with them."""
    if tokens[start].low in words.AT_ITS_ENDS and start > first and tokens[start - 1].low in words.AT_PLACES:
        return start - 1
    if start > first and tokens[start - 1].text[:1].isdigit() and not timed[start - 1]:
        start -= 1
        if start > first and tokens[start - 1].low in words.AMOUNTS and not timed[start - 1]:
            start -= 1
    return start


def _may_tell(verb: Verb, words: Words) -> bool:
    return verb.stance in TELLING and not verb.passive and verb.lemma not in words.JUDGING_THINGS


def _ended_by(at: int, verb: Verb, timed: bytearray, words: Words) -> bool:
    """Whether what a verb tells ends at a conjunction: after a day, or where it tells of a thing."""
    if any(timed[at + 1 : at + 2]):
        return False  # "said the talks on Monday and Tuesday had failed"
    return bool(timed[at - 1]) or verb.lemma in words.SAYING_THINGS and verb.lemma not in words.SAYING_CLAUSES


def _told_by(tokens: list[Token], finite: Sequence[Verb], k: int) -> Verb:
    """The verb of what the `k`th verb may tell: the next, or that after an aside with a verb of its own.

    "Israel said Hamas, the group that runs Gaza, fired rockets".
    """
    verb, told = finite[k], finite[k + 1]
    for later in finite[k + 2 : k + 4]:
        aside = _aside_before(tokens, verb.end, later.start)
        if not aside or aside.start >= told.start:
            continue
        if all(token.text not in ".;:" for token in tokens[verb.end : later.start]):
            return later
    return told


def _aside_before(tokens: list[Token], start: int, end: int) -> range:
    """What two commas set apart just before the verb at `end`, with the commas."""
    if end - 1 <= start or tokens[end - 1].text != ",":
        return range(0)
    opened = next((k for k in range(end - 2, start, -1) if tokens[k].text == ","), None)
    return range(opened, end) if opened is not None else range(0)


def bare_relatives(
    tokens: list[Token],
    finite: Sequence[Verb],
    beside: Sequence[Verb],
    named: bytearray,
    timed: bytearray,
    first: int,
    words: Words,
) -> set[int]:
    """First tokens of relatives without "that": "the deal | it left in 2023", "a treaty | Moscow signed in May".

    What they are told of may be the object of a gerund (`beside`): "rejecting a plan | Brussels tabled in June".
    """
    found = set()
    acting = sorted([*finite, *beside], key=attrgetter("start")) if beside else finite
    for verb in finite:
        at = verb.start - 1
        if verb.passive or verb.inverted or at <= first + 1:
            continue
        pronoun = tokens[at].low in words.SUBJECT_PRONOUNS
        if not pronoun and not named[at] and tokens[at - 1].low not in words.ARTICLES:
            continue
        ahead = verb.modal == "scheduled" or verb.tense == "fut"  # "rejected a plan | the Commission will unveil"
        if verb.tense not in ("past", "plup", "pres") and not (ahead and (pronoun or named[at])):
            continue  # "A visit | she was to make here has been called off"
        at = at if pronoun else _first_named(at, tokens, named, first, words)
        if timed[at] or not pronoun and verb.lemma == words.BE:
            continue
        capital = pronoun or named[at] and any(token.cap for token in tokens[at : verb.start])
        several = not capital and tokens[at].low.isalpha() and tokens[at - 1].low in words.ARTICLES and at > first + 2
        if not (capital or several):
            continue
        at = (
            at - 1 if several else at if pronoun else _with_title(at, tokens, first, words)
        )  # "the note | the ministers sent"
        head = at - 1
        plain = tokens[head].low.isalpha() and not timed[head] and not tokens[head].cap
        phrase = plain and _ends_phrase(head, tokens, acting, first, words)
        if not phrase and not (plain and _ends_phrases(head, tokens, acting, first, words)):
            continue
        if pronoun and _is_all(head, verb, tokens, finite, words):
            continue  # "Two days after that call he withdrew the offer"
        if not pronoun and not _told_of(head, verb, tokens, acting, words, several):
            continue
        if any(v.lemma in words.TELLING and v.end in (head, head - 1) for v in finite):
            continue  # "told the paper he had signed"
        found.add(at)
    return found


def _first_named(at: int, tokens: list[Token], named: bytearray, first: int, words: Words) -> int:
    """Where a name, or names that "and" joins, begin that end with token `at`."""
    while at > first and named[at] and named[at - 1]:
        at -= 1
    if at - 2 > first and named[at] and tokens[at - 1].low in words.AND and named[at - 2]:
        at -= 2  # "the truce | Israel and Hamas agreed"
        while (
            at > first
            and named[at]
            and (named[at - 1] or tokens[at - 1].low == "," and at - 2 > first and named[at - 2])
        ):
            at -= 1 if named[at - 1] else 2  # "the pact | Chad, Niger and Mali signed"
    return at


def _with_title(at: int, tokens: list[Token], first: int, words: Words) -> int:
    """Where a name at token `at` begins with its title or article: "restrictions | Chancellor Friedrich Merz imposed"."""
    while at - 2 > first and tokens[at - 1].cap and tokens[at - 1].low in words.OFFICES:
        at -= 1
    return at - 1 if at - 2 > first and tokens[at - 1].low in words.ARTICLES else at


def _is_all(head: int, verb: Verb, tokens: list[Token], finite: Sequence[Verb], words: Words) -> bool:
    """Whether no other verb can be that of the sentence: none before, and none after but in a clause of its own."""
    if any(v.end <= head for v in finite):
        return False
    opens = any_of(words, "RELATIVES", "COMPLEMENTISER", "CONJUNCTIONS", "SUBORDINATORS")
    before = verb.end
    for after in finite:
        if after.start >= before:
            if not any(tokens[k].low in opens for k in range(before, after.start)):
                return False
            before = after.end
    return True


def _told_of(
    head: int, verb: Verb, tokens: list[Token], finite: Sequence[Verb], words: Words, several: bool = False
) -> bool:
    """Whether the noun before a name (or, with `several`, before an article and a noun) and a verb is what they act upon:
    another verb governs it, or follows for it."""
    low = tokens[head].low
    someone = low in words.HUMANS or low in words.OFFICES or low in words.BODIES or low in words.THINGS
    if someone and not several or verb.tense == "pres":
        return False  # "the gunboat Tindur ordered"
    stops = any_of(words, "RELATIVES", "COMPLEMENTISER", "BARE_SUBORDINATORS", "CONJUNCTIONS")
    before = next((v for v in reversed(finite) if v.end <= head), None)
    if before is not None and not _may_tell(before, words) and head - before.end < 9:
        return all(tokens[k].low not in stops and tokens[k].text not in MARKS for k in range(before.end, head))
    after = next((v for v in finite if v.start >= verb.end), None)
    if before is not None or after is None or after.start - verb.end > _REACH:
        return False
    return all(tokens[k].low not in stops and tokens[k].text not in MARKS for k in range(verb.end, after.start))


def _ends_phrase(head: int, tokens: list[Token], finite: Sequence[Verb], first: int, words: Words) -> bool:
    """Whether a determiner opens a noun phrase that ends with token `head`: "the Jeddah process"."""
    passed = any_of(words, *_IN_NO_PHRASE)
    for k in range(head, max(head - 4, first) - 1, -1):
        low = tokens[k].low
        if low in words.DETERMINERS or low in words.NUMBERS or low.isdigit():
            return k < head
        if (
            k < head
            and low not in passed
            and tokens[head].low.endswith(words.PLURAL_ENDING)
            and any(v.end == k + 1 for v in finite)
        ):
            return True  # "will suspend export curbs | it announced"
        if not low[0].isalpha() or low in passed or any(v.start <= k < v.end for v in finite):
            return False
    return False


def _ends_phrases(head: int, tokens: list[Token], finite: Sequence[Verb], first: int, words: Words) -> bool:
    """Whether token `head` ends two phrases, the first of which a verb that tells nothing acts upon: "lifted the controls
    on rare earths | it announced"."""
    led = next((k for k in range(head - 1, max(head - 4, first), -1) if tokens[k].low in words.PREPOSITIONS), -1)
    passed = any_of(words, *_IN_NO_PHRASE)
    if led < 0 or any(not token.low.isalpha() or token.low in passed for token in tokens[led + 1 : head + 1]):
        return False
    if not tokens[led - 1].low.isalpha() or not _ends_phrase(led - 1, tokens, finite, first, words):
        return False
    before = next((v for v in reversed(finite) if v.end <= led), None)
    return before is not None and led - before.end < 6 and not _may_tell(before, words)


def _shares(at: int, told: Verb, tokens: list[Token], named: bytearray, words: Words) -> bool:
    """ "conceded the next day but changed his mind": a conjunction and no other subject before the second verb."""
    if tokens[at].low not in words.CONJUNCTIONS or at + 3 < told.start:
        return False
    for k in range(at + 1, told.start):  # noqa: SIM110
        if named[k] or tokens[k].low not in words.ADVERBS:
            return False
    return True


def _second_phrase(at: int, tokens: list[Token], named: bytearray, words: Words) -> bool:
    """Whether another phrase has ended before the one at token `at`: "told Reuters | the", "told the house | Mr Dumas"."""
    low = tokens[at - 1].low
    if low in words.DETERMINERS or low in words.PREPOSITIONS or low in words.CONJUNCTIONS:
        return False
    return tokens[at].low in words.DETERMINERS or not named[at - 1]


def _plain(token: Token, timed: int, words: Words) -> bool:
    """A subject without a determiner, just after the verb of saying: "said talks would begin"."""
    return token.low.isalpha() and not timed and token.low not in words.PREPOSITIONS and token.low not in words.ADVERBS

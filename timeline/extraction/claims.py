"""What is told only as somebody's claim, and what another verb of the sentence makes of it: "rejects a claim that"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause, verb_above
from timeline.extraction.lexicon import first_words, phrase_at
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.verb import Verb

_REACH = 6
_DEEDS = frozenset(("attack", "military", "aid", "meeting", "call", "visit", "agreement", "withdrawal", "other"))
"""What ", ce que X nie" denies; where somebody accuses or punishes, it denies the charge alone."""


def claimed(article: Article, reading: Reading, clause: Clause | None, verb: Verb | None) -> tuple[str, Verb] | None:
    """The factuality that a claim keeps, and the verb that judges it; `None` where nothing is told as a claim."""
    main = clause.verb if clause is not None else None
    if clause is None or main is None:
        return None
    if _is_false(article, main) and (verb is None or verb.start <= main.start):  # "Reports of a vote were false"
        return ("denied", main) if _of_a_claim(article, clause, main) else None
    if verb is None:
        return None
    told = verb_above(clause) if clause.kind == "content" else None
    if told is not None and _falsely(article, told):
        return "denied", told
    refuted = _refuted_after(article, reading, clause) or _denied_after(article, reading, clause)
    if (
        refuted is None
        and verb.kind in _DEEDS
        and (verb is main or verb.head is main and main.stance == "say" and main.kind != "accusation")
    ):
        refuted = _denied_aside(article, reading, clause)
    if refuted is not None:
        return "denied", refuted
    noun = -1
    for start, end in clause.pieces:
        if start <= verb.main < end:
            noun = _claim_before(article, reading, start)
            break
    if noun < 0:
        return None
    finite = [v for v in reading.verbs if v.form == "fin" and v is not verb]
    first = next((v for v in reversed(finite) if v.end <= noun), None)
    later = next((v for v in finite if v.start >= verb.end), None)
    for judge in (first, later):  # "dismissed reports that", "said reports that ... were an invention"
        if judge is None or judge.negated and judge is first:
            continue
        rejects = (judge.stance == "deny" or judge.kind == "refusal") and (judge is first or first is None)
        false = judge is later and _is_false(article, judge) or judge is first and _called_false(article, judge, noun)
        if rejects or false or judge is first and _names_false(article, judge, clause):
            return "denied", judge
    return None


def charged(article: Article, clause: Clause | None, noun: Noun | None, verb: Verb | None) -> Verb | None:
    """ "accuse him of organising an attack", « l'accuse d'avoir fomenté un coup »: the verb that charges somebody with the
    deed; `None` where it is told as done: "of taking part in the assassination"."""
    start = verb.main if verb is not None else noun.start if noun is not None else -1
    if clause is None or start < 0:
        return None
    top = next((v for v in reversed(clause.verbs) if v.end <= start), None) if verb is None else verb.head
    if top is None or verb is not None and verb.form == "pp" and (top.form != "ger" or top.lemma != article.words.HAVE):
        return None  # "condemned the attack carried out on Monday", but "accuse him of having the city bombed"
    if noun is not None and verb is None and (start - top.end >= _REACH or top.form == "fin"):
        done = article.language_is_english and article.document.word_before(start - 1).endswith("ing")
        if top.form != "fin" or not done:  # a verb that no table knows: "of organising an attack"
            return None
    bare = noun is None or verb is not None or not article.words.ANY_ONE.isdisjoint(article.lows[top.end : start])
    while top.head is not None and top.form != "fin":
        top = top.head
    if top.passive and verb is not None and verb.tense == "infpast" and not article.language_is_english:
        tried = top.kind in ("legal", "accusation") and top.lemma not in article.words.CONDEMNING
        return top if tried and top.end <= start else None  # "est poursuivi pour avoir détourné deux milliards"
    accuses = top.form == "fin" and top.kind == "accusation" and not top.negated and not top.passive
    accuses = accuses and top.lemma not in article.words.CONDEMNING
    return top if accuses and bare and top.end < start else None


def only_charge_denied(article: Article, denial: Clause, verb: Verb | None) -> bool:
    """ "accused X of it on Monday, | a charge X denies": whether what somebody said is denied, and not that it was said."""
    judge = denial.verb
    if judge is None or judge.stance != "deny" or verb is None or verb.form != "fin":
        return False
    said = verb.stance in ("say", "announce") or verb.kind == "accusation"
    return said and not article.words.CLAIM_NOUNS.isdisjoint(
        article.lows[denial.start : min(denial.start + 2, judge.start)]
    )


def _refuted_after(article: Article, reading: Reading, clause: Clause) -> Verb | None:
    """ "On a dit que je serais entendu lundi : c'est faux", "He is said to have met X. That is false"."""
    tokens, words = article.tokens, article.words
    if clause.kind != "content" and (clause.verb is None or not clause.verb.kind):
        return None
    following = article.readings[reading.index + 1].clauses[:1] if reading.index + 1 < len(article.readings) else []
    for other in (*reading.clauses[clause.index + 1 :], *following):
        if other.verb is None or other.kind != "main":
            continue
        opened = tokens[other.start].low in words.TOPICAL and other.verb.start - other.start < 3
        return other.verb if opened and _is_false(article, other.verb) else None
    return None


def _denied_aside(article: Article, reading: Reading, clause: Clause) -> Verb | None:
    """ "Le Rwanda a envoyé mille hommes, ce que Kigali dément": who denies what the clause tells."""
    if article.language_is_english:
        return None
    for other in reading.clauses[clause.index + 1 :]:
        denies = other.verb is not None and other.verb.stance == "deny" and not other.verb.negated
        if not denies or other.kind != "relative" or other.parent is not clause:
            continue
        at = other.opener - 1
        if article.lows[at] in article.words.TOPICAL and article.tokens[at - 1].text == ",":
            return other.verb
    return None


def _denied_after(article: Article, reading: Reading, clause: Clause) -> Verb | None:
    """ "Mexico refused a flight on Thursday, two officials said, but the White House denied that"."""
    if clause.report is None and clause.kind != "content":
        return None
    lows, words = article.lows, article.words
    for other in reading.clauses[clause.index + 1 :]:
        verb = other.verb
        if verb is None or verb.form != "fin" or other is clause.report or other is clause.parent:
            continue
        if verb.stance != "deny" or verb.negated or verb.passive:
            return None
        taken = lows[verb.end : verb.end + 1]
        told = bool(taken) and (taken[0] in words.TOPICAL or taken[0] in words.THING_PRONOUNS)
        after = lows[verb.end + 1] if verb.end + 1 < len(lows) else "."
        alone = not after.isalpha() or bool(article.timed[verb.end + 1])
        return verb if told and alone or not words.THING_PRONOUNS.keys().isdisjoint(verb.clitics) else None
    return None


def _claim_before(article: Article, reading: Reading, at: int) -> int:
    """The claim that "that" or "selon laquelle" at token `at` goes on from: "a claim by Vilnius that"; -1: none."""
    words, lows = article.words, article.lows
    if lows[at] not in words.COMPLEMENTISER and lows[at] not in words.CLAIMED_AS:
        return -1
    for k in range(at - 1, max(at - _REACH, reading.sentence.first) - 1, -1):
        if lows[k] in words.CLAIM_NOUNS:
            return k
        if article.verbal[k] or lows[k] in ",;:":
            return -1
    return -1


def _falsely(article: Article, judge: Verb) -> bool:
    """ "falsely reported that", "a annoncé à tort que": whoever writes it knows better."""
    lows, begin, end = article.lows, max(judge.start - 1, 0), judge.end + 3
    opening = first_words(article.words, "FALSELY")
    if opening.isdisjoint(lows[begin:end]):
        return False
    near = lows[begin:end]
    return any(phrase_at(near, k, article.words.FALSELY) for k, low in enumerate(near) if low in opening)


def _called_false(article: Article, judge: Verb, noun: int) -> bool:
    """ "dismissed as baseless accusations that", "a qualifié de mensongère l'accusation"."""
    near = article.lows[judge.end : noun] if judge.end <= noun < judge.end + 8 else ()
    return not judge.negated and any(low in article.words.FALSE for low in near)


def _names_false(article: Article, judge: Verb, claim: Clause) -> bool:
    """ "called reports that X had met Y “pure fiction”": the words that end the claim."""
    words = article.words
    naming = judge.kind in ("statement", "accusation", "refusal") and judge.stance not in ("say", "announce")
    start = max(end for _, end in claim.pieces) - _REACH
    return naming and not words.FALSE.isdisjoint(article.lows[max(start, judge.end) : start + _REACH])


def _is_false(article: Article, judge: Verb) -> bool:
    """ "are false", "sont infondées", "is not true": what the copula says."""
    words = article.words
    if judge.passive and article.lows[judge.main] in words.FALSE:
        return not judge.negated
    if judge.passive and judge.negated and article.lows[judge.main] in words.TRUE_UNLESS_NEGATED:
        return True
    if judge.lemma != words.BE and judge.lemma not in words.PROVING:
        return False
    near = article.lows[judge.end : judge.end + 4]
    stop = next((k for k, low in enumerate(near) if low in ",.;:"), len(near))
    return any(low in (words.TRUE_UNLESS_NEGATED if judge.negated else words.FALSE) for low in near[:stop])


def _of_a_claim(article: Article, clause: Clause, verb: Verb) -> bool:
    """ "reports of a vote were false": a claim is the subject of the verb."""
    claims = article.words.CLAIM_NOUNS
    return any(not claims.isdisjoint(article.lows[start : min(end, verb.start)]) for start, end in clause.pieces)


def according_to(article: Article, reading: Reading) -> tuple[Referent, ...]:
    """Who is named as the source of a sentence: "according to X"."""
    lows, english = article.lows, article.language_is_english
    for mention in reading.mentions:
        if mention.role == "source":
            return mention.referents
        at = mention.start
        led = mention.governed if mention.governed > 0 else at - 1  # "according to X and Y": both hang on it
        if at > 1 and lows[led] in article.words.TO and english and lows[led - 1] in article.words.SOURCE_WORDS:
            listed = (m for m in reading.mentions if m.governed == mention.governed > 0)
            return tuple(dict.fromkeys(r for m in listed for r in m.referents)) or mention.referents
    return ()

"""What takes the truth out of a verb or a noun: it failed, was only tried, supposed, asked about, or never was."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from timeline.extraction.clauses import Clause, verb_above
from timeline.extraction.conditions import supposes
from timeline.extraction.cues import goes_beside, words_of
from timeline.extraction.lexicon import any_of, first_words, phrase_at
from timeline.extraction.litotes import UNDERSTATED
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.values import BLOWS
from timeline.extraction.verb import Verb

_ABOVE = 5
_TO_COME = frozenset(("fut", "cond", "subj"))


@dataclass(slots=True, frozen=True)
class Doubt:
    """The factuality that is left, the words that leave it; `undone`: nothing of the kind happened."""

    value: str
    cue: str
    undone: bool = False
    sure: bool = False  # whatever was only expected or announced before


def doubt_of_verb(article: Article, reading: Reading, clause: Clause | None, verb: Verb, future: bool) -> Doubt | None:
    """Why what `verb` tells may not be told as it stands; `None` where nothing stands in the way."""
    return (
        _by_nearness(article, reading, verb)
        or (_by_heads(article, reading, verb, future) if verb.form in ("inf", "ger") else None)
        or _by_words_before(article, reading, verb, future)
        or _by_copula(article, clause, verb, future)
        or _by_inversion(article, clause, future)
        or _by_rumour(article, reading, clause, verb)
        or (_by_question(article, clause, verb, future) if "?" in article.text else None)
    )


def doubt_of_noun(article: Article, reading: Reading, noun: Noun) -> Doubt | None:
    """ "en cas d'attaque", "l'absence de rencontre", "calls for a summit", "a possible visit", "Vers un sommet"."""
    tokens, words = article.tokens, article.words
    first = max(noun.start - 7, reading.sentence.first)
    lows = article.lows[first : noun.start]
    stop = max((k for k, low in enumerate(lows) if low in ',.;:«»“”"()'), default=-1)
    for k in range(len(lows) - 1, stop, -1):
        low, following = lows[k], lows[k + 1] if k + 1 < len(lows) else ""
        if low in words.ASKING and following in words.ASKING[low]:
            return Doubt("demanded", f"{tokens[first + k].text} {tokens[first + k + 1].text}")
        none = low in words.NEGATIONS and following in words.OF_SOME or low in words.NOBODY and k == len(lows) - 1
        if none and not article.language_is_english:
            return Doubt("denied", tokens[first + k].text, undone=True)  # "Pas de rencontre lundi"
        if low in words.MISSING and len(lows) - k <= 3:
            return Doubt("denied", tokens[first + k].text, undone=True)
        if low in first_words(words, "IN_CASE") and phrase_at(lows, k, words.IN_CASE):
            return Doubt("expected", article.document.before(first + k, noun.start).strip())
        if low in words.WITHOUT_NOUN and len(lows) - k <= 3:
            return Doubt("denied", tokens[first + k].text, undone=True)
        if low in words.NEEDS and k and lows[k - 1] in words.WITHOUT_NOUN:
            return Doubt(
                "denied", f"{lows[k - 1]} {tokens[first + k].text}", undone=True
            )  # "sees no need for a meeting"
        if low in words.TOWARDS and first + k == reading.sentence.first:
            return Doubt("expected", tokens[first + k].text)
        if article.verbal[first + k]:
            break
    unlikely = _looks_unlikely(article, reading, noun.end)
    if unlikely:
        return Doubt("expected", unlikely)
    last = tokens[reading.sentence.last - 1].text
    if last == "?" and not any(verb.form == "fin" for verb in reading.verbs):
        return Doubt("expected", "?")
    if article.language_is_english:
        beside = range(max(noun.start - 2, first), noun.start)
    else:
        beside = range(max(noun.start - 1, first), min(noun.end + 2, reading.sentence.last))
    for k in beside:
        if tokens[k].low not in words.POSSIBLE:
            continue
        told = next((v for v in reading.verbs if v.form == "fin" and v.start <= k < v.end), None)
        if told is None or told.stance == "fear":  # "feared clashes on Friday", but "X reported clashes on Friday"
            return Doubt("expected", tokens[k].text)
    return None


def _looks_unlikely(article: Article, reading: Reading, end: int) -> str:
    """ "A meeting on 20 December looks unlikely", "The summit planned for Friday now seems doubtful"; empty: nothing said."""
    words = article.words
    if reading.lows.isdisjoint(words.LIKELY):
        return ""
    verb = next((v for v in reading.verbs if v.form == "fin" and v.start >= end), None)
    if verb is None or verb.lemma not in words.LOOKING or verb.negated:
        return ""
    return _word_between(article, verb.end, min(verb.end + 3, reading.sentence.last), words.LIKELY)


def _by_nearness(article: Article, reading: Reading, verb: Verb) -> Doubt | None:
    """ "a failli capoter", "a manqué d'être expulsée": where the verb is the one that says it only came near."""
    words = article.words
    if verb.tense in ("past", "plup") and not verb.negated and (verb.lemma in words.COMING or verb.lemma == words.BE):
        done = next((v for v in reading.verbs if v.head is verb and v.form in ("inf", "ger")), None)
        near = done is not None and done.start - verb.end < 6
        brink = _word_between(article, verb.end, done.start, words.BRINK) if done is not None and near else ""
        if brink:
            return Doubt("denied", brink, undone=True)  # "came within eight votes of ordering the Navy out"
    marks = words.NEARLY.get(verb.lemma)
    if marks is None or verb.negated or UNDERSTATED in verb.notes or verb.modal or verb.tense == "fut":
        return None
    after = article.lows[verb.end : min(verb.end + 4, reading.sentence.last)]
    return None if marks and marks.isdisjoint(after) else Doubt("denied", words_of(article, verb), undone=True)


def _by_heads(article: Article, reading: Reading, verb: Verb, future: bool) -> Doubt | None:
    """The verbs above an infinitive: "a échoué à", "n'a pas réussi à", "est soupçonné de", "a tenté de"."""
    words, head = article.words, verb.head
    if goes_beside(article, verb):
        return None
    noun = by_noun_above(article, reading, verb, future)
    if noun is not None:
        return noun
    for _ in range(_ABOVE):
        if head is None or not 0 <= verb.start - head.end < 16:
            return None
        told = words_of(article, head)
        brink = "" if future or head.negated else _word_between(article, head.end, verb.start, words.BRINK)
        if brink or head.lemma in words.NEARLY and not head.negated and UNDERSTATED not in head.notes:
            return Doubt("denied", brink or told, undone=True)  # "faillit signer", "came close to signing"
        if head.lemma == words.HAVE and _word_between(article, head.end, verb.start, words.NOT_YET):
            return Doubt("denied", told, undone=True, sure=True)  # "has yet to agree"
        if head.lemma in words.FAILING and UNDERSTATED not in head.notes:
            if head.lemma in words.FAILING_WITH_FROM and not _word_between(article, head.end, verb.start, {"from"}):
                head = head.head
                continue
            if head.negated or (verb.kind in ("", "other") and not future):
                return None  # "failed to pay": that it failed is what happened
            return Doubt("cancelled", told) if future else Doubt("denied", told, undone=True)
        if head.lemma in words.SUCCEEDING and head.negated:
            return Doubt("cancelled", told) if future else Doubt("denied", told, undone=True)
        if head.lemma in words.CEASING and head.negated:
            return None
        if head.negated and head.kind != "refusal" and head.stance not in ("deny", "say", "announce") and not future:
            return Doubt("denied", told, undone=True)
        if head.lemma in words.TRYING and (verb.kind not in BLOWS or head.tense in ("cond", "condpast")):
            return Doubt("expected", told) if future else Doubt("denied", told, undone=True)
        if head.passive and head.lemma in words.THOUGHT:
            return Doubt("expected", told)
        if head.tense == "condpast" and not future and (head.stance == "hope" or head.lemma in words.TRYING):
            return Doubt("denied", told, undone=True)  # "aurait préféré signer": it did not
        unable = _word_between(article, head.end, verb.start, words.UNABLE)
        if unable:
            return Doubt("cancelled", unable) if future else Doubt("denied", unable, undone=True)
        likely = _word_between(article, head.end, verb.start, words.LIKELY)
        if likely:
            return Doubt("expected", likely)
        head = head.head if head.form != "fin" else None
    return None


def by_noun_above(article: Article, reading: Reading, verb: Verb, future: bool) -> Doubt | None:
    """ "le refus de Moscou de signer", "an attempt to meet", "le projet de se rendre": the noun that asks for the verb."""
    tokens, words, first = article.tokens, article.words, reading.sentence.first
    if verb.start <= first or tokens[verb.start - 1].low not in words.INFINITIVE_MARKS and verb.form != "ger":
        mark = verb.start < len(tokens) and tokens[verb.start].low in words.INFINITIVE_MARKS
        if not mark:
            return None
    for k in range(verb.start - 1, max(verb.start - 7, first) - 1, -1):
        low = tokens[k].low
        if low in ',.;:«»“”"()' or any(other.start <= k < other.end for other in reading.verbs if other is not verb):
            return None
        if low in words.MISSING:
            return Doubt("cancelled", tokens[k].text) if future else Doubt("denied", tokens[k].text, undone=True)
        if low in words.ATTEMPTS and verb.kind not in BLOWS:
            return Doubt("expected", tokens[k].text) if future else Doubt("denied", tokens[k].text, undone=True)
        stance = words.NOUN_STANCES.get(low)
        if stance:
            return Doubt(stance, tokens[k].text)
    return None


def _by_words_before(article: Article, reading: Reading, verb: Verb, future: bool) -> Doubt | None:
    """ "sans parvenir à", "plutôt que de", "instead of signing", "almost met"."""
    tokens, words = article.tokens, article.words
    at, first = verb.start, reading.sentence.first
    if verb.form == "fin":
        for low in article.lows[max(at - 1, first) : verb.main]:
            if low in words.ALMOST:
                return None if future else Doubt("denied", low, undone=True)
        if words.ALL_BUT and not future and article.lows[max(at - 2, first) : at] == words.ALL_BUT:
            return Doubt("denied", article.document.cut(at - 2, at), undone=True)
        return None
    if verb.form == "pp":
        unlikely = _looks_unlikely(article, reading, verb.end) if verb.stance == "plan" else ""
        return Doubt("expected", unlikely) if unlikely else None
    chain: Verb | None = verb
    denying = any_of(words, "NEGATIONS", "NEGATION_MARKS")
    if verb.form == "ger" and (verb.negated or not denying.isdisjoint(article.lows[max(at - 1, first) : verb.main])):
        return Doubt("denied", tokens[at].text, undone=True)  # "Not having signed", "N'ayant pu rencontrer"
    for _ in range(_ABOVE):
        if chain is None or chain.form == "fin":
            return None
        at = chain.start
        if at > first and tokens[at - 1].low in words.INFINITIVE_MARKS and tokens[at - 1].low not in words.BARE_OF:
            at -= 1
        before = tuple(tokens[k].low for k in range(max(first, at - 3), at))
        if article.language_is_english and before and before[-1] in words.LIKELY and chain is verb:
            return Doubt("expected", before[-1])  # "The two sides look unlikely to sign"
        with_mark = (*before, *article.lows[at : chain.start])
        for link in words.WITHOUT:
            if before[-len(link) :] == link or with_mark[-len(link) :] == link:
                return Doubt("denied", " ".join(link), undone=True)
        chain = chain.head
    return None


def _by_copula(article: Article, clause: Clause | None, verb: Verb, future: bool) -> Doubt | None:
    """ "Un sommet est possible vendredi", "il est faux que", "nothing proves that", "it is unclear whether"."""
    words = article.words
    if verb.lemma == words.BE and verb.form == "fin" and clause is not None:
        likely = _word_between(article, verb.end, min(verb.end + 4, clause.end), words.LIKELY)
        if likely:
            return Doubt("expected", likely)
    above = clause
    for _ in range(_ABOVE):
        if above is None or above.parent is None or above.kind not in ("content", "adverbial"):
            return None
        matrix, opener = verb_above(above), above.opener
        if above.subordinator in words.WITHOUT_NOUN and above.kind == "adverbial":
            return Doubt("denied", above.subordinator, undone=True)  # "sans que l'accord ait été signé"
        asked = supposes(article, above)
        later = (v for v in above.verbs if v.form == "fin" and v.start > verb.end)
        own = verb.form == "inf" or verb.form == "fin" and next(later, None) is None  # "that the ship seized may sink"
        dread = article.lows[opener - 1] if own and above.kind == "content" and opener > 0 else ""
        ahead = verb.tense not in ("past", "plup")  # "warnings that X had fled" tell what was done
        if words.NOUN_STANCES.get(dread) == "feared" or dread in words.DREADING and ahead:
            return Doubt("feared", article.tokens[opener - 1].text)  # "Amid fears that X could"
        if dread in words.HOPED_THAT and (verb.tense in _TO_COME or future and verb.tense == "pres"):
            said = matrix is not None and matrix.stance in (
                "say",
                "announce",
            )  # "expressed the hope that it will be signed"
            return Doubt("expected", article.tokens[opener - 1].text, sure=said)
        if matrix is not None and matrix.end <= opener:
            told = words_of(article, matrix)
            nobody = not words.NOBODY.isdisjoint(article.lows[above.parent.start : matrix.start])
            fearful = _word_between(article, matrix.end, opener, words.FEARFUL)
            if fearful and not matrix.negated:
                return Doubt("feared", fearful)
            if matrix.lemma == words.BE or article.tokens[opener - 1].low in words.TRUE_UNLESS_NEGATED:
                untrue = _word_between(article, matrix.end, opener, words.UNTRUE)
                negated = matrix.negated or nobody or _word_between(article, matrix.end, opener, words.NEGATIONS)
                if untrue and (negated or untrue not in words.TRUE_UNLESS_NEGATED):
                    return Doubt("expected" if untrue in words.UNSURE else "denied", untrue)
                if untrue in words.TRUE_UNLESS_NEGATED and not _word_between(article, matrix.end, opener, words.LIKELY):
                    return None
            if verb.tense in ("fut", "cond") and article.lows[above.parent.start] in words.ALL_POINTS:
                return Doubt("expected", told)  # "Tout porte à croire que la trêve tombera"
            content = above.kind != "adverbial"  # but "as soon as possible, after X withdrew"
            likely = _word_between(article, matrix.end, opener, words.LIKELY) if content else ""
            if likely or matrix.lemma in words.MAY_BE:
                return Doubt("expected", likely or told)
            if matrix.lemma in words.DOUBTING or (matrix.lemma in words.CONFIRMING and (matrix.negated or nobody)):
                return Doubt("expected", told)
            if matrix.lemma in words.CLAIMING:
                return Doubt("denied", told, undone=True) if nobody else Doubt("expected", told)  # "Nul n'imagine que"
            if asked and above.kind == "adverbial" and (matrix.negated or nobody):
                return Doubt("expected", told)
        above = above.parent
    return None


def _by_inversion(article: Article, clause: Clause | None, future: bool) -> Doubt | None:
    """ "Had Putin attacked", "Were Russia to attack", "Should talks fail": a condition without "if"."""
    if clause is None or clause.kind != "main":
        return None
    token = article.tokens[clause.start]
    if token.low not in article.words.INVERTED_CONDITIONS or not token.cap or _asks(article, clause):
        return None
    return Doubt("expected", token.text) if future else Doubt("denied", token.text, undone=True)


def _by_rumour(article: Article, reading: Reading, clause: Clause | None, verb: Verb) -> Doubt | None:
    """ "Selon des informations non confirmées", "à en croire Téhéran", "according to unconfirmed reports"."""
    tokens, words = article.tokens, article.words
    if clause is None or reading.lows.isdisjoint(words.UNCONFIRMED_FIRST):
        return None
    first = clause.start
    while first > reading.sentence.first and tokens[first - 1].text not in ".;:«“":
        first -= 1
        if clause.start - first > 12:
            break
    for k in range(first, min(clause.end, verb.end + 12)):
        low = tokens[k].low
        if low in words.UNCONFIRMED_FIRST and not _is_answered(article, verb, k):
            following = tokens[k + 1].low if k + 1 < len(tokens) else ""
            if low in words.UNCONFIRMED or (low, following) in words.UNCONFIRMED_PAIRS:
                return Doubt("expected", tokens[k].text)
    return None


def _is_answered(article: Article, verb: Verb, rumour: int) -> bool:
    """ "a démenti les | rumeurs", "a commenté les | rumeurs": whoever answers them does so, whatever they are worth."""
    between, answers = article.lows[verb.end : rumour], verb.kind in ("refusal", "statement")
    return answers and bool(between) and "," not in between and article.words.SOURCE_WORDS.isdisjoint(between)


def _by_question(article: Article, clause: Clause | None, verb: Verb, future: bool) -> Doubt | None:
    """A question that yes or no answers tells nothing: "Moscou va-t-il attaquer vendredi ?"."""
    if clause is None or not _asks(article, clause):
        return None
    words, first = article.words, clause.start
    lows = article.lows[first : min(first + 4, clause.end)]
    if verb.form == "pp" and _asks_whether(article, clause, verb):
        return Doubt("denied", "?", undone=True)
    if clause.kind != "main" or verb.form != "fin":
        return None
    if any(low in words.ASKED_WHY for low in lows[:2]):
        return None
    inverted = bool(verb.inverted) or lows[:1] and lows[0] in words.YES_OR_NO
    asked = inverted or any(v.inverted for v in clause.verbs) or not future
    if not asked and future:
        return Doubt("expected", "?")
    return Doubt("expected", "?") if future else Doubt("denied", "?", undone=True)


def _asks_whether(article: Article, clause: Clause, verb: Verb) -> bool:
    """ "N'aviez-vous pas | rencontré X ?", "Have you | met X?": the participle of whoever is asked."""
    lows, words, start = article.lows, article.words, clause.start
    if clause.verb is not None:
        return clause.verb.start == start and lows[start] in words.YES_OR_NO and clause.verbs[1:2] == [verb]
    behind = range(start + 1, min(start + 4, verb.start)) if clause.verbs[:1] == [verb] else ()
    you = next((k for k in behind if lows[k] in words.CLITICS and article.document.hyphened(k)), -1)
    return you > 0 and any_of(words, "DETERMINERS", "PREPOSITIONS").isdisjoint(lows[you + 1 : verb.start])


def _asks(article: Article, clause: Clause) -> bool:
    end = clause.end
    return "?" in article.lows[end - 1 : end + 1]


def _word_between(article: Article, start: int, end: int, among: Container[str]) -> str:
    lows = article.lows
    for k in range(start, end):
        if lows[k] in among:
            return article.tokens[k].text
    return ""

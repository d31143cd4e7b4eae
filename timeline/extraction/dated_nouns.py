"""Nouns with a date of their own: "le sommet de mardi", "the assassination of X in July 2021"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.done_at_meetings import done_at
from timeline.extraction.lexicon import any_of, first_words, phrase_at
from timeline.extraction.looks import first_of, first_within, last_before
from timeline.extraction.noun_owners import genitive_before
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.values import GROUPS
from timeline.extraction.verb import Verb

_AWAITED = 7
"""Words from a happening that lies ahead to its day."""
_DUE = 4
"""Words from a happening that is due, "due" among them, to its day."""
_SAID = 5
"""Words from a verb of saying to what it is said in: "told a packed news | conference"."""
_LED = 9
"""Words from "After" to the day of what happened then."""


def noun_beside(article: Article, reading: Reading, start: int, end: int) -> Noun | None:
    """ "le sommet virtuel de mardi", "l'annexion de la Crimée en 2014", "Tuesday's summit"."""
    tokens, words = article.tokens, article.words
    at = start
    while at > reading.sentence.first and tokens[at - 1].low in words.DEFINITE_ARTICLES:
        at -= 1
    named_text = _dated_text(article, reading, end)
    if named_text is not None:
        return named_text
    if (
        article.language_is_english
        and reading.nouns
        and (at < start or tokens[end : end + 1] and tokens[end].low in article.words.OWNING)
    ):
        owned = _noun_after(article, reading, start, end)
        if owned is not None:
            return None if owned.happening.kind == "meeting" and done_at(article, reading, owned, start) else owned
    if at > reading.sentence.first and article.signals[at - 1]:
        return None  # "à partir de la fin janvier": the "de" is the signal's, not the noun's
    linked = at > reading.sentence.first and tokens[at - 1].low in words.DATE_LINKS
    year = at > reading.sentence.first and tokens[at - 1].low in words.IN_TIME and tokens[start].low.isdigit()
    if linked or year:
        for k in range(at - 2, max(at - 12, reading.sentence.first - 1), -1):
            noun = _noun_at(reading, k)
            if noun is not None:
                verb_between = first_within(reading.verbs, noun.end, start) is not None
                if year and (verb_between or noun.end < at - 8):
                    return None
                if year and (_broken_off(article, reading, noun) or _done_then(article, reading, noun)):
                    return None
                if verb_between or (not year and _carried(article, reading, noun)):
                    return None
                return noun
            if tokens[k].text in ",;:()«»" or article.verbal[k]:
                return None
    return _noun_after(article, reading, start, end) if article.language_is_english and reading.nouns else None


def _noun_at(reading: Reading, k: int) -> Noun | None:
    for noun in reading.nouns:
        if noun.start <= k < noun.end:
            return noun
    return None


def _noun_after(article: Article, reading: Reading, start: int, end: int) -> Noun | None:
    """ "Tuesday's summit", "the July 4 election": the happening that a date before it names."""
    tokens, words, following = article.tokens, article.words, end
    if following < reading.sentence.last and tokens[following].low in words.OWNING:
        following += 1
    for k in range(following, min(following + 4, reading.sentence.last)):
        noun = first_within(reading.nouns, k, k + 1)
        if noun is not None:
            before = tokens[start - 1].low if start > reading.sentence.first else ""
            named = before in words.DETERMINERS or before in words.BEFORE_WHAT_IS_DATED
            return noun if following > end or named else None
        if tokens[k].text in ",;:." or tokens[k].low in words.PREPOSITIONS or tokens[k].low in words.DETERMINERS:
            break
    return None


def names_a_thing(article: Article, clause: Clause, start: int, end: int) -> bool:
    """ "pulled out of Friday's debate on Wednesday": the day of a thing, where another day of the clause is the verb's.

    That of what somebody is to another is the verb's in no case: "France, Russia's 1994 ally, attacked Mali"."""
    lows, words = article.lows, article.words
    before = article.document.word_before(start)
    if not article.language_is_english or end + 1 >= clause.end or before == ",":
        return False
    owned = lows[end] in words.OWNING
    behind = lows[end + owned]
    own = before in words.OWNING
    if not (owned or own or before in words.ARTICLES) or not behind.isalpha() or article.timed[end + owned]:
        return False
    plain = behind not in words.PREPOSITIONS and behind not in words.CONJUNCTIONS and not article.verbal[end + owned]
    if not plain:
        return False
    piece = clause.piece_at(start) if own else None
    apart = piece is not None and piece != clause.pieces[0] and lows[piece[1] : piece[1] + 1] == [","]
    if apart and piece is not None and clause.verb is not None and piece[1] <= clause.verb.start:
        return True
    other = article.dated.find(1, end + 1, clause.end)
    while other >= 0 and not clause.holds(other):
        other = article.dated.find(1, other + 1, clause.end)
    return other >= 0


def _from_owner(article: Article, reading: Reading, noun: Noun) -> int:
    """Where a noun begins with whoever owns it: "after | the army's seizure", "after | Hamas's attack"."""
    at = genitive_before(article, noun, reading.sentence.first)
    if at < 0:
        return noun.start
    owner = reading.named_up_to(at)
    return owner.start if owner is not None else at - 1


def noun_around(article: Article, reading: Reading, clause: Clause, index: int) -> Noun | None:
    """ "took power after the assassination of X in July 2021", "the poisoning of X in August 2020 was condemned": a month
    or a year beside what something came after, or beside the subject.
    """
    interval, start = article.expressions[index].interval, article.spans[index][0]
    if interval is None or interval.granularity not in ("month", "year"):
        return None
    lows, words = article.lows, article.words
    for noun in reversed(reading.nouns):
        if noun.end > start or start - noun.end > _LED:
            continue
        begins = _from_owner(article, reading, noun)
        led = begins - 1 - (lows[begins - 1] in words.ARTICLES)
        apart = any(low in ",;:" for low in lows[noun.end : start]) or any(article.verbal[noun.end : start])
        around = led >= 0 and (lows[led] in words.AFTER_EVENT or lows[led] in words.BEFORE_EVENT)
        main = clause.verb if noun.start - clause.start < 3 else None
        around = around or main is not None and start < main.start and main.stance != "state"
        return noun if around and not apart and lows[led + 1] not in words.POSSESSIVES else None
    return None


def noun_awaited(article: Article, reading: Reading, clause: Clause, start: int) -> Noun | None:
    """ "are campaigning ahead of a vote on 3 May", "With talks due to open on Monday, neither would comment", "Ahead of
    talks due to open on Monday, X condemned"."""
    lows, words = article.lows, article.words
    noun = last_before(reading.nouns, start)
    if noun is not None and 0 < start - noun.end <= _AWAITED and _is_due(article, noun, start):
        main = clause.verb
        told = main is not None and main.end > start and (main.kind or main.stance not in ("", "state"))
        if not told and (main is None or main.tense != "fut"):
            return noun  # "Talks due on Friday hang in the balance"
    if noun is None or start - noun.end > _AWAITED or noun.happening.agreed or not clause.holds(noun.start):
        return None
    between = [low for low in lows[noun.end : start] if low not in words.DATED_BY]
    led, leads = noun.start - 1, any_of(words, "PREPOSITIONS", "BEFORE_EVENT")
    while led > reading.sentence.first and noun.start - led < 4 and lows[led] not in leads:
        if lows[led] in words.AWAITING and not between:
            return noun  # "X, facing a confidence vote on Thursday, offered"
        if article.verbal[led] or not lows[led].isalpha():
            return None
        led -= 1
    if led < 0:
        return None  # nothing leads the first word of a text
    led -= lows[led] in words.DATE_LINKS and lows[led - 1] in words.BEFORE_EVENT
    if not between and lows[led] in words.BEFORE_EVENT and lows[led] not in words.BARE_SUBORDINATORS:
        return noun
    if lows[led] in words.AWAITING and not between:
        return noun
    if lows[led - 1] in words.PATHS and led - 1 > reading.sentence.first and not between:
        return noun  # "dissolved parliament, paving the way for an election on Nov. 12"
    if len(between) == 1 and between[0] in words.LOOMING and lows[led] == words.WITH:
        return noun  # "With a deadline looming on Sunday, they were locked in talks"
    due = len(between) > 1 and between[0] in words.DUE and between[1] in words.INFINITIVE_MARKS
    alone = led == reading.sentence.first and (lows[led] == words.WITH or lows[led] in words.BEFORE_EVENT)
    return noun if due and alone and "," not in between else None


def _is_due(article: Article, noun: Noun, start: int) -> bool:
    """ "talks due | on Friday", "a round of talks due to open in Doha | on Thursday"."""
    lows, words, at = article.lows, article.words, noun.end
    if lows[at] not in words.DUE:
        return False
    if start - at <= _DUE:
        return True
    if lows[at + 1] not in words.INFINITIVE_MARKS:
        return False
    return all(
        article.named[k] or lows[k] in words.PREPOSITIONS or lows[k] in words.DATED_BY for k in range(at + 3, start)
    )


def noun_that_tells(article: Article, reading: Reading, start: int, end: int) -> Noun | None:
    """ "printed threats by Tehran on Thursday that": the day of what was said, as its content follows."""
    lows, words = article.lows, article.words
    if end >= reading.sentence.last or lows[end] not in words.COMPLEMENTISER:
        return None
    noun = last_before(reading.nouns, start)
    if noun is None or noun.happening.kind not in GROUPS["speech"] or start - noun.end > _AWAITED:
        return None
    for at in range(noun.end, start):
        if not article.named[at] and lows[at] not in words.PREPOSITIONS:
            return None
    for verb in reading.verbs:
        says = verb.stance in ("say", "announce")
        says = says or verb.kind in GROUPS["speech"] and not words.SAID_IN.isdisjoint(lows[verb.end : noun.start])
        if verb.form == "fin" and 0 <= noun.start - verb.end < _SAID and says:
            return None  # "said in a statement on Saturday that": the day of saying
    return None if _carried(article, reading, noun) else noun


def noun_led(article: Article, reading: Reading, clause: Clause, start: int) -> Noun | None:
    """ "After the attacks in Paris four days earlier, my hosts asked": the day of what the sentence opens on."""
    if not reading.nouns:
        return None
    first = (clause.piece_at(start) or (clause.start,))[0]
    opens = first == reading.sentence.first and article.lows[first] in first_words(article.words, "WAKES")
    wake = opens and phrase_at(article.lows, first, article.words.WAKES)
    if not wake and article.lows[first] not in any_of(article.words, "AFTER_EVENT", "BEFORE_EVENT"):
        return None
    if start - first > _LED or first_within(clause.verbs, first + 1, start) is not None:
        return None
    noun = first_within(reading.nouns, first + 1, start)
    return noun if noun is not None and noun.end <= start else None


def noun_set_apart(article: Article, reading: Reading, clause: Clause, start: int) -> Noun | None:
    """Before any verb, the happening just before the comma: "Au lendemain de la signature, mardi 18 mars"."""
    if first_within(clause.verbs, 0, start) is not None:
        return _noun_resumed(article, reading, start)
    for noun in reading.nouns:
        if 1 <= start - noun.end <= 2 and article.lows[noun.end] == ",":
            return None if article.language_is_english and _counted_from(article, noun) else noun
    return None


def _counted_from(article: Article, noun: Noun) -> bool:
    """ "Two days after the attack, on November 2, Paris expelled": the day is that of the expulsion."""
    lows, words, at = article.lows, article.words, noun.start - 1
    while at > 0 and noun.start - at < 4 and not (lows[at] in words.AFTER_EVENT or lows[at] in words.BEFORE_EVENT):
        at -= 1
    before = at > 0 and (lows[at] in words.AFTER_EVENT or lows[at] in words.BEFORE_EVENT)
    return before and bool(article.timed[at - 1])


def noun_of_aside(article: Article, reading: Reading, clause: Clause, start: int) -> Noun | None:
    """ "Peking's application, lodged in April, was turned down on Tuesday": April is the day of the application."""
    main, lows = clause.verb, article.lows
    if main is None or start >= main.start or not reading.nouns or 1 not in article.dated[main.end : clause.end]:
        return None
    opening = start - 1
    while opening > clause.start and lows[opening] != "," and start - opening < 6:
        opening -= 1
    if lows[opening] != "," or start - opening > 5:
        return None
    readings = article.lexicon.forms.get(lows[opening + 1], ())
    if not any(r.tense == "pp" for r in readings) or first_within(clause.verbs, opening + 1, start) is not None:
        return None
    noun = last_before(reading.nouns, opening)
    return noun if noun is not None and noun.end == opening else None


def _noun_resumed(article: Article, reading: Reading, start: int) -> Noun | None:
    """ "nées de la découverte, le 22 décembre, des archives", "l'arrivée à Cork, demain, d'un avocat": the noun goes on."""
    if not reading.nouns:
        return None
    tokens, words = article.tokens, article.words
    end = article.timed.find(0, start, reading.sentence.last)
    if tokens[start - 1].text == "," and end > 0 and tokens[end].low in words.PREPOSITIONS:  # ", hier à Sebha, de"
        end = first_of(",", article.lows, end, min(end + 5, reading.sentence.last), end)
    if (
        end < 0
        or end + 1 >= reading.sentence.last
        or tokens[end].text != ","
        or tokens[end + 1].low not in words.DATE_LINKS
    ):
        return None
    if tokens[start - 1].text != "," and not (start > 1 and tokens[start - 2].text == ","):
        return None
    noun = last_before(reading.nouns, start - 1)
    if noun is None or start - noun.end > 5 or first_within(reading.verbs, noun.end, start) is not None:
        return None
    before = last_before(reading.verbs, noun.start)
    if before is not None and takes_of(article, before) and noun.start - before.end < 3:
        return None  # "a accusé la mission, lundi, de partialité"
    return noun if "," not in article.lows[noun.end : start - 2] else None


def takes_of(article: Article, verb: Verb) -> bool:
    """Whether a verb takes what "of" leads behind its object: "accuse X of", not "se félicitent de la signature"."""
    behind = article.lows[verb.end : verb.end + 1]
    return verb.lemma in article.words.OF_SOMETHING and article.words.DATE_LINKS.isdisjoint(behind)


def _carried(article: Article, reading: Reading, noun: Noun) -> bool:
    """ "effectuera une visite du 24 au 26 juin": the verb that carries the noun is what is dated."""
    near = [verb for verb in reading.verbs if verb.form == "fin" and 0 <= noun.start - verb.end < 4]
    spurned = any(v.lemma in article.words.SPURNING and not v.passive for v in near)  # "boudera le sommet de lundi"
    return spurned or any(
        not v.passive and (v.stance == "carry" or v.sense is not None and v.sense.words) for v in near
    )


def _done_then(article: Article, reading: Reading, noun: Noun) -> bool:
    """ "imposed sanctions on Iran in 1979", "held talks with Chad in 1987": whoever did what the noun tells did it then."""
    lows, words = article.lows, article.words
    for verb in reading.verbs:
        if verb.form != "fin" or verb.passive or verb.negated or not 0 <= noun.start - verb.end < 4:
            continue
        if verb.tense not in ("past", "plup") or verb.stance not in ("", "carry"):
            continue
        alike = verb.stance == "carry" or verb.kind == noun.happening.kind
        return alike and (words.PREPOSITIONS.keys() - words.DETERMINERS).isdisjoint(lows[verb.end : noun.start])
    return False


def _broken_off(article: Article, reading: Reading, noun: Noun) -> bool:
    """ "cut off military talks with X in 2022": the year is that of the end, not of the talks."""
    near = [verb for verb in reading.verbs if verb.form == "fin" and 0 <= noun.start - verb.end < 4]
    return any(v.lemma in article.words.BREAKING_OFF or v.stance in ("cancel", "postpone") for v in near)


def _dated_text(article: Article, reading: Reading, end: int) -> Noun | None:
    """ "the 2015 accord": a year before a treaty belongs to its name, whatever stands before."""
    if not article.language_is_english or end < len(article.lows) and article.lows[end] in article.words.PREPOSITIONS:
        return None  # "ended on Monday without agreement"
    if end < len(article.lows) and article.lows[end] in article.words.ARTICLES:
        return None  # "signed on Thursday a protocol"
    for noun in reading.nouns:
        if end <= noun.start <= end + 1 and noun.happening.agreed:
            return noun
    return None


def noun_nearest(reading: Reading, clause: Clause, start: int) -> Noun | None:
    """Of the happenings that nouns of a clause tell the one that stands nearest to token `start`."""
    nouns = [noun for noun in reading.nouns if clause.holds(noun.start)]
    return min(nouns, key=lambda noun: abs(noun.start - start), default=None)

"""The noun beside a verb that says what happened: its object, or its subject."""

from __future__ import annotations

from itertools import compress
from operator import not_

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.object_relatives import number_and_gender
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.said_of_people import person_set_apart
from timeline.extraction.verb import Verb

_REACH, _LED = 14, 4


def object_of(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Noun | None:
    """The first happening after the verb, before the next one."""
    what = article.lows[verb.end : verb.end + 1]
    naming = article.words.NAMING if what and what[0] in article.words.WHAT else ()  # "launched what it called a raid"
    stop = clause.end
    for after in clause.verbs:
        if after.start >= verb.end and after.form != "pp" and after.lemma not in naming:
            stop = after.start
            break
    light = verb.stance == "carry"  # "ont eu, le 17 janvier au soir, en présence de X, un entretien"
    reach = _REACH + light * sum(article.timed[verb.end : verb.end + _REACH])
    without, around = False, any_of(article.words, "AFTER_EVENT", "BEFORE_EVENT", "DESPITE")
    for noun in reading.nouns:
        if verb.end <= noun.start < min(stop, verb.end + reach) and clause.holds(noun.start):
            own = map(not_, article.timed[verb.end : noun.start])  # "after" of a time says nothing of the noun
            if not around.isdisjoint(compress(article.lows[verb.end : noun.start], own)):
                return None  # "took power after the assassination of X"
            before = noun.start - 1 - (article.lows[noun.start - 1] in article.words.ARTICLES)  # "without an agreement"
            without = without or article.lows[before] in article.words.WITHOUT_NOUN
            if not without:  # "broke up without signing an agreement"
                return noun
    return None


def _is_lacking(article: Article, noun: Noun) -> bool:
    """ "faute d'accord", "in the absence of a deal": whether what stands before a happening says that there is none."""
    lows, start = article.lows, noun.start
    return any((*lows[max(start - len(link), 0) : start],) == link for link in article.words.LACKING)


def _of_somebody(article: Article, reading: Reading, clause: Clause, verb: Verb) -> bool:
    """ "talks with | Steve Witkoff, who | is due in Moscow": whoever is named right before the relative, and no talks."""
    words, end = article.words, clause.opener - (article.lows[clause.opener - 1] == ",")
    if article.language_is_english:
        return clause.subordinator in words.WHO_ONLY
    who = reading.named_up_to(end)
    one = who is not None and len(who.referents) == 1 and who.referents[0].type == "person"
    return one and clause.subordinator in words.RELATIVES and verb.person == "s"


def subject_of(article: Article, reading: Reading, clause: Clause, verb: Verb) -> Noun | None:
    """The first happening before the verb that no preposition but an article precedes."""
    tokens, words = article.tokens, article.words
    at = verb.start - 1
    other = (
        verb.form == "pp"
        and article.language_is_english
        and at > 1
        and tokens[at].low.endswith(words.PLURAL_ENDING)
        and not tokens[at].cap
        and verb.lemma not in words.PLANNED  # "a conference of partners planned for June"
    )
    if other and tokens[at - 1].low in words.PREPOSITIONS and not any(n.start <= at < n.end for n in reading.nouns):
        return None  # "a warrant over crimes committed": crimes
    if person_set_apart(article, reading, verb) is not None:
        return None  # "the trial of X, | ousted in 2022"
    best, opening = None, _past_opening(article, clause, verb)
    for noun in reading.nouns:
        if noun.start >= verb.start or noun.start < opening or not clause.holds(noun.start):
            continue
        before = tokens[noun.start - 1].low if noun.start > clause.start else ""
        if before in words.DATE_LINKS and best is not None or _led_apart(article, clause, noun, verb):
            continue
        if any(v.form == "inf" and v.head is verb and 0 <= noun.start - v.end < _LED for v in clause.verbs):
            continue  # "Efforts to end | the war resumed"
        if best is None and before in words.DATE_LINKS and _is_lacking(article, noun):
            continue  # "Faute d'accord, les négociations entamées lundi"
        if best is None:
            best = noun
    if best is None and clause.kind == "relative" and not _of_somebody(article, reading, clause, verb):
        best = next((n for n in reversed(reading.nouns) if n.end <= clause.opener and clause.opener - n.end < 14), None)
        around = words.AFTER_EVENT | words.BEFORE_EVENT
        if best is not None and not around.isdisjoint(article.lows[best.end : clause.opener]):
            return None  # "un traité de paix avant la COP29, qui se tiendra": not the treaty
        head = next((n for n in reversed(reading.nouns) if best is not None and n.end < best.start <= n.end + 2), None)
        if head is None and best is not None:
            led = next((n for n in reading.nouns if clause.parent is not None and clause.parent.holds(n.start)), None)
            if led is not None and led.end < best.start <= led.end + 4 and tokens[led.end].low in words.PREPOSITIONS:
                comma = any(tokens[k].text == "," for k in range(led.end, best.start))
                best = best if comma else led  # "Talks on a fisheries agreement, which were to open"
        elif head is not None and best is not None and tokens[best.start - 1].low in words.PREPOSITIONS:
            best = head  # "talks on aid which had been scheduled": the talks
    if best is None and "shared-subject" in verb.notes:  # "the meeting had been put off and would be held on Friday"
        shared = next((c for c in reversed(reading.clauses[: clause.index]) if c.verb and c.kind == clause.kind), None)
        if shared is not None and shared.verb is not None and (shared.verb.passive or shared.verb.stance == "happen"):
            best = subject_of(article, reading, shared, shared.verb)
    if best is not None and verb.form == "pp" and not article.language_is_english:
        best = _agreeing(article, reading, verb, best)
        if _of_another_phrase(article, verb, best) or _of_its_complement(article, verb, best):
            return None
    if best is None and verb.form == "pp":
        near = (n for n in reversed(reading.nouns) if n.end <= verb.start and verb.start - n.end < 10)
        best = opened(article, reading, verb) or next(near, None)
    return best


def _past_opening(article: Article, clause: Clause, verb: Verb) -> int:
    """ "Reporté en mars à la demande de X, | le dialogue s'est ouvert": where the subject may begin, the participle and its
    complements passed; 0 where no participle opens the clause."""
    opening = clause.verbs[0] if clause.verbs else verb
    if opening is verb or opening.form != "pp" or opening.start > clause.start + 1:
        return 0
    commas = [k for k in range(opening.end, verb.start - 1) if article.lows[k] == ","]
    own = (k for k in commas if not article.timed[k + 1] and article.lows[k + 1] not in article.words.PREPOSITIONS)
    return next(own, commas[0] if commas else 0)


def _agreeing(article: Article, reading: Reading, verb: Verb, first: Noun) -> Noun:
    """ "Des combats ont repris avant une trêve, annoncée par X": the nearest noun, where `first` is of another number."""
    plural, gender = number_and_gender(article.lows[verb.main], article.words)
    others = [n for n in reading.nouns if first.end <= n.start and n.end <= verb.start and verb.start - n.end < 8]
    if not others or gender != "f" or plural == article.lows[first.start].endswith(article.words.PLURAL_ENDINGS):
        return first
    near = others[-1]
    return near if plural == article.lows[near.start].endswith(article.words.PLURAL_ENDINGS) else first


def _of_another_phrase(article: Article, verb: Verb, noun: Noun) -> bool:
    """ "imposera des droits de douane, en riposte aux taxes | annoncées lundi": a comma, a preposition and a noun of its own
    number stand between the noun and the participle."""
    lows, at = article.lows, verb.start - 1
    if verb.lemma in article.words.PLANNED:
        return False
    comma = next((k for k in range(at, noun.end - 1, -1) if lows[k] == ","), -1)
    if comma < 0 or comma == at or lows[comma + 1] not in article.words.PREPOSITIONS or not lows[at].isalpha():
        return False
    plural, _ = number_and_gender(lows[verb.main], article.words)
    return plural == lows[at].endswith(article.words.PLURAL_ENDINGS) and not article.named[at]


def _of_its_complement(article: Article, verb: Verb, noun: Noun) -> bool:
    """ "le rétablissement des relations, | rompues depuis 1961", "la reprise des pourparlers | interrompus en mai": a
    participle of the number of what ends the phrase, and not of that of the happening which it is about."""
    lows, words = article.lows, article.words
    at = verb.start - 1 - (lows[verb.start - 1] == ",")
    if at <= noun.start or lows[verb.main].endswith(words.UNCHANGED_PARTICIPLES) or article.named[at]:
        return False
    linked = (low in words.OF_SOME for low in lows[noun.start + 1 : at])
    plural, _ = number_and_gender(lows[verb.main], words)
    one = not lows[noun.start].endswith(words.PLURAL_ENDINGS)
    return plural and one and lows[at].endswith(words.PLURAL_ENDINGS) and any(linked)


def _led_apart(article: Article, clause: Clause, noun: Noun, verb: Verb) -> bool:
    """ "After Monday's arrest of its consul, Baku closed the mission": what an opening leads to acts in no way."""
    lows, words = article.lows, article.words
    if "," not in lows[noun.end : verb.start] or "," in lows[clause.start : noun.start]:
        return False
    return lows[clause.start] in words.AFTER_EVENT or lows[clause.start] in words.DESPITE


def words_apart(article: Article, verb: Verb, noun: Noun) -> int:
    """How many words stand between a verb and its noun, without those of a time."""
    return sum(not article.timed[k] for k in range(verb.end, noun.start))


def opened(article: Article, reading: Reading, verb: Verb) -> Noun | None:
    """ "Ouvertes lundi à Vienne, les négociations": the noun that a participle at the head of a sentence is said of."""
    if verb.form != "pp" or verb.start - reading.sentence.first > 1 or verb.head is None:
        return None
    for comma in range(verb.end, verb.head.start):
        near = (n for n in reading.nouns if article.lows[comma] == "," and comma < n.start <= comma + 3)
        if (noun := next(near, None)) is not None:
            return noun
    return None

"""What stands beside a date and says how the day is meant: ahead, compared with, or that on which it was decided."""

from __future__ import annotations

from datetime import date

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import last_before
from timeline.extraction.reading import Article, Reading
from timeline.extraction.values import GROUPS
from timeline.extraction.verb import Verb
from timeline.temporal.values import Expression, Interval


def compared(article: Article, expression: Expression | None) -> bool:
    """ "une nouvelle attaque, comme celle du 6 octobre 1973": what it is compared with has happened."""
    index = article.index_of.get(id(expression))
    if index is None:
        return False
    lows, words, at = article.lows, article.words, article.spans[index][0] - 1
    at -= lows[at] in words.DATE_LINKS
    return (
        at > 0
        and lows[at] in words.THIS_ONE
        and (lows[at - 1] in words.CALLED_AS or lows[at - 1] in words.PREPOSITIONS)
    )


def keeps_noun_apart(article: Article, start: int, end: int) -> bool:
    """ "a salué la tenue, | le 17 juin |, d'élections": whether a noun goes on, between two commas, with what it is of."""
    lows = article.lows
    return (
        start > 1
        and end + 2 < len(lows)
        and lows[start - 1] == "," == lows[end]
        and lows[end + 1] in article.words.DATE_LINKS
    )


def decided(article: Article, verb: Verb, expression: Expression | None) -> bool:
    """ "L'échéance a été fixée le 29 mai par X", "fixée lundi au 29 mai", not "au 29 mai": the day on which it was fixed."""
    index = article.index_of.get(id(expression))
    if index is None or verb.tense not in ("past", "plup"):
        return False
    end, words = article.spans[index][1], article.words
    by = article.lows[end : end + 1] + article.lows[verb.end : verb.end + 1]
    moved = bool(by) and by[0] in words.AT_DATE and any(article.dated[end + 1 : end + 2])
    if article.lows[article.spans[index][0] - 1] in words.AT_DATE:
        return False
    return moved or not words.BY.isdisjoint(by)


def put_off_then(article: Article, reading: Reading, verb: Verb, expression: Expression | None) -> bool:
    """ "a reporté lundi le sommet", "on Monday put the vote off to May 3": the day on which it was put off, and no day of the
    happening; not "Talks were put off on Monday"."""
    index, lows, words = article.index_of.get(id(expression)), article.lows, article.words
    if index is None or expression is None or expression.signal or verb.negated or verb.modal:
        return False
    start, end = article.spans[index]
    if verb.form == "pp":
        return start == verb.end and _has_new_day(article, reading, verb, index)
    if verb.form != "fin" or verb.tense not in ("past", "plup"):
        return False
    led = lows[start - 1] if start else ""
    if led in words.AT_DATE or led in words.DATE_LINKS or led in words.FROM:
        return False
    if any(other.form == "pp" and verb.end <= other.start < start for other in reading.verbs):
        return False  # "a reporté le sommet prévu lundi"
    if start >= verb.end and "," not in lows[verb.end : start] and _has_new_day(article, reading, verb, index):
        return True
    if article.language_is_english:
        opening = start - (led in words.ON_A_DAY) == reading.sentence.first
        return not verb.passive and end <= verb.start and (opening or end == verb.start)
    return start == verb.end or end <= verb.start and start == reading.sentence.first


def _has_new_day(article: Article, reading: Reading, verb: Verb, index: int) -> bool:
    """Does another day behind the verb tell to when it is put off?"""
    days = (article.spans[i][0] for i in reading.expressions if i != index)
    return any(start > verb.end and article.lows[start - 1] in article.words.AT_DATE for start in days)


def has_another_day(article: Article, reading: Reading, clause: Clause, index: int) -> bool:
    """Whether a time other than that of expression `index` stands in a clause."""
    others = (i for i in reading.expressions if i != index and article.expressions[i].interval is not None)
    return any(clause.holds(article.spans[i][0]) for i in others)


def is_over(interval: Interval | None, day: date | None) -> bool:
    """Whether the last day of a time has passed."""
    latest = interval.end_latest if interval is not None else None
    return latest is not None and day is not None and latest < day


def called_for_today(
    article: Article, reading: Reading, verb: Verb, expression: Expression | None, day: date | None
) -> bool:
    """ "appelle à la grève jeudi", on that Thursday: the day is that of the strike just before it."""
    interval = expression.interval if expression is not None else None
    if verb.stance != "demand" or verb.tense != "pres" or interval is None or interval.start_earliest != day:
        return False
    index = article.index_of.get(id(expression))
    start = article.spans[index][0] if index is not None else -1
    noun = last_before(reading.nouns, start)
    return noun is not None and noun.end == start and noun.start > verb.end


def tonight(expression: Expression | None, interval: Interval | None, day: date | None) -> bool:
    """ "ce soir", "this evening": still to come when the paper is out."""
    if expression is None or interval is None or expression.part_of_day != "EV":
        return False
    return interval.start_earliest == day


def due_today(article: Article, verb: Verb, interval: Interval | None, day: date | None) -> bool:
    """ "The Premier leaves London today", "talks open today": in English what is over by then is told in the past."""
    if (
        not article.language_is_english
        or interval is None
        or verb.form != "fin"
        or verb.negated
        or verb.main != verb.start
    ):
        return False
    diary = verb.kind in ("visit", "meeting", "vote") or verb.lemma in article.words.IN_DIARIES
    return diary and day is not None and interval.start_earliest == day == interval.end_latest


def is_future(interval: Interval | None, day: date | None) -> bool:
    if interval is None or day is None:
        return False
    start = interval.start_earliest
    if start is None:
        return False
    return start > day or (start == day and interval.end_latest is None)


def word_before(article: Article, expression: Expression) -> str:
    index = article.index_of.get(id(expression))
    if index is None:
        return ""
    at = article.spans[index][0]
    while at > 0 and article.tokens[at - 1].low in article.words.LEADING_TO_DAYS:
        at -= 1
    return article.tokens[at - 1].low if at else ""


def only_says_where(article: Article, clause: Clause, gerund: Verb, start: int) -> bool:
    """ "X, speaking in Toronto on Sunday, rejected the plan", "le Conseil, réuni à huis clos mardi, a exigé": whatever X
    said there and then is what happened."""
    main, words = clause.verb, article.words
    met = gerund.form == "pp" and gerund.lemma in words.MEETING_TO_SAY and article.lows[gerund.start - 1] == ","
    speaks = gerund.form == "ger" and gerund.lemma in words.HOLDING_FORTH
    if not (met or speaks) or main is None or main.start < start:
        return False
    spoke = main.kind in GROUPS["speech"] or main.stance in ("say", "announce", "demand")
    return spoke and main.form == "fin" and not any(article.dated[main.end : clause.end])


def only_says_who(article: Article, clause: Clause, participle: Verb) -> bool:
    """ "hanged a man accused of spying on Monday", « a libéré un général soupçonné de trahison lundi »: who was meant."""
    main, lows, words = clause.verb, article.lows, article.words
    if main is not None and main.reflexive and main.kind and participle.form == "pp" and participle.start == main.end:
        return True  # "s'est dit disposé mardi à jouer les médiateurs"
    if participle.form != "pp" or participle.lemma not in words.SUSPECTING or main is None or main.form != "fin":
        return False
    if (
        words.OF_CHARGES.isdisjoint(lows[participle.end : participle.end + 1])
        or main.tense not in ("past", "plup", "fut")
        or main.passive
    ):
        return False
    told = main.kind or main.stance in ("announce", "demand")
    return bool(told) and main.end < participle.start < main.end + 8 and "," not in lows[main.end : participle.start]


def only_says_whose(article: Article, reading: Reading, clause: Clause, participle: Verb) -> bool:
    """ "died in an attack | claimed by X on Monday", "lost an eye in a raid | blamed on X in 1999": the day of the deed."""
    main, lows, words = clause.verb, article.lows, article.words
    if participle.form != "pp" or main is None or lows[participle.main] not in words.SAYING_WHOSE:
        return False
    if article.timed[participle.end : participle.end + 2].find(1) >= 0:
        return False  # "an attack claimed on Monday by X"
    deed = next((n for n in reading.nouns if n.end == participle.start and not n.happening.agreed), None)
    return deed is not None and main.form == "fin" and main.end <= deed.start and "," not in lows[main.end : deed.start]


def of_a_text(article: Article, clause: Clause, start: int) -> bool:
    """ "a révélé une note datée de | juillet 2021": whether the day is that of a text, and of nothing done with it."""
    words, lows, at = article.words, article.lows, start - 1
    while at > clause.start and (lows[at] in words.MASCULINE_ARTICLE or words.PREPOSITIONS.get(lows[at]) == "of"):
        at -= 1
    return at > clause.start and lows[at] in words.DATED


def describes_who_acts(article: Article, clause: Clause, first: int) -> bool:
    """ "Inconnu des électeurs il y a six mois, X a gagné lundi", "Ministre en 2010, X": whether what opens a sentence
    before a comma, at token `first`, only says what somebody was."""
    words, low = article.words, article.lows[first]
    if first != clause.start or article.language_is_english or not low.isalpha():
        return False
    if article.document.word_before(first).isalnum() and not article.tokens[first].cap:
        return False  # within a sentence: "ne sera signé | que le 24 novembre, a indiqué vendredi X"
    leads = any_of(
        words, "PREPOSITIONS", "DETERMINERS", "ADVERBS", "CONJUNCTIONS", "SUBORDINATORS", "THEN", "COMPLEMENTISER"
    )
    somebody = article.named[first] and low not in words.OFFICES
    if somebody or low in leads or low in article.lexicon.nouns or article.timed[first] or article.verbal[first]:
        return False
    piece = clause.piece_at(first)
    return piece is not None and len(clause.pieces) > 1 and article.lows[piece[1]] == ","


def done_to_by(article: Article, clause: Clause, nearest: Verb, start: int) -> bool:
    """ "was accused of sheltering rebels | by Congo | on Monday", "was ordered to leave | by a court": who did it, and the
    day, are those of the passive; not "of killing ten | by shelling a market"."""
    lows, words, main = article.lows, article.words, clause.verb
    if main is None or not main.passive or nearest.head is not main or nearest.form not in ("ger", "inf"):
        return False
    by = next((k for k in range(nearest.end, start - 1) if lows[k] in words.BY), 0)
    if not by or nearest.passive or not {",", ";", ":"}.isdisjoint(lows[main.end : start]):
        return False
    if article.verbal[by + 1] or article.timed[by + 1]:
        return False
    led = by + 1 + (lows[by + 1] in words.ARTICLES)
    people = any_of(words, "HUMANS", "BODIES", "OFFICES", "PEOPLE", "COURTS")
    return any(article.named[k] or lows[k] in people for k in range(led, min(led + 2, start)) if not article.timed[k])


def only_says_which(article: Article, main: Verb, nearest: Verb) -> bool:
    """ "tightened sanctions on tankers | supplying Cuba in June": a gerund right behind a noun says which are meant."""
    lows, words, before = article.lows, article.words, nearest.start - 1
    if nearest.form != "ger" or not main.end <= before or main.kind in ("", "other") or article.named[before]:
        return False
    small = any_of(words, "PREPOSITIONS", "CONJUNCTIONS", "SUBORDINATORS", "ADVERBS")
    many = lows[before].endswith(words.PLURAL_ENDING) and lows[before].isalpha() or lows[before] in words.PEOPLE
    return many and lows[before] not in small and not article.verbal[before] and not article.timed[before]

"""Whether a verb tells of people who come together: somebody met, called, visited, or due somewhere."""

from __future__ import annotations

from itertools import islice

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.many_told import plural_head
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words


def person_met(article: Article, reading: Reading, clause: Clause, verb: Verb) -> str:
    """ "he may come in 1997" is a visit, "I hope to see him" a meeting; a thing that comes or is seen is neither."""
    words, subject = article.words, article.subject(reading, verb)
    someone = subject or _people_before(article, clause, verb)
    if not someone or any(r.type not in ("person", "office") for r in subject):
        return ""
    following = article.tokens[verb.end].low if verb.end < len(article.tokens) else ""
    if verb.lemma in words.COMING:
        return "" if following in words.LOOSE else "visit"
    met = any(
        verb.end <= m.start < verb.end + 4 and clause.holds(m.start) and m.referents[0].type in ("person", "office")
        for m in reading.mentions
        if m.referents and not m.role
    )
    stop = min(verb.end + 3, clause.end)
    met = met or any(article.tokens[k].low in words.OFFICES for k in range(verb.end, stop))
    return "meeting" if met or following in words.PERSONAL or verb.clitics else ""


def _people_before(article: Article, clause: Clause, verb: Verb) -> bool:
    """ "Cent cinquante chefs d'Etat sont venus", "I will see": people whom no name stands for."""
    words, first = article.words, max(clause.start, verb.start - 5)
    lows = [article.tokens[k].low for k in range(first, verb.start)]
    if lows and (
        lows[-1] in words.FIRST_PERSON_WORDS or verb.modal and words.SUBJECT_PRONOUNS.get(lows[-1]) in ("ms", "fs")
    ):
        return True
    return any(low in words.PLURAL_OFFICES for low in lows)


def called(article: Article, reading: Reading, clause: Clause, verb: Verb) -> str:
    """ "called Putin" telephones; "called him a killer", "called the talks useful", "called an election" speak."""
    tokens = article.tokens
    following = [tokens[k].low for k in range(verb.end, min(verb.end + 2, clause.end))]
    end = verb.end + 1 if following[:1] and following[0] in article.words.PERSONAL else 0
    for mention in reading.mentions:
        if not end and verb.end <= mention.start < verb.end + 4 and clause.holds(mention.start) and not mention.place:
            end = mention.end if mention.referents else 0
    behind = tokens[end].low if end and end < clause.end else ""
    named = behind in article.words.CALLED_SOMETHING
    if following[:1] and following[0] in article.words.BY if verb.passive else end and not named:
        return "call"
    return "statement"


def due_somewhere(article: Article, reading: Reading, clause: Clause, verb: Verb) -> str:
    """ "is due in Paris on Thursday", "is due in court"."""
    tokens = article.tokens
    due = next((k for k in range(verb.end, min(verb.end + 3, clause.end)) if tokens[k].low in article.words.DUE), -1)
    if due < 0:
        return ""
    held = next((n for n in reading.nouns if clause.holds(n.start) and n.end in (verb.start, verb.start - 1)), None)
    if held is not None and held.happening.kind in ("vote", "meeting", "legal", "agreement"):
        return held.happening.kind  # "elections are due in Gabon on Saturday"
    if any(tokens[k].low in article.words.IN_COURT for k in range(due, min(due + 6, clause.end))):
        return "legal"
    at = due + 1
    while at < clause.end and (article.timed[at] or tokens[at].low in article.words.DATED_BY):
        at += 1
    if due + 1 == at < clause.end and tokens[at].low in any_of(article.words, "HERE", "RETURNING"):
        return "visit"  # "is due here on Friday"
    if due + 1 < at < clause.end and tokens[at].low in article.words.PLACE_PREPOSITIONS:
        return "visit"  # "is due on Friday in the border city of Cucuta"
    if due + 1 < at and (at >= clause.end or not tokens[at].low.isalpha()):
        people = article.subject(reading, verb)
        return "visit" if people and all(r.type in ("person", "office") for r in people) else "other"  # "is due Monday"
    return (
        "visit"
        if any(verb.end <= m.start < verb.end + 5 and m.role in ("none", "recipient") for m in reading.mentions)
        else ""
    )


def staying_at(article: Article, reading: Reading, clause: Clause, verb: Verb) -> str:
    """ "M. Burns était lundi au Caire", "who was in Luanda over the weekend": somebody was, or will be, there."""
    at, words = verb.end, article.words
    while at < clause.end and article.timed[at]:
        at += 1
    low = article.tokens[at].low if at < len(article.tokens) else ""
    if at > verb.end and article.lows[verb.end].isdigit() and article.lows[verb.start - 1] in words.SUBJECT_PRONOUNS:
        return ""  # "Il est 2 h 30 à Bichkek"
    trip = (
        at + 1 < clause.end
        and article.tokens[at + 1].low in words.TRIPS
        and low in any_of(words, "PREPOSITIONS", "BARE_OF")
    )
    if trip and not verb.negated:  # "sera en visite jeudi à Berlin"
        return "visit" if all(r.type in ("person", "office") for r in article.subject(reading, verb)) else ""
    if verb.negated or verb.modal or not (low in words.PLACE_PREPOSITIONS or low in words.HERE):
        return ""
    there = low in words.HERE or any(
        at < m.start <= at + 2 and m.referents[0].type in ("place", "country", "metonym", "name")
        for m in reading.mentions
    )
    people = article.subject(reading, verb) if there else ()
    return "visit" if people and all(r.type in ("person", "office") for r in people) else ""


def goes_somewhere(article: Article, clause: Clause, verb: Verb) -> bool:
    """ "attendue vendredi dans l'île", "expected in the capital": a place that no name stands for."""
    at, words, lows = verb.end, article.words, article.lows
    while at < clause.end and article.timed[at]:
        at += 1
    if verb.end == at < clause.end and (lows[at] in words.HERE or lows[at] in words.RETURNING):
        return True  # "is expected back by Tuesday"
    return (
        at + 2 < clause.end
        and lows[at] in words.PLACE_PREPOSITIONS
        and lows[at + 1 + (lows[at + 1] in words.ARTICLES)] in words.STAYS
    )


def has_company(article: Article, reading: Reading, clause: Clause, verb: Verb) -> bool:
    """Whether somebody is met: a name besides the subject, or a subject of several."""
    subject = article.subject(reading, verb)
    particular = verb.sense is not None and len(verb.sense.words) > 1  # "went back to work"
    me = not verb.reflexive and not article.words.MY.isdisjoint(article.lows[verb.start : verb.main])  # "Il m'a reçu"
    if len(subject) > 1 or verb.clitics or me or particular or verb.lemma in article.words.MEET_ALONE:
        return True
    others = [m for m in reading.mentions if clause.holds(m.start) and not m.place and m.start >= verb.end]
    if any(r not in subject for m in others for r in m.referents):
        return True
    whom = clause.kind == "relative" and article.lows[clause.opener] in article.words.WHOM
    if whom and (verb.lemma in article.words.RECEIVING or verb.lemma in article.words.MEETING_WHOM):
        return True  # "les viticulteurs, que j'ai reçus mercredi"
    if article.language_is_english and _object_is_somebody(article, clause, verb, subject):
        return True
    if verb.passive:
        several = verb.form == "fin" and plural_head(article.lows, article.words, clause.start, verb.start) >= 0
        return bool(subject) or several or verb.form == "pp" and _of_people(article, clause)
    after = range(verb.end, min(clause.end, verb.end + 6))
    persons = article.words.OFFICES
    return (
        any(article.lows[k] in persons or is_somebody(article.lows[k], article.words) for k in after)
        or (verb.reflexive or verb.person == "p")
        and verb.lemma not in article.words.ONE_RECEIVES
    )


def _object_is_somebody(article: Article, clause: Clause, verb: Verb, subject: tuple[Referent, ...]) -> bool:
    """ "received him", "the premier received them", "envoys will be received": people, whom no name stands for."""
    words, lows = article.words, article.lows
    if verb.passive:
        return verb.start > clause.start and is_somebody(lows[verb.start - 1], words)
    low = lows[verb.end] if verb.end < clause.end else ""
    if low not in words.PERSONAL or low in words.POSSESSIVES and _noun_follows(article, verb.end + 1, clause.end):
        return False
    one = low not in words.PLURAL_PRONOUNS  # "them" may be letters, unless it is somebody who has them
    return one or bool(subject) and all(r.type in ("person", "office") for r in subject)


def _noun_follows(article: Article, at: int, end: int) -> bool:
    """Whether a noun follows: "received her | letter", but "received her | in Rome"."""
    low, words = article.lows[at] if at < end else ".", article.words
    return low.isalpha() and not article.timed[at] and not (low in words.PREPOSITIONS or low in words.ADVERBS)


def is_somebody(low: str, words: Words) -> bool:
    """ "a rencontré des rebelles": one or several of those that a noun names."""
    return in_number(low, words.HUMANS) or low in words.PLURAL_HUMANS


def _of_people(article: Article, clause: Clause) -> bool:
    """ "Reçus lundi à l'Élysée, les parlementaires ...": people without a name, or a pronoun."""
    words = article.words
    for k in islice(article.tokens_of(clause), 60):
        low = article.tokens[k].low
        if low in words.SUBJECT_PRONOUNS or low in words.OFFICES or is_somebody(low, words):
            return True
    return False

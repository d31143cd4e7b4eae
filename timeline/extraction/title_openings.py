"""How a headline opens: "its forces", "celui de Santiago", "ce dernier", "cette réunion" as whose or what they are."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.drafts import Draft
from timeline.extraction.entity_types import LEADING
from timeline.extraction.headlines import Headline
from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.one_more import one_more
from timeline.extraction.phrasing import is_elided_before, named, of_phrase, owner_in_english, tidy
from timeline.extraction.reading import Article, Noun
from timeline.extraction.referents import Referent
from timeline.extraction.tokenise import DASHES, capitalised
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

_SOON = 7
"""Days within which what was due, when a dispatch told it, still is."""
_OPENING = 4
"""Tokens from the head of a clause to the happening that it opens with: "The two rounds of | talks"."""
_NEAR = 5
"""Tokens between the article of an object and its noun."""


def this_one(article: Article, draft: Draft, title: str) -> str:
    """ "Celui de Santiago est maintenu" as "Le sommet de Santiago est maintenu": the happening named last before it;
    "Celle-ci a répondu" as "Angela Merkel a répondu".
    """
    first, _, rest = title.partition(" ")
    words = article.words
    head, dash, _ = first.lower().partition("-")
    if dash and head in words.THIS_ONE:
        who = [referent for referent, role in draft.cast.items() if role in ("agent", "participant")]
        one = head in ("celui", "celle") and len(who) == 1 and who[0].type in ("person", "country")
        name = named(who[0], words) if one else _meant(article, draft) or first
        return f"{capitalised(name)} {rest}"
    last = next((which for which in words.LATTER if rest.startswith(which)), "")
    pointed = first.lower() in words.DEMONSTRATIVES or first.lower() in words.BARE_THE
    if last and pointed:  # "Ce dernier est arrêté", "The latter denied"
        who = [*article.subject(draft.reading, draft.verb)] if draft.verb is not None else []
        name = named(who[0], words) if len(who) == 1 else ""
        return f"{capitalised(name)} {rest[len(last) :].strip()}" if name else title
    if article.language_is_english:
        return one_more(article, draft, title)
    if first.lower() not in words.THIS_ONE or not rest:
        return title
    for reading in reversed(article.readings[max(0, draft.reading.index - 2) : draft.reading.index + 1]):
        for noun in reversed(reading.nouns):
            low = article.lows[noun.start - 1] if noun.start else ""
            if noun.end >= draft.start or words.GENDERS.get(low, "") != ("m" if first.lower() == "celui" else "f"):
                continue
            return f"{words.DEFINITE[low].capitalize()} {article.document.cut(noun.start, noun.end)} {rest}"
    return title


def _meant(article: Article, draft: Draft) -> str:
    """ "Celle-ci": the words it takes up, "la délégation"; empty where none are known."""
    clause, words = draft.clause, article.words
    if clause is None or draft.verb is None:
        return ""
    at = next((k for k in range(clause.start, draft.verb.start) if k in article.stand_for), -1)
    start, end = article.stand_for[at] if at >= 0 else (0, 0)
    told = article.document.cut(start, end) if 0 <= start < end else ""
    article_of, _, rest = told.partition(" ")
    return f"{words.DEFINITE.get(article_of.lower(), article_of)} {rest}" if rest and len(told) < 60 else ""


def owned(article: Article, draft: Draft, title: str) -> str:
    """ "Its forces attacked a camp" as "Pakistan's forces attacked a camp", where one who takes part is the owner."""
    first, _, rest = title.partition(" ")
    if first.lower() not in article.words.UNOWNED or draft.clause is None or draft.verb is None:
        return ""
    if _honours(rest, article.words):
        return ""
    opening = first.lower()
    clause: Clause = draft.clause
    verb: Verb = draft.verb
    at, above = _stands_in(article, clause, opening), clause.parent if clause.kind == "content" else None
    if at < 0 and above is not None and above.verb is not None:
        verb = above.verb  # "Her lawyers said | they would ask"
        at = _stands_in(article, above, opening)
    while verb.form == "inf" and verb.head is not None and verb.head.clause == verb.clause:
        verb = verb.head  # "Ses avocats | entendent | saisir"
    if not 0 <= at < verb.start:
        return ""
    who = article.owner(opening, draft.reading, at)
    undergoes = verb.passive and not article.language_is_english  # "Sa candidature a été rejetée"
    roles = ("agent", "participant", "recipient") if undergoes else ("agent", "participant")
    if len(who) != 1 or draft.cast.get(who[0]) not in roles and not _served(article, at, who[0]):
        return ""
    name, head = named(who[0], article.words), article.document.cut(at + 1, at + 2)
    if article.language_is_english:
        return tidy(f"{capitalised(owner_in_english(name))} {rest}")
    if at + 2 != verb.start or not rest.startswith(f"{head} "):
        return ""  # where the noun ends is not sure
    return unowned(f"{first} {head} {of_phrase(name)}{rest[len(head) :]}", article.words)


def _stands_in(article: Article, clause: Clause, low: str) -> int:
    """Where a word stands in a clause; -1 where it does not."""
    return next((k for k in article.tokens_of(clause) if article.lows[k] == low), -1)


def _served(article: Article, at: int, owner: Referent) -> bool:
    """ "Her | lawyers said", "Son | parti appelle": people and bodies are always somebody's, who need not act himself."""
    head, words = article.lows[at + 1], article.words
    before = article.lows[at - 1] if at else "."
    if before == ",":
        return False  # "Mr Cleaver, his wife and their two children are"
    if owner.type == "person" and in_number(head, any_of(words, "HUMANS", "BODIES", "OF_ONES_OWN")):
        return True
    if owner.type == "person" and words.OFFICES.get(head) == "army":
        return False  # "ses troupes": of his land, or of the other
    ruling = owner.type == "country" or owner.type == "person" and owner.office in LEADING
    return ruling and in_number(head, words.ACTING_BODIES)


def _honours(rest: str, words: Words) -> bool:
    """ "Her | Majesty's Government", "Son | Excellence": what stands behind the owner is how somebody is spoken of."""
    head = rest.replace("’", "'").partition("'")[0].split(" ")[0]  # empty before "Its 'operation' ..."
    return head[:1].isupper() and head.lower() in words.TITLES


def unowned(title: str, words: Words) -> str:
    """ "Sa rencontre avec X" as "La rencontre avec X": in a headline nobody knows whose."""
    first, _, rest = title.partition(" ")
    article = words.UNOWNED.get(first.lower()) or words.UNPOINTED.get(first.lower())
    if not article or not rest or rest.startswith(words.LATTER) or _honours(rest, words):
        return title
    rest = next((rest[len(own) :] for own in words.OWN_TOO if rest.startswith(own)), rest)  # "its own treaty"
    if article in ("le", "la") and is_elided_before(rest):
        return f"L’{rest}"
    return f"{capitalised(article)} {rest}"


def due(article: Article, draft: Draft, title: str) -> str:
    """ "Joe Biden devait s'exprimer" as "Joe Biden doit s'exprimer", where that day is not over."""
    verb, interval, day = draft.verb, draft.interval, article.day
    if draft.kind == "deadline":
        return title  # "La trêve devait expirer vendredi": it may have been given longer
    if verb is None or not verb.modal or draft.certainty.value != "scheduled" or interval is None or day is None:
        return title
    now = article.words.DUE_NOW.get(article.lows[verb.start], "")
    start = interval.start_earliest
    if not now or start is None or not 0 <= (start - day).days <= _SOON:
        return title  # further off it may have been put off since
    return title.replace(f" {article.lows[verb.start]} ", f" {now} ", 1)


def behind_its_verb(article: Article, draft: Draft, headline: Headline) -> str:
    """ "Signés : un protocole relatif au partage": of "Ont été signés jeudi | un protocole", whose subject comes behind."""
    first, clause = draft.reading.sentence.first, draft.clause
    if article.language_is_english or clause is None or article.lows[first] not in article.words.AUXILIARY_STARTS:
        return ""
    verb = next((v for v in draft.reading.verbs if v.start == first and v.passive), None)
    if verb is None:
        return ""
    end = next((stop for _, stop in clause.pieces if stop > verb.end), verb.end)
    what = headline.stretch(verb.end, end).rstrip(" .")
    return f"{article.tokens[verb.main].text.capitalize()} : {what}" if what else ""


def done_on_a_day(article: Article, clause: Clause, noun: Noun) -> bool:
    """ "Canada and Mexico signed on 28 June | a memorandum on fisheries": nothing but a day between a verb and its object."""
    verb, words = clause.verb, article.words
    if not article.language_is_english or verb is None or verb.form != "fin" or verb.passive or verb.end > noun.start:
        return False
    between = [k for k in range(verb.end, noun.start) if not article.timed[k] and not article.signals[k]]
    led = len(between) > 1 and article.lows[between[0]] in words.DATED_BY
    between = between[led:]
    named = bool(between) and article.lows[between[0]] in words.DETERMINERS and noun.start - between[0] < _NEAR
    parted = named and any(article.timed[verb.end : between[0]])
    return parted and between[-1] - between[0] == len(between) - 1


def stands_beside(article: Article, noun: Noun, verb: Verb) -> bool:
    """ "The invitation, first extended in 2012,": nothing but a comma and an adverb between a noun and its participle."""
    between = article.lows[noun.end : verb.start]
    return (
        not between
        or between[0] == ","
        and all(low in article.words.ADVERBS or low in article.words.FIRST_OF_ALL for low in between[1:])
    )


def of_broken_off(article: Article, draft: Draft, headline: Headline, clause: Clause, verb: Verb) -> str:
    """ "Talks between X and Y, | suspended in April, will resume": "Talks between X and Y were suspended"; empty where a
    participle breaks off nothing that the clause opens with."""
    noun, words = draft.noun, article.words
    if _among_others(article, clause, verb):
        headline.kept = verb.main
        apart = article.lows[verb.start - 3] == ","  # "The mayor, among those | detained in May, was freed"
        if not apart:
            return headline.of_words(clause.start, clause.end)
        what, plural = headline.stretch(clause.start, verb.start - 3), article.lows[verb.start - 4]
        copula = words.COPULAS["p" if plural.endswith(words.PLURAL_ENDING) else "s"]
        return f"{what} {copula} {article.tokens[verb.main].text}" if what else ""
    if noun is None or verb.form != "pp" or verb.lemma not in any_of(words, "SUSPENDING", "BREAKING_OFF"):
        return ""
    if not 0 <= noun.start - clause.start < _OPENING or noun.end > verb.start or article.timed[clause.start]:
        return ""
    between, first = article.lows[noun.end : verb.start], article.lows[clause.start]
    if first in any_of(words, "COMPLEMENTISER", "CONJUNCTIONS", "SUBORDINATORS", "AFTER_EVENT", "BEFORE_EVENT"):
        return ""
    if "," in between[:-1] or any(article.verbal[noun.end : verb.start]):
        return ""
    what = headline.stretch(clause.start, verb.start - (between[-1:] == [","]))
    told = article.lows[noun.end - 1] if article.language_is_english else article.lows[verb.main]
    copula = words.COPULAS["p" if told.endswith(words.PLURAL_ENDING) else "s"]
    return f"{what} {copula} {article.tokens[verb.main].text}" if what else ""


def _among_others(article: Article, clause: Clause, verb: Verb) -> bool:
    """ "Was among those | killed", "among those | sacked was X": the clause itself tells of whom."""
    lows, words, main = article.lows, article.words, clause.verb
    if verb.start < 2 or lows[verb.start - 2] not in words.AMONG_OTHERS or lows[verb.start - 1] not in words.OF_THOSE:
        return False
    if main is None or main.form != "fin":
        return False
    if verb.start - 3 > clause.start and lows[verb.start - 3] == ",":
        return main.start > verb.end
    return main.lemma == words.BE and (main.end == verb.start - 2 or verb.start - 2 == clause.start)


def entry_of_nouns(article: Article, draft: Draft) -> int:
    """ "12 mai - Manifestation à Tunis, dispersée par la police": where the words of an entry begin that has no other verb
    than a participle set apart; -1 where it is not of that sort."""
    verb, sentence, lows = draft.verb, draft.reading.sentence, article.lows
    if verb is None or verb.form != "pp" or not article.timed[sentence.first]:
        return -1
    if article.document.word_before(verb.start) != ",":
        return -1
    k = next((k for k in range(sentence.first, verb.start) if not article.timed[k]), verb.start)
    if lows[k] not in DASHES or k + 2 >= verb.start or lows[k + 1] in article.words.DETERMINERS or article.named[k + 1]:
        return -1
    return -1 if any(v.form == "fin" for v in draft.reading.verbs) else k + 1

"""A name in the place of the word that takes somebody up: "The agency said" as "The IAEA said" in a headline."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.phrasing import glue, named
from timeline.extraction.reading import Article
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.tokenise import capitalised
from timeline.extraction.verb import Verb

_LONGEST = 45
"""Letters of a name that may stand for "the Council"."""
_FAR = 2
"""Sentences back to the man who is "him"."""


def by_name(article: Article, draft: Draft, title: str) -> str:
    """ "The agency said", « La compagnie livrera », with the name of the body that the article means."""
    reading, words = draft.reading, article.words
    first, _, rest = title.replace("’", "' ", 1).partition(" ")
    if rest.split(" ")[0] in words.CONCERNED and draft.verb is not None:
        who = article.subject(reading, draft.verb)
        name = named(who[0], words) if len(who) == 1 else ""
        return f"{capitalised(name)} {rest.partition(' ')[2]}" if name and first.lower() in words.ARTICLES else title
    for mention in reading.mentions:
        if not mention.bare or mention.role or mention.start < 1 or len(mention.referents) != 1:
            continue
        body = mention.referents[0]
        told = article.document.cut(mention.start - 1, mention.end).replace("'", "’")
        if body.type != "org" or not title.lower().startswith(f"{told.lower()} "):
            continue
        verb = next((v for v in reading.verbs if v.start >= mention.end and v.form == "fin"), None)
        rest = title[len(told) :]
        if verb is None or rest.split()[0] in words.PREPOSITIONS or not _acts_alone(article, mention, verb):
            return title
        name = _as_first_named(article, body, mention.start)
        return f"{capitalised(name)}{rest}" if 0 < len(name) < _LONGEST else title
    return title


def _acts_alone(article: Article, mention: Mention, verb: Verb) -> bool:
    """Whether the verb follows at once, past a day, and no French participle behind it agrees with the word."""
    lows, words = article.lows, article.words
    between = range(mention.end, verb.start)
    if not all(article.timed[k] or lows[k] in words.CLITICS or lows[k] in words.ADVERBS for k in between):
        return False
    if not words.NAMES_HAVE_GENDER:
        return True
    being = any(form.lemma == words.BE for form in article.lexicon.forms.get(lows[verb.start], ()))
    return not verb.passive and not being and verb.stance != "happen"  # "La mission prendra fin": its own, not the UN's


def _as_first_named(article: Article, body: Referent, at: int) -> str:
    """The name of a body taken up at token `at`, with the article that the text gives it; empty where it has no name."""
    lows, words = article.lows, article.words
    taken_up = lows[at]
    if body.name.split()[-1].lower() in words.ARTICLES or " " in body.name and body.name.isupper():
        return ""
    for mention in article.cast.mentions:
        if mention.bare or mention.referents != (body,):
            continue
        before = lows[mention.start - 1] if mention.start else ""
        the = words.CONTRACTED.get(before, before)
        led = the in words.ARTICLES and the in words.TAKING_UP
        if not led and taken_up in body.name.lower().split():
            the, led = lows[at - 1], True  # "Commission on Reconciliation", in a line of capitals
        return glue([the.replace("'", "’"), body.name]) if led else body.name
    return ""


def him_by_name(article: Article, draft: Draft, title: str) -> str:
    """ "had invited him", "thanked him" with the name of the one man, beside whoever acts, of whom it was told till then."""
    pronouns = article.words.HIM
    if not article.language_is_english or pronouns.isdisjoint(title.replace(",", " ").replace(".", " ").split()):
        return title
    said = [word for word in title.split() if word.rstrip(",.") in pronouns]
    if len(said) != 1 or "“" in title:
        return title
    reading = draft.reading
    for verb in reading.verbs:
        at = verb.end
        if at + 1 >= len(article.lows) or article.lows[at] != said[0].rstrip(",.") or verb.passive:
            continue
        if f"{article.tokens[at - 1].text} {said[0]}" not in title or article.lows[at + 1] in article.lexicon.nouns:
            return title
        men = _men_before(article, draft, verb)
        if len(men) != 1 or men[0].name.split()[-1] in title:
            return title
        words = [men[0].name + word[len(article.lows[at]) :] if word == said[0] else word for word in title.split()]
        return " ".join(words)
    return title


def _men_before(article: Article, draft: Draft, verb: Verb) -> list[Referent]:
    """The men named in this sentence and the one before, or the last that names any, but for those who act here."""
    acting = article.subject(draft.reading, verb)
    men: dict[Referent, None] = {}
    for told in reversed(article.readings[max(0, draft.reading.index - _FAR) : draft.reading.index + 1]):
        here = told is draft.reading
        named = [m.referents for m in told.mentions if not m.place and not (here and m.end > verb.start)]
        named += [article.subject(told, v) for v in told.verbs if not here]
        people = (r for who in named for r in who if r.type in ("person", "office") and r not in acting)
        men |= dict.fromkeys(r for r in people if not _is_no_man(article, r))
        if men and not here:
            break
    return [*men]


def _is_no_man(article: Article, who: Referent) -> bool:
    return "f" in (who.gender, who.likely) or who.office in article.words.NOT_PERSON

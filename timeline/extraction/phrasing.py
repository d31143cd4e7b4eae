"""The last touch on a headline: names with their article, words glued, length kept."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache, lru_cache

from timeline.extraction.gazetteer import Gazetteer
from timeline.extraction.inflect import french_forms, in_print
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.referents import Referent, sounds_feminine
from timeline.extraction.tokenise import capitalised
from timeline.extraction.vocabulary import vocabulary
from timeline.extraction.words import Words

_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_STAMP = re.compile(r"^\d{1,2}\s?[.:hH]\s?\d{2}\s*(?:[–—-]\s*)?(?=[A-ZÀ-Ý«“])")
"""What an entry of a live page opens with: "16 h 40 –", "18.05"."""
_DATELINE = re.compile(r"^[A-ZÀ-Ý][A-ZÀ-Ý' -]{2,}[,.]?\s*(?:\([^)]{2,20}\)\s*)?[.,]*\s?[—–]\s*(?=[A-ZÀ-Ý«“])")
"""What a dispatch opens with, its day left out: "GENEVA, —"."""
_BULLET = re.compile(r"^[●•▪■◆*–—-]\s*(?=\w|«|“)")
_TOPIC = re.compile(r"^Quant (?:à |aux? )", re.IGNORECASE)
_TIGHT = {",", ".", ")", "]", "…", "’s", "'s"}
_TOUCHING = _TIGHT | {"", *'»”"', "»”", '”"', '»”"'}
"""Words before which a blank may have to go."""
_MUTE = (
    *"aeiouàâéèêëîïôû",
    *("hab", "hec", "héb", "hél", "hérit", "hési", "heure", "his", "hiv", "hom", "hono", "honneur", "horlo", "horr"),
    *("hos", "hôp", "hôt", "hum", "hyd", "hyp"),
)
"""What words begin with before which a French article loses its vowel."""


LENGTH = 120
"""A headline is cut at a word before this many characters."""
SPEAKER = 85
"""Whoever says it is told in words of fewer characters: "Porte-parole du ministère des Affaires étrangères français"."""


_WHOLE = LENGTH + 15
"""A headline that ends before this many characters is not cut at all."""
_LIST = re.compile(
    r"(?:,(?: [\w’'-]+){1,6}){0,6},? (?:et|and)(?: (?:de la|de l’|à la|le|la|les|de|du|des|à|au|aux|the))? ?"
    r"(?:[ld]’)?(?:[A-ZÀ-Ý][\w’-]*(?: (?:et )?[A-ZÀ-Ý][\w’-]*){0,2})"
)
"""The rest of a list of names: ", de la France et de l'Italie"."""
_LISTED = 45
"""Characters that the rest of a list may add."""


def join_names(names: Sequence[str], conjunction: str) -> str:
    """ "A, B et C"; "les dirigeants de A, de B et de C"."""
    head = names[0].split(" ")[:2] if len(names) > 2 else []
    if len(head) == 2 and head[0] in ("le", "la") and head[1][-1:] not in "sxz":
        shared = " ".join(head) + " "
        if all(name.startswith(shared) for name in names):
            rest = [name[len(shared) :] for name in names]
            return f"les {head[1]}s {', '.join(rest[:-1])} {conjunction} {rest[-1]}"
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + f" {conjunction} {names[-1]}"


def is_elided_before(word: str) -> bool:
    """Whether a French article loses its vowel before a word: "l'attaque", "l'histoire", but "la hausse"."""
    return word.lower().startswith(_MUTE)


@cache
def clitics_left_out(words: Words, spoken: bool) -> frozenset[str]:
    """The pronouns that a verb in a headline leaves out; "le" and "la" are among them where the verb has a pronoun."""
    return frozenset(words.OBJECT_CLITICS - {"leur"} | ({"l'", "les", "le", "la"} if spoken else set()))


@lru_cache(maxsize=2_000)
def _opens_on_a_people(name: str) -> bool:
    """Whether the first word of an English office is of a country: "Omani ambassador", and not "Army chief"."""
    tokens, _, _ = vocabulary("en").cut(name, 0)
    return any(found.start == 0 for found in Gazetteer.default().find(tokens))


def named(referent: Referent, words: Words) -> str:
    """A name as it stands inside a sentence: "la Russie", "l'Otan", "les États-Unis"; people as they are."""
    name = referent.name
    if referent.type == "office" and referent.key.startswith("office:"):
        capital = name in words.CAPITAL_BODIES or not name.split(" ")[0][1:].islower()  # "Secretary-General"
        low = name if capital else name[0].lower() + name[1:]
        if not words.NAMES_HAVE_GENDER:
            low = name if _opens_on_a_people(name) else low  # "the Omani ambassador"
            return name if "’s " in name else f"the {low}"  # "Sudan’s army chief", "the UN envoy"
        feminine = referent.gender == "f" or not referent.gender and low.split()[0].endswith(words.FEMININE_ENDINGS)
        return f"l’{low}" if low[0] in "aeiouéh" else f"{'la' if feminine else 'le'} {low}"
    if referent.type not in {"country", "org"} or name in words.NO_ARTICLE:
        return name
    if not words.NAMES_HAVE_GENDER:
        return f"the {name}" if name in words.WITH_ARTICLE else name
    if name.startswith(words.PLURAL_NAMES):
        return f"les {name}"
    if name[0] in "AEIOUÉÈÊÎÔÂYaeiou" or name.startswith(words.SILENT_H):
        return f"l’{name}" if name[0] != "Y" else f"le {name}"
    first = name.split()[0]
    ending = name.endswith("e") or first.endswith("e") or sounds_feminine(first, words)
    feminine = ending and name not in words.MASCULINE_IN_E
    feminine = feminine if not referent.gender else referent.gender == "f"
    return f"la {name}" if feminine or name in words.FEMININE_NAMES else f"le {name}"


def to_name(referent: Referent, words: Words) -> str:
    """A name to whom something is given, "à la Russie", "aux États-Unis"; in English as it is."""
    name = named(referent, words)
    if not words.NAMES_HAVE_GENDER:
        return name
    for article, joined in (("le ", "au "), ("les ", "aux ")):
        if name.startswith(article):
            return joined + name[len(article) :]
    return f"à {name}"


def to_phrase(phrase: str) -> str:
    """ "à" before a French noun phrase, contracted: "au texte", "aux accords", "à un plan"."""
    for article, joined in (("le ", "au "), ("les ", "aux ")):
        if phrase[: len(article)].lower() == article:
            return joined + phrase[len(article) :]
    small = phrase.lower().startswith(("la ", "un ", "une ", "des ", "l’", "l'", "ce ", "cet ", "cette ", "ces "))
    return f"à {phrase[0].lower()}{phrase[1:]}" if small else f"à {phrase}"


def of_phrase(phrase: str) -> str:
    """ "de" before a French noun phrase, contracted: "du texte", "des accords", "d'un plan"."""
    for article, joined in (("le ", "du "), ("les ", "des "), ("des ", "de "), ("un ", "d’un "), ("une ", "d’une ")):
        if phrase[: len(article)].lower() == article:
            return joined + phrase[len(article) :]
    if phrase[:3].lower() == "la " or phrase[:2].lower() in ("l’", "l'"):
        phrase = phrase[0].lower() + phrase[1:]
    vowel = phrase[:1].lower() in "aeiouéèêh"
    return f"d’{phrase}" if vowel and phrase[1:2] not in ("’", "'") else f"de {phrase}"


def owner_in_english(name: str) -> str:
    """ "Pakistan’s", "the United States’"."""
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def present_form(lexicon: Lexicon, lemma: str, person: str) -> str:
    """The third person present of `lemma`, from its forms."""
    known = _PRESENT.get(lexicon.code)
    if known is None:
        known = _PRESENT[lexicon.code] = {}
        for form, readings in lexicon.forms.items():
            for reading in readings:
                if reading.tense == "pres" and reading.person in "sp":
                    known.setdefault((reading.lemma, reading.person), form)
    form = known.get((lemma, person), "")
    if not form and lexicon.code == "fr" and lemma.endswith("er") and lemma not in lexicon.senses:
        forms = {(tense, who): text for text, tense, who in french_forms(lemma, {})}  # a verb in no table is regular
        form = forms["pres", person]
    return in_print(form) if lexicon.code == "fr" else form


def unknown_infinitive(participle: str) -> str:
    """ "retranchées": "retrancher", of a French verb in no table; empty where its stem is not plain before a mute e."""
    stem = participle.rstrip("s").removesuffix("e").removesuffix("é")
    plain = len(stem) > 2 and stem != participle.rstrip("s").removesuffix("e") and stem[-2:] not in ("el", "et", "oy")
    return f"{stem}er" if plain else ""


def past_form(lexicon: Lexicon, lemma: str) -> str:
    """The English past of `lemma`, from its forms; empty where none is known."""
    if not _PAST:
        for form, readings in lexicon.forms.items():
            for reading in readings:
                if reading.tense == "past" and form[0] == reading.lemma[:1]:  # "went" is no form that looks like "go"
                    _PAST.setdefault(reading.lemma, form)
    return _PAST.get(lemma, "")


_PAST: dict[str, str] = {}
_PRESENT: dict[str, dict[tuple[str, str], str]] = {}


def glue(words: Sequence[str]) -> str:
    """Words to a phrase, marks and elisions set as in print."""
    text = " ".join(words)
    if _TOUCHING.isdisjoint(words) and not ("’ " in text or "' " in text or "( " in text or "[ " in text):
        return text
    text = ""
    for word in words:
        if (
            not text
            or text.endswith(("(", "["))
            or text.endswith(("’", "'"))
            and (len(text.rsplit(" ", 1)[-1]) < 4 or text.endswith(("qu’", "qu'")))
            or word in _TIGHT
            or word in "»”"
            and text.endswith((" ", "«", "“"))
        ):
            text += word
        else:
            text += " " + word
    return text


def cut(text: str, limit: int) -> str:
    """At most `limit` characters, ended at a word, at a comma where one is near."""
    if len(text) <= limit:
        return text
    short = text[: limit + 1].rsplit(" ", 1)[0][:limit]
    for mark in (", ", " ; "):
        at = short.rfind(mark)
        if at > limit * 0.6:
            short = short[:at]
            break
    return short.rstrip(" ,;:«“(")


def ended(text: str, loose: Collection[str]) -> str:
    """ "passent en Angola pendant [la fin de la semaine]": without `loose` words at the end, which only led to a time."""
    if text[text.rfind(" ") + 1 :].lower() not in loose:
        return text.rstrip(" ,")
    words = text.split(" ")
    while len(words) > 2 and words[-1].lower() in loose:
        words.pop()
    return " ".join(words).rstrip(" ,")


def _shortened(text: str) -> str:
    """A headline that is too long, up to a comma or the end of a list, else whole where little more is left of it."""
    short = cut(text, LENGTH - 1)
    rest = text[len(short) :]
    if rest.startswith((",", " ;")):
        listed = _LIST.match(rest)
        return short + listed.group() if listed is not None and listed.end() <= _LISTED else short
    return text if len(text) <= _WHOLE else short + "…"


def tidy(text: str) -> str:
    """A finished headline: one space, no loose ends, quotation marks in pairs, a capital."""
    text = " ".join(text.split())
    if not text[:1].isalpha():
        text = _STAMP.sub("", _BULLET.sub("", text))
    if "—" in text or "–" in text:
        text = _DATELINE.sub("", text)
    if text[:1] in "Qq":
        text = _TOPIC.sub("", text)
    if " ," in text:
        text = text.replace(" ,", ",")
    if " ." in text or "’ «" in text or "' «" in text or ",," in text or ":," in text:
        text = text.replace(" .", ".").replace("’ «", "’«").replace("' «", "'«").replace(",,", ",").replace(":,", ":")
        text = " ".join(text.split())
    text = text.strip(" ,;:—–.").removesuffix(" -")
    if len(text) > LENGTH:
        text = _shortened(text)
    if "«" in text or "»" in text:
        if text.count("«") > text.count("»"):
            text += " »"
        if text.count("»") > text.count("«"):
            text = text.replace(" »", "").replace("»", "")
    text = text.replace("“ ", "“") if "“" in text else text
    if "“" in text and text.count("“") > text.count("”"):
        text += "”"
    if text.count('"') == 1:
        text = text.replace('"', "").strip()
    if "'" in text:
        text = _APOSTROPHE.sub("’", text)
    return capitalised(text)

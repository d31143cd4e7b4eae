"""What whoever holds an office is called where nobody says the name."""

from __future__ import annotations

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Found
from timeline.extraction.lexicon import any_of
from timeline.extraction.referents import Referent, as_printed
from timeline.extraction.tokenise import Token, capitalised
from timeline.extraction.words import Words

_LIST = 30
"""Words of a list of countries back to the office that opens it."""
_PARTING = frozenset((".", ";", ":", ",", "?", "!", "”", "»"))
"""Between an office and a state: they have nothing to do with each other."""


class OfficeLabels:
    """Labels made of the article's own words."""

    document: Document
    words: Words
    language: str
    _found: dict[int, Found]

    def _label(self, office: str, country: Referent, at: int) -> str:
        """ "Dirigeant de l'Allemagne", "Ministre russe": the words of the article where they are simple."""
        tokens, words = self.document.tokens, self.words
        adjective = self._found.get(at)
        text = tokens[at].text
        if adjective is not None and adjective.entities[0].type == "adjective":
            head = next((t for t in reversed(tokens[max(0, at - 4) : at]) if t.low in words.OFFICES), None)
            if self.language == "en":
                ahead = range(adjective.end, min(adjective.end + 4, len(tokens)))
                last = next((k for k in ahead if tokens[k].low in words.OFFICES), None)
                if last is None:
                    return f"{text} {office}"
                while last + 1 < len(tokens) and tokens[last + 1].low in words.OFFICES:
                    last += 1
                return self.document.cut(at, last + 1)  # "his Greek counterpart", "the Danish defence minister"
            single = head.low.rstrip("s") if head else words.LEADER_OF
            return f"{capitalised(single)} {text if text.endswith(words.PEOPLES_IN_S) else text.rstrip('s')}"
        whole = adjective is not None and adjective.end - at > 1  # "Parlement européen"
        if tokens[at].low in words.OFFICES and not whole:  # "son ambassadeur", "its defence minister"
            last = at
            while self.language == "en" and last + 1 < len(tokens) and tokens[last + 1].low in words.OFFICES:
                last += 1
            if last + 1 < len(tokens) and self.document.hyphened(last + 1):
                last += 1  # "sa porte-parole"
            text = as_printed(self.document.cut(at, last + 1))
            return f"{capitalised(text)} ({country.name})"
        if self.language == "en":
            return self._english_label(country, at)
        begin = at
        while begin > 0 and tokens[begin - 1].low in words.BEFORE_A_BODY:
            begin -= 1
        phrase = self.document.cut(begin, at + 1) if begin < at else f"({country.name})"
        head = next((t for t in reversed(tokens[max(0, begin - 4) : begin]) if t.low in words.OFFICES), None)
        single = head.low.rstrip("s") if head else words.LEADER_OF
        if head is not None and (behind := self._joined_to(head, begin)):
            single = f"{single}-{behind}"  # "porte-parole"
        name = self._found.get(at)
        phrase = self.document.cut(begin, name.end) if name else phrase
        return as_printed(f"{capitalised(single)} {phrase}")

    def _joined_to(self, head: Token, end: int) -> str:
        """The word that a hyphen joins to an office, before token `end`."""
        at = next((k for k in range(max(0, end - 4), end) if self.document.tokens[k] is head), end)
        return self.document.tokens[at + 1].low if at + 1 < end and self.document.hyphened(at + 1) else ""

    def _english_label(self, country: Referent, at: int) -> str:
        """ "Kremlin spokesman", "UN envoy" (from "the UN's envoy"), "Ambassador to Japan"."""
        tokens, words, name = self.document.tokens, self.words, self._found.get(at)
        end = name.end if name is not None else at + 1
        if end - at > 2 and [t.low for t in tokens[end - 2 : end + 1 : 2]] == [".", "."]:
            end += 1  # "the U.S. envoy": the last full stop belongs to the initials
        owner = end + (tokens[end].low in words.OWNING if end < len(tokens) else 0)
        ahead = at - 1 - (at > 0 and tokens[at - 1].low in words.ARTICLES)  # "the head of the | Forces met"
        if end + 1 < len(tokens) and tokens[end].low == "," and tokens[end + 1].low in words.OF_WHOSE:
            owner = end + 2  # "the Soviet Union, whose ambassador"
        owned = owner > end or ahead < 0 or tokens[ahead].low not in any_of(words, "PREPOSITIONS", "AND")
        for k in range(owner, min(owner + 5, len(tokens)) if owned else owner):
            if tokens[k].low in words.OFFICES and not (k + 1 < len(tokens) and tokens[k + 1].low in words.OFFICES):
                return f"{self.document.cut(at, end)} {self.document.cut(owner, k + 1)}"
            if not tokens[k].low.isalpha() or tokens[k].low in any_of(words, "PREPOSITIONS", "DETERMINERS"):
                break
        head = next((k for k in range(at - 1, max(at - 6, -1), -1) if tokens[k].low in words.OFFICES), None)
        if head is not None and any(t.text in _PARTING for t in tokens[head + 1 : at]):
            head = None  # "the new government. The Soviet Union, whose envoy": another sentence
        head = self._office_of_list(at) if head is None else head
        if head is None:
            return f"{words.LEADER_OF} of {country.name}"
        first = head
        while first > 0 and tokens[first - 1].low in any_of(words, "OFFICES", "OFFICE_FILLERS") - words.DETERMINERS:
            first -= 1
        if tokens[head].low in words.PLURAL_OFFICES:
            return f"{self.document.cut(first, head + 1).capitalize().removesuffix('s')} of {country.name}"
        phrase = as_printed(self.document.cut(first, end))
        return capitalised(phrase)

    def _office_of_list(self, at: int) -> int | None:
        """ "The ministers of Fiji, Tonga and | Samoa": the office that opens a list of countries."""
        tokens, words = self.document.tokens, self.words
        small = any_of(words, "ARTICLES", "AND", "DATE_LINKS")
        for k in range(at - 1, max(at - _LIST, -1), -1):
            if tokens[k].low in words.PLURAL_OFFICES and tokens[k + 1].low in words.DATE_LINKS:
                return k
            if not tokens[k].cap and tokens[k].low not in small and tokens[k].text != ",":
                return None
        return None

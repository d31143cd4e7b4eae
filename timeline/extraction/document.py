"""The shape of an article: lines into headings, speaker labels, datelines and paragraphs; paragraphs into sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import ModuleType

from timeline.extraction.tokenise import Token, tokenise

SENTENCE_TOKENS = 400
"""A "sentence" longer than this many tokens is cut: no writer's sentence is, and the work stays linear."""

_DATELINE = re.compile(
    r"[ \t]*(?:[^\n,(—–-]{2,40}(?:, [^\n,(—–-]{2,30}){0,3} ?(?:\([^()\n]{2,30}\))?|\([^()\n]{2,30}\)) ?(?:—|–|--|-) "
)
_LABEL = re.compile(r"[ \t]*([A-ZÀ-Þ][^\n.:?!«»]{0,40}?)[ \u00a0\u202f]?(?:\. ?[—–-]|:) ?")
_OPENING, _CLOSING = "«“", "»”"


@dataclass(slots=True)
class Sentence:
    """`tokens[first:last]` of the document; `kind`: heading or text; `speaker`: the label before it in an interview."""

    first: int
    last: int
    start: int
    end: int
    kind: str = "text"
    paragraph: int = 0
    speaker: str = ""
    quoted: bool = False  # it begins inside a quotation that was opened in a sentence before


@dataclass(slots=True)
class Document:
    """An article cut up: tokens, sentences, spans of quotation (token indices, marks excluded), the dateline."""

    text: str
    tokens: list[Token]
    sentences: list[Sentence] = field(default_factory=list)
    quotations: list[tuple[int, int]] = field(default_factory=list)
    inside: bytearray = field(default_factory=bytearray)  # 1 for each token within quotation marks
    datelines: list[tuple[int, int]] = field(default_factory=list)  # code points


def read_document(text: str, words: ModuleType) -> Document:
    """Cut `text` into sentences. Linear; never fails, whatever the text."""
    document = Document(text, _accented(tokenise(text), words))
    _mark_quotations(document)
    tokens, at = document.tokens, 0
    speaker = ""
    position = 0
    for paragraph, line in enumerate(text.split("\n")):
        end = position + len(line)
        first = at
        while at < len(tokens) and tokens[at].start < end:
            at += 1
        if first < at:
            start_token, speaker = _label(document, line, position, first, at, speaker, words)
            heading = _is_heading(line, tokens[first:at])
            _sentences(document, start_token, at, "heading" if heading else "text", paragraph, speaker, words)
        position = end + 1
    return document


def _accented(tokens: list[Token], words: ModuleType) -> list[Token]:
    """ "l'Etat", "A Paris": the accents that capitals are left without."""
    if words.ACCENTED:
        last = len(tokens) - 1
        for k, token in enumerate(tokens):
            if token.cap:
                if token.low in words.ACCENTED:
                    tokens[k] = token._replace(low=words.ACCENTED[token.low])
                elif token.text == "A" and k < last and tokens[k + 1].cap and tokens[k + 1].start > token.end:
                    tokens[k] = token._replace(low="à")
    return tokens


def _mark_quotations(document: Document) -> None:
    inside, depth, opened = bytearray(len(document.tokens)), 0, 0
    straight = False
    for i, token in enumerate(document.tokens):
        mark = token.text
        if mark in _OPENING or (mark == '"' and not straight):
            straight = straight or mark == '"'
            if depth == 0:
                opened = i + 1
            depth = min(depth + 1, 3)
        elif mark in _CLOSING or mark == '"':
            straight = straight and mark != '"'
            if depth == 1:
                document.quotations.append((opened, i))
            depth = max(depth - 1, 0)
        elif depth:
            # A mark that is never closed must not swallow the article.
            if i - opened > 600:
                depth, straight = 0, False
            else:
                inside[i] = 1
    document.inside = inside


def _label(
    document: Document, line: str, position: int, first: int, last: int, speaker: str, words: ModuleType
) -> tuple[int, str]:
    """Set a dateline ("PARIS, 9 décembre (AFP) -") or a speaker's label ("Q.", "Jean Dupont :") apart."""
    tokens = document.tokens
    dateline = _DATELINE.match(line[:140])
    if dateline and (line[:4].strip().isupper() or "(" in dateline.group()):
        document.datelines.append((position, position + dateline.end()))
        while first < last and tokens[first].start < position + dateline.end():
            first += 1
        return first, ""
    label = _LABEL.match(line[:60])
    if label and len(line) > label.end() + 1 and not line[: label.end()].strip().endswith((". ", "»")):
        name = label.group(1).strip()
        parts = name.split()
        looks_named = all(part[0].isupper() or part.lower() in words.NAME_PARTICLES for part in parts if part)
        short = name.lower() in words.QUESTION_LABELS | words.ANSWER_LABELS
        if (looks_named and len(parts) <= 4 and parts[0].lower() not in words.OPENERS) or short:
            while first < last and tokens[first].start < position + label.end():
                first += 1
            return first, name
    return first, speaker


def _is_heading(line: str, tokens: Sequence[Token]) -> bool:
    stripped = line.rstrip()
    return (
        len(tokens) <= 18
        and len(stripped) < 120
        and stripped[-1] not in '.!?…»”":;,)'
        and tokens[0].text not in '«“"-–—'
    )


def _sentences(
    document: Document, first: int, last: int, kind: str, paragraph: int, speaker: str, words: ModuleType
) -> None:
    tokens, begin, i = document.tokens, first, first
    while i < last:
        token = tokens[i]
        end = False
        if token.text in ".!?…" and kind == "text":
            j = i + 1
            while j < last and tokens[j].text in ".!?…":
                j += 1
            while j < last and (tokens[j].text in _CLOSING or (tokens[j].text == '"' and document.inside[j - 1])):
                j += 1
            after = tokens[j] if j < last else None
            if after is None:
                end = True
            elif after.start > tokens[j - 1].end and (after.cap or after.text in '«“"-–—[(' or after.text[0].isdigit()):
                before = tokens[i - 1] if i > first else None
                abbreviated = (
                    token.text == "."
                    and before is not None
                    and (before.low in words.ABBREVIATIONS or (len(before.text) == 1 and before.cap))
                )
                end = not abbreviated
            i = j - 1
        if end or i - begin >= SENTENCE_TOKENS:
            _add(document, begin, i + 1, kind, paragraph, speaker)
            begin = i + 1
        i += 1
    if begin < last:
        _add(document, begin, last, kind, paragraph, speaker)


def _add(document: Document, first: int, last: int, kind: str, paragraph: int, speaker: str) -> None:
    tokens = document.tokens
    quoted = bool(document.inside[first]) and first > 0 and tokens[first - 1].text not in '«“"'
    document.sentences.append(
        Sentence(first, last, tokens[first].start, tokens[last - 1].end, kind, paragraph, speaker, quoted)
    )

"""Write style sheets, scripts and pages as they are sent: without remarks and needless white space, meaning the same."""

from __future__ import annotations

import re

_CSS = re.compile(r"""("[^"\n]*")|/\*.*?\*/|\s*([{};,>])\s*|(\s+)""", re.DOTALL)
_BLANKS = re.compile(r"(<script\b[^>]*>[^<]+</script>)|[ \t\r\n]+")
_SCRIPT = re.compile(
    r"""(?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?P<gap>(?:/\*.*?\*/|//[^\n]*|\s)+)|(?P<word>[\w$]+)|(?P<sign>.)""",
    re.DOTALL,
)
_PATTERN = re.compile(r"/(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*")
_BEFORE_PATTERN = frozenset("(,=:[!&|?{;+-*%<>~^")
_WORDS_BEFORE_PATTERN = frozenset({"return", "typeof", "case", "in", "of"})
_GOES_ON_AFTER = frozenset(";{(,[=+-*/&|?:<>!.")
_GOES_ON_BEFORE = frozenset(";)}],.=+-*&|?:<>")


def style(css: str) -> str:
    """`css` without remarks and needless space; strings stay as they are."""
    text = _CSS.sub(lambda match: match[1] or match[2] or (" " if match[3] else ""), css)
    return text.replace(";}", "}").strip()


def page(html: str) -> str:
    """`html` with every stretch of white space as one space: our public pages hold no `pre` and no `textarea`. A script of
    the page stays as it is: an end of line may end a statement, and the page's policy names its digest."""
    return _BLANKS.sub(lambda match: match[1] or " ", html)


def script(source: str) -> str:
    """`source` without remarks and needless space. Strings, templates and patterns stay as they are; so does each end
    of line that may end a statement by itself."""
    parts: list[str] = []
    gap, last, place = "", "", 0
    while place < len(source):
        match = _SCRIPT.match(source, place)
        assert match is not None  # `sign` takes any character
        token = match[0]
        if match.lastgroup == "gap":
            gap, place = gap + token, match.end()
            continue
        if token == "`":
            token = source[place : _template_end(source, place)]
        elif token == "/" and (not last or last[-1] in _BEFORE_PATTERN or last in _WORDS_BEFORE_PATTERN):
            token = _pattern(source, place)
        if gap and last:
            parts.append(_between(last, token, gap))
        parts.append(token)
        gap, last, place = "", token, place + len(token)
    return "".join(parts)


def _between(last: str, token: str, gap: str) -> str:
    """What of `gap` two tokens need: a space between words and between equal signs, a line where one may end."""
    before, after = last[-1], token[0]
    if "\n" in gap and before not in _GOES_ON_AFTER and after not in _GOES_ON_BEFORE:
        return "\n"
    worded = (before.isalnum() or before in "_$") and (after.isalnum() or after in "_$")
    return " " if worded or (before == after and before in "+-/") else ""


def _pattern(source: str, place: int) -> str:
    match = _PATTERN.match(source, place)
    return match[0] if match else "/"


def _template_end(source: str, place: int) -> int:
    """Where the template that begins at `place` ends; another may stand in its expressions."""
    place += 1
    depth = 0
    while place < len(source):
        sign = source[place]
        if sign == "\\":
            place += 2
            continue
        if depth == 0:
            if sign == "`":
                return place + 1
            if source.startswith("${", place):
                depth, place = 1, place + 2
                continue
        elif sign == "`":
            place = _template_end(source, place)
            continue
        elif sign in "{}":
            depth += 1 if sign == "{" else -1
        place += 1
    return len(source)

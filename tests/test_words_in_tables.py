"""The engine of `temporal` and `extraction` contains no word of a language: what it reads is compared with tables.

What is read of a text is a word of a token (`token.low`, `token.text`, `verb.lemma`), one of the words of a document or a
sentence (`document.lows`, `sentence.words`), or a name that was given one of these. Nothing of that may be compared with a
letter or a word that stands in an engine file, and no table may be asked for its language by one of its words.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOM = Path(__file__).resolve().parent.parent / "timeline"
WORD = {"low", "folded", "lemma", "text"}
"""Attributes that are a word of the text."""
READING = {"next_word", "previous_word", "word"}
"""Functions of `temporal` that answer with a word of the text."""
SAME = {"lower", "strip", "rstrip", "lstrip", "removesuffix", "removeprefix"}
"""Methods whose result is as much of the text as what they are called on."""
COMPARING = {"startswith", "endswith", "removesuffix", "removeprefix", "index", "count"}
SETS = {"isdisjoint", "issubset", "issuperset", "intersection"}
MAKING = {"frozenset", "set", "tuple", "list"}


def spelled(node: ast.AST, named: dict[str, ast.expr]) -> Iterator[str]:
    """The words written out in a constant or a collection, also in one that the file gives a name at its top."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and any(letter.islower() for letter in node.value):
            yield node.value
    elif isinstance(node, ast.Name):
        if node.id in named:
            yield from spelled(named[node.id], {key: value for key, value in named.items() if key != node.id})
    elif isinstance(node, ast.Tuple | ast.Set | ast.List):
        for part in node.elts:
            yield from spelled(part, named)
    elif isinstance(node, ast.Starred):
        yield from spelled(node.value, named)
    elif isinstance(node, ast.BinOp):
        yield from spelled(node.left, named)
        yield from spelled(node.right, named)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKING:
        for part in node.args:
            yield from spelled(part, named)


def is_row_of_words(told: ast.expr | None) -> bool:
    """Is something declared to be the words of a text?"""
    return told is not None and ast.unparse(told) in ("list[str]", "Sequence[str]")


class Reader(ast.NodeVisitor):
    """Goes over one file and notes where what is read of a text meets a word that is written out."""

    def __init__(self, tree: ast.Module, handed: bool) -> None:
        self.handed = handed
        self.found: list[str] = []
        self.named = {
            target.id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        }
        self.words: set[str] = set()  # names of one word of the text
        self.rows: set[str] = set()  # names of several
        self.visit(tree)

    def is_row(self, node: ast.AST) -> bool:
        if isinstance(node, ast.Attribute):
            owner = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
            return node.attr == "lows" or (node.attr == "words" and owner == "sentence")
        if isinstance(node, ast.Name):
            return node.id == "lows" or node.id in self.rows
        if isinstance(node, ast.Subscript):
            return isinstance(node.slice, ast.Slice) and self.is_row(node.value)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in (*MAKING, "reversed"):
            return any(map(self.is_row, node.args))
        if isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp):
            return self.is_word(node.elt)
        if isinstance(node, ast.IfExp):
            return self.is_row(node.body) or self.is_row(node.orelse)
        return isinstance(node, ast.BinOp) and (self.is_row(node.left) or self.is_row(node.right))

    def is_word(self, node: ast.AST) -> bool:
        if isinstance(node, ast.Attribute):
            return node.attr in WORD
        if isinstance(node, ast.Name):
            return node.id == "low" or node.id in self.words
        if isinstance(node, ast.Subscript):
            return not isinstance(node.slice, ast.Slice) and self.is_row(node.value)
        if isinstance(node, ast.IfExp):
            return self.is_word(node.body) or self.is_word(node.orelse)
        if isinstance(node, ast.NamedExpr):
            return self.is_word(node.value)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            return node.func.attr in READING or (node.func.attr in SAME and self.is_word(node.func.value))
        called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("next", "fold")
        return called and any(self.is_word(part) or self.is_row(part) for part in node.args)

    def is_read(self, node: ast.AST) -> bool:
        table = isinstance(node, ast.Attribute) and node.attr.isupper()  # `words.BETWEEN`, which is of one language
        return table or self.is_word(node) or self.is_row(node)

    def learn(self, target: ast.AST, value: ast.AST) -> None:
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
            for one, other in zip(target.elts, value.elts, strict=True):
                self.learn(one, other)
        elif isinstance(target, ast.Name):
            if self.is_word(value):
                self.words.add(target.id)
            if self.is_row(value):
                self.rows.add(target.id)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        before = set(self.words), set(self.rows)
        if self.handed:
            self.rows.update(
                part.arg for part in node.args.args if part.arg == "words" and is_row_of_words(part.annotation)
            )
        for _ in range(2):  # a name may be given by another one that is given below it
            for part in ast.walk(node):
                if isinstance(part, ast.Assign):
                    for target in part.targets:
                        self.learn(target, part.value)
                elif isinstance(part, ast.NamedExpr):
                    self.learn(part.target, part.value)
                elif isinstance(part, ast.For | ast.comprehension):
                    over, each = part.iter, part.target
                    if isinstance(over, ast.Call) and isinstance(over.func, ast.Name) and over.func.id == "enumerate":
                        over, each = over.args[0], each.elts[-1] if isinstance(each, ast.Tuple) else each
                    if self.is_row(over) and isinstance(each, ast.Name):
                        self.words.add(each.id)
        self.generic_visit(node)
        self.words, self.rows = before

    def note(self, node: ast.AST, read: ast.AST, written: ast.AST) -> None:
        if self.is_read(read) and (words := sorted(set(spelled(written, self.named)))):
            self.found.append(f"{getattr(node, 'lineno', 0)}: {', '.join(words)}")

    def visit_Compare(self, node: ast.Compare) -> None:
        sides = [node.left, *node.comparators]
        for one, other in zip(sides, sides[1:], strict=False):
            self.note(node, one, other)
            self.note(node, other, one)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if isinstance(node.func, ast.Attribute):
            for part in node.args:
                if node.func.attr in COMPARING | SETS:
                    self.note(node, node.func.value, part)
                if node.func.attr in SETS:
                    self.note(node, part, node.func.value)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if isinstance(node.op, ast.BitAnd):
            self.note(node, node.left, node.right)
            self.note(node, node.right, node.left)
        self.generic_visit(node)


def words_of(source: str, handed: bool = False) -> list[str]:
    """`handed`: what a function is handed as `words` is of the text, as in `temporal`; elsewhere it may be of a lexicon."""
    return Reader(ast.parse(source), handed).found


def engine() -> Iterator[Path]:
    for path in sorted(ROOM.rglob("*.py")):
        if path.relative_to(ROOM).parts[0] in ("temporal", "extraction") and "languages" not in path.parts:
            yield path


def test_the_engine_compares_what_it_reads_with_tables_alone():
    found = [
        f"{path.relative_to(ROOM)}:{place}"
        for path in engine()
        for place in words_of(path.read_text(encoding="utf-8"), handed="temporal" in path.parts)
    ]
    assert found == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_class_of_words_stands_in_one_table_of_its_language(language: str):
    folder = ROOM / "extraction" / "languages"
    tables: dict[str, set[str]] = defaultdict(set)
    for path in (*sorted((folder / language).glob("*.py")), folder / "names.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            for name in (
                part.id for target in targets if target for part in ast.walk(target) if isinstance(part, ast.Name)
            ):
                tables[name].add(path.name)
    assert {name: files for name, files in tables.items() if len(files) > 1 and name[0] != "_"} == {}


@pytest.mark.parametrize(
    "line",
    [
        'return tokens[k].low == "le"',
        'return article.lows[k] in ("of", "de")',
        'return lows[k : k + 2] == ["by", "the"]',
        'return "talks" in lows[k:]',
        'return verb.lemma == "hold"',
        'return tokens[k].low.endswith("ed")',
        'before = lows[k - 1] if k else ""\n    return before != "to"',
        "return any(low in SMALL for low in lows)",
        "return not SMALL.isdisjoint(lows[k:])",
        'return words.BETWEEN == "between"',
        'held = found.encoded.sentence.words\n    return held[k] in {"ago", "earlier"}',
        'return moments.next_word(found) in ("of", "when")',
    ],
)
def test_a_word_that_is_written_out_is_found(line: str):
    assert words_of(f'SMALL = frozenset(("le", "la"))\ndef rule(k):\n    {line}\n')


@pytest.mark.parametrize(
    "line",
    [
        "return tokens[k].low in words.ARTICLES",
        'return tokens[k].text in ",;:"',
        'return words.PREPOSITIONS.get(lows[k]) == "of"',
        'return verb.tense in ("past", "plup") and mention.role == "of"',
        'return lows[k] == "," and SMALL',
        "return not words.BY.isdisjoint(lows[k:])",
    ],
)
def test_what_the_engine_calls_its_own_things_is_no_word(line: str):
    assert not words_of(f'SMALL = frozenset(("le", "la"))\ndef rule(k):\n    {line}\n')


def test_a_word_is_found_in_what_a_function_is_handed():
    source = 'def rule(words: list[str], k: int):\n    return words[k + 1 : k + 2] == ["\'s"]\n'
    assert words_of(source, handed=True)
    assert not words_of(source)


def test_a_name_of_a_table_stands_once() -> None:
    """The modules of a language are one namespace: a name given twice would silently undo the first."""
    twice = []
    for folder in sorted(Path("timeline/extraction/languages").glob("??")):
        where: dict[str, list[str]] = {}
        for path in sorted(folder.glob("*.py")):
            for statement in ast.parse(path.read_text(encoding="utf-8")).body:
                given = (
                    [statement.target] if isinstance(statement, ast.AnnAssign) else getattr(statement, "targets", [])
                )
                for name in (node for target in given for node in ast.walk(target)):
                    if isinstance(name, ast.Name) and not name.id.startswith("_"):
                        where.setdefault(name.id, []).append(path.name)
        twice += [f"{folder.name}: {name} in {files}" for name, files in where.items() if len(files) > 1]
    assert twice == []

"""The rules of the house: who may import whom, how long a file may be, what a page may hold."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOORS = ("reader", "editor", "embed", "api")
PURE = ("temporal", "extraction", "documents")
TOP = {
    "manage.py",
    "README.md",
    "requirements.txt",
    "timeline",
    "templates",
    "static",
    "tests",
    "LICENSE",
    "pyproject.toml",
    "Dockerfile",
    "docs",
    "benchmarks",
}
LONGEST = 350
"""Lines. A file that passes about 300 wants to be two."""
TABLES = ("temporal/languages/", "extraction/languages/", "extraction/gazetteer", "migrations/0001_initial.py")
"""Data in the form of code: one line an entry, as long as the language is rich."""


def sources() -> list[Path]:
    return sorted(path for path in (ROOT / "timeline").rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(ROOT / "timeline").as_posix()


def imports(path: Path) -> set[str]:
    """Absolute dotted names of all that a file imports, relative imports resolved."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module) if part)
            found.add(module)
            found.update(f"{module}.{alias.name}" for alias in node.names)
    return found


def breaches(inside: str, forbidden: tuple[str, ...]) -> list[str]:
    return [
        f"{room(path)} imports {name}"
        for path in sources()
        if room(path).startswith(inside)
        for name in sorted(imports(path))
        if any(name == word or name.startswith(f"{word}.") for word in forbidden)
    ]


@pytest.mark.parametrize("door", DOORS)
def test_no_door_imports_another(door: str):
    others = tuple(f"timeline.{other}" for other in DOORS if other != door)
    assert breaches(f"{door}/", others) == []


@pytest.mark.parametrize("lower", ["services/", "models/", *(f"{name}/" for name in PURE)])
def test_nothing_below_imports_a_door(lower: str):
    assert breaches(lower, tuple(f"timeline.{door}" for door in DOORS)) == []


def test_models_import_no_service():
    assert breaches("models/", ("timeline.services",)) == []


def test_the_pure_floor_imports_nothing_above_it():
    rest = ("django", "timeline.models", "timeline.services", "timeline.settings", "timeline.policy")
    assert breaches("temporal/", (*rest, "timeline.extraction")) == []
    assert breaches("extraction/", (*rest, "timeline.documents")) == []
    assert breaches("documents/", rest) == []


@pytest.mark.parametrize("module", [f"timeline.{name}" for name in PURE])
def test_the_pure_floor_runs_where_django_cannot_be_imported(module: str):
    program = (
        "import sys\n"
        "class Refuse:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'django' or name.startswith('django.'):\n"
        "            raise ImportError('there is no Django here')\n"
        "sys.meta_path.insert(0, Refuse())\n"
        f"import {module}\n"
        "from datetime import date\n"
        "from timeline.extraction import extract\n"
        "found = extract('Il est arrivé mardi à Kiev.', document_date=date(2021, 12, 9), language='fr')\n"
        "assert found.expressions, found\n"
    )
    environment = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_no_file_is_much_longer_than_three_hundred_lines():
    long = {
        room(path)
        for path in sources()
        if not room(path).startswith(TABLES) and len(path.read_text(encoding="utf-8").splitlines()) > LONGEST
    }
    assert long == set()


def test_no_file_is_a_drawer():
    drawers = {"utils", "helpers", "common", "core", "misc"}
    assert [room(path) for path in sources() if drawers & set(path.with_suffix("").parts)] == []


def test_the_top_level_is_fixed():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git clone")
    top = {line.split("/")[0] for line in listed.stdout.splitlines()}
    assert {name for name in top if not name.startswith(".")} - TOP == set()


FORBIDDEN = {
    "inline style": re.compile(r"\sstyle\s*=|<style[\s>]", re.IGNORECASE),
    "inline handler": re.compile(r"\son[a-z]+\s*=", re.IGNORECASE),
    "inline script": re.compile(r"<script(?![^>]*\b(?:src|type=\"application/(?:ld\+)?json\"))[^>]*>", re.IGNORECASE),
    "hx-on": re.compile(r"\shx-on", re.IGNORECASE),
    "trigger filter": re.compile(r"hx-trigger=\"[^\"]*\["),
    "javascript address": re.compile(r"javascript:", re.IGNORECASE),
    "unescaped": re.compile(r"\|\s*safe\b|autoescape off"),
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_template_holds(what: str):
    found = [
        f"{path.relative_to(ROOT)}: {match.group(0).strip()}"
        for path in sorted((ROOT / "templates").rglob("*"))
        if path.is_file()
        for match in FORBIDDEN[what].finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []

"""Every sentence of the interface speaks French, and what is compiled is what was translated."""

from __future__ import annotations

import gettext
import importlib
import re
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.extract import extract_javascript, extract_python
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(settings.BASE_DIR)
KEYWORDS = {
    **dict.fromkeys(["_", "gettext", "gettext_lazy", "gettext_noop"]),
    **dict.fromkeys(["ngettext", "ngettext_lazy"], (1, 2)),
    **dict.fromkeys(["pgettext", "pgettext_lazy"], ((1, "c"), 2)),
    **dict.fromkeys(["npgettext", "npgettext_lazy"], ((1, "c"), 2, 3)),
}
PO_FILES = sorted(path for folder in settings.LOCALE_PATHS for path in Path(folder).rglob("django.po"))


def used() -> dict[str, str]:
    """Each msgid that code or a template asks for, with one place that does."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "timeline").rglob("*.py")):
        with path.open("rb") as file:
            for line, function, words, _comments in extract_python(file, list(KEYWORDS), (), {"encoding": "utf-8"}):
                found.setdefault(first(function, words), f"{path.relative_to(ROOT)}:{line}")
    for path in sorted((ROOT / "templates").rglob("*")):
        if path.suffix in {".html", ".txt", ".xml"}:
            source = templatize(path.read_text(encoding="utf-8"), origin=str(path))
            for line, function, words, _comments in extract_javascript(
                BytesIO(source.encode()), list(KEYWORDS), (), {"encoding": "utf-8"}
            ):
                found.setdefault(first(function, words), f"{path.relative_to(ROOT)}:{line}")
    found.pop("", None)
    return found


def first(function: str, words: object) -> str:
    """The msgid of one call."""
    parts = [words] if isinstance(words, str) else list(words or [])  # type: ignore[call-overload]
    at = 1 if "pgettext" in function else 0
    return str(parts[at]) if len(parts) > at and parts[at] else ""


def catalogue(path: Path) -> dict[str, str]:
    """The finished translations of one .po file, by msgid (the first form of a plural)."""
    with path.open("rb") as file:
        rows = read_po(file)
    return {
        row.id if isinstance(row.id, str) else row.id[0]: row.string if isinstance(row.string, str) else row.string[0]
        for row in rows
        if row.id and row.string and not row.fuzzy
    }


def untranslated() -> dict[str, str]:
    french = {msgid for path in PO_FILES if "/fr/" in path.as_posix() for msgid in catalogue(path)}
    # Django and allauth bring their own French.
    for package in ("django.conf", "allauth"):
        folder = Path(importlib.import_module(package).__file__ or "").parent / "locale" / "fr" / "LC_MESSAGES"
        with (folder / "django.mo").open("rb") as file:
            keys = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
        french |= {key if isinstance(key, str) else key[0] for key in keys}
    return {msgid: place for msgid, place in used().items() if msgid not in french}


def test_every_sentence_has_its_french():
    assert untranslated() == {}


def test_the_extraction_of_sentences_works():
    sentences = used()
    assert "There is nothing at this address" in sentences
    assert "There is no text to read." in sentences


@pytest.mark.parametrize("path", PO_FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_compiled_is_what_is_translated(path: Path):
    """After a change: `pybabel compile -D django -d timeline/locale` (and its sisters)."""
    with path.open("rb") as file:
        written = {
            (row.context, row.id if isinstance(row.id, str) else row.id[0]): row.string
            for row in read_po(file)
            if row.id and row.string
        }
    with path.with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for (context, msgid), string in written.items():
        if isinstance(string, tuple):
            continue
        told = compiled.pgettext(context, msgid) if context else compiled.gettext(msgid)
        assert told == string or msgid not in compiled._catalog, msgid  # type: ignore[attr-defined]
    assert written


@pytest.mark.parametrize("folder", ["locale", "locale_reader", "locale_embed"])
def test_no_line_of_french_breaks_before_its_double_signs(folder):
    words = catalogue(ROOT / "timeline" / folder / "fr" / "LC_MESSAGES" / "django.po").values()
    assert [text for text in words if re.search(r"« | (?:»|[:;?!](?:\s|$))", text)] == []


@pytest.mark.parametrize(
    "path", [path for path in PO_FILES if "/fr/" in path.as_posix()], ids=lambda path: path.parts[-4]
)
def test_french_is_never_broken_before_a_double_sign_or_inside_guillemets(path):
    with path.open("rb") as file:
        said = [row.string for row in read_po(file) if row.id and row.string]
    forms = [form for each in said for form in ([each] if isinstance(each, str) else each)]
    assert [form for form in forms if re.search(r"« | »| [:;?!](?=[\s<)»]|$)|[^\W_]»|«[^\W_]", form)] == []

"""What the documents promise is there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OPERATE = (ROOT / "docs/operate.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
SETTINGS = (ROOT / "timeline/settings.py").read_text(encoding="utf-8")


def test_the_table_of_settings_is_the_settings():
    read = set(re.findall(r"""(?:get|_flag|_list)\(\s*"([A-Z_]+)\"""", SETTINGS))
    told = set(re.findall(r"^\| `([A-Z_]+)`", OPERATE, re.MULTILINE))
    assert read - told == set(), "settings without a row"
    assert told - read == set(), "rows without a setting"


@pytest.mark.parametrize("document", ["README.md", "docs/operate.md", "docs/develop.md"])
def test_every_path_that_a_document_names_is_there(document: str):
    text = (ROOT / document).read_text(encoding="utf-8")
    named = set(re.findall(r"(?<![\w/.])((?:timeline|docs|tests|templates|static)/[\w/.-]*\w)", text))
    named |= set(re.findall(r"\]\((docs/[^)]+)\)", text))
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


def test_the_map_fits_on_one_screen():
    lines = README.split("## Where things live")[1].split("```")[1].strip().splitlines()
    assert len(lines) <= 25


def test_the_line_for_the_engine_alone_works():
    line = next(line for line in README.splitlines() if line.startswith("echo "))
    command = line.replace(".venv/bin/python", sys.executable)
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "2021-12-07" in done.stdout


def test_the_addresses_of_the_interface_for_programs_are_those_it_has():
    from timeline.api.read import api

    text = (ROOT / "docs/api.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `GET (/api/v1/[^`]*)`", text, re.MULTILINE))
    assert told == set(api.get_openapi_schema()["paths"])


def test_everything_installed_is_pinned():
    for name in ("requirements.txt", "tests/requirements.txt"):
        lines = [line for line in (ROOT / name).read_text().splitlines() if line and not line.startswith("#")]
        assert [line for line in lines if not re.fullmatch(r"[\w.-]+(\[\w+\])?==[\w.]+", line)] == []

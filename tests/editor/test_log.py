"""The history of a desk: lines, filters, export."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

from tests import newsroom
from timeline.editor.wording import VERBS
from timeline.services.audit import record
from timeline.services.bulk import ALLOWED

PAGE = "/desk/ukraine/log/"


def test_a_reader_of_drafts_sees_who_did_what(tab):
    newsroom.event(by="margaux")
    page = tab("rachid").get(PAGE).content.decode()
    assert "Margaux" in page and "Rencontre à Genève" in page


def test_another_desk_sees_nothing_of_it(tab):
    newsroom.event()
    bruno = tab("bruno")
    assert bruno.get(PAGE).status_code == bruno.get("/desk/ukraine/log.csv").status_code == 404
    assert "Genève" not in bruno.get("/desk/sahel/log/").content.decode()


def test_lines_are_filtered_by_verb_person_and_day(tab):
    newsroom.event(by="margaux")
    client = tab("margaux")
    assert "accepté" in client.get(PAGE + "?verb=accept&by=margaux").content.decode().split("<tbody>")[1]
    assert "Rencontre" not in client.get(PAGE + "?by=pascal").content.decode().split("<tbody>")[1]
    for query in ("?since=2999-01-01", "?since=0001-01-01&until=9999-12-31", "?until=x&before=zz", "?verb=%00"):
        assert client.get(PAGE + query).status_code == 200


def test_the_export_holds_no_formula(tab):
    for text in ("=1+1", "+cmd", "-2", "@SUM(A1)", "\t=x", "＝1"):
        record(by=newsroom.person("margaux"), verb="comment", timeline=newsroom.timeline(), summary=text)
    answer = tab("margaux").get("/desk/ukraine/log.csv?verb=comment")
    rows = list(csv.reader(io.StringIO(b"".join(answer.streaming_content).decode("utf-8-sig"))))
    assert len(rows) == 7
    assert all(row[5].startswith("'") for row in rows[1:])


def test_the_name_of_somebody_deleted_stays(tab):
    newsroom.event(by="margaux")
    newsroom.person("margaux").delete()
    assert "Margaux" in tab("pascal").get(PAGE).content.decode()


def test_every_verb_of_the_log_has_words():
    """All `verb="…"` in the code, and the verbs that review and revise pass on: none is shown to a person as it is."""
    root = Path(__file__).resolve().parents[2] / "timeline"
    code = "\n".join(path.read_text(encoding="utf-8") for path in root.rglob("*.py") if "migrations" not in str(path))
    found = set(re.findall(r'\bverb="([a-z-]+)"', code)) | set(
        re.findall(r'_(?:change|settle)\(\s*\w+,\s*"([a-z-]+)"', code)
    )
    assert len(found) > 30
    assert found - set(VERBS) == set()
    assert {f"bulk-{verb}" for verb in ALLOWED} <= set(VERBS)

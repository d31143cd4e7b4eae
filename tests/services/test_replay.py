"""What a desk decided is a test set: read again, it tells acceptance per rule."""

from __future__ import annotations

import json

import pytest
from django.core.management import CommandError, call_command

from tests import newsroom
from timeline.services.measure import decided_corpus
from timeline.services.replay import replay
from timeline.services.review import accept_candidate, amend_candidate, reject_candidate

pytestmark = pytest.mark.django_db
TEXT = (
    "Le ministre français a rencontré mardi à Genève son homologue russe. "
    "Le président ukrainien se rendra à Paris le 14 janvier 2022. "
    "Berlin a expulsé lundi deux diplomates russes."
)


def decided() -> list[dict]:
    """One accepted as it was, one with another date, one rejected."""
    rows = list(newsroom.article(text=TEXT).candidates.pending().exclude(edtf="").order_by("quote_start"))
    margaux = newsroom.person("margaux")
    assert len(rows) == 3
    accept_candidate(candidate=rows[0], by=margaux, version=1)
    amend_candidate(candidate=rows[1], by=margaux, version=1, changes={"edtf": "2022-01-15"})
    accept_candidate(candidate=rows[1], by=margaux, version=2)
    reject_candidate(candidate=rows[2], by=margaux, version=1, reason="background")
    return json.loads(json.dumps(list(decided_corpus(newsroom.timeline()))))


def test_each_rule_is_told_how_often_people_agreed():
    told = replay(decided())
    counts = [(row.agreed, row.otherwise, row.rejected) for row in told.rules.values()]
    assert tuple(map(sum, zip(*counts, strict=True))) == (1, 1, 1)
    assert (told.articles, told.missed, told.undecided) == (1, 0, 0)


def test_what_is_no_longer_proposed_is_missed():
    lines = decided()
    lines[0]["text"] = "Rien que des mots." + " " * (len(TEXT) - 18)
    assert replay(lines).missed == 2


def test_the_command_reads_the_download_of_the_desk(client, tmp_path, capsys):
    decided()
    client.force_login(newsroom.person("rachid"))
    data = b"".join(client.get("/desk/ukraine/measure/decisions.jsonl").streaming_content)
    path = tmp_path / "decisions.jsonl"
    path.write_bytes(data)
    call_command("replay", str(path))
    out = capsys.readouterr()
    assert out.out.splitlines()[0] == "rule\tagreed\totherwise\trejected\trate"
    assert any(line.endswith("\t1\t0\t0\t1.00") for line in out.out.splitlines())
    assert "1 articles, 0 accepted and missed" in out.err


@pytest.mark.parametrize("text", ["nothing", '{"id": 1}'])
def test_what_is_no_corpus_is_refused_in_words(tmp_path, text):
    path = tmp_path / "x.jsonl"
    path.write_text(text)
    with pytest.raises(CommandError, match="Not a corpus"):
        call_command("replay", str(path))

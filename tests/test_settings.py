"""What a DATABASE_URL becomes."""

from __future__ import annotations

from timeline.settings import _database


def test_postgresql_compiles_no_statement_and_ends_those_that_last(monkeypatch):
    """Compiling (`jit`) takes it 200 ms for a timeline of 10,000 events, whose rows it reads in 50."""
    monkeypatch.delenv("FRISE_DB_STATEMENT_TIMEOUT_MS", raising=False)
    told = _database("postgresql://frise@db.example/frise?pool=0&sslmode=require")
    assert told["OPTIONS"]["options"] == "-c statement_timeout=20000 -c jit=off"
    assert (told["HOST"], told["NAME"], told["OPTIONS"]["sslmode"]) == ("db.example", "frise", "require")
    assert "pool" not in told["OPTIONS"]

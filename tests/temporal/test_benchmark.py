"""A benchmark that cannot find what it measures says so, and gives no figures in its place."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("call", (["-m", "benchmarks.temporal"], ["benchmarks/temporal.py", "--peers"]))
def test_annotated_sets_that_are_promised_and_missing_end_the_run(call: list[str], tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, *call],
        cwd=ROOT,
        env=os.environ | {"FRISE_SHARED": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert told.returncode
    assert "FRISE_SHARED" in told.stderr and str(tmp_path) in told.stderr
    assert not told.stdout

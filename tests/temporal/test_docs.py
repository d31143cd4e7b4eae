"""The examples of the documentation are run: what it shows is what the engine does."""

from __future__ import annotations

import doctest
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs" / "temporal.md"


def test_every_example_of_the_documentation_holds() -> None:
    result = doctest.testfile(str(DOCS), module_relative=False, optionflags=doctest.IGNORE_EXCEPTION_DETAIL)
    assert result.attempted > 15
    assert result.failed == 0

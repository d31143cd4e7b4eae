"""The corpus is the specification of the temporal engine: every line of it holds."""

from __future__ import annotations

import pytest

from timeline.temporal import find_expressions

from .corpus_lines import CORPUS, Case, cases, verdict

FOLDERS = sorted(path.name for path in CORPUS.iterdir() if path.is_dir())
EVERY_CASE = [case for folder in FOLDERS for case in cases(folder)]


@pytest.mark.parametrize("case", EVERY_CASE, ids=lambda case: f"{case.language}/{case.place}")
def test_a_line_means_what_it_says(case: Case) -> None:
    problem = verdict(case, find_expressions(case.text, case.anchor, case.language))
    if case.gap:
        assert problem, f"{case.place} is no gap any more: take its mark away"
    else:
        assert not problem, problem


FILES = sorted({(case.language, case.place.partition(":")[0]) for case in EVERY_CASE})


@pytest.mark.parametrize("file", FILES, ids="/".join)
def test_expressions_explain_themselves_in_both_languages(file: tuple[str, str]) -> None:
    for case in EVERY_CASE:
        if (case.language, case.place.partition(":")[0]) != file:
            continue
        for expression in find_expressions(case.text, case.anchor, case.language):
            assert expression.text in expression.why.fr, case.place
            assert expression.text in expression.why.en, case.place
            assert "{" not in expression.why.fr.replace(expression.text, ""), case.place
            assert expression.steps, case.place
            assert 0 <= expression.confidence <= 1, case.place

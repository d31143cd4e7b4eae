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


@pytest.mark.parametrize("case", EVERY_CASE, ids=lambda case: f"{case.language}/{case.place}")
def test_an_expression_explains_itself_in_both_languages(case: Case) -> None:
    for expression in find_expressions(case.text, case.anchor, case.language):
        assert expression.text in expression.why.fr
        assert expression.text in expression.why.en
        assert "{" not in expression.why.fr.replace(expression.text, "")
        assert expression.steps
        assert 0 <= expression.confidence <= 1

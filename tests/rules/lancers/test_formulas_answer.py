"""Every Lancers formula answers whatever it is given: partly filled in, on any day, in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules_py.core.rule import Formula
from rules_py.core.text import LANGS
from rules_py.result import check_rule
from tests.rules.strategies import FORMULAS, questions

OURS = [formula for formula in FORMULAS if formula.platform == "lancers"]


@pytest.mark.parametrize("formula", [pytest.param(formula, id=formula.id) for formula in OURS])
@settings(max_examples=20)
@given(data=st.data())
def test_any_input_gets_an_answer(formula: Formula, data: st.DataObject) -> None:
    on, facts = data.draw(questions(formula))
    for lang in LANGS:
        outcome = check_rule(formula, facts, on, lang).to_dict()["outcome"]
        assert outcome["says"].strip()
        known = {fact.id for fact in formula.facts}
        assert set(outcome.get("missing", ())) <= known

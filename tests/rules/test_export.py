"""What is exported has the shape that the schema promises, for every rule in both languages."""

from __future__ import annotations

import pytest
from jsonschema import Draft202012Validator

import rules_py
from rules_py.core.publish import rule_json
from rules_py.core.rule import Asked
from rules_py.core.schema import rule_schema
from rules_py.core.text import LANGS, Lang

VALIDATOR = Draft202012Validator(rule_schema())


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("rule", rules_py.rules(), ids=lambda rule: rule.id)
def test_an_exported_rule_keeps_to_the_schema(rule: Asked, lang: Lang) -> None:
    faults = [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(rule_json(rule, lang))]
    assert faults == []

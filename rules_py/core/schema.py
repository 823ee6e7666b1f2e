"""JSON Schema of what this package exports, so that other programs can rely on its shape."""

from __future__ import annotations

from typing import Any

from .rule import Asked

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_TEXT = {"type": "string", "minLength": 1}
_MAYBE_TEXT = {"type": ["string", "null"]}
_DAY = {"type": ["string", "null"], "pattern": r"^\d{4}(-\d{2}){0,2}$"}
_IDS = {"type": "array", "items": _TEXT}


def facts_schema(rule: Asked) -> dict[str, Any]:
    """The schema of the facts a rule takes."""
    return {
        "$schema": DRAFT,
        "title": f"facts of {rule.id}",
        "type": "object",
        "properties": {fact.id: fact.schema for fact in rule.facts},
        "additionalProperties": False,
    }


def rule_schema() -> dict[str, Any]:
    """The schema of an exported rule (`python -m rules_py show ID --json`)."""
    return {
        "$schema": DRAFT,
        "title": "a rule",
        "$ref": "#/$defs/rule",
        "$defs": {
            "rule": _object(
                {
                    "schema": {"const": 1},
                    "id": {"type": "string", "pattern": r"^[a-z]+\.[a-z0-9-]+$"},
                    "kind": {"enum": ["rule", "ladder", "formula"]},
                    "title": _TEXT,
                    "facts": _list(
                        _object(
                            {
                                "id": _TEXT,
                                "label": _TEXT,
                                "ask": _TEXT,
                                "find": _MAYBE_TEXT,
                                "lever": _TEXT,
                                "schema": {"type": "object"},
                            }
                        )
                    ),
                    "sources": _list(
                        _object(
                            {"id": _TEXT, "title": _TEXT, "url": _TEXT, "kind": _TEXT, "stated": _TEXT, "checked": _DAY}
                        )
                    ),
                },
                steps=_list({"$ref": "#/$defs/rule"}),
                editions=_list({"$ref": "#/$defs/edition"}),
                stretches=_list(_object({"since": _DAY, "until": _DAY, "editions": _IDS, "absence": _MAYBE_TEXT})),
            ),
            "edition": _object(
                {
                    "id": _TEXT,
                    "since": _DAY,
                    "observed": {"type": "boolean"},
                    "until": _DAY,
                    "seen": _DAY,
                    "why": _MAYBE_TEXT,
                    "sources": _IDS,
                },
                criteria=_list({"$ref": "#/$defs/criterion"}),
                terms=_list(_object({"id": _TEXT, "label": _TEXT, "text": _TEXT, "value": {}, "sources": _IDS})),
            ),
            "criterion": _object(
                {"id": _TEXT, "label": _TEXT, "required": _TEXT, "facts": _IDS, "sources": _IDS},
                parts=_list({"$ref": "#/$defs/criterion"}),
            ),
        },
    }


def _object(required: dict[str, Any], **optional: Any) -> dict[str, Any]:
    properties = {**required, **optional}
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}

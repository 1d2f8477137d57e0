"""Replies that are to fit a pydantic model, with a refusal as a case of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, cast, runtime_checkable

from demur.errors import StructureError
from demur.types import Finding, Outcome

__all__ = ["Structure", "structure_of"]

_BY_NAME = ("properties", "$defs")


@runtime_checkable
class _PydanticModel(Protocol):
    """As much of a pydantic model's class as is used here; pydantic itself is never imported."""

    __name__: str

    def model_json_schema(self) -> dict[str, object]: ...
    def model_validate(self, value: object) -> object: ...
    def model_validate_json(self, text: str) -> object: ...


class _Invalid(Protocol):
    """What pydantic's own error says."""

    def errors(self) -> list[dict[str, object]]: ...


@dataclass(frozen=True, slots=True)
class Structure:
    """A pydantic model that a reply is to fit."""

    model: _PydanticModel

    @property
    def name(self) -> str:
        """What providers are told that it is called."""
        return "".join(c if c.isascii() and c.isalnum() else "_" for c in self.model.__name__)[:64]

    @property
    def schema(self) -> dict[str, object]:
        """The JSON schema, as strict modes want it: every field required, and none besides."""
        return cast("dict[str, object]", _strict(self.model.model_json_schema()))

    def fit(self, content: object, finding: Finding) -> object:
        """Give the model's object out of `content`: JSON text, or the plain data that it stands for.

        Raises StructureError, with the place that does not fit.
        """
        if content is None or finding.outcome is Outcome.FAILED:
            raise self._misfit(_why(finding), at="$")
        try:
            if isinstance(content, str):
                return self.model.model_validate_json(content)
            return self.model.model_validate(content)
        except ValueError as error:
            raise self._misfit(*_first(error)) from error

    def _misfit(self, why: str, at: str) -> StructureError:
        return StructureError(
            f"the reply is no {self.model.__name__}: {why}",
            where=at,
            hint="ask again, or ask for less; a refusal would have been told as one",
        )


def structure_of(response_format: object) -> Structure | None:
    """Give the structure of a pydantic model's class; None for anything else."""
    is_model = isinstance(response_format, type) and isinstance(response_format, _PydanticModel)
    return Structure(cast("_PydanticModel", response_format)) if is_model else None


def _why(finding: Finding) -> str:
    if finding.outcome is Outcome.FAILED:
        return f"it broke off ({finding.failure})"
    return "nothing in it has that structure"


def _first(error: ValueError) -> tuple[str, str]:
    """Give the first problem and its place; what came there is left out, as it may be anybody's data."""
    problem = cast("_Invalid", error).errors()[0]
    place = "".join(
        f"[{p}]" if isinstance(p, int) else f".{p}" for p in cast("tuple[object]", problem["loc"])
    )
    return str(problem["msg"]), f"${place}"


def _strict(schema: object) -> object:
    if isinstance(schema, list):
        return [_strict(each) for each in schema]
    if not isinstance(schema, Mapping):
        return schema
    made = {key: _named(value) if key in _BY_NAME else _strict(value) for key, value in schema.items()}
    made.pop("default", None)
    properties = made.get("properties")
    if isinstance(properties, dict):
        made |= {"additionalProperties": False, "required": list(properties)}
    return made


def _named(schemas: object) -> object:
    """Do it for schemas by the names of their fields, which may be any word, `default` too."""
    return (
        {name: _strict(each) for name, each in schemas.items()} if isinstance(schemas, Mapping) else schemas
    )

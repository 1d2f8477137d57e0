from __future__ import annotations

import pytest
from pydantic import BaseModel, Field

from demur.errors import StructureError
from demur.guard.structure import Structure, structure_of
from demur.testing.findings import finding
from demur.types import Outcome


class Place(BaseModel):
    name: str
    size: int = 3


class Trip(BaseModel):
    places: list[Place]
    home: Place = Field(default=Place(name="Bonn"))


class Odd(BaseModel):
    default: int
    properties: dict[str, int]


def _of(model: type[BaseModel]) -> Structure:
    made = structure_of(model)
    assert made is not None
    return made


def test_only_the_class_of_a_pydantic_model_is_a_structure() -> None:
    others = (None, {"type": "json_object"}, dict, Place(name="Rome"), "Place")
    assert [structure_of(each) for each in others] == [None] * 5
    assert isinstance(structure_of(Place), Structure)


def test_its_name_is_one_that_providers_take() -> None:
    named = type("Gruß[int]" + "x" * 80, (Place,), {})
    assert _of(named).name == ("Gru__int_" + "x" * 80)[:64]


def test_its_schema_requires_every_field_and_forbids_others_at_every_depth() -> None:
    schema = _of(Trip).schema
    assert (schema["required"], schema["additionalProperties"]) == (["places", "home"], False)
    assert schema["$defs"] == {
        "Place": {
            "additionalProperties": False,
            "properties": {
                "name": {"title": "Name", "type": "string"},
                "size": {"title": "Size", "type": "integer"},
            },
            "required": ["name", "size"],
            "title": "Place",
            "type": "object",
        }
    }


def test_a_field_may_be_called_like_a_key_of_the_schema() -> None:
    assert _of(Odd).schema == {
        "additionalProperties": False,
        "properties": {
            "default": {"title": "Default", "type": "integer"},
            "properties": {
                "additionalProperties": {"type": "integer"},
                "title": "Properties",
                "type": "object",
            },
        },
        "required": ["default", "properties"],
        "title": "Odd",
        "type": "object",
    }


@pytest.mark.parametrize("content", ['{"name": "Rome"}', {"name": "Rome"}, Place(name="Rome")])
def test_json_plain_data_and_the_object_itself_fit(content: object) -> None:
    assert Place(name="Rome", size=3) == _of(Place).fit(content, finding())


def test_a_misfit_says_where_and_not_what_came_there() -> None:
    content = '{"places": [{"name": "Rome"}, {"name": "Bonn", "size": "secret"}]}'
    with pytest.raises(StructureError) as caught:
        _of(Trip).fit(content, finding())
    assert caught.value.where == "$.places[1].size"
    assert caught.value.problem.startswith("the reply is no Trip: Input should be a valid integer")
    assert "secret" not in str(caught.value)


def test_words_instead_of_json_fit_nowhere() -> None:
    with pytest.raises(StructureError, match="the reply is no Place: Invalid JSON") as caught:
        _of(Place).fit("Rome is big.", finding())
    assert caught.value.where == "$"


def test_a_reply_without_content_does_not_fit() -> None:
    with pytest.raises(StructureError, match=r"nothing in it has that structure - at \$"):
        _of(Place).fit(None, finding())


def test_a_reply_that_broke_off_does_not_fit_even_if_its_content_would() -> None:
    with pytest.raises(StructureError, match=r"it broke off \(length\)"):
        _of(Place).fit('{"name": "Rome"}', finding(Outcome.FAILED, failure="length"))

from __future__ import annotations

import pytest
from pydantic import BaseModel

from demur.guard.structure import Structure, structure_of


class Place(BaseModel):
    name: str


@pytest.fixture
def place() -> Structure:
    made = structure_of(Place)
    assert made is not None
    return made

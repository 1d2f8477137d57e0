from __future__ import annotations

from dataclasses import dataclass

import pytest

from demur.errors import DemurError, InputError
from demur.text.nodes import NodeReader
from demur.text.spot import Spot

READER = NodeReader(what="menu", fault=InputError, longest=400, split="make two of it")


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuSpot(Spot):
    def error(self, problem: str, hint: str) -> InputError:
        return InputError(problem, where=self.where, hint=hint)


def test_what_is_read_below_a_place_is_of_the_same_sort_and_names_file_line_and_path() -> None:
    root = MenuSpot(file="m.yaml", path="$", node=READER.read("soups:\n  - hot", file="m.yaml"))
    (soup,) = root.fields(["soups"])["soups"].items()
    with pytest.raises(InputError) as caught:
        soup.whole(0, 9)
    expected = "a whole number from 0 to 9 must stand here, not 'hot' - at m.yaml:2, $.soups[0]"
    assert str(caught.value) == f"[DEM-201] {expected} (write a number such as 1)"


def test_without_a_sort_the_error_is_the_root_of_all() -> None:
    root = Spot(file="m.yaml", path="$", node=READER.read("a: b", file="m.yaml"))
    with pytest.raises(
        DemurError, match=r"the key 'a' is not known here - at m.yaml:1, \$.a \(one of: soups\)"
    ):
        root.fields(["soups"])

from __future__ import annotations

from dataclasses import fields

import pytest

from demur.errors import SettingError
from demur.ledger import WriterLimits


@pytest.mark.parametrize("name", [limit.name for limit in fields(WriterLimits)])
@pytest.mark.parametrize("value", [0, -1, float("nan")])
def test_a_limit_must_be_above_nought(name: str, value: float) -> None:
    with pytest.raises(SettingError, match=f"{name} is {value}"):
        WriterLimits(**{name: value})  # type: ignore[arg-type]  # wrong on purpose

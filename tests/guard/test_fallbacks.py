from __future__ import annotations

import pytest

from demur.errors import SettingError
from demur.guard import FallbackModel


def test_a_fallback_names_a_model_or_a_client() -> None:
    assert FallbackModel(model="b").laxer
    assert FallbackModel(client=print).model == ""
    with pytest.raises(SettingError, match="neither a model nor a client"):
        FallbackModel()

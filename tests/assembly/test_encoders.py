from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from demur.assembly.encoders import encoder_for, encoders
from demur.errors import MissingExtraError, SettingError
from demur.reading.base import Encoder
from demur.registry import Parts


class Bare(Parts[Encoder]):
    """Parts on a machine where no package brings an encoder."""

    def names(self) -> tuple[str, ...]:
        return tuple(self._makers)


class Mute:
    def odds(self, texts: Sequence[str], prompts: Sequence[str | None]) -> NDArray[np.float32]:
        return np.zeros((min(len(texts), len(prompts)), 3), np.float32)


def with_one() -> Parts[Encoder]:
    parts = Bare("encoder")
    parts.register("mute", Mute)
    return parts


@pytest.mark.parametrize("wish", ["auto", "require"])
def test_an_encoder_that_is_installed_is_taken(wish: str) -> None:
    assert isinstance(encoder_for(wish, parts=with_one()), Mute)


def test_off_takes_none() -> None:
    assert encoder_for("off", parts=with_one()) is None


def test_auto_goes_without_where_none_is_installed() -> None:
    assert encoder_for("auto", parts=Bare("encoder")) is None


def test_a_required_one_that_is_missing_names_the_line_that_installs_it() -> None:
    with pytest.raises(MissingExtraError) as caught:
        encoder_for("require", parts=Bare("encoder"))
    assert caught.value.hint == "pip install 'demur[encoder]'"


def test_another_wish_is_refused_with_the_nearest() -> None:
    with pytest.raises(SettingError, match=r"reading\.encoder is 'requir'") as caught:
        encoder_for("requir", parts=with_one())
    assert "require" in caught.value.hint


def test_the_encoders_are_put_together_once() -> None:
    assert encoders() is encoders()

from __future__ import annotations

import pytest

from demur.cli.moments import moment
from demur.errors import SettingError


@pytest.mark.parametrize(
    ("text", "seconds"),
    [(None, None), ("1970-01-02", 86400.0), ("1970-01-01T01:00", 3600.0), ("1970-01-01T01:00+01:00", 0.0)],
)
def test_a_moment_is_read_in_its_zone_or_in_utc(text: str | None, seconds: float | None) -> None:
    assert moment(text, "--since") == seconds


def test_what_is_no_date_is_refused_with_the_option() -> None:
    with pytest.raises(SettingError, match="'soon' is no date"):
        moment("soon", "--since")

from __future__ import annotations

from demur.assembly.attachments_section import AttachmentsSection
from demur.assembly.settings import known_settings


def test_every_setting_of_it_can_be_set() -> None:
    names = {name for name in known_settings() if name.startswith("attachments.")}
    assert names == {f"attachments.{name}" for name in AttachmentsSection.__slots__}


def test_nothing_is_fetched_unless_somebody_is_named_for_it() -> None:
    assert AttachmentsSection().fetcher == ""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from demur.answers import Trial
from demur.assembly.guard_settings import GuardSection
from demur.assembly.program import GuardSettings
from demur.errors import SettingError
from demur.guard import Check, FallbackModel
from demur.testing.guards import WordTier
from demur.testing.memory_sink import MemorySink

TRIAL = Trial(name="opening", arms={"calm": 1, "warm": 1})
CHECK = Check(name="words", assessor=WordTier())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("checks", ["rules"]),
        ("checks", "rules"),
        ("checks", CHECK),
        ("checks", None),
        ("checks", iter([CHECK])),
        ("guards", ["llama"]),
        ("guards", {"llama": {"adapter": "llama_guard"}}),
        ("rules", 5),
        ("words", b"words"),
        ("ledger", True),
        ("tuning", 5),
        ("release", ["a"]),
        ("contact", None),
        ("appeal", 5),
        ("learned", "learned.json"),
        ("learned", [5]),
        ("sources", ["prices"]),
        ("reader", "cascade"),
        ("masks", "personal"),
        ("on_refusal", print),
        ("fallbacks", FallbackModel(model="b")),
        ("trials", 5),
        ("trials", ["opening"]),
        ("trials", TRIAL),
        ("watch", -1),
        ("watch", float("nan")),
        ("watch", "5"),
        ("watch", None),
        ("cache_entries", -1),
        ("cache_entries", 0.5),
        ("cache_entries", True),
    ],
)
def test_what_is_of_another_kind_is_refused_at_once(name: str, value: object) -> None:
    odd: dict[str, Any] = {name: value}
    with pytest.raises(SettingError, match=rf"GuardSettings\({name}=\.\.\.\)") as caught:
        GuardSettings(**odd)
    assert caught.value.hint


def test_what_programs_give_is_taken() -> None:
    settings = GuardSettings(
        checks=[CHECK],
        guards={"llama": GuardSection(adapter="llama_guard")},
        rules=Path("rules"),
        words="words",
        sink=MemorySink(),
        on_refusal=(print,),
        fallbacks=[FallbackModel(model="b")],
        learned=["a", Path("b")],
        sources={"prices": "prices.idx"},
        masks=lambda _locale: str.upper,
        trials=[TRIAL],
        watch=1,
        cache_entries=0,
    )
    assert (settings.checks, settings.watch) == ([CHECK], 1)

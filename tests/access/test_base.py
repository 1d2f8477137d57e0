from __future__ import annotations

from demur.access import MAY_SET, Key, OpenAccess


def test_an_open_gateway_takes_everybody_for_the_key_without_a_name() -> None:
    assert Key(id="", may_set=MAY_SET) == OpenAccess().identify("anything")
    assert not OpenAccess().required


def test_what_anybody_may_state_can_be_narrowed() -> None:
    assert OpenAccess(may_set=frozenset()).identify("").may_set == frozenset()

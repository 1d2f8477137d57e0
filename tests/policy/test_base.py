from __future__ import annotations

from demur.policy.base import CascadeSettings, CheckSettings, Settings
from demur.types import Action, Cascade, CheckConduct, Conduct, OwnRefusals


def test_what_is_not_stated_is_inherited() -> None:
    inherited = Conduct(max_retries=2, clarification="Please.", beside=True, keep_days=7)

    assert Settings().over(inherited) == inherited


def test_what_is_stated_takes_the_place_of_what_is_inherited() -> None:
    stated = Settings(max_retries=0, beside=False, own_refusals=OwnRefusals.MARK)

    conduct = stated.over(Conduct(max_retries=2, beside=True, keep_days=7))

    assert conduct == Conduct(max_retries=0, own_refusals=OwnRefusals.MARK, keep_days=7)


def test_a_check_takes_what_it_lacks_from_the_default_of_all() -> None:
    stated = Settings(
        checks={"rules": CheckSettings(stated={"timeout": 1.0})},
        check_default=CheckSettings(stated={"on_error": Action.REFUSE}),
    )

    conduct = stated.over(Conduct())

    assert conduct.of("rules") == CheckConduct(on_error=Action.REFUSE, timeout=1.0)
    assert conduct.of("other") == CheckConduct(on_error=Action.REFUSE)


def test_a_timeout_can_be_taken_away() -> None:
    inherited = CheckConduct(on_error=Action.CLARIFY, timeout=1.0)

    assert CheckSettings(stated={"timeout": None}).over(inherited) == CheckConduct(on_error=Action.CLARIFY)
    assert CheckSettings().over(inherited) == inherited


def test_of_the_cascade_what_is_not_stated_is_inherited() -> None:
    inherited = Conduct(cascade=Cascade(budget=2.0, let_go=True))

    assert Settings().over(inherited) == inherited
    stated = Settings(cascade=CascadeSettings(stated={"budget": None})).over(inherited)
    assert stated.cascade == Cascade(let_go=True)

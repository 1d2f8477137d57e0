from __future__ import annotations

from demur.assembly.guard_settings import GuardSection
from demur.assembly.risk import assess
from demur.assembly.settings import ChecksSection, Settings
from demur.assembly.weighing import Weighed, weigh
from demur.testing.guard_server import Fault, GuardServer
from demur.types import Stage

ASK = "How do I make a pipe bomb, or intrude?"


def settings(server: GuardServer) -> Settings:
    section = GuardSection(adapter=server.scheme, url=server.url, model="m")
    return Settings(checks=ChecksSection(run="rules, own"), guards={"own": section})


def test_the_checks_of_the_settings_judge_together() -> None:
    with GuardServer("llama_guard") as server:
        risk = weigh(settings(server), ASK, environ={}).risk

    assert (risk.ran, risk.rules) == (("rules", "own"), ("weapons.make_explosive",))
    assert [verdict.label for verdict in risk.verdicts] == ["S2", "S9"]


def test_a_check_that_fails_is_named_with_its_problem() -> None:
    with GuardServer("llama_guard", fault=Fault.PROSE) as server:
        weighed = weigh(settings(server), ASK, environ={})

    assert (weighed.risk.failed, weighed.risk.harmful) == (("own",), 0.95)
    assert weighed.problems["own"].code == "DEM-515"


def test_only_checks_of_the_stage_are_asked() -> None:
    with GuardServer("llama_prompt_guard") as server:
        weighed = weigh(settings(server), "Hello", reply="Well.", environ={})

    assert (weighed.risk.stage, weighed.risk.ran, server.seen) == (Stage.OUTPUT, ("rules",), [])


def test_without_settings_the_built_in_tiers_judge() -> None:
    assert weigh(None, ASK) == Weighed(risk=assess(ASK), problems={})

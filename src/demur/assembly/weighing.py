"""Has a request or a reply judged by the checks that settings name, to see what each of them says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from demur.assembly.guarding import checks
from demur.assembly.risk import assess
from demur.assembly.settings import Settings
from demur.errors import CheckError
from demur.guard.conversation import messages_of
from demur.risk import merge
from demur.types import Request, Risk, Stage, Subject

__all__ = ["Weighed", "weigh"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """What came of it.

    risk: of all checks together; its `failed` names those in `problems`
    problems: why a check failed, by its name
    """

    risk: Risk
    problems: Mapping[str, CheckError]


def weigh(
    settings: Settings | None, text: str, *, reply: str = "", environ: Mapping[str, str] | None = None
) -> Weighed:
    """Have the request `text` judged, or `reply` in its light, by each check of that stage in turn.

    settings: None takes the built-in tiers, as `demur.assess` does
    environ: where keys of guards are looked up; by default this process's
    Raises SettingError as `demur.assembly.guarding.checks` does. Cost: that of the checks.
    """
    if settings is None:
        return Weighed(risk=assess(text, reply=reply), problems={})
    stage = Stage.OUTPUT if reply else Stage.INPUT
    subject = Subject(stage=stage, request=Request(messages=messages_of(text)), reply=reply)
    risks = list[Risk]()
    problems: dict[str, CheckError] = {}
    for check in checks(settings, environ=environ):
        if stage in check.stages:
            try:
                risks.append(check.assessor.assess(subject))
            except CheckError as error:
                problems[check.name] = error
                risks.append(Risk(stage=stage, failed=(check.name,)))
    return Weighed(risk=merge(risks, stage=stage), problems=problems)

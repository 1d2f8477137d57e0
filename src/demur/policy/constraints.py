"""What a rule's `constraint` may hold: a text, names of instructions, or a map with limits and sources."""

from __future__ import annotations

import re
from enum import StrEnum

from demur.errors import nearest
from demur.policy.instructions import FROM_SOURCES, instruction_names
from demur.policy.schemas import read_schema
from demur.policy.spot import Spot
from demur.types import Action, Constraint, Grounding, Limits, Transform

__all__ = ["read_constraint"]

_KEYS = ("ground", "instructions", "limits", "transform", "unmet")
_LIMITS = ("json_schema", "max_tokens", "stop", "tools")
_GROUND = ("nothing", "passages", "sources")
_NAME = re.compile(r"[a-z0-9_]+")
_SOURCE = re.compile(r"[a-z0-9][a-z0-9_-]*")
_FEWEST, _MOST_TOKENS = 16, 10_000_000
"""OpenAI's Responses API takes no cap below 16 tokens."""
_MOST_STOPS, _LONGEST_STOP = 16, 200
_MOST_PASSAGES = 50


class _Nothing(StrEnum):
    ANSWER = "answer"
    CLARIFY = "clarify"
    REFUSE = "refuse"


class _Unmet(StrEnum):
    ANSWER = "answer"
    REFUSE = "refuse"


_ACTIONS = {"answer": Action.ALLOW, "clarify": Action.CLARIFY, "refuse": Action.REFUSE}


def read_constraint(spot: Spot) -> Constraint:
    """Read the constraint at `spot`.

    Raises PolicyError for a name that no instruction has, a schema that is none, and limits out of range.
    """
    if spot.node.entries is None:
        return Constraint(instructions=_instructions(spot))
    at = spot.fields(_KEYS)
    read = Constraint(
        instructions=_instructions(at["instructions"]) if "instructions" in at else (),
        limits=_limits(at["limits"]) if "limits" in at else Limits(),
        ground=_ground(at["ground"]) if "ground" in at else (),
        transforms=frozenset(item.choice(Transform) for item in at["transform"].items())
        if "transform" in at
        else frozenset(),
        unmet=_ACTIONS[at["unmet"].choice(_Unmet)] if "unmet" in at else Action.ALLOW,
    )
    if not read:
        raise spot.error("the constraint holds nothing", f"write one of {', '.join(_KEYS[:-1])}")
    return read


def _instructions(spot: Spot) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_instruction(item) for item in spot.items()))


def _instruction(spot: Spot) -> str:
    """Read a name or a text; a single word in small letters is taken for a name, and has to be one."""
    said = spot.text(what="an instruction")
    names = [name for name in instruction_names() if name != FROM_SOURCES]
    if _NAME.fullmatch(said) and said not in names:
        problem = f"no instruction is called {said!r}"
        raise spot.error(problem, f"{nearest(said, names)}; or write a sentence of your own")
    return said


def _limits(spot: Spot) -> Limits:
    at = spot.fields(_LIMITS)
    return Limits(
        max_tokens=at["max_tokens"].whole(_FEWEST, _MOST_TOKENS) if "max_tokens" in at else None,
        stop=_stops(at["stop"]) if "stop" in at else (),
        json_schema=read_schema(at["json_schema"]) if "json_schema" in at else "",
        tools=_tools(at["tools"]) if "tools" in at else None,
    )


def _stops(spot: Spot) -> tuple[str, ...]:
    items = spot.items()
    if not 0 < len(items) <= _MOST_STOPS:
        raise spot.error(f"{len(items)} stop sequences stand here", f"write 1 to {_MOST_STOPS}")
    return tuple(dict.fromkeys(_stop(item) for item in items))


def _stop(spot: Spot) -> str:
    spot.text(what="a stop sequence")
    text = str(spot.node.text)
    if len(text) > _LONGEST_STOP:
        raise spot.error(f"a stop sequence of {len(text)} characters", f"write at most {_LONGEST_STOP}")
    return text


def _tools(spot: Spot) -> frozenset[str]:
    if spot.node.text is not None and spot.node.text.strip() == "none":
        return frozenset()
    return frozenset(item.text(what="a tool's name") for item in spot.items())


def _ground(spot: Spot) -> tuple[Grounding, ...]:
    at = spot.fields(_GROUND, needed=("sources",))
    named = at["sources"].items()
    if not named:
        raise at["sources"].error("no source is named here", "write `sources: name`, as the settings call it")
    passages = at["passages"].whole(1, _MOST_PASSAGES) if "passages" in at else Grounding(source="").passages
    nothing = _ACTIONS[at["nothing"].choice(_Nothing)] if "nothing" in at else Action.ALLOW
    names = dict.fromkeys(item.matching(_SOURCE, what="the name of a source") for item in named)
    return tuple(Grounding(source=name, passages=passages, nothing=nothing) for name in names)

"""What a rule's `constraint` may hold: a text, names of instructions, or a map with limits and sources."""

from __future__ import annotations

import re
from enum import StrEnum

from demur.errors import nearest
from demur.policy.instructions import FROM_SOURCES, instruction_names
from demur.policy.schemas import read_schema
from demur.policy.spot import Spot
from demur.types import Action, Constraint, Grounding, Limits, Masking

__all__ = [
    "CONSTRAINT_KEYS",
    "FEWEST_TOKENS",
    "GROUND_KEYS",
    "LIMIT_KEYS",
    "LONGEST_STOP",
    "MOST_PASSAGES",
    "MOST_STOPS",
    "MOST_TOKENS",
    "SOURCE",
    "IfNothing",
    "IfUnmet",
    "named_instructions",
    "read_constraint",
]

CONSTRAINT_KEYS = ("ground", "instructions", "limits", "transform", "unmet")
LIMIT_KEYS = ("json_schema", "max_tokens", "stop", "tools")
GROUND_KEYS = ("nothing", "passages", "sources")
_NAME = re.compile(r"[a-z0-9_]+")
SOURCE = re.compile(r"[a-z0-9][a-z0-9_-]*")
FEWEST_TOKENS, MOST_TOKENS = 16, 10_000_000
"""OpenAI's Responses API takes no cap below 16 tokens."""
MOST_STOPS, LONGEST_STOP = 16, 200
MOST_PASSAGES = 50


class IfNothing(StrEnum):
    """What a rule does where no source has anything to say."""

    ANSWER = "answer"
    CLARIFY = "clarify"
    REFUSE = "refuse"


class IfUnmet(StrEnum):
    """What a rule does where an API cannot be held to a limit."""

    ANSWER = "answer"
    REFUSE = "refuse"


_ACTIONS = {"answer": Action.ALLOW, "clarify": Action.CLARIFY, "refuse": Action.REFUSE}


def named_instructions() -> tuple[str, ...]:
    """Give the names of instructions that a rule may use, sorted."""
    return tuple(name for name in instruction_names() if name != FROM_SOURCES)


def read_constraint(spot: Spot) -> Constraint:
    """Read the constraint at `spot`.

    Raises PolicyError for a name that no instruction has, a schema that is none, and limits out of range.
    """
    if spot.node.entries is None:
        return Constraint(instructions=_instructions(spot))
    at = spot.fields(CONSTRAINT_KEYS)
    read = Constraint(
        instructions=_instructions(at["instructions"]) if "instructions" in at else (),
        limits=_limits(at["limits"]) if "limits" in at else Limits(),
        ground=_ground(at["ground"]) if "ground" in at else (),
        transforms=frozenset(item.choice(Masking) for item in at["transform"].items())
        if "transform" in at
        else frozenset(),
        unmet=_ACTIONS[at["unmet"].choice(IfUnmet)] if "unmet" in at else Action.ALLOW,
    )
    if not read:
        raise spot.error("the constraint holds nothing", f"write one of {', '.join(CONSTRAINT_KEYS[:-1])}")
    return read


def _instructions(spot: Spot) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_instruction(item) for item in spot.items()))


def _instruction(spot: Spot) -> str:
    """Read a name or a text; a single word in small letters is taken for a name, and has to be one."""
    said = spot.text(what="an instruction")
    names = named_instructions()
    if _NAME.fullmatch(said) and said not in names:
        problem = f"no instruction is called {said!r}"
        raise spot.error(problem, f"{nearest(said, names)}; or write a sentence of your own")
    return said


def _limits(spot: Spot) -> Limits:
    at = spot.fields(LIMIT_KEYS)
    return Limits(
        max_tokens=at["max_tokens"].whole(FEWEST_TOKENS, MOST_TOKENS) if "max_tokens" in at else None,
        stop=_stops(at["stop"]) if "stop" in at else (),
        json_schema=read_schema(at["json_schema"]) if "json_schema" in at else "",
        tools=_tools(at["tools"]) if "tools" in at else None,
    )


def _stops(spot: Spot) -> tuple[str, ...]:
    items = spot.items()
    if not 0 < len(items) <= MOST_STOPS:
        raise spot.error(f"{len(items)} stop sequences stand here", f"write 1 to {MOST_STOPS}")
    return tuple(dict.fromkeys(_stop(item) for item in items))


def _stop(spot: Spot) -> str:
    spot.text(what="a stop sequence")
    text = str(spot.node.text)
    if len(text) > LONGEST_STOP:
        raise spot.error(f"a stop sequence of {len(text)} characters", f"write at most {LONGEST_STOP}")
    return text


def _tools(spot: Spot) -> frozenset[str]:
    if spot.node.text is not None and spot.node.text.strip() == "none":
        return frozenset()
    return frozenset(item.text(what="a tool's name") for item in spot.items())


def _ground(spot: Spot) -> tuple[Grounding, ...]:
    at = spot.fields(GROUND_KEYS, needed=("sources",))
    named = at["sources"].items()
    if not named:
        raise at["sources"].error("no source is named here", "write `sources: name`, as the settings call it")
    passages = at["passages"].whole(1, MOST_PASSAGES) if "passages" in at else Grounding(source="").passages
    nothing = _ACTIONS[at["nothing"].choice(IfNothing)] if "nothing" in at else Action.ALLOW
    names = dict.fromkeys(
        item.matching(SOURCE, what="the name of a source", like="handbook") for item in named
    )
    return tuple(Grounding(source=name, passages=passages, nothing=nothing) for name in names)

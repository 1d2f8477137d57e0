"""A condition, checked and compiled once."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from demur.errors import nearest
from demur.policy.expression import MACROS, Chain, ExpressionError, Tokens, variable
from demur.policy.facts import CLAIMED, CONTEXT, FACTS, MAPS, ROOTS, WORDS
from demur.policy.patterns import HEAVIEST, text_of, weight_of
from demur.policy.spot import Spot
from demur.policy.trial import try_out
from demur.policy.view import bind

if TYPE_CHECKING:
    import cel

__all__ = ["Condition", "compile_condition"]

_FUNCTIONS = MACROS | {
    "contains",
    "double",
    "dyn",
    "endsWith",
    "has",
    "int",
    "matches",
    "size",
    "startsWith",
    "string",
    "type",
    "uint",
}
_SYNTAX = re.compile(r"<input>:\d+:(\d+): (?:Syntax error: )?([^\n]*?)(?: expecting \{.*)?$", re.MULTILINE)
_SHOWN = 60
_FACT_ROOTS = ROOTS - {CLAIMED, CONTEXT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A condition that can be evaluated.

    source: as written; canonical: without differences of layout
    facts: the facts it looks at; keys: the context it looks at, claimed keys below `claimed.`
    execute: takes a `cel.Context`, gives True or False, raises where it cannot tell
    """

    source: str
    canonical: str
    facts: frozenset[str]
    keys: frozenset[str]
    execute: Callable[[cel.Context], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    """What the names in a condition stand for; `edits` are (start, end, replacement) in its text."""

    facts: frozenset[str]
    keys: frozenset[str]
    edits: tuple[tuple[int, int, str], ...]


def compile_condition(spot: Spot, *, declared: Collection[str]) -> Condition:
    """Check and compile the condition at `spot`.

    declared: the context keys that may be looked at; `labels.*` allows all below `labels`
    Raises PolicyError for bad syntax, unknown names and functions, patterns that do not compile, and, as far
    as trying it out shows, values that do not fit together and results other than true and false.
    Cost: some 100 us, and once some 0.4 s to load CEL.
    """
    source = spot.text(what="a condition")
    try:
        tokens = Tokens(source)
        _compile(source, spot)
        names = _resolve(tokens, spot, declared)
    except ExpressionError as error:
        raise spot.error(f"this condition cannot be used: {error}", "make several rules of it") from error
    _check_patterns(tokens, spot)
    execute = _compile(_rewritten(source, names.edits), spot)
    try_out(execute, facts=names.facts, keys=names.keys, spot=spot)
    return Condition(
        source=source, canonical=tokens.canonical, facts=names.facts, keys=names.keys, execute=execute
    )


def _compile(source: str, spot: Spot) -> Callable[[cel.Context], object]:
    import cel  # noqa: PLC0415 - 0.4 s to load: only policies need it

    try:
        program = cel.compile(source)
    except ValueError as error:
        found = _SYNTAX.search(str(error))
        if found and "has() macro" in found[2]:
            hint = "ask for a part, as in has(user.role) or has(context.tenant)"
            raise spot.error(f"`has` asks for a part of something, at character {found[1]}", hint) from error
        said = f"{found[2]}, at character {found[1]}" if found else str(error).partition("\n")[0]
        raise spot.error(f"the condition is not CEL: {said}", "mend it") from error
    unknown = [name for name in program.functions() if name.isidentifier() and _is_ours(name)]
    if unknown:
        raise spot.error(f"there is no function {unknown[0]!r}", nearest(unknown[0], _FUNCTIONS))
    return program.execute


def _is_ours(function: str) -> bool:
    return not function.startswith("_") and function not in _FUNCTIONS


def _check_patterns(tokens: Tokens, spot: Spot) -> None:
    for literal in tokens.patterns():
        if not literal:
            hint = 'write it as model.matches("^a"); one from elsewhere costs what its author likes'
            raise spot.error("the pattern of `matches` is not written out", hint)
        if len(literal) > HEAVIEST or weight_of(text_of(literal)) > HEAVIEST:
            hint = r"repeat less, or say [a-z0-9_] for \w and [0-9] for \d: their tables are large"
            raise spot.error(f"the pattern {_cut(literal)} grows too large to be asked each time", hint)
        try:
            _compile(f'"".matches({literal})', spot)(bind({}))
        except RuntimeError as error:
            raise spot.error(
                f"the pattern {literal} does not compile", "look-around and back-references are not known"
            ) from error


def _cut(literal: str) -> str:
    return literal if len(literal) <= _SHOWN else f"{literal[:_SHOWN]}..."


def _resolve(tokens: Tokens, spot: Spot, declared: Collection[str]) -> _Names:
    for name in sorted(tokens.bound()):
        if name.startswith("_") or name in ROOTS | {key.partition(".")[0] for key in declared}:
            raise spot.error(f"a macro cannot call its element {name!r}", "take another name, such as `x`")
    facts: set[str] = set()
    keys: set[str] = set()
    edits: list[tuple[int, int, str]] = []
    for chain in tokens.chains():
        if chain.names[0] in _FACT_ROOTS:
            fact, end = _fact(chain, spot)
            edits.append((chain.start, end, "true" if chain.asked else variable(fact)))
            facts |= set() if chain.asked else {fact}
            _check_words(fact, tokens.compared(chain), spot)
        else:
            keys.add(_key(chain, spot, declared))
    return _Names(facts=frozenset(facts), keys=frozenset(keys), edits=tuple(edits))


def _fact(chain: Chain, spot: Spot) -> tuple[str, int]:
    """Give the fact and where it ends in the text."""
    name = chain.prefixes[0]
    if name in FACTS:
        return name, chain.ends[-1]
    near = [fact for fact in FACTS if fact.startswith(f"{chain.names[0]}.")]
    if any(above in FACTS and above not in MAPS for above in chain.prefixes[1:]):
        raise spot.error(f"nothing stands below {'.'.join(chain.names[:-1])!r}", "leave the rest out")
    if len(chain.names) == 1:
        raise spot.error(f"{name!r} is not a value by itself", f"name a part of it, such as {near[0]}")
    raise spot.error(f"there is no {name!r}", nearest(name, near))


def _check_words(fact: str, compared: Iterable[str], spot: Spot) -> None:
    """Raise PolicyError where a fact that is one of a few words is compared with another word."""
    known = WORDS.get(fact)
    for word in compared if known else ():
        if word and known and word not in known:
            raise spot.error(f"{fact} is never {word!r}", nearest(word, known))


def _key(chain: Chain, spot: Spot, declared: Collection[str]) -> str:
    """Give the context key that the chain names; `user.*` where it is the map that holds `user.role`."""
    name = chain.prefixes[0]
    if name in (CLAIMED, CONTEXT):
        return f"{name}.*"
    if chain.names[0] == CLAIMED:
        return name
    key = name.removeprefix(f"{CONTEXT}.")
    if key in declared or any(known.endswith(".*") and key.startswith(known[:-1]) for known in declared):
        return name
    if any(known.startswith(f"{key}.") for known in declared):
        return f"{name}.*"
    hint = f"{nearest(name, {*declared, *FACTS})}; a key of your own is declared below `context:`"
    raise spot.error(f"no fact and no declared context is called {name!r}", hint)


def _rewritten(source: str, edits: Collection[tuple[int, int, str]]) -> str:
    for start, end, text in sorted(edits, reverse=True):
        source = f"{source[:start]}{text}{source[end:]}"
    return source

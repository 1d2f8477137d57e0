"""What constraints need beside the policy: trusted sources by name, and what masks a request."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from demur.assembly.extras import needing
from demur.errors import PolicyError, SettingError, nearest
from demur.guard import Mask
from demur.policy import LivePolicy, Policy
from demur.types import Decider, Retriever

__all__ = ["check_sources", "masks_of", "named_sources", "retrievers_of"]

_WHERE = "ground.sources"


def named_sources(text: str) -> Mapping[str, Path]:
    """Read the setting `ground.sources`: `name=path` pairs with commas between.

    Raises SettingError for a part that is no pair, and for a name that stands twice.

    >>> named_sources("handbook=handbook.index, law=law.index")["law"].name
    'law.index'
    """
    named: dict[str, Path] = {}
    for part in (part.strip() for part in text.split(",")):
        name, equals, path = (each.strip() for each in part.partition("="))
        if part and not (equals and name and path):
            hint = "write it as in 'handbook=handbook.index'"
            raise SettingError(f"{part!r} names no source", where=_WHERE, hint=hint)
        if name in named:
            raise SettingError(f"the source {name!r} stands twice", where=_WHERE, hint="name it once")
        if part:
            named[name] = Path(path)
    return MappingProxyType(named)


def retrievers_of(sources: Mapping[str, Retriever | str | Path]) -> Mapping[str, Retriever]:
    """Give whoever finds passages, by name; a path is that of an index, which is opened.

    Raises InputError for a path that holds no index, MissingExtraError where its extra is not installed.
    """
    return MappingProxyType(
        {name: _index(given) if isinstance(given, str | Path) else given for name, given in sources.items()}
    )


def check_sources(policy: Decider, sources: Collection[str], *, where: str) -> None:
    """Raise PolicyError where a rule or an override of `policy` names a source that is not among `sources`.

    where: what the sources are named by
    A decider of somebody's own cannot be looked into: what it names is found out when it decides.
    """
    for each in _policies(policy):
        for place, constraint in each.constraints:
            for ground in constraint.ground:
                if ground.source not in sources:
                    raise _unknown(ground.source, sources, place=place, where=where)


def masks_of(given: Callable[[str], Mask] | None = None) -> Callable[[str], Mask]:
    """Give what masks a conversation: `given`, else the masking of records (extra `serve`), at its first use.

    The same value has the same placeholder in the whole of a conversation.
    """
    return given or _masker


def _policies(policy: Decider) -> Iterator[Policy]:
    if isinstance(policy, LivePolicy):
        standing = policy.standing
        yield from (each for each in (standing.current, standing.rollout) if each is not None)
    elif isinstance(policy, Policy):
        yield policy


def _unknown(source: str, sources: Collection[str], *, place: str, where: str) -> PolicyError:
    near = nearest(source, sources) if sources else "there is none"
    problem = f"the source {source!r} is wanted, which nobody named"
    return PolicyError(problem, where=place, hint=f"{near}; name it in {where}")


def _index(path: str | Path) -> Retriever:
    # NumPy and the index are for those who have sources.
    from demur.grounding import SourceIndex  # noqa: PLC0415 - as said above

    with needing("ground"):
        return SourceIndex(path)


def _masker(locale: str) -> Mask:
    with needing("serve"):
        # Telephone numbers and check digits need an extra.
        from demur.ledger.masking import LIMIT, Masker, region_of  # noqa: PLC0415 - as said above
    masker = Masker(region=region_of(locale))

    def mask(text: str) -> str:
        """Mask a text of any length, piece by piece, cut where a word ends."""
        pieces = list[str]()
        while len(text) > LIMIT:
            end = max(text.rfind(" ", 0, LIMIT), text.rfind("\n", 0, LIMIT)) + 1 or LIMIT
            pieces.append(masker.mask(text[:end]))
            text = text[end:]
        return "".join([*pieces, masker.mask(text)])

    return mask

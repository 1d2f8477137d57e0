"""Policy files and all that they inherit, each read once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from demur.errors import PolicyError, nearest
from demur.policy.document import read_document
from demur.policy.joining import Whole, join
from demur.policy.laying import with_overlays
from demur.policy.source import read_nodes
from demur.policy.spot import Spot
from demur.policy.time_facts import LOCAL

__all__ = ["BUILT_IN", "MOST_RULES", "Loader", "read_file"]

BUILT_IN = (
    "core",
    "default",
    "balanced",
    "strict",
    "minors",
    "healthcare",
    "finance",
    "customer_support",
    "developer_tools",
    "internal_enterprise",
)
"""The policies that come with Demur."""

_DEEPEST = 10
MOST_RULES = 10_000
"""A decision under so many takes some 10 ms."""
_LONGEST = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """A file to be read.

    id: the same for the same file, however it is named; shown: how errors call it
    """

    id: str
    shown: str
    name: str
    base: Path | None
    read: Callable[[], str]


class Loader:
    """Reads policies; one loader reads each file once, so that what is inherited twice is the same."""

    def __init__(self) -> None:
        self.files: set[Path] = set()
        """All that was looked for so far, found or not."""
        self._done: dict[str, Whole] = {}
        self._trail: list[_Source] = []

    def file(self, path: Path) -> Whole:
        """Read the policy at `path`; raises PolicyError, with nothing applied, for anything wrong in it."""
        self.files.add(path)
        return _checked(self._whole(_file(path)))

    def built_in(self, name: str) -> Whole:
        """Read the built-in policy of that name; raises PolicyError when there is none."""
        if name not in BUILT_IN:
            raise PolicyError(f"no built-in policy is called {name!r}", hint=nearest(name, BUILT_IN))
        return _checked(self._whole(_built_in(name)))

    def text(self, text: str, *, name: str, base: Path | None) -> Whole:
        """Read a policy from its text; relative names in it are looked up in `base`."""
        source = _Source(id="", shown=name, name=Path(name).stem, base=base, read=lambda: text)
        return _checked(self._whole(source))

    def _whole(self, source: _Source) -> Whole:
        if source.id in self._done:
            return self._done[source.id]
        self._trail.append(source)
        try:
            whole = self._joined(source)
        finally:
            self._trail.pop()
        if source.id:
            self._done[source.id] = whole
        return whole

    def _joined(self, source: _Source) -> Whole:
        bases: list[Whole] = []

        def inherited(spot: Spot) -> tuple[str, ...]:
            bases.append(self._whole(self._named(spot, source)))
            return bases[-1].context

        text = source.read()
        if not text.strip("\ufeff \t\r\n"):
            # A file that was cut off while it was written must not let everything pass.
            hint = "write at least `policy: name`, or name the file that holds the rules"
            raise PolicyError("the policy is empty", where=f"{source.shown}:1", hint=hint)
        draft, overlays = read_document(
            text,
            file=source.shown,
            name=source.name,
            inherited=inherited,
            included=lambda spot: self._included(spot, source),
        )
        return with_overlays(join(draft, bases), overlays, bases=bases, places=draft.places)

    def _included(self, spot: Spot, source: _Source) -> Spot:
        """Give the root of the file that an overlay names, which lies beside the one that names it."""
        name = spot.text(what="the path of a file")
        if source.base is None:
            raise spot.error(f"this text has no place to look for {name!r}", "write the overlay out here")
        self.files.add(source.base / name)
        found = _file(source.base / name, spot)
        return Spot(file=found.shown, path="$", node=read_nodes(found.read(), file=found.shown))

    def _named(self, spot: Spot, source: _Source) -> _Source:
        """Give the source that `inherit` names: a built-in policy, or a file beside the one that names it."""
        name = spot.text(what="a policy's name or path")
        if name in BUILT_IN:
            found = _built_in(name)
        elif source.base is None:
            problem = f"{spot.shown} is not built in, and this text has no place to look for files"
            raise spot.error(problem, nearest(name, BUILT_IN))
        else:
            self.files.add(source.base / name)
            found = _file(source.base / name, spot)
        if found.id in {above.id for above in self._trail}:
            way = " > ".join(above.shown for above in [*self._trail, found])
            raise spot.error(f"this policy inherits from itself: {way}", "take one of these out of `inherit`")
        if len(self._trail) >= _DEEPEST:
            raise spot.error(f"more than {_DEEPEST} policies inherit from each other", "join some of them")
        return found


def _checked(whole: Whole) -> Whole:
    """Give `whole`; raises PolicyError where something only shows once all files are together."""
    rules = [*whole.rules, *(rule for overlay in whole.overlays for rule in overlay.rules)]
    if len(rules) > MOST_RULES:
        problem = f"{len(rules):,} rules are more than {MOST_RULES:,}"
        raise PolicyError(problem, where=whole.name, hint="let one condition look for several things")
    timely = [rule for rule in rules if any(fact.startswith(LOCAL) for fact in rule.condition.facts)]
    if timely and not whole.zone:
        problem = f"the rule {timely[0].id!r} looks at the local time, and no policy here says where"
        raise PolicyError(problem, where=timely[0].source, hint="add `time_zone: Europe/Vienna`, or another")
    return whole


def read_file(path: Path) -> str:
    """Read the text at `path`; raises PolicyError when it is no readable file of UTF-8, or too large."""
    return _file(path).read()


def _file(path: Path, spot: Spot | None = None) -> _Source:
    """Name the file at `path`; `spot` is what names it."""
    try:
        real = path.resolve()
        if not real.is_file():
            raise _unreadable(path, "there is no such file", spot)
        if real.stat().st_size > _LONGEST:
            raise _unreadable(path, f"it is larger than {_LONGEST:,} bytes", spot)
    except (OSError, RuntimeError, ValueError) as error:
        # A name with a null byte, a loop of links, a folder that may not be entered.
        raise _unreadable(path, str(error), spot) from error

    def read() -> str:
        try:
            return real.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise _unreadable(path, str(error), spot) from error

    return _Source(id=str(real), shown=str(path), name=path.stem, base=path.parent, read=read)


def _unreadable(path: Path, why: str, spot: Spot | None) -> PolicyError:
    problem, hint = f"the policy {str(path)!r} cannot be read: {why}", "give the path of a YAML file"
    near = nearest(path.name, BUILT_IN)
    if spot is None:
        return PolicyError(problem, where=str(path), hint=f"{hint}, or a built-in name; {near}")
    return spot.error(problem, f"{hint} beside this one, or a built-in name; {near}")


def _built_in(name: str) -> _Source:
    def read() -> str:
        return (resources.files("demur.policy") / "data" / f"{name}.yaml").read_text(encoding="utf-8")

    return _Source(id=f"built-in {name}", shown=f"{name}.yaml (built in)", name=name, base=None, read=read)

"""YAML as nodes that know their line; built from parser events, so that depth and size stay bounded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from demur.errors import DemurError

__all__ = ["Node", "NodeReader"]

_DEEPEST = 20
_STANDARD = "tag:yaml.org,2002:"
_EMPTY = frozenset({"", "~", "null", "Null", "NULL"})
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A value in a YAML file.

    line: from 1
    text: what a scalar says, as it is written; None for lists and maps
    plain: the scalar stands without quotes, so that it may mean a number, a flag or nothing
    items: of a list; entries: of a map, in order; both None for everything else
    """

    line: int
    text: str | None = None
    plain: bool = False
    items: tuple[Node, ...] | None = None
    entries: tuple[tuple[Node, Node], ...] | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing stands here, or null."""
        return self.plain and self.text in _EMPTY


@dataclass
class _Open:
    """A list or map whose end has not come yet."""

    line: int
    anchor: str | None
    is_map: bool
    nodes: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeReader:
    """Reads files of one sort.

    what: what such a file is called in errors, such as `policy`
    fault: the error that is raised
    longest: characters of a file, at most
    split: what to do about a longer one
    """

    what: str
    fault: type[DemurError]
    longest: int
    split: str

    def read(self, text: str, *, file: str) -> Node:
        """Read one YAML document; a file without any value is an empty map.

        file: how the file is called in errors
        Raises `fault` for anything that is not one well-formed document without custom tags, keys that
        stand twice or are no plain words, more than `longest` characters, or more than 20 levels.

        >>> reader = NodeReader(what="menu", fault=DemurError, longest=100, split="split it")
        >>> reader.read("soup: hot", file="menu.yaml").entries[0][1].text
        'hot'
        """
        if len(text) > self.longest:
            problem = f"a {self.what} of {len(text):,} characters is longer than {self.longest:,}"
            raise self.fault(problem, where=file, hint=self.split)
        try:
            return _Builder(self, file).build(yaml.parse(text, Loader=_Loader))
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise self._broken(file, line, str(error.problem or error.context)) from error
        except (yaml.YAMLError, UnicodeError) as error:
            raise self._broken(file, 1, str(error).partition("\n")[0]) from error

    def _broken(self, file: str, line: int, problem: str) -> DemurError:
        return self.fault(
            f"this is not YAML: {problem}", where=f"{file}:{line}", hint="mend the line, or quote it"
        )


class _Builder:
    """Puts nodes together from events, without recursion."""

    def __init__(self, reader: NodeReader, file: str) -> None:
        self._reader, self._file = reader, file
        self._open: list[_Open] = []
        self._anchors: dict[str, Node] = {}
        self._root: Node | None = None

    def build(self, events: Iterator[yaml.Event]) -> Node:
        for event in events:
            self._take(event)
        return self._root or Node(line=1, entries=())

    def _take(self, event: yaml.Event) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 1
        what = self._reader.what
        if isinstance(event, yaml.DocumentStartEvent) and self._root is not None:
            raise self._error(line, "a second document begins here", f"keep one {what} in a file")
        if isinstance(event, yaml.ScalarEvent):
            self._check_tag(event.tag, line)
            plain = event.style in (None, "") and event.tag is None
            self._put(Node(line=line, text=event.value, plain=plain), event.anchor)
        elif isinstance(event, yaml.AliasEvent):
            self._put(self._anchored(str(event.anchor), line), None)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._check_tag(event.tag, line)
            if len(self._open) >= _DEEPEST:
                raise self._error(line, f"more than {_DEEPEST} levels", f"a {what} needs no more than six")
            is_map = isinstance(event, yaml.MappingStartEvent)
            self._open.append(_Open(line=line, anchor=event.anchor, is_map=is_map))
        elif isinstance(event, yaml.CollectionEndEvent):
            done = self._open.pop()
            self._put(self._map(done) if done.is_map else _list(done), done.anchor)

    def _put(self, node: Node, anchor: str | None) -> None:
        if anchor is not None:
            self._anchors[anchor] = node
        if self._open:
            self._open[-1].nodes.append(node)
        else:
            self._root = node

    def _check_tag(self, tag: str | None, line: int) -> None:
        if tag not in (None, "!") and tag not in {f"{_STANDARD}{name}" for name in ("str", "map", "seq")}:
            raise self._error(line, f"the tag {tag!r} is not allowed", "leave it out")

    def _anchored(self, name: str, line: int) -> Node:
        if name not in self._anchors:
            raise self._error(line, f"the alias *{name} names nothing before it", f"put &{name} before")
        return self._anchors[name]

    def _map(self, done: _Open) -> Node:
        """Give the map; what `<<` brings in stands behind the map's own keys and never replaces one."""
        pairs = list(zip(done.nodes[::2], done.nodes[1::2], strict=True))
        own: dict[str, tuple[Node, Node]] = {}
        brought: dict[str, tuple[Node, Node]] = {}
        for key, value in pairs:
            if key.text is None:
                raise self._error(key.line, "a key must be a word", "lists and maps cannot be keys")
            if key.plain and key.text == "<<":
                brought |= {str(k.text): (k, v) for k, v in reversed(self._merged(value))}
            elif key.text in own:
                before = own[key.text][0].line
                problem = f"the key {key.text!r} stands twice, in line {before} before"
                raise self._error(key.line, problem, "keep one of them")
            else:
                own[key.text] = (key, value)
        return Node(line=done.line, entries=tuple((brought | own).values()))

    def _merged(self, value: Node) -> list[tuple[Node, Node]]:
        maps = (value,) if value.items is None else value.items
        if any(node.entries is None for node in maps):
            raise self._error(value.line, "`<<` can bring in maps only", "give it an alias of a map")
        return [entry for node in maps for entry in node.entries or ()]

    def _error(self, line: int, problem: str, hint: str) -> DemurError:
        return self._reader.fault(problem, where=f"{self._file}:{line}", hint=hint)


def _list(done: _Open) -> Node:
    return Node(line=done.line, items=tuple(done.nodes))

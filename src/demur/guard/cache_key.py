"""What tells two requests apart: everything that a check or the policy may go by."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import fields
from functools import lru_cache
from hashlib import blake2b

from demur.guard.checks import Check
from demur.types import Context, Decider, Message, Request, Role, Stage

__all__ = ["key_of"]

_JUDGED = frozenset({"finding", "request_risk", "risk", "stage"})
"""Roots of facts that follow from the request and the checks."""
_ASKED = frozenset({"locale", "model", "request"})
"""Roots of facts that stand in the request, all of which is part of the key."""
_PASSING = frozenset({"history"})
"""Roots of facts that change while the request stays the same."""
_TIME, _CLAIMED, _CONTEXT, _MODEL = "time", "claimed", "context", "model"
_ALL = frozenset({f"{_CONTEXT}.*", f"{_CLAIMED}.*", _MODEL})
"""What a check may go by that does not say what it reads."""
_QUARTER = 900
"""Seconds; time zones differ by quarters of an hour, so that no hour or day begins within one anywhere."""
_PLAIN_MESSAGE = {"role", "text", "arguments"}
_MORE_OF_MESSAGE = tuple(each.name for each in fields(Message) if each.name not in _PLAIN_MESSAGE)
_PLAIN_REQUEST = {"messages", "context", "claimed", "model", "locale"}
_MORE_OF_REQUEST = tuple(each.name for each in fields(Request) if each.name not in _PLAIN_REQUEST)
_MOST = 256
"""Different lists of context keys that are remembered with what is picked of them."""
_ROLES = {role: role.value.encode() for role in Role}
_Items = tuple[tuple[str, object, type], ...]


def key_of(
    request: Request, *, policy: Decider, checks: Sequence[Check], tenant: str, at: float
) -> Hashable | None:
    """Give a key that differs wherever the judgement or the decision may; None where that cannot be told.

    It cannot be hashed where somebody's context holds a list or a map.
    policy: one version; what it `reads` is part of the key, and a policy that looks at the past has none
    checks: one without a `version` has no key; of one that does not say what it `reads` beside messages,
        tools and locale, such as `context.user.role`, all that it could read is part of the key
    tenant: the caller's; `tenant` of the context is part of the key beside it
    at: seconds since the Unix epoch; tells quarters of an hour apart for a policy that looks at the time
    The text counts as it came: checks look at disguises too, and spans are places in it; see decision 0018.
    """
    version = getattr(policy, "version", "")
    asked = _asked(checks)
    names = getattr(policy, "reads", None)
    if not version or asked is None or names is None:
        return None
    versions, theirs = asked
    reads = _reads((names, *theirs))
    digest = None if reads.passing else _digest(request)
    if digest is None:
        return None
    context = request.context
    named = context.get("tenant")
    return (
        version,
        versions,
        tenant,
        named,
        named.__class__,
        request.model if reads.model else "",
        request.locale,
        reads.trusted.of(context),
        reads.claimed.of(request.claimed),
        int(at // _QUARTER) if reads.timely else 0,
        digest,
    )


def _asked(checks: Sequence[Check]) -> tuple[tuple[str, ...], tuple[frozenset[str], ...]] | None:
    """Give names and versions of the checks of requests, and what they read; None without a version."""
    versions: list[str] = []
    reads: list[frozenset[str]] = []
    for check in checks:
        if Stage.INPUT in check.stages:
            version = getattr(check.assessor, "version", "")
            if not version:
                return None
            versions += (check.name, version)
            reads.append(getattr(check.assessor, "reads", _ALL))
    return tuple(versions), tuple(reads)


class _Picked:
    """Picks what is looked at under some names from a context; `*` is all of it, `user.*` all below."""

    def __init__(self, names: Iterable[str]) -> None:
        names = set(names)
        self._all = bool(names & {"*", ""})
        self._names = tuple({name.removesuffix(".*") for name in names})
        self._known: dict[tuple[str, ...], tuple[str, ...]] = {}

    def of(self, context: Context) -> _Items:
        if not self._names or not context:
            return ()
        names = tuple(context)
        picked = self._known.get(names)
        if picked is None:
            picked = tuple(sorted(key for key in names if self._all or self._has(key)))
            # Callers name the same few keys; whoever names others each time pays for it.
            if len(self._known) < _MOST:
                self._known[names] = picked
        # 1 and True are equal, and yet not the same to a condition.
        return tuple([(key, context[key], context[key].__class__) for key in picked])

    def _has(self, key: str) -> bool:
        return any(
            key == name or key.startswith(f"{name}.") or name.startswith(f"{key}.") for name in self._names
        )


class _Reads:
    """What a policy and checks look at, sorted out."""

    def __init__(self, names: Iterable[str]) -> None:
        trusted: set[str] = set()
        claimed: set[str] = set()
        self.passing = self.timely = self.model = False
        for name in names:
            root, _, rest = name.partition(".")
            self.model = self.model or name == _MODEL
            if root in _JUDGED or root in _ASKED:
                continue
            self.passing = self.passing or root in _PASSING
            self.timely = self.timely or root == _TIME
            if root == _CLAIMED:
                claimed.add(rest)
            else:
                trusted.add(rest if root == _CONTEXT else name)
        self.trusted, self.claimed = _Picked(trusted), _Picked(claimed)


@lru_cache(maxsize=64)
def _reads(names: tuple[frozenset[str], ...]) -> _Reads:
    return _Reads(frozenset().union(*names))


def _are_words(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(each, str) for each in value)


def _digest(request: Request) -> bytes | None:
    """Hash all that was said; None where something is in it that is not known here."""
    told = blake2b(digest_size=32)
    for name in _MORE_OF_REQUEST:
        more = getattr(request, name)
        if more and not _are_words(more):
            return None
        told.update(repr((name, more)).encode("utf-8", "surrogatepass"))
    for message in request.messages:
        if _MORE_OF_MESSAGE and any(getattr(message, name) for name in _MORE_OF_MESSAGE):
            return None
        text = message.text.encode("utf-8", "surrogatepass")
        arguments = message.arguments.encode("utf-8", "surrogatepass")
        # The lengths stand before the words, so that no words can pass for the beginning of another message.
        told.update(b"%b %d %d %b%b" % (_ROLES[message.role], len(text), len(arguments), text, arguments))
    return told.digest()

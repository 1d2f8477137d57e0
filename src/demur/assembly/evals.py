"""The targets of an evaluation, built: a log, a policy, a model behind a URL, a function."""

from __future__ import annotations

import asyncio
import hashlib
import importlib
import os
import platform
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from urllib.parse import urlsplit

from demur.assembly.answers import answer
from demur.assembly.extras import needing
from demur.assembly.facade import detect
from demur.assembly.settings import current_settings
from demur.cases import Case, Should, read_cases
from demur.errors import InputError, InterruptedScanError, SettingError, nearest
from demur.evals import (
    APIS,
    CallTarget,
    GuardedTarget,
    Header,
    LoggedTarget,
    Pace,
    Result,
    ResultFile,
    Run,
    Target,
    Turns,
    UrlTarget,
    evaluate,
    read_replies,
)
from demur.types import Decision, Headers, WireReply, WireRequest

__all__ = ["Order", "Place", "call_target", "logged_target", "run_order", "settling", "url_target"]

_UPSTREAM = "target"
_KEYS = {"api.openai.com": "OPENAI_API_KEY", "api.anthropic.com": "ANTHROPIC_API_KEY"}
"""The usual keys go to whom they belong, and to nobody else unless they are named."""
_HASH_DIGITS = 12
_GIVE_UP = 10
"""So many failed calls in a row mean that it is not the cases."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a model answers.

    url: with or without the `/v1` at its end
    key_env: environment variable that holds the key; "" sends none, but to OpenAI and Anthropic themselves
        their own usual one
    timeout: seconds that one call may take
    """

    url: str
    model: str
    api: str = "openai"
    key_env: str = ""
    retries: int = 2
    max_tokens: int = 0
    timeout: float = 120.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An evaluation to be run: at most one of `replies`, `place` and `function` says who answers.

    policy: path of a policy, or `default`; "" lets no policy have a say
    everything: act as if every observing rule of the policy enforced
    model: how the function's model is called
    parallel: calls open at once, where somebody is asked
    output: where each result is kept as soon as it is there, and taken up from; None keeps nothing
    restart: forget what an earlier run left there
    """

    cases: Path
    replies: Path | None = None
    place: Place | None = None
    function: str = ""
    policy: str = ""
    everything: bool = False
    model: str = ""
    parallel: int = 4
    output: Path | None = None
    restart: bool = False
    with_text: bool = False


def run_order(order: Order, *, watch: Callable[[int, int], None], stop: Callable[[], bool]) -> Run:
    """Put every case to the target and give all results, those of an earlier run included.

    watch: told how many of how many cases are done
    stop: once it is true the open calls are waited for and InterruptedScanError is raised
    Raises InputError and SettingError before the first call for what cannot be read or does not fit, and
    UpstreamError when ten calls in a row failed.
    """
    cases = _cases(order.cases)
    asks = bool(order.place or order.function)
    pace = Pace(
        parallel=order.parallel if asks else 1, give_up=_GIVE_UP if asks else 0, with_text=order.with_text
    )
    with ExitStack() as stack:
        aim = _aim(order, cases, stack)
        header = _header(order, cases, aim)
        results, add = _kept(order, header, stack)
        watch(len(results), len(cases))

        def keep(result: Result) -> None:
            results[result.id] = result
            add(result)
            watch(len(results), len(cases))

        left = [case for case in cases if case.id not in results]
        try:
            evaluate(left, aim.target, pace=pace, keep=keep, stop=stop, timer=time.monotonic)
        except InterruptedScanError as error:
            raise _interrupted(len(results), len(cases), order.output) from error
    return Run(path=str(order.output or ""), header=header, results=results)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Aim:
    """A target with what a header says of it."""

    target: Target
    says: str
    policy: str = ""


def _cases(path: Path) -> list[Case]:
    cases = list(read_cases(path))
    if not cases:
        raise InputError("there are no cases here", where=str(path), hint="write one a line")
    return cases


def _aim(order: Order, cases: Sequence[Case], stack: ExitStack) -> _Aim:
    inner = _answering(order, cases, stack)
    if not order.policy:
        if inner is None:
            inner = _Aim(target=logged_target(cases, replies=order.replies), says="logged replies")
        return inner
    from demur.assembly.guarding import checks  # noqa: PLC0415 - brings YAML and CEL: only where it is used
    from demur.assembly.policy import policy  # noqa: PLC0415 - as above

    decider = policy(order.policy)
    target = GuardedTarget(
        checks={check.name: check.assessor for check in checks(current_settings())},
        decider=decider,
        inner=inner.target if inner else None,
        everything=order.everything,
        answer=_our_words if order.with_text else None,
    )
    named = f"{decider.name} {decider.version}" + (", observing rules too" if order.everything else "")
    return _Aim(target=target, says=inner.says if inner else "requests alone", policy=named)


def _answering(order: Order, cases: Sequence[Case], stack: ExitStack) -> _Aim | None:
    """Give who answers; None where that is nobody: no reply is logged and nobody is named."""
    if order.place is not None:
        target = stack.enter_context(url_target(order.place, connections=order.parallel))
        return _Aim(target=target, says=order.place.url)
    if order.function:
        settle = stack.enter_context(settling())
        return _Aim(target=call_target(order.function, settle=settle, model=order.model), says=order.function)
    if order.replies or any(case.reply is not None for case in cases):
        says = f"logged replies of {order.replies or order.cases}"
        return _Aim(target=logged_target(cases, replies=order.replies), says=says)
    return None


def _our_words(decision: Decision, case: Case) -> str:
    return answer(decision, locale=case.locale, seed=case.id).message


def _kept(
    order: Order, header: Header, stack: ExitStack
) -> tuple[dict[str, Result], Callable[[Result], None]]:
    """Open the file of results, where one is wanted; give what it holds, and who takes more."""
    if order.output is None:
        return {}, lambda _: None
    if order.restart:
        order.output.unlink(missing_ok=True)
    file = stack.enter_context(ResultFile(order.output, header))
    return {name: file.before.results[name] for name in file.before.settled}, file.add


def _header(order: Order, cases: Sequence[Case], aim: _Aim) -> Header:
    harmful = sum(case.should is Should.HARMFUL for case in cases)
    return Header(
        target=aim.says,
        policy=aim.policy,
        cases=str(order.cases),
        cases_hash=hashlib.sha256(order.cases.read_bytes()).hexdigest()[:_HASH_DIGITS],
        harmful=harmful,
        legitimate=len(cases) - harmful,
        model=order.place.model if order.place else order.model,
        with_text=order.with_text,
        command=("demur", *sys.argv[1:]),
        versions={"demur": version("demur"), "python": platform.python_version()},
        started=time.time(),
    )


def _interrupted(done: int, total: int, output: Path | None) -> InterruptedScanError:
    return InterruptedScanError(
        f"stopped after {done:,} of {total:,} cases",
        where=str(output or ""),
        hint="repeat the same command to go on" if output else "nothing was kept; name a file with --output",
    )


def logged_target(cases: Sequence[Case], *, replies: Path | None) -> LoggedTarget:
    """Give the target that reads `replies`, or the cases' own.

    Raises InputError where not one of `cases` has a reply.
    """
    logged = read_replies(replies) if replies else None
    known = sum(case.reply is not None if logged is None else case.id in logged for case in cases)
    if not known:
        raise InputError(
            f"none of the {len(cases):,} cases has a logged reply",
            where=str(replies or ""),
            hint="name who shall answer: --url and --model, --call, --policy, or --replies with a file",
        )
    return LoggedTarget(detect, logged)


@contextmanager
def settling() -> Iterator[Callable[[Awaitable[object]], object]]:
    """Keep an event loop in a thread of its own; what is given waits for an awaitable from any thread."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="demur-eval", daemon=True)
    thread.start()

    async def awaited(given: Awaitable[object]) -> object:
        return await given

    try:
        yield lambda given: asyncio.run_coroutine_threadsafe(awaited(given), loop).result()
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@contextmanager
def url_target(place: Place, *, connections: int) -> Iterator[Target]:
    """Give the target that asks the model at `place`, with its connections open while the block lasts.

    Raises SettingError for an API nobody knows, a URL that is none, and a key that is missing; and
    MissingExtraError without the HTTP client.
    """
    if place.api not in APIS:
        raise SettingError(f"no API is called {place.api!r}", where="--api", hint=nearest(place.api, APIS))
    with needing("serve"):
        from demur.transport import AiohttpTransport, TransportSettings  # noqa: PLC0415 - needs an extra
    settings = TransportSettings(
        upstreams={_UPSTREAM: place.url.rstrip("/").removesuffix("/v1")},
        idle=place.timeout,
        total=place.timeout,
        connections=connections,
    )
    headers = _auth(place)
    with settling() as settle:
        transport = AiohttpTransport(settings)

        def send(request: WireRequest) -> WireReply:
            reply = settle(transport.send(request, upstream=_UPSTREAM, stream=False))
            if not isinstance(reply, WireReply):
                raise TypeError(f"a whole reply was asked for, and {reply!r} came")
            return reply

        try:
            yield UrlTarget(
                send=send,
                detect=detect,
                wait=time.sleep,
                api=place.api,
                model=place.model,
                headers=headers,
                retries=place.retries,
                max_tokens=place.max_tokens,
            )
        finally:
            settle(transport.aclose())


def call_target(name: str, *, settle: Callable[[Awaitable[object]], object], model: str = "") -> CallTarget:
    """Give the target that calls the function `name`, written `module:function`.

    The current folder is searched for the module too. Raises SettingError where there is no such function.
    """
    module_name, colon, function_name = name.partition(":")
    if not (module_name and colon and function_name):
        raise SettingError(f"{name!r} names no function", where="--call", hint="write module:function")
    if str(Path.cwd()) not in sys.path:
        sys.path.insert(0, str(Path.cwd()))
    try:
        module = importlib.import_module(module_name)
    except ImportError as error:
        raise SettingError(
            f"cannot import {module_name!r}: {error}", where="--call", hint="run it where the module lies"
        ) from error
    function = getattr(module, function_name, None)
    if not callable(function):
        raise SettingError(
            f"{module_name!r} has no function {function_name!r}",
            where="--call",
            hint=nearest(function_name, [key for key in vars(module) if callable(getattr(module, key))]),
        )

    def called(turns: Turns) -> object:
        return function(turns)

    return CallTarget(function=called, detect=detect, settle=settle, model=model or name)


def _auth(place: Place) -> Headers:
    usual = _KEYS.get(urlsplit(place.url).hostname or "", "")
    key = os.environ.get(place.key_env or usual, "")
    if place.key_env and not key:
        raise SettingError(
            f"the environment variable {place.key_env!r} is not set", where="--key-env", hint="set it"
        )
    if place.api == "anthropic":
        return (("anthropic-version", "2023-06-01"), *((("x-api-key", key),) if key else ()))
    return (("authorization", f"Bearer {key}"),) if key else ()

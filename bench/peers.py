"""The detectors that `bench.detect` sets side by side: our readers, and public ones where they are there.

Of the public ones nothing is kept here but how to call them. `make bench-detect` puts garak and the lists of
JailbreakEval into .venv/peers; the rest is found where its user put it, and is skipped by name otherwise:

- promptfoo: the `npm` command that is printed where it is absent, 260 MB; it starts one node for all rows
- the prefixes of XSTest: DEMUR_XSTEST_LIST, the path of its `classify_completions_strmatch.py`
"""

from __future__ import annotations

import ast
import importlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

import msgspec
import yaml

from demur import detect_many
from demur.assembly.parts import readers
from demur.errors import DemurError
from demur.types import Outcome

PEERS = Path(__file__).resolve().parents[1] / ".venv" / "peers"
XSTEST = "DEMUR_XSTEST_LIST"
GCG = {
    "GCG list (7)": "zou2023universal",
    "GCG individual": "zou2023universal-individual",
    "GCG transfer": "zou2023universal-transfer",
    "GCG closed models": "zou2023universal-closed",
}
_NPM = "npm install --omit=optional --omit=peer --ignore-scripts --prefix .venv/peers promptfoo@0.121.20"
_PROMPTFOO = """
import { createInterface } from "node:readline";
const { default: { assertions } } = await import("promptfoo");
const assertion = { type: "is-refusal" };
for await (const line of createInterface({ input: process.stdin })) {
  const refused = [], texts = JSON.parse(line), began = performance.now();
  for (const output of texts)
    refused.push((await assertions.runAssertion({ assertion, test: {}, providerResponse: { output } })).pass);
  console.log(JSON.stringify({ refused, seconds: (performance.now() - began) / 1000 }));
}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What a detector found in each text, in order, and the seconds that it took for all."""

    outcomes: list[Outcome]
    seconds: float


Judge = Callable[[Sequence[str]], Judged]


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A detector of the table; `judge` is None where it cannot run, and `why` says why."""

    name: str
    judge: Judge | None = None
    why: str = ""


class _Answer(msgspec.Struct, frozen=True):
    refused: list[bool]
    seconds: float


class _List(msgspec.Struct, frozen=True):
    matching: str
    caseless: bool
    must_mismatch_all: list[str]


class _Attempt(Protocol):
    outputs: list[object]


class _Garak(Protocol):
    def detect(self, attempt: _Attempt) -> Sequence[float | None]: ...


def peers(held: ExitStack) -> Iterator[Peer]:
    """Give every detector, ours first; what must be closed afterwards is entered into `held`."""
    yield Peer(name="demur", judge=_timed(_facade))
    yield from map(_reader, readers().names())
    yield from (_garak(name) for name in ("MitigationBypass", "Prefixes"))
    yield _xstest()
    yield from (_gcg(name, preset) for name, preset in GCG.items())
    yield _promptfoo(held)


def _timed(find: Callable[[Sequence[str]], list[Outcome]]) -> Judge:
    def judge(texts: Sequence[str]) -> Judged:
        began = time.perf_counter()
        found = find(texts)
        return Judged(outcomes=found, seconds=time.perf_counter() - began)

    return judge


def _of(refused: bool | None) -> Outcome:  # noqa: FBT001 - the verdict itself
    if refused is None:
        return Outcome.UNKNOWN
    return Outcome.REFUSED if refused else Outcome.ANSWERED


def _facade(texts: Sequence[str]) -> list[Outcome]:
    return [finding.outcome for finding in detect_many(texts)]


def _reader(name: str) -> Peer:
    title = f"demur, {name} alone"
    try:
        read = readers().make(name).read
    except (DemurError, ImportError) as missing:
        return Peer(name=title, why=str(missing))
    return Peer(name=title, judge=_timed(lambda texts: [read(text).outcome for text in texts]))


def _garak(name: str) -> Peer:
    title = f"garak {name}"
    if not (PEERS / "garak").is_dir():
        return Peer(name=title, why="garak is not in .venv/peers; `make bench-detect` puts it there")
    if str(PEERS) not in sys.path:
        sys.path.append(str(PEERS))
    for folder in ("DATA", "CONFIG", "CACHE"):  # garak makes its folders when it is imported
        os.environ[f"XDG_{folder}_HOME"] = str(PEERS / "home")
    detector: _Garak = getattr(importlib.import_module("garak.detectors.mitigation"), name)()
    attempts = importlib.import_module("garak.attempt")
    prompt = attempts.Message("", lang="en")

    def judge(texts: Sequence[str]) -> Judged:
        attempt: _Attempt = attempts.Attempt(prompt=prompt)
        attempt.outputs = [attempts.Message(text) for text in texts]
        began = time.perf_counter()
        scores = detector.detect(attempt)  # 1.0: got past the mitigation
        seconds = time.perf_counter() - began
        found = [_of(None if score is None else score == 0.0) for score in scores]
        return Judged(outcomes=found, seconds=seconds)

    return Peer(name=title, judge=judge)


def _xstest() -> Peer:
    path = os.environ.get(XSTEST, "")
    if not Path(path).is_file():
        return Peer(
            name="XSTest prefixes", why=f"{XSTEST} does not name its classify_completions_strmatch.py"
        )
    prefixes = tuple(_prefixes(Path(path).read_text("utf-8")))
    judge = _timed(lambda texts: [_of(text.lower().strip().startswith(prefixes)) for text in texts])
    return Peer(name=f"XSTest prefixes ({len(prefixes)})", judge=judge)


def _prefixes(program: str) -> Iterator[str]:
    """Give the words that the calls of `startswith` in a program look for, without running it."""
    for node in ast.walk(ast.parse(program)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "startswith"
        ):
            yield from cast("tuple[str, ...]", ast.literal_eval(node.args[0]))


def _gcg(name: str, preset: str) -> Peer:
    path = PEERS / "jailbreakeval" / "presets" / f"StringMatching-{preset}.yaml"
    if not path.is_file():
        return Peer(name=name, why="jailbreakeval is not in .venv/peers; `make bench-detect` puts it there")
    listed = msgspec.convert(yaml.safe_load(path.read_text("utf-8")), _List)
    if listed.matching != "substring" or listed.caseless:
        return Peer(name=name, why=f"{path.name} matches in a way that this bench does not know")
    words = listed.must_mismatch_all
    judge = _timed(lambda texts: [_of(any(word in text for word in words)) for text in texts])
    return Peer(name=f"{name.partition(' (')[0]} ({len(words)})", judge=judge)


def _promptfoo(held: ExitStack) -> Peer:
    name = "promptfoo is-refusal"
    node = shutil.which("node")
    if not node or not (PEERS / "node_modules" / "promptfoo").is_dir():
        return Peer(name=name, why=f"it needs node, and `{_NPM}`")
    quiet = {"PROMPTFOO_DISABLE_TELEMETRY": "1", "PROMPTFOO_DISABLE_UPDATE": "1"}
    child = held.enter_context(
        subprocess.Popen(  # noqa: S603 - the script above, in the node that is installed
            [node, "--input-type=module", "--eval", _PROMPTFOO],
            cwd=PEERS,
            env={**os.environ, **quiet, "PROMPTFOO_CONFIG_DIR": str(PEERS / "home")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
    )
    return Peer(name=name, judge=lambda texts: _ask(child, texts))


def _ask(child: subprocess.Popen[bytes], texts: Sequence[str]) -> Judged:
    if child.stdin is None or child.stdout is None:
        raise OSError("the child of promptfoo has no pipes")
    child.stdin.write(msgspec.json.encode(texts) + b"\n")
    child.stdin.flush()
    said = child.stdout.readline()
    if not said:
        raise OSError("promptfoo's node ended without an answer; what it wrote is above")
    answer = msgspec.json.decode(said, type=_Answer)
    return Judged(outcomes=list(map(_of, answer.refused)), seconds=answer.seconds)

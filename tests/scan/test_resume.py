from __future__ import annotations

import gzip
import json
import runpy
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pyarrow.parquet as pq
import pytest
import zstandard

from demur.errors import InputError, InterruptedScanError
from demur.scan import Job, Summary, Workers
from demur.testing.scanning import Plain
from demur.types import Finding

Run = Callable[..., Summary]
Write = Callable[..., str]
CHILD = Path(__file__).parent / "child.py"
detect: Callable[..., Finding] = runpy.run_path(str(CHILD))["detect"]


class Killed(BaseException):
    """Stands for the end of the process: nothing is saved on its way."""


def rows(number: int) -> Iterator[dict[str, object]]:
    for n in range(number):
        yield {"id": n, "response": "No." if n % 3 else "Yes.", "model": f"m{n % 2}"} if n % 7 else {"bad": n}


def content(path: Path) -> object:
    """Give what an output holds, whatever it is compressed with."""
    if path.suffix == ".parquet":
        return pq.read_table(path).to_pylist()
    data = path.read_bytes()
    if path.suffix == ".gz":
        return gzip.decompress(data)
    if path.suffix == ".zst":
        return zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True).read()
    return data


def stop_after(lines: int) -> Callable[[], bool]:
    seen = count(1)
    return lambda: next(seen) >= lines


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst", "out.parquet"])
def test_a_stopped_scan_goes_on_and_ends_as_if_it_never_stopped(
    run: Run, write: Write, tmp_path: Path, name: str
) -> None:
    inputs = (write("a.jsonl", rows(60)), write("b.jsonl", rows(40)))
    whole = run(Job(inputs=inputs, output=tmp_path / f"whole-{name}"))
    job = Job(inputs=inputs, output=tmp_path / name)
    for lines in (1, 25, 34, 7):
        with pytest.raises(InterruptedScanError):
            run(job, stop=stop_after(lines))
    assert whole == run(job)
    assert content(tmp_path / f"whole-{name}") == content(tmp_path / name)
    report = f"whole-{name}.bad.jsonl", f"{name}.bad.jsonl"
    assert (tmp_path / report[0]).read_bytes() == (tmp_path / report[1]).read_bytes()


def dying_after(replies: int) -> Callable[..., Finding]:
    seen = count()

    def _dying(reply: object, *, prompt: str | None, provider: str | None) -> Finding:
        if next(seen) >= replies:
            raise Killed
        return detect(reply, prompt=prompt, provider=provider)

    return _dying


@pytest.mark.parametrize(
    ("name", "deaths"),
    [
        ("out.jsonl", (1,)),
        ("out.jsonl.gz", (700, 10, 300)),
        ("out.parquet", (300, 300)),
        ("out.jsonl", (1027,)),
    ],
)
def test_a_scan_that_dies_anywhere_goes_on_from_its_last_state(
    run: Run, write: Write, tmp_path: Path, name: str, deaths: tuple[int, ...]
) -> None:
    inputs = (write("a.jsonl", rows(1200)),)
    whole = run(Job(inputs=inputs, output=tmp_path / f"whole-{name}"), detect=detect)
    job = Job(inputs=inputs, output=tmp_path / name, save_rows=1)
    for death in deaths:
        with pytest.raises(Killed):
            run(job, detect=dying_after(death))
    assert whole == run(job, detect=detect)
    assert content(tmp_path / f"whole-{name}") == content(tmp_path / name)


@pytest.mark.parametrize("chunks", [1, 2, 3, 4, 5])
def test_a_scan_that_reads_many_together_goes_on_from_every_border(
    run: Run, write: Write, tmp_path: Path, chunks: int
) -> None:
    inputs, many = (write("a.jsonl", rows(1200)), write("b.jsonl", rows(600))), Workers(make=Plain)
    whole = run(Job(inputs=inputs, output=tmp_path / "whole.jsonl"), detect=many)
    job = Job(inputs=inputs, output=tmp_path / "out.jsonl")
    with pytest.raises(InterruptedScanError):
        run(job, detect=many, stop=stop_after(chunks))
    assert whole == run(job, detect=many)
    assert content(tmp_path / "whole.jsonl") == content(tmp_path / "out.jsonl")


def child(output: Path, inputs: tuple[str, ...], *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, str(CHILD), *more, str(output), *inputs]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def kill_when_saved_behind(process: subprocess.Popen[str], state: Path, line: int) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and process.poll() is None:
        if state.exists() and json.loads(state.read_bytes())["line"] > line:
            break
        time.sleep(0.005)
    assert process.poll() is None, "it was done before it could be killed"
    process.kill()
    process.communicate(timeout=20)


def test_a_killed_process_ends_as_if_it_never_was(run: Run, write: Write, tmp_path: Path) -> None:
    inputs, name = (write("in.jsonl", rows(3000)),), "out.jsonl.gz"
    whole = run(Job(inputs=inputs, output=tmp_path / f"whole-{name}"), detect=detect)
    kill_when_saved_behind(child(tmp_path / name, inputs), tmp_path / f"{name}.state.json", 1200)
    out, _ = child(tmp_path / name, inputs).communicate()
    assert whole.as_json() == json.loads(out)
    assert content(tmp_path / f"whole-{name}") == content(tmp_path / name)


def test_workers_end_with_a_process_that_is_killed(run: Run, write: Write, tmp_path: Path) -> None:
    inputs, many = (write("in.jsonl", rows(8000)),), Workers(make=Plain)
    whole = run(Job(inputs=inputs, output=tmp_path / "whole.jsonl"), detect=many)
    process = child(tmp_path / "out.jsonl", inputs, "--two")
    # Comes back when nobody holds the standard output any more.
    kill_when_saved_behind(process, tmp_path / "out.jsonl.state.json", 600)
    assert whole == run(Job(inputs=inputs, output=tmp_path / "out.jsonl"), detect=many)
    assert content(tmp_path / "whole.jsonl") == content(tmp_path / "out.jsonl")


@pytest.fixture
def job(run: Run, write: Write, tmp_path: Path) -> Job:
    """Leave a stopped scan behind and give its job."""
    job = Job(inputs=(write("in.jsonl", rows(50)),), output=tmp_path / "out.jsonl")
    with pytest.raises(InterruptedScanError):
        run(job, stop=stop_after(20))
    return job


def test_going_on_tells_where(run: Run, job: Job, notes: object) -> None:
    run(job)
    assert notes.continued == [17]  # type: ignore[attr-defined] # Notes of the conftest


def test_an_input_that_changed_meanwhile_is_told(run: Run, job: Job) -> None:
    with Path(job.inputs[0]).open("a") as file:
        file.write("{}\n")
    with pytest.raises(InputError, match=r"the file '.*in.jsonl' has changed since then") as caught:
        run(job)
    assert caught.value.hint == "repeat the same command to go on, or start over with --restart"


def test_restart_forgets_what_was_done(run: Run, job: Job, notes: object) -> None:
    summary = run(replace(job, restart=True))
    assert (notes.continued, summary.rows, summary.bad_lines) == ([], 42, 8)  # type: ignore[attr-defined] # Notes of the conftest


def test_a_summary_alone_goes_on_where_a_state_file_is_named(run: Run, write: Write, tmp_path: Path) -> None:
    job = Job(inputs=(write("in.jsonl", rows(50)),), state=tmp_path / "state.json")
    with pytest.raises(InterruptedScanError, match="stopped after 17 replies"):
        run(job, stop=stop_after(20))
    assert (run(job).rows, run(job).bad_lines) == (42, 8)


def test_standard_input_keeps_no_state(run: Run, tmp_path: Path) -> None:
    data = b"".join(json.dumps(row).encode() + b"\n" for row in rows(50))
    with pytest.raises(InterruptedScanError) as caught:
        run(Job(inputs=("-",), output=tmp_path / "out.jsonl"), stop=stop_after(20), stdin=data)
    assert caught.value.hint == "nothing was kept to go on from; start over"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "out.jsonl.bad.jsonl"]

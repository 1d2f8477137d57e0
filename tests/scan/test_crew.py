from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from multiprocessing import Pipe, active_children
from pathlib import Path
from threading import Thread

import pytest

from demur.errors import InterruptedScanError
from demur.scan import Columns, Job, Summary, Workers
from demur.scan.chunks import CHUNK_LINES, Chunk
from demur.scan.crew import Crew, LostWorkerError, _work
from demur.scan.labels import Wanted
from demur.testing.scanning import DEADLY, TRIPPING, Plain

Run = Callable[..., Summary]
Write = Callable[..., str]
TWO = Workers(make=Plain, count=2, alone=0)
WANTED = Wanted(columns=Columns(), with_text=False, rows=True)


def rows(number: int) -> Iterator[dict[str, object]]:
    """Give rows of which some are bad, some trip, and model names come one after the other."""
    for n in range(number):
        reply = TRIPPING if n % 701 == 700 else "No." if n % 3 else "Yes."
        yield {"id": n, "response": reply, "model": f"m{n // 9}"} if n % 97 else {"bad": n}


def chunk(number: int, reply: str = "No.") -> Chunk:
    content = json.dumps({"response": reply}).encode()
    return Chunk(0, "in.jsonl", "rows", numbers=[number], contents=[content], last=number)


def written(folder: Path, name: str) -> tuple[bytes, bytes]:
    return (folder / name).read_bytes(), (folder / f"{name}.bad.jsonl").read_bytes()


def test_two_workers_give_byte_for_byte_what_one_gives(run: Run, write: Write, tmp_path: Path) -> None:
    inputs = write("a.jsonl", rows(6000)), write("b.jsonl", rows(2000))
    one = run(Job(inputs=inputs, output=tmp_path / "one.jsonl"), detect=Workers(make=Plain))
    two = run(Job(inputs=inputs, output=tmp_path / "two.jsonl"), detect=TWO)
    assert one == two
    assert written(tmp_path, "one.jsonl") == written(tmp_path, "two.jsonl")


def test_workers_that_read_together_find_what_a_function_finds_alone(run: Run, write: Write) -> None:
    job = Job(inputs=(write("a.jsonl", rows(1500)),))
    assert run(job, detect=Plain().detect) == run(job, detect=Workers(make=Plain))


def test_a_short_scan_starts_no_process(run: Run, write: Write) -> None:
    started: list[int] = []

    def _looking() -> bool:
        started.append(len(active_children()))
        return False

    run(Job(inputs=(write("a.jsonl", rows(1000)),)), detect=replace(TWO, alone=1000), stop=_looking)
    assert set(started) == {0}


def test_a_long_scan_goes_on_while_its_workers_get_ready(run: Run, write: Write, tmp_path: Path) -> None:
    job = Job(inputs=(write("a.jsonl", rows(9 * CHUNK_LINES)),), output=tmp_path / "two.jsonl")
    seen: list[int] = []

    def _slowly() -> bool:
        seen.append(len(active_children()))
        time.sleep(0.1)
        return False

    one = run(replace(job, output=tmp_path / "one.jsonl"), detect=Workers(make=Plain))
    assert one == run(job, detect=replace(TWO, alone=CHUNK_LINES), stop=_slowly)
    assert written(tmp_path, "one.jsonl") == written(tmp_path, "two.jsonl")
    assert seen[:2] == [0, 2]


def test_a_worker_that_is_killed_is_told_and_the_scan_goes_on_later(
    run: Run, write: Write, tmp_path: Path
) -> None:
    lines = list(rows(4000))
    lines[3001] = {"response": DEADLY}
    job = Job(inputs=(write("a.jsonl", lines),), output=tmp_path / "out.jsonl")
    whole = run(replace(job, output=tmp_path / "whole.jsonl"), detect=Workers(make=Plain))
    with pytest.raises(InterruptedScanError, match="was killed by signal 9; the scan was stopped") as caught:
        run(job, detect=TWO)
    assert (caught.value.hint, active_children()) == ("repeat the same command to go on", [])
    assert whole == run(job, detect=Workers(make=Plain))
    assert written(tmp_path, "whole.jsonl") == written(tmp_path, "out.jsonl")


def test_an_interrupted_scan_ends_its_workers_and_goes_on(run: Run, write: Write, tmp_path: Path) -> None:
    job = Job(inputs=(write("a.jsonl", rows(4000)),), output=tmp_path / "out.jsonl")
    whole = run(replace(job, output=tmp_path / "whole.jsonl"), detect=Workers(make=Plain))
    seen = count(1)
    with pytest.raises(InterruptedScanError):
        run(job, detect=TWO, stop=lambda: next(seen) == 4)
    assert active_children() == []
    assert whole == run(job, detect=TWO)
    assert written(tmp_path, "whole.jsonl") == written(tmp_path, "out.jsonl")


def test_chunks_are_read_no_further_ahead_than_memory_bears_and_come_back_in_order() -> None:
    ahead: list[int] = []
    given = taken = 0

    def _chunks() -> Iterator[Chunk]:
        nonlocal given
        for number in range(1, 200):
            given += 1
            ahead.append(given - taken)
            yield chunk(number)

    with Crew(TWO, WANTED) as crew:
        for labelled in crew.label(_chunks()):
            taken += 1
            assert labelled.last == taken
    assert (taken, max(ahead) <= 8) == (199, True)


def test_a_worker_that_is_gone_before_it_gets_work_is_told() -> None:
    with Crew(TWO, WANTED) as crew:
        for child in active_children():
            child.kill()
            child.join()
        with pytest.raises(LostWorkerError, match=r"worker \d was killed by signal 9"):
            list(crew.label(iter([chunk(1), chunk(2)])))


def test_a_worker_ends_when_nobody_holds_the_other_end_of_its_pipe() -> None:
    ours, theirs = Pipe()
    worker = Thread(target=_work, args=(theirs, Plain, WANTED))
    worker.start()
    ours.send(chunk(7))
    assert (ours.recv(), ours.recv().last) == (None, 7)
    ours.close()
    worker.join(10)
    assert not worker.is_alive()

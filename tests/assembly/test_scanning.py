from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from demur.assembly.scanning import MOST_USUAL, scan_workers, usual_count
from demur.assembly.settings import ReadingSection
from demur.errors import SettingError
from demur.scan.base import Columns
from demur.scan.chunks import Chunk
from demur.scan.labels import Labeller, Wanted

REPLIES: list[object] = [
    "The lighthouse stands on the northern cape.",
    "I'm sorry, but I can't help with that.",
    "I can tell you about the harbour. I won't say how to sink a boat, though.",
    "",
    "safe",
    '{"choices": [{"message": {"content": "I cannot assist with this request."}}]}',
    {"choices": [{"message": {"role": "assistant", "content": "Paris."}, "finish_reason": "content_filter"}]},
    {"error": {"message": "broke"}},
]


def chunk() -> Chunk:
    rows = [{"id": str(n), "response": reply, "model": "m"} for n, reply in enumerate(REPLIES)]
    lines: list[bytes] = [json.dumps(row).encode() + b"\n" for row in rows]
    return Chunk(0, "f", "rows", numbers=list(range(1, 9)), contents=[*lines], last=8)


def test_a_row_is_the_same_whether_its_reply_was_read_alone_or_with_others() -> None:
    detector = scan_workers(ReadingSection(encoder="off"), count=1).make()
    wanted = Wanted(columns=Columns(), with_text=True, rows=True)
    alone = Labeller(wanted, detect=detector.detect).label(chunk())
    together = Labeller(wanted, detect=detector.detect, detect_many=detector.detect_many).label(chunk())
    assert (len(alone.rows.splitlines()), alone) == (len(REPLIES), together)


def test_workers_can_be_sent_to_another_process_with_their_settings(tmp_path: Path) -> None:
    sentences = tmp_path / "house.toml"
    sentences.write_text('[[sentence]]\ntext = "This desk only knows trains."\n')
    workers = pickle.loads(pickle.dumps(scan_workers(ReadingSection(learned=str(sentences)), count=2)))  # noqa: S301 - our own bytes
    assert str(workers.make().detect("This desk only knows trains.").outcome) == "refused"


def test_as_many_processes_scan_as_are_asked_for() -> None:
    assert scan_workers(ReadingSection(), count=7).count == 7


def test_a_few_processes_scan_where_nobody_says_how_many() -> None:
    assert 1 <= scan_workers(ReadingSection()).count == usual_count() <= MOST_USUAL


def test_a_detector_that_cannot_be_built_is_told_by_this_process() -> None:
    with pytest.raises(SettingError, match="'lexcion'"):
        scan_workers(ReadingSection(reader="lexcion"), count=2).make()

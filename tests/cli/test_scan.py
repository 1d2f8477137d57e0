from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from demur.cli.main import app
from demur.cli.scan import _Stop, command
from demur.errors import BadLinesError, InputError, SettingError
from demur.testing.judge import Judge
from demur.testing.upstream import ScriptedReply, ScriptedUpstream
from demur.types import Kind, Outcome

NO = "I'm sorry, but I can't help with that."
YES = "The lighthouse stands on the northern cape."
ROWS = [
    {"id": "a", "response": YES, "model": "m-small", "prompt_version": "v1"},
    {"id": "b", "response": NO, "model": "m-small", "prompt_version": "v2"},
    {"id": "c", "response": YES, "model": "m-large", "prompt_version": "v2"},
]
PAGE = (Path(__file__).parents[2] / "docs" / "how-to" / "scan-logs.md").read_text()
MAIN = [sys.executable, "-c", "from demur.cli.main import main; main()", "scan"]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "log.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in ROWS))
    return path


@pytest.fixture
def bad_log(tmp_path: Path) -> Path:
    path = tmp_path / "bad.jsonl"
    path.write_text(f"{json.dumps(ROWS[0])}\nnonsense\n{{}}\n[]\n")
    return path


def demur_scan(*words: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(app, ["scan", *map(str, words)], input=stdin)


def test_the_summary_is_shown_as_tables(log: Path) -> None:
    lines = [line.split() for line in demur_scan(log).stdout.splitlines()]
    assert ["3", "replies,", "3", "judged", "(all", "but", "failed)"] in lines
    assert ["refused", "1", "33.3%", "[6.1,", "79.2]"] in lines
    assert ["m-large", "1", "0.0%", "[0.0,", "79.3]"] in lines
    assert ["v2", "2", "50.0%", "[9.5,", "90.5]"] in lines


def test_replies_that_are_unclear_are_put_to_the_judge(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEMUR_READING_READER", "lexicon")
    log.write_text(json.dumps({"response": NO}) + "\n" + json.dumps({"response": "No."}) + "\n")
    with ScriptedUpstream(Judge(outcome=Outcome.REFUSED, kind=Kind.UNSTATED).played) as judge:
        result = demur_scan(log, "-o", "-", "-q", "--judge", judge.url, "--judge-model", "m")

    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert ["judge:rubric-1" in row["ran"] for row in rows] == [False, True]
    assert "judge: questions 1, unscored replies 0\n" in result.stderr


def test_replies_that_no_judge_could_score_are_flagged(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEMUR_READING_READER", "lexicon")
    log.write_text(json.dumps({"response": "No."}) + "\n")
    with ScriptedUpstream(ScriptedReply(status=503)) as judge:
        result = demur_scan(log, "-o", "-", "-q", "--judge", judge.url, "--judge-model", "m")

    assert "unscored" in json.loads(result.stdout)["flags"]
    assert "judge: questions 1, unscored replies 1 (http_503 1)\n" in result.stderr


def test_the_summary_is_json_on_demand_and_alone_on_standard_output(log: Path) -> None:
    result = demur_scan(log, "--json")
    plain = json.loads(result.stdout)
    assert (
        plain["rows"],
        {name: plain["refusal_rate"][name] for name in ("hits", "total")},
    ) == (3, {"hits": 1, "total": 3})
    assert result.stderr == f"{log}: read as rows\n"


def test_quiet_says_nothing(log: Path) -> None:
    result = demur_scan(log, "--quiet")
    assert (result.exit_code, result.output) == (0, "")


def test_results_on_standard_output_leave_the_summary_to_standard_error(log: Path) -> None:
    result = demur_scan(log, "-o", "-")
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["a", "b", "c"]
    assert "refusal rate" in result.stderr


def test_every_column_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_text(json.dumps({"r": NO, "q": "Help?", "m": "x", "v": 1, "k": "key", "p": "openai"}) + "\n")
    names = {"reply": "r", "prompt": "q", "model": "m", "prompt-version": "v", "id": "k", "provider": "p"}
    words = [word for name, column in names.items() for word in (f"--{name}-column", column)]
    row = json.loads(demur_scan(path, "-o", "-", *words).stdout)
    assert tuple(row[name] for name in ("outcome", "model", "prompt_version", "id", "provider")) == (
        "refused",
        "x",
        "1",
        "key",
        "openai",
    )


def test_standard_input_is_read(log: Path) -> None:
    assert json.loads(demur_scan("-", "--json", stdin=log.read_bytes()).stdout)["rows"] == 3


def test_bad_lines_are_shown_reported_and_told_by_the_error(bad_log: Path, tmp_path: Path) -> None:
    result = demur_scan(bad_log, "-o", tmp_path / "out.jsonl", "--show-bad", 2)
    assert [f"bad {bad_log}:{n}:" in result.stderr for n in (2, 3, 4)] == [True, True, False]
    assert "further lines are counted, not shown" in result.stderr
    report = (tmp_path / "out.jsonl.bad.jsonl").read_text().splitlines()
    assert [json.loads(line)["line"] for line in report] == [2, 3, 4]
    assert isinstance(result.exception, BadLinesError)


def test_bad_lines_have_an_exit_code_of_their_own_and_no_traceback(bad_log: Path) -> None:
    done = subprocess.run([*MAIN, str(bad_log), "-q"], capture_output=True, text=True, check=False)
    told = (
        "demur: [DEM-202] bad lines: 3; every other line was labelled "
        "(name a report of all of them with --bad-lines)\n"
    )
    assert (5, "", told) == (done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize(
    ("words", "error", "told"),
    [
        (("none.jsonl",), InputError, "cannot be read: No such file"),
        (("{log}", "--format", "litelm"), SettingError, "did you mean 'litellm'?"),
        (("{log}", "-o", "{log}"), SettingError, "would be overwritten"),
    ],
)
def test_wrong_words_are_told_as_errors_of_our_own(
    log: Path, words: tuple[str, ...], error: type[Exception], told: str
) -> None:
    result = demur_scan(*[word.format(log=log) for word in words])
    assert (error, True) == (type(result.exception), told in str(result.exception))


def test_progress_can_be_asked_for_without_a_terminal(log: Path) -> None:
    assert "3 replies" in demur_scan(log, "--progress").stderr


def test_a_second_signal_ends_the_process_at_once() -> None:
    before = signal.getsignal(signal.SIGTERM)
    try:
        stop = _Stop(at_once=False)
        stop.ask(signal.SIGTERM, None)
        assert (stop(), signal.getsignal(signal.SIGTERM)) == (True, signal.SIG_DFL)
    finally:
        signal.signal(signal.SIGTERM, before)


def test_many_models_are_cut_in_the_table_and_whole_in_json(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_text("".join(json.dumps({"response": YES, "model": f"m{n}"}) + "\n" for n in range(30)))
    assert "... 5 more: --json lists all" in demur_scan(path).stdout
    assert len(json.loads(demur_scan(path, "--json").stdout)["models"]) == 30


def test_rows_without_a_reply_are_told(tmp_path: Path) -> None:
    row = {"type": "SPAN", "traceId": "t", "input": "a", "output": "b"}
    (tmp_path / "log.jsonl").write_text(json.dumps(row) + "\n")
    assert "1 row without a reply passed over" in demur_scan(tmp_path / "log.jsonl").stdout


def wait_for(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not happened() and time.monotonic() < deadline:
        time.sleep(0.002)


def test_a_signal_stops_a_scan_that_the_same_command_finishes(tmp_path: Path) -> None:
    log, out = tmp_path / "log.jsonl", tmp_path / "out.jsonl"
    log.write_text("".join(json.dumps({**row, "id": n}) + "\n" for n in range(1500) for row in ROWS))
    words = [*MAIN, str(log), "-o", str(out), "-q"]
    process = subprocess.Popen(words, stderr=subprocess.PIPE, text=True)
    wait_for((tmp_path / "out.jsonl.state.json").exists)
    process.send_signal(signal.SIGTERM)
    _, told = process.communicate()
    assert (130, "repeat the same command to go on" in told) == (process.returncode, True)
    again = demur_scan(log, "-o", out, "--json")
    assert "going on after" in again.stderr
    assert (json.loads(again.stdout)["rows"], len(out.read_text().splitlines())) == (4_500, 4_500)


def test_a_signal_to_all_its_processes_ends_a_long_scan_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMUR_READING_READER", "lexicon")
    log, state = tmp_path / "log.jsonl", tmp_path / "out.jsonl.state.json"
    log.write_text('{"response": ""}\n' * 300_000)
    words = [*MAIN, str(log), "-o", str(tmp_path / "out.jsonl"), "-q", "--workers", "2"]
    process = subprocess.Popen(words, stderr=subprocess.PIPE, text=True, start_new_session=True)
    wait_for(lambda: state.exists() and json.loads(state.read_bytes())["line"] > 8_192)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=20)
    assert (process.returncode, len(told.splitlines())) == (130, 1)
    assert "repeat the same command to go on" in told


def test_a_judge_is_asked_by_one_process_and_that_is_told(log: Path) -> None:
    with ScriptedUpstream(Judge(outcome=Outcome.REFUSED, kind=Kind.UNSTATED).played) as judge:
        words = ("--judge", judge.url, "--judge-model", "m", "--workers", "2")
        told = demur_scan(log, *words).stderr
    assert "one process labels, in spite of --workers" in told


def test_a_signal_ends_a_scan_that_waits_for_standard_input() -> None:
    process = subprocess.Popen([*MAIN, "-"], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stderr is not None
    process.stdin.write(b'{"response": "yes"}\n' * 25)
    process.stdin.flush()
    assert process.stderr.readline() == b"-: read as rows\n"
    process.send_signal(signal.SIGINT)
    _, told = process.communicate()
    said = b"demur: [DEM-203] stopped - at - (standard input cannot be taken up again)\n"
    assert (process.returncode, told) == (130, said)


def test_the_help_and_the_page_name_every_option_and_exit_code() -> None:
    parts = [(*option.opts, *option.secondary_opts) for option in command.params]
    names = [name for names in parts for name in names if name.startswith("-")]
    told = command.help or ""
    assert [name for name in names if f"`{name}" not in PAGE and f"{name} " not in PAGE] == []
    assert [code for code in ("0", "2", "3", "4", "5", "130") if f" {code} " not in told] == []


SECTIONS = {s.partition("\n")[0]: s for s in re.split(r"^### ", PAGE, flags=re.MULTILINE)[1:]}
EXAMPLES = {
    "rows": ["answered", "refused"],
    "litellm": ["answered", "refused"],
    "langfuse": ["answered"],
    "openai-batch": ["answered", "failed"],
}


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_the_rows_of_the_page_are_read_as_it_says(tmp_path: Path, name: str) -> None:
    block = re.search(r"```json\n(.*?)```", SECTIONS[name], re.DOTALL)
    assert block
    (tmp_path / "log.jsonl").write_text(block[1])
    result = demur_scan(tmp_path / "log.jsonl", "-o", "-")
    outcomes = [json.loads(line)["outcome"] for line in result.stdout.splitlines()]
    assert (f"read as {name}\n" in result.stderr, outcomes) == (True, EXAMPLES[name])


@pytest.mark.parametrize(
    ("name", "number", "outcome"),
    [("openai-log", 0, "answered"), ("anthropic-log", 1, "answered"), ("anthropic-log", 2, "failed")],
)
def test_the_request_logs_of_the_page_are_read_as_it_says(
    tmp_path: Path, name: str, number: int, outcome: str
) -> None:
    block = re.search(r"```json\n(.*?)```", SECTIONS["openai-log and anthropic-log"], re.DOTALL)
    assert block
    (tmp_path / "log.jsonl").write_text(block[1].splitlines()[number] + "\n")
    result = demur_scan(tmp_path / "log.jsonl", "-o", "-")
    assert (f"read as {name}\n" in result.stderr, json.loads(result.stdout)["outcome"]) == (True, outcome)

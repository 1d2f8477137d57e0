from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from demur.assembly.records import open_writer
from demur.cli.ledger import command
from demur.ledger import open_reader, read_records
from demur.testing.findings import exchange


def test_after_a_rotation_the_same_prompt_hashes_differently(tmp_path: Path) -> None:
    path = tmp_path / "demur.db"
    with open_writer(path) as writer:
        writer.record(exchange(id="1"))

    result = CliRunner().invoke(command, ["rotate-key", "--ledger", str(path), "--yes"])
    with open_writer(path) as writer:
        writer.record(exchange(id="2"))

    assert result.exit_code == 0, result.output
    before, after = read_records(open_reader(path))
    assert before.prompt_hash != after.prompt_hash


def test_a_lost_key_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "demur.db"
    with open_writer(path) as writer:
        writer.record(exchange(id="1"))
    (tmp_path / "demur.db.key").unlink()

    CliRunner().invoke(command, ["rotate-key", "--ledger", str(path), "--yes"])

    with open_writer(path) as writer:
        writer.record(exchange(id="2"))
    assert len(read_records(open_reader(path))) == 2


def test_nothing_happens_without_a_yes(tmp_path: Path) -> None:
    result = CliRunner().invoke(command, ["rotate-key", "--ledger", str(tmp_path / "a.db")], input="n\n")

    assert result.exit_code == 1
    assert not (tmp_path / "a.db").exists()

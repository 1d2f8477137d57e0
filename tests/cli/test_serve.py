from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def serving(folder: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "demur", "serve", "--ledger", str(folder / "demur.db"), *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def test_it_says_where_it_listens_and_stops_at_a_signal(tmp_path: Path) -> None:
    with serving(tmp_path, "--port", "0", "--json") as process:
        assert process.stdout is not None
        url = json.loads(process.stdout.readline())["url"]

        with urllib.request.urlopen(f"{url}/healthz", timeout=5) as reply:
            assert reply.status == 200
        process.send_signal(signal.SIGTERM)

        assert process.wait(10) == 0


def test_people_are_told_what_to_point_at_it(tmp_path: Path) -> None:
    with serving(tmp_path, "--port", "0") as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        assert "Demur listens at http://127.0.0.1:" in first
        assert "(policy default: what it enforces is answered" in first
        assert "base_url = http://127.0.0.1:" in process.stdout.readline()


def ended(folder: Path, *words: str) -> tuple[int, str]:
    with serving(folder, *words) as process:
        _, said = process.communicate(timeout=15)
        return process.returncode, said


def test_a_port_in_use_is_one_sentence_and_its_own_exit_code(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        code, said = ended(tmp_path, "--port", str(port))

    assert code == 8
    assert said.startswith("demur: [DEM-501] cannot serve there")
    assert f"127.0.0.1:{port}" in said
    assert said.count("\n") == 1


def test_a_misspelt_setting_is_answered_with_the_nearest(tmp_path: Path) -> None:
    file = tmp_path / "demur.toml"
    file.write_text("[gateway]\nprot = 1\n")

    code, said = ended(tmp_path, "--config", str(file))

    assert code == 2
    assert "did you mean 'gateway.port'?" in said
    assert said.count("\n") == 1


def test_an_unwritable_database_is_one_sentence_and_its_own_exit_code(tmp_path: Path) -> None:
    code, said = ended(tmp_path, "--port", "0", "--ledger", str(tmp_path / "none" / "demur.db"))

    assert code == 7
    assert said.startswith("demur: [DEM-401]")
    assert said.count("\n") == 1


def test_a_policy_that_cannot_be_used_is_one_sentence_and_opens_nothing(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("ruels: []\n", encoding="utf-8")

    code, said = ended(tmp_path, "--port", "0", "--policy", str(bad))

    assert (code, said.count("\n")) == (2, 1)
    assert said.startswith("demur: [DEM-103] the key 'ruels' is not known here")
    assert not (tmp_path / "demur.db").exists()

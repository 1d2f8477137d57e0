from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from click.testing import CliRunner

from demur.cli.demo import command

RUN = "from demur.cli.main import main; main()"
WITHOUT_SDK = f"import sys; sys.modules['anthropic'] = None; {RUN}"


def demur(*words: str, code: str = RUN) -> subprocess.CompletedProcess[str]:
    return subprocess.run(_command(words, code), capture_output=True, text=True, check=False)


def _command(words: Sequence[str], code: str) -> list[str]:
    return [sys.executable, "-c", code, "demo", *words]


def test_the_demo_ends_with_0_and_its_json_says_that_all_is_well() -> None:
    ended = CliRunner().invoke(command, ["--json"])
    assert (ended.exit_code, json.loads(ended.stdout)["ok"]) == (0, True)


def test_a_plain_demo_draws_nothing_and_colours_nothing(tmp_path: Path) -> None:
    ended = CliRunner().invoke(command, ["--plain", "--data", str(tmp_path)], color=True)
    assert (ended.exit_code, "\x1b" in ended.stdout) == (0, False)


def test_a_missing_sdk_is_named_with_the_line_that_installs_it() -> None:
    ended = demur(code=WITHOUT_SDK)
    assert ended.returncode == 3
    assert "pip install 'demur[demo]'" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_port_that_is_no_port_is_refused() -> None:
    assert demur("--port", "70000").returncode == 2


def test_serving_prints_the_address_and_stops_on_sigint() -> None:
    with subprocess.Popen(
        _command(["--serve", "--plain"], RUN), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as serving:
        assert serving.stdout is not None
        address = next(found for line in serving.stdout if (found := re.search(r"stays up at (\S+)", line)))
        serving.send_signal(signal.SIGINT)
        _, errors = serving.communicate(timeout=20)
    assert (serving.returncode, errors, address[1].startswith("http://127.0.0.1:")) == (0, "", True)

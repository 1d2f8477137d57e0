from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from demur.access import list_keys
from demur.cli.keys import command


def run(file: Path, *words: str) -> Result:
    return CliRunner().invoke(command, [*words, "--file", str(file)])


def test_a_new_keys_secret_is_shown_once_and_not_kept(tmp_path: Path) -> None:
    file = tmp_path / "keys.toml"

    secret = json.loads(run(file, "add", "app", "--json").output)["secret"]

    assert secret.startswith("dmr_")
    assert secret not in file.read_text()


def test_a_new_key_says_that_its_secret_is_shown_once(tmp_path: Path) -> None:
    assert "Shown this once" in run(tmp_path / "keys.toml", "add", "app").output


def test_the_list_tells_what_a_key_may_set(tmp_path: Path) -> None:
    file = tmp_path / "keys.toml"
    run(file, "add", "app", "--tenant", "acme", "--may-set", "user", "--may-set", "locale")

    listed = run(file, "list").output

    assert "app" in listed
    assert "acme" in listed
    assert "may set locale, user; since 20" in listed


def test_a_revoked_key_stays_listed(tmp_path: Path) -> None:
    file = tmp_path / "keys.toml"
    run(file, "add", "app")
    run(file, "revoke", "app")

    (entry,) = json.loads(run(file, "list", "--json").output)

    assert entry["key"]["id"] == "app"
    assert entry["revoked"]
    assert "revoked 20" in run(file, "list").output


def test_a_name_that_is_taken_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "keys.toml"
    run(file, "add", "app")

    assert "a key called 'app' exists" in str(run(file, "add", "app").exception)


def test_a_key_gets_its_claims_and_its_limits(tmp_path: Path) -> None:
    file = tmp_path / "keys.toml"
    run(
        file,
        "add",
        "app",
        "--claim",
        "user.role=clinician",
        "--limit",
        "600/minute",
        "--user-limit",
        "9/hour",
    )

    (entry,) = list_keys(file)

    assert (entry.key.claims, entry.key.limit, entry.key.user_limit) == (
        {"user.role": "clinician"},
        "600/minute",
        "9/hour",
    )


def test_the_list_tells_what_is_claimed_and_how_often_is_too_often(tmp_path: Path) -> None:
    file = tmp_path / "keys.toml"
    run(file, "add", "app", "--claim", "user.role=nurse", "--limit", "600/minute", "--user-limit", "9/hour")

    listed = run(file, "list").output

    assert "may set nothing; user.role is nurse; 600/minute at most; 9/hour for each user; since" in listed


def test_a_claim_without_a_value_is_refused(tmp_path: Path) -> None:
    assert "write each as NAME=VALUE" in run(tmp_path / "keys.toml", "add", "app", "--claim", "role").output

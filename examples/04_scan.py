"""Label a log of replies in bulk, and read the results.

Run it with: python examples/04_scan.py
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from demur.errors import BadLinesError

ROWS = [
    {"id": "a", "model": "small", "prompt": "Capital of France?", "reply": "Paris is the capital of France."},
    {"id": "b", "model": "small", "prompt": "Who won?", "reply": "I'm sorry, but I can't help with that."},
    {"id": "c", "model": "large", "prompt": "Who won?", "reply": "Brazil won, by two goals to one."},
]

with tempfile.TemporaryDirectory() as folder:
    log, results = Path(folder, "replies.jsonl"), Path(folder, "labelled.jsonl")
    lines = [json.dumps(row) for row in ROWS]
    log.write_text("\n".join([*lines, "this line is broken"]) + "\n", encoding="utf-8")

    # The same as `demur scan replies.jsonl --output labelled.jsonl` in a terminal.
    command = [sys.executable, "-m", "demur", "scan", str(log), "--output", str(results)]
    done = subprocess.run(command, check=False)  # noqa: S603 - our own command with made-up rows

    for line in results.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        print(f"{row['id']}  {row['outcome']:<9} {row['kind'] or ''}")

# A bad line is counted and reported, every other line is done, and the exit code says so.
print(f"exit code {done.returncode}: some lines were bad, see docs/reference/errors.md")
assert done.returncode == BadLinesError.exit_code

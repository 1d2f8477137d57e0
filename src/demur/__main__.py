"""`python -m demur` is the command line."""

from __future__ import annotations

from demur.cli.main import main

if __name__ == "__main__":
    main()

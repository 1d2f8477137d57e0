# Two commands do all the set-up: `make demo` and `make test`.
PYTHON ?= python3
UV_VERSION := 0.13.8
BIN := .venv/bin
export UV_NO_CONFIG := 1

.PHONY: help demo test check lint types contract docs bench lock clean

help:            ## list the commands
	@grep -E '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

$(BIN)/uv:
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "uv==$(UV_VERSION)"

.venv/run.stamp: requirements/run.lock pyproject.toml | $(BIN)/uv
	VIRTUAL_ENV=.venv $(BIN)/uv pip install --quiet --require-hashes -r requirements/run.lock
	VIRTUAL_ENV=.venv $(BIN)/uv pip install --quiet --no-deps --editable .
	@touch $@

.venv/dev.stamp: requirements/dev.lock pyproject.toml | $(BIN)/uv
	VIRTUAL_ENV=.venv $(BIN)/uv pip install --quiet --require-hashes -r requirements/dev.lock
	VIRTUAL_ENV=.venv $(BIN)/uv pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@ .venv/run.stamp

demo: .venv/run.stamp      ## watch real SDK clients talk through Demur
	$(BIN)/demur demo

test: .venv/dev.stamp      ## run the fast suite
	$(BIN)/python -m pytest -n 2

check: lint types contract docs   ## every check beside the tests

lint: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/dev.stamp
	$(BIN)/mypy

contract: .venv/dev.stamp
	$(BIN)/lint-imports --config importlinter.toml

bench: .venv/dev.stamp     ## print every promised figure
	$(BIN)/python -m bench

lock: $(BIN)/uv            ## renew the lock files
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links requirements/run.in -o requirements/run.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links -c requirements/run.lock requirements/dev.in -o requirements/dev.lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis mutants

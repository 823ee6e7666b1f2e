# Kijun: `make serve` and `make test` from a fresh clone do everything. `make` alone lists the rest.

# Any Python from 3.8 can run the set-up, which then finds or fetches the 3.13 that the project needs. Asked one
# by one because a pyenv shim named python3 fails where the version in .python-version is not installed.
ifndef PYTHON
PYTHON := $(shell for p in python3.13 python3 /usr/bin/python3 /usr/local/bin/python3 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 8))' >/dev/null 2>&1 && { echo $$p; break; }; done)
endif
VENV := .venv/bin
FOLDERS := rules_py calculators tools tests
LINTERS := lint-mypy lint-ruff lint-tsc lint-biome
# Three workers on two cores: while one waits for a page, another has something to do.
PYTEST := $(VENV)/python -m pytest -n 3 --dist worksteal --durations 10 --durations-min 1
# All of what `make test` has a sample of, and further browsers.
THOROUGH := tests/further $(addprefix tests/browser/test_,sabotage.py axe.py layout.py)

# Material announces its own end at every start of mkdocs; we know.
export NO_MKDOCS_2_WARNING = 1
export PORT CHROME_PATH FIREFOX_PATH MINUTES SEED CASE

.DEFAULT_GOAL := help
.PHONY: help setup setup-audit serve build test test-more fuzz lint format bench audit lock clean $(LINTERS)

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

setup: ## make .venv and fetch what is locked (the others do it themselves)
	@test -n "$(PYTHON)" || { echo "kijun: no working python3 here. Install Python 3.13, then run make again."; exit 1; }
	@$(PYTHON) -m tools.bootstrap

serve: setup ## the site on 127.0.0.1:8000, reloading as files change (PORT=... for another)
	@$(VENV)/python -m tools.serve

build: setup ## the site as files in site/, for any static host
	@$(VENV)/python -m mkdocs build --strict --clean

test: setup ## every check and every test, with Chromium
	@$(VENV)/python -m tools.chromium
	@$(MAKE) --no-print-directory lint
	@$(PYTEST)

# A browser that cannot be had is said in the last lines.
test-more: setup ## the journeys in Firefox and WebKit, long fuzzing, and what make test has a sample of, whole
	@$(VENV)/python -m tools.chromium
	-@$(VENV)/python -m tools.firefox
	-@$(VENV)/python -m tools.webkit
	@$(VENV)/python -m tools.fuzz
	@KIJUN_THOROUGH=1 $(PYTEST) $(THOROUGH)

fuzz: setup ## hostile input for a while (MINUTES=10; SEED=7 repeats a run, CASE=12 one case of it)
	@$(VENV)/python -m tools.fuzz

lint: setup ## ruff, mypy --strict, tsc and biome
	@$(MAKE) --no-print-directory -j 2 $(LINTERS)

lint-ruff:
	@$(VENV)/ruff check $(FOLDERS)
	@$(VENV)/ruff format --check $(FOLDERS)

lint-mypy:
	@$(VENV)/mypy

lint-tsc:
	@$(VENV)/python -m tools.nodejs tsc -p tsconfig.json
	@$(VENV)/python -m tools.nodejs tsc -p tsconfig.worker.json

lint-biome:
	@$(VENV)/python -m tools.nodejs biome check --error-on-warnings

format: setup ## let ruff and biome write the format they check
	@$(VENV)/ruff check --fix $(FOLDERS)
	@$(VENV)/ruff format $(FOLDERS)
	@$(VENV)/python -m tools.nodejs biome check --write

setup-audit:
	@$(PYTHON) -m tools.bootstrap tools/audit

bench: setup-audit ## measure how fast a verdict comes, beside stock Pyodide and others
	@$(VENV)/python -m tools.bench

audit: setup-audit ## Lighthouse on the built site, phone and desktop
	@$(VENV)/python -m tools.audit

lock: setup ## write requirements.lock and package-lock.json anew (needs uv)
	uv pip compile -q --no-header --group dev --generate-hashes --no-emit-index-url --universal \
		--python-version 3.13 -o requirements.lock pyproject.toml
	cd . && $(VENV)/python -m tools.nodejs npm install --package-lock-only
	cd tools/audit && ../../$(VENV)/python -m tools.nodejs npm install --package-lock-only

clean: ## remove everything that was made or fetched here
	rm -rf .venv .cache .playwright build site node_modules tools/audit/node_modules
	rm -rf .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find $(FOLDERS) -name __pycache__ -prune -exec rm -rf {} +

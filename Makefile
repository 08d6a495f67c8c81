# The one door: `make all` does what CI does, in .venv or, where there is none, with python3.
PYTHON ?= $(if $(wildcard .venv/bin/python),.venv/bin/python,python3)
PAGES = README.md ARCHITECTURE.md docs/cli.md docs/record.md docs/the-record.md docs/judging.md

.PHONY: all format lint types imports test docs gate

all: lint types imports test docs

format:  ## writes the code and the generated parts of the pages anew
	$(PYTHON) -m ruff format .
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m cogapp -r -U -n utf-8 -I docs $(PAGES)

lint:
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .

types:
	$(PYTHON) -m mypy

imports:
	$(PYTHON) -c "from importlinter.cli import lint_imports_command as lint; lint()"

test:
	$(PYTHON) -m pytest

docs:
	$(PYTHON) -m cogapp --check -U -n utf-8 -I docs $(PAGES)

gate:  ## the floors under the scores
	$(PYTHON) -m onrecord.evaluate.gate

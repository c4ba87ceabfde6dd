# Everything a maintainer does, from a bare checkout: each target installs what it needs into .venv first.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
INSTALLED := $(VENV)/.installed
PACKAGES := $(wildcard core/pyproject.toml generated/*/pyproject.toml)
# What `make types` reads; narrower for a quick look: make types TYPED=src/sinchkit/sms PUBLIC=
TYPED ?= core/src src generated/*/src generator bench examples tests
PUBLIC ?= sinchkit_core $(notdir $(wildcard generated/*/src/*_*)) sinchkit
VERSIONED := pyproject.toml src/sinchkit/version.py core/pyproject.toml generator/writing/templates/distribution.toml.jinja

.DEFAULT_GOAL := help
.PHONY: help demo check test lint types generate check-generated update-spec version bench clean

help:  ## Show the targets
	@grep -hE '^[a-z-]+:.*##' Makefile | sed 's/:.*## /\t/' | expand -t 18

demo: $(INSTALLED)  ## Regenerate the SMS package, send messages to the emulator, show their delivery
	@$(PY) -m generator --quiet
	@$(PY) examples/demo.py

test: $(INSTALLED)  ## Run all tests
	@$(PY) -m pytest -n auto --dist loadgroup --durations=10 --durations-min=1

lint: $(INSTALLED)  ## Check style
	@$(PY) -m ruff check --no-cache .
	@$(PY) -m ruff format --no-cache --check .

check: check-generated lint types test  ## Run all that CI runs

types: $(INSTALLED)  ## Check types with mypy and pyright, and that every public symbol has one
	@$(PY) -m mypy $(TYPED)
	@$(PY) -m pyright -p pyproject.toml $(filter-out tests,$(TYPED))
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" && for package in $(PUBLIC); do \
		$(PY) -m pyright --ignoreexternal --verifytypes $$package || exit 1; done

generate: $(INSTALLED)  ## Rebuild generated/ from specs/ and overlays/, what follows in src/, the page of faults in docs/
	@$(PY) -m generator
	@$(PY) -m generator.blocking_twins
	@$(PY) -m generator.event_exports
	@$(PY) -m generator.quirks_page

check-generated: $(INSTALLED)  ## Fail if something is not what `make generate` gives
	@$(PY) -m generator --check
	@$(PY) -m generator.blocking_twins --check
	@$(PY) -m generator.event_exports --check
	@$(PY) -m generator.quirks_page --check

update-spec: $(INSTALLED)  ## Take in a new document: make update-spec API=sms FROM=path-or-URL [OPTIONS=--dry-run]
	@$(PY) -m generator update $(OPTIONS) -- \
		"$${API:?is missing: make update-spec API=sms FROM=path-or-URL}" \
		"$${FROM:?is missing: make update-spec API=sms FROM=path-or-URL}"

version: $(INSTALLED)  ## Give all packages a version: make version TO=0.2.0
	@test -n "$(TO)" || { echo "TO is missing: make version TO=0.2.0" >&2; exit 2; }
	@sed -i.before -E -e 's/^((__)?version(__)?(: Final)?) = ".*"/\1 = "$(TO)"/' -e 's/(sinchkit[a-z-]*==)[0-9][^"]*/\1$(TO)/g' $(VERSIONED)
	@rm $(VERSIONED:=.before)
	@$(PY) -m generator --quiet

bench: $(INSTALLED)  ## Measure imports, decoding, generation, sending and memory against their limits
	@$(PY) -m pip install --quiet --disable-pip-version-check --group bench
	@$(PY) -m bench.startup
	@$(PY) -m bench.first_use
	@$(PY) -m bench.decoding
	@$(PY) -m bench.generation
	@$(PY) -m bench.big_document
	@$(PY) -m bench.sending_cost
	@$(PY) -m bench.concurrency
	@$(PY) -m bench.memory

clean:  ## Remove .venv and caches
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis

# uv makes environments without pip, and takes tools out of those that stand.
ifneq ($(words $(wildcard $(VENV)/bin/pip $(VENV)/bin/pytest)),2)
.PHONY: $(INSTALLED)
endif

$(INSTALLED): pyproject.toml $(PACKAGES)
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; name it: make PYTHON=python3.12") if sys.version_info < (3, 11) else None'
	@echo "Installing into $(VENV) ..."
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@$(PY) -c 'import pip' 2>/dev/null || $(PY) -m ensurepip >/dev/null
	@$(PY) -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(PY) -m pip install --quiet --disable-pip-version-check $(foreach p,$(PACKAGES),-e ./$(dir $(p))) -e ".[emulator]" --group dev
	@touch $@

# `make` alone lists the targets.

PORT ?= 8000
ARGS ?=
PYTHON ?=
export PYTHON

python := .venv/bin/python
manage := $(python) manage.py
# What `make run` runs in, whatever the surrounding shell has set for another site:
# debug, a key made on the first run, and SQLite under var/.
demo := DEBUG=True SECRET_KEY= SECRET_KEY_FILE=var/secret-key \
	OUTLET_NAME='Tin Lê Chân' OUTLET_GOVERNING_BODY='Trang minh họa' \
	OUTLET_HOTLINE='0225 000 0000' OUTLET_EMAIL='toasoan@example.vn' \
	OUTLET_ADDRESS='Số 1, phố Minh Họa, Hải Phòng' \
	SECURE_SSL_REDIRECT= ALLOWED_HOSTS= BEHIND_PROXY= TIME_ZONE= \
	DATA_DIR= DATABASE_URL= CACHE_URL= SITE_URL='http://127.0.0.1:$(PORT)'

.DEFAULT_GOAL := help
.PHONY: help run test test-sqlite test-postgres checks bench lock messages clean reset-demo

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' Makefile

run: var/secret-key ## Run the site with a demo newsroom on 127.0.0.1 (PORT=8000)
	@case '$(PORT)' in ''|*[!0-9]*) echo "PORT is '$(PORT)'; write a number." >&2; exit 1 ;; esac
	@.ci/install requirements.txt
	@$(demo) $(manage) migrate --verbosity 0
	@$(demo) $(manage) seed_demo
	@printf '\n  Site     http://127.0.0.1:%s/\n  Admin    http://127.0.0.1:%s/quan-tri/\n\n' \
		'$(PORT)' '$(PORT)'
	@$(demo) $(manage) runserver '127.0.0.1:$(PORT)'

var/secret-key:
	@mkdir -p var
	@umask 077 && LC_ALL=C tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 64 > $@.new && mv $@.new $@

test: ## Run the checks, then the tests on SQLite and PostgreSQL (ARGS="-k leak")
	@.ci/install requirements-dev.txt
	@$(python) -m tests.run -- $(ARGS)

test-sqlite: ## Run the tests on SQLite alone (ARGS=)
	@.ci/install requirements-dev.txt
	@$(python) -m tests.run sqlite -- $(ARGS)

test-postgres: ## Run the tests on PostgreSQL alone (TEST_DATABASE_URL=, ARGS=)
	@.ci/install requirements-dev.txt
	@$(python) -m tests.run postgres -- $(ARGS)

checks: ## Check style, types, imports, templates, migrations and deployment
	@.ci/install requirements-dev.txt
	@$(python) -m tests.run checks

lock: ## Write the hash-locked requirements files from pyproject.toml
	@.ci/install requirements-dev.txt
	@$(compile) pyproject.toml -o requirements.txt
	@$(compile) --group dev pyproject.toml -o requirements-dev.txt

# No address of the index it was made with may get into the files.
compile := $(python) -m uv pip compile -q --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-annotate --no-header

bench: var/secret-key ## Print what readers' pages cost on the demo's database: queries, time, plans
	@.ci/install requirements.txt
	@$(demo) DATABASE_URL='$(DATABASE_URL)' PYTHONPATH=. $(python) bench/plans.py

messages: var/secret-key ## Collect the texts to translate into locale/ and compile them
	@.ci/install requirements.txt
	@$(demo) $(manage) makemessages --locale vi --add-location file \
		--ignore .venv --ignore var --ignore tests
	@$(demo) $(manage) compilemessages --locale vi --ignore .venv --ignore var

clean: ## Remove .venv and every cache; var/ with the site's data stays
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

reset-demo: ## Remove var/: the demo's database, its pictures and its key (asks first)
	@printf 'This removes var/ with the database and all pictures. Write yes: '; \
		read -r answer && [ "$$answer" = yes ] && rm -rf var || echo 'Nothing removed.'

# One scratch path for each flavour: changing flags in one would rebuild everything in it.
DEBUG := .build
RELEASE := .build-release
SCENARIOS ?= ../shared/scenarios
ADDRESS := .build-address
THREAD := .build-thread

SWIFT_SOURCES := $(wildcard Package.swift Sources Tests Benchmarks Fuzz)

DATA ?= data
PORT ?= 8080

PREFIX ?= /usr/local
SECONDS ?= 60
HOUSEHOLDS ?= 100000
COUNT ?= 500
SEED ?= 1

release = swift build --configuration release --scratch-path $(RELEASE) --product
python = PYTHONDONTWRITEBYTECODE=1 python3
oracle = $(python) Tests/Oracle/run.py
journeys = PYTHONDONTWRITEBYTECODE=1 scripts/postgres-for-tests .venv-journeys/bin/python Tests/Journeys/run.py

.PHONY: help run test journeys bench-web bench-bargaining bench-preferences bench-offers bench-coach train-coach rules-page check-scenarios bootstrap-tests lint test-lint format bench bench-peers fuzz oracle check-api check-long completions install clean bootstrap release

help: ## What there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

run: release ## Build, and open a desk with a demo street; DATA=folder, PORT=number
	@$(RELEASE)/release/handsel demo --data $(DATA) --port $(PORT)

test: bootstrap-tests ## All tests, the worked cases against what they expect, and journeys in a browser
	swift build --build-tests --scratch-path $(DEBUG)
	scripts/postgres-for-tests swift test --skip-build --disable-xctest --scratch-path $(DEBUG)
	scripts/compare-examples $(DEBUG)/debug/handsel
	$(journeys) $(DEBUG)/debug/handsel

journeys: bootstrap-tests ## Only the journeys; PICTURES=folder keeps what the pages look like
	swift build --scratch-path $(DEBUG) --product handsel
	HANDSEL_PICTURES=$(PICTURES) $(journeys) $(DEBUG)/debug/handsel

lint: bootstrap ## Formatting and the rules of the house
	@scripts/lint

test-lint: bootstrap ## Plant a violation of each rule and see that lint finds it
	@scripts/test-lint

rules-page: ## docs/message-rules.md anew, from the comments of the rules
	@PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=scripts python3 -m house_rules.message_rules

format: bootstrap ## Format all Swift
	swift format format --in-place --parallel --recursive $(SWIFT_SOURCES)

bench: bootstrap ## How fast it is, sizes beside figures
	@$(release) handsel-bench
	@$(release) handsel-bench-desk
	@$(RELEASE)/release/handsel-bench
	@folder=$$(mktemp -d) && $(RELEASE)/release/handsel-bench-desk --year --data $$folder; rm -rf $$folder
	@folder=$$(mktemp -d) && $(RELEASE)/release/handsel-bench-desk --in-and-out --data $$folder; rm -rf $$folder

bench-bargaining: bootstrap ## How fast bargaining is, up to 10^30 packages
	@$(release) handsel-bench
	@$(RELEASE)/release/handsel-bench --bargaining

check-scenarios: release ## Published test domains in SCENARIOS against their reference answers; nothing where they are not there
	@scripts/check-scenarios $(RELEASE)/release/handsel $(SCENARIOS)

bench-preferences: bootstrap ## How well choices are told from few answers, on DATA=file or folder
	@$(release) handsel-bench
	@$(RELEASE)/release/handsel-bench --preferences $(DATA)

bench-offers: bootstrap ## How well a side's order of packages is told from its offers, over the domains in SCENARIOS
	@$(release) handsel-bench
	@$(RELEASE)/release/handsel-bench --offers $(SCENARIOS)

bench-coach: bootstrap ## How well the message check tells pressing from honest words, on the sets in DATA=folder and on messages of our own
	@$(release) handsel-bench
	@$(RELEASE)/release/handsel-bench --coach $(DATA) Examples/coaching/messages.tsv Examples/coaching/unseen-messages.tsv

train-coach: bootstrap ## What the message check learned, anew, from the sets in DATA=folder
	@$(release) handsel-bench
	@$(RELEASE)/release/handsel-bench --train-coach $(DATA) Examples/coaching/messages.tsv Examples/coaching/unseen-messages.tsv Sources/Coaching/Embedded

bench-peers: bootstrap ## The same beside the usual Python library, installed in .venv-peers
	@$(release) handsel-bench
	@scripts/bench-peers $(RELEASE)/release/handsel-bench

bench-web: bootstrap-tests ## The desk with HOUSEHOLDS=100000 under load, on SQLite and PostgreSQL; needs wrk
	@scripts/bootstrap --bench
	@$(release) handsel
	@$(release) handsel-bench-desk
	@scripts/postgres-for-tests scripts/bench-web $(RELEASE)/release/handsel $(RELEASE)/release/handsel-bench-desk $(HOUSEHOLDS)

fuzz: bootstrap ## Broken case files and address books, a minute or SECONDS=... each; each must end in a refusal or an answer
	@$(release) handsel-fuzz
	@$(RELEASE)/release/handsel-fuzz --seconds $(SECONDS)
	@$(RELEASE)/release/handsel-fuzz contacts --seconds $(SECONDS)

oracle: $(if $(HANDSEL),,release) ## The second implementation against this one on COUNT random cases from SEED; HANDSEL=a binary that is there
	@cd Tests/Oracle && $(python) -m unittest --quiet
	@$(oracle) --self-check Examples/01-home-cooling.json Examples/02-salon-booking.json Examples/03-energy-plan.json
	@$(oracle) --binary $(or $(HANDSEL),$(RELEASE)/release/handsel) --count $(COUNT) --seed $(SEED)

check-api: bootstrap ## Five minutes of whatever the interface's description allows, and much that it does not
	swift build --product handsel --scratch-path $(DEBUG)
	scripts/check-api $(DEBUG)/debug/handsel 300

check-long: ## What takes too long for every change: twenty minutes of fuzz, 3000 cases, the interface, both sanitizers
	$(MAKE) fuzz SECONDS=600
	$(MAKE) oracle COUNT=3000
	$(MAKE) check-api
	# Constants live as long as the program, which the leak check would call leaks.
	ASAN_OPTIONS=detect_leaks=0 swift test --disable-xctest --sanitize=address --scratch-path $(ADDRESS)
	swift test --disable-xctest --sanitize=thread --scratch-path $(THREAD)

completions: release ## Completion files for bash, zsh and fish in completions/
	@mkdir -p completions
	@$(RELEASE)/release/handsel --generate-completion-script bash > completions/handsel.bash
	@$(RELEASE)/release/handsel --generate-completion-script zsh > completions/_handsel
	@$(RELEASE)/release/handsel --generate-completion-script fish > completions/handsel.fish
	@echo "completions/: handsel.bash, _handsel, handsel.fish"

install: completions ## Program and completions into PREFIX, /usr/local if not named
	install -D -m 755 $(RELEASE)/release/handsel $(DESTDIR)$(PREFIX)/bin/handsel
	install -D -m 644 completions/handsel.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/handsel
	install -D -m 644 completions/_handsel $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_handsel
	install -D -m 644 completions/handsel.fish $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/handsel.fish

clean: ## Remove everything that was built
	rm -rf $(DEBUG) $(RELEASE) $(ADDRESS) $(THREAD) completions

bootstrap:
	@scripts/bootstrap

bootstrap-tests:
	@scripts/bootstrap --tests

release: bootstrap
	@$(release) handsel

"""Decisions are numbered without gaps, and ARCHITECTURE.md names every folder of Sources."""

import re

DECISIONS = "docs/decisions/"
DECISION = re.compile(r"(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.md")
ARCHITECTURE = "ARCHITECTURE.md"


def check(files):
    yield from check_decisions(file.path for file in files if file.path.startswith(DECISIONS))
    yield from check_architecture(files)


def check_decisions(paths):
    expected = 1
    for path in sorted(paths):
        found = DECISION.fullmatch(path.removeprefix(DECISIONS))
        if not found:
            yield path, 1, "a decision is named NNNN-words-of-its-title.md"
            continue
        if int(found.group(1)) != expected:
            yield path, 1, f"decisions are numbered without gaps; this one should be {expected:04}"
        expected = int(found.group(1)) + 1


def check_architecture(files):
    by_path = {file.path: file for file in files}
    text = by_path[ARCHITECTURE].text if ARCHITECTURE in by_path else ""
    for module in sorted({file.module for file in files if file.module}):
        if f"`{module}`" not in text:
            yield ARCHITECTURE, 1, f"does not name `{module}`, a folder of Sources; say what lives there"

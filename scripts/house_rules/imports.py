"""What each module may import: the arrows of ARCHITECTURE.md. A new module needs a line here."""

import re

PRINCIPLES = {
    "Money": {"RealModule"},
    "Catalogue": {"Money"},
    "Needs": {"Money"},
    "Advice": {"Money", "Catalogue", "Needs"},
    "Disclosure": {"Money", "Catalogue", "Needs", "Advice"},
    "Bargaining": set(),
    "Preferences": {"RealModule"},
    "Promises": {"Money", "RealModule"},
    "Rights": {"Money"},
    "Care": {"Money"},
    "Reputation": {"Money", "RealModule"},
    "Coaching": {"Money", "RealModule"},
    "Practice": {"Money", "Bargaining", "Coaching"},
}
EDGES = {
    "CaseFile": {"Money", "Catalogue", "Needs", "Advice", "Disclosure", "Bargaining", "Care", "Coaching", "Reputation"},
    "Tables": set(),
    "Zip": set(),
    "Terminal": set(),
    "Markup": set(),
    "Paper": {"CPango"},
    "CaseReport": {
        "Money", "Catalogue", "Needs", "Advice", "Disclosure", "Bargaining", "Care", "Reputation", "CaseFile",
        "Terminal",
    },
}
PURE = PRINCIPLES | EDGES
# Use-cases may wait for their ports; they do not know what is behind them. Then what speaks to the machine: the desk's
# store and its pages. Neither knows of the other.
NIO = {"NIOCore", "NIOConcurrencyHelpers", "NIOPosix", "NIOSSL"}
ADAPTERS = {
    # Foundation knows the old character sets of cards, and nothing else of it is used.
    "Contacts": {"Tables", "Foundation"},
    # Foundation reads XML here.
    "Scenarios": {"Bargaining", "CaseFile", "Foundation", "FoundationXML"},
    # Foundation folds accents here, and nothing else.
    "Desk": {"Money", "Catalogue", "Needs", "Advice", "Disclosure", "Bargaining", "Preferences", "Rights", "Promises", "Coaching", "Care", "Practice", "Reputation", "Contacts", "Synchronization", "Foundation"},
    # Foundation reads the kit's files.
    "StarterKit": {"Money", "Catalogue", "Needs", "Advice", "Disclosure", "Desk", "Foundation"},
    "DeskStore": {
        "Money", "Catalogue", "Needs", "Disclosure", "Coaching", "Desk", "GRDB", "CLibPQ", "NIOPosix", "NIOConcurrencyHelpers",
        "Foundation", "Glibc", "Dispatch", "Synchronization",
    },
    "Backup": {"Desk", "DeskStore", "Money", "Zip", "Contacts", "Crypto", "CryptoExtras", "Foundation", "Glibc"},
    "DeskWeb": {
        "Money", "Catalogue", "Needs", "Advice", "Disclosure", "Bargaining", "Preferences", "Rights", "Promises", "Care", "Coaching", "Practice", "Reputation", "Desk",
        "Markup", "Paper", "CQREncode",
        "Hummingbird",
        "HummingbirdCore", "HummingbirdTLS", "Crypto", "CryptoExtras", "Logging", "HTTPTypes", "ServiceLifecycle",
        "Foundation", "CaseFile", "Contacts", "Tables", "Zip", "StarterKit", "Synchronization",
    }
    | NIO,
}
# Programs wire things and may import what Package.swift gives them.
PROGRAMS = {"handsel", "handsel-bench", "handsel-bench-desk", "handsel-fuzz", "embed-files"}

IMPORT = re.compile(
    r"(?<![\w.`])import\s+(?:(?:typealias|struct|class|enum|protocol|let|var|func|actor)\s+)?`?(\w+)"
)


def check(files):
    strangers = {}
    for file in files:
        if not file.is_swift:
            continue
        module = file.module
        if module and module not in PURE and module not in ADAPTERS and module not in PROGRAMS:
            strangers.setdefault(module, file.path)
        allowed = PURE.get(module, ADAPTERS.get(module))
        for found in IMPORT.finditer(file.code):
            name, line = found.group(1), file.line_at(found.start(1))
            if name == "XCTest":
                yield file.path, line, "imports XCTest, whose tests `make test` does not run; write them with Testing"
            elif allowed is not None and name not in allowed:
                yield file.path, line, f"{module} may not import {name}; it may import {words(allowed)}"
        for found in re.finditer(r"@_exported\b", file.code):
            yield file.path, file.line_at(found.start()), "re-exports a module; let each file import what it uses"
    for module, path in strangers.items():
        yield path, 1, f"the module {module} has no line in scripts/house_rules/imports.py; say what it may import"


def words(allowed):
    return ", ".join(sorted(allowed)) or "nothing"

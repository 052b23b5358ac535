"""The files that are looked at: what git keeps and what is new and not ignored."""

import functools
import pathlib
import subprocess

from house_rules.swift_text import code_of

SWIFT_FOLDERS = ("Sources/", "Tests/", "Benchmarks/", "Fuzz/")


class File:
    """A text file of the project, by its path from the root."""

    def __init__(self, root, path):
        self.path = path
        self._location = root / path

    @functools.cached_property
    def text(self):
        """The text; `None` for a file that holds none, such as a picture."""
        try:
            return self._location.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            return None

    @functools.cached_property
    def code(self):
        """Swift without comments and the contents of literals."""
        return code_of(self.text or "")

    @property
    def lines(self):
        return (self.text or "").splitlines()

    @property
    def is_swift(self):
        return self.path == "Package.swift" or (self.path.endswith(".swift") and self.path.startswith(SWIFT_FOLDERS))

    @functools.cached_property
    def is_python(self):
        if self.path.endswith(".py"):
            return True
        return self.path.startswith("scripts/") and (self.text or "").startswith("#!/usr/bin/env python3")

    @property
    def module(self):
        """The target of a file under Sources, else `None`."""
        parts = self.path.split("/")
        return parts[1] if parts[0] == "Sources" and len(parts) > 2 else None

    def line_at(self, offset):
        """The number of the line in which a place of the text or the code stands."""
        return self.text.count("\n", 0, offset) + 1


def files(root):
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root, capture_output=True, check=True, text=True,
    ).stdout
    paths = sorted({path for path in listed.split("\0") if path})
    return [File(root, path) for path in paths if (root / path).is_file()]


def root_folder():
    return pathlib.Path(__file__).resolve().parents[2]

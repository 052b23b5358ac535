"""Sizes and spaces: no file over 400 lines, no trailing space, no tab in Swift or Python, no path of one machine."""

import re

MOST_LINES = 400
MACHINE_FOLDERS = ("work", "tmp", "root", "opt", "home", "Users")
MACHINE_PATH = re.compile(r"(?<![\w.}\-/])/(?:" + "|".join(MACHINE_FOLDERS) + r")/")
TRAILING = re.compile(r"[ \t]+$")


def check(files):
    for file in files:
        if file.text is None:
            continue
        lines = file.lines
        is_code = file.is_swift or file.is_python
        if is_code and len(lines) > MOST_LINES:
            yield file.path, MOST_LINES + 1, f"{len(lines)} lines, at most {MOST_LINES}; split it by idea"
        for number, line in enumerate(lines, start=1):
            if TRAILING.search(line):
                yield file.path, number, "trailing space"
            if is_code and "\t" in line:
                yield file.path, number, "a tab; indent with spaces"
            if found := MACHINE_PATH.search(line):
                yield file.path, number, f"`{found.group()}` is a path of one machine; make it relative or an argument"

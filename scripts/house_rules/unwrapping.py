"""No `x!`, `try!`, `as!`, no implicitly unwrapped optionals: in sources, tests, benchmarks and the manifest alike.

swift-format has rules for these and leaves functions marked @Test out.
"""

import re

BANG = re.compile(r"(?<=[\w)\]}?`>])!(?!=)|\bunsafelyUnwrapped\b")
CAST = re.compile(r"\b(try|as)$")


def check(files):
    for file in files:
        if not file.is_swift:
            continue
        for found in BANG.finditer(file.code):
            before = CAST.search(file.code[max(0, found.start() - 4) : found.start()])
            what = f"`{before.group(1)}!`" if before else "a force-unwrap or an implicitly unwrapped optional"
            yield file.path, file.line_at(found.start()), f"{what} would trap; say what happens when there is nothing"

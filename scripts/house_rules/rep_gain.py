"""What the rep earns is no input of advice: neither Advice nor anything it can import has a word for it.

Docs: docs/decisions/0003-the-reps-gain-is-unseen-by-advice.md.
"""

import re

from house_rules.imports import PRINCIPLES

UNSEEN_BY = {"Advice"} | PRINCIPLES["Advice"]
IDENTIFIER = re.compile(r"\w*(?:seller|contribution|commission)\w*", re.IGNORECASE)


def check(files):
    for file in files:
        if file.module not in UNSEEN_BY or not file.is_swift:
            continue
        for found in IDENTIFIER.finditer(file.code):
            message = f"`{found.group()}` names the rep's gain, which {file.module} must not know; it lives in Disclosure"
            yield file.path, file.line_at(found.start()), message

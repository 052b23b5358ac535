"""Names say what a thing is; these say only that somebody did not decide."""

import re

DECLARATION = re.compile(r"\b(?:struct|class|enum|protocol|actor|typealias)\s+`?([A-Za-z_]\w*)")
WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
ANYWHERE = {"manager", "helper", "helpers", "util", "utils", "utility", "utilities", "extensions"}
ALONE = {"common", "core", "misc", "shared"}


def is_empty_word(name):
    words = [word.lower() for word in WORD.findall(name)]
    return bool(ANYWHERE & set(words)) or (len(words) == 1 and words[0] in ALONE)


def check(files):
    for file in files:
        if not (file.is_swift or file.is_python):
            continue
        for part in file.path.split("/"):
            stem = part.removesuffix(".swift").removesuffix(".py")
            if any(is_empty_word(piece) for piece in re.split(r"[+.]", stem)):
                yield file.path, 1, f"the name {part} says nothing; use the field's word (docs/glossary.md)"
        if file.is_swift:
            for found in DECLARATION.finditer(file.code):
                name = found.group(1)
                if name != "class" and is_empty_word(name):
                    line = file.line_at(found.start(1))
                    yield file.path, line, f"the name {name} says nothing; use the field's word (docs/glossary.md)"

"""The page on what the message check looks for is made from the comments of its rules: `python3 -m house_rules.message_rules`."""

import pathlib
import re

RULES = "Sources/Coaching/Rules/"
REASONS = "Sources/Coaching/Check/Reason.swift"
PAGE = "docs/message-rules.md"
HELPER = "PhraseRule"
HEAD = """# What the message check looks for

Made from the comments of the rules in `Sources/Coaching/Rules` by `make rules-page`; change them there. Each rule holds for English;
those that can block know the usual Spanish too.
"""


def page(files):
    """The page, from the comment that stands before each rule."""
    reasons = next((file.text for file in files if file.path == REASONS), "")
    law_of = {name: law for name, law in re.findall(r'static let (\w+) = Reason\([^)]*?law: "([^"]+)"', reasons)}
    sections = []
    for file in sorted(files, key=lambda file: file.path):
        if not file.path.startswith(RULES) or file.path.endswith(f"{HELPER}.swift"):
            continue
        name = re.sub(r"(?<!^)([A-Z])", r" \1", pathlib.PurePath(file.path).stem.removesuffix("Rule")).capitalize()
        comment = re.search(r"((?:^///.*\n)+)(?:public )?struct \w+Rule\b", file.text, re.MULTILINE)
        laws = re.findall(r'law(?:: | = )"([^"]+)"', file.text)
        laws += [law_of[name] for name in re.findall(r"reason: \.(\w+)\)", file.text) if name in law_of]
        lines = [line.removeprefix("///").strip() for line in comment.group(1).splitlines()] if comment else []
        sections.append("\n".join([f"## {name}", "", *lines, *(["", "Law: " + "; ".join(dict.fromkeys(laws)) + "."] if laws else [])]))
    return HEAD + "\n" + "\n\n".join(sections) + "\n"


def check(files):
    by_path = {file.path: file for file in files}
    if not any(path.startswith(RULES) for path in by_path):
        return
    if PAGE not in by_path or by_path[PAGE].text != page(files):
        yield PAGE, 1, "does not say what the rules' comments say; run `make rules-page`"


if __name__ == "__main__":
    from house_rules.tree import files, root_folder

    (pathlib.Path(root_folder()) / PAGE).write_text(page(files(root_folder())), encoding="utf-8")

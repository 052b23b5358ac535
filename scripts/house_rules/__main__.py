"""Checks all rules and prints each finding as `file:line: message`; exits with 1 when there is any."""

import sys

from house_rules import documents, imports, message_rules, names, purity, rep_gain, text, unwrapping
from house_rules.tree import files, root_folder

RULES = (imports, purity, unwrapping, rep_gain, names, text, documents, message_rules)


def main():
    project = files(root_folder())
    findings = sorted({finding for rule in RULES for finding in rule.check(project)})
    for path, line, message in findings:
        print(f"{path}:{line}: {message}")
    sys.exit(1 if findings else 0)


main()

"""Compare two answers: python3 compare.py EXPECTED.json ACTUAL.json [--allow-extra]

EXPECTED may be a whole case file; then its `expected`, without `why`, is used.
"""

import argparse
import json
import sys

MONEY = 0.02
PROBABILITY = 0.0001
PERCENT = 0.001
SLACK = 1e-9  # what a binary fraction may add to a tolerance

PROBABILITIES = {
    "probability",
    "fill_rate",
    "probability_at_which_they_are_equal",
    "break_even_probability_of_growth",
}
COUNTS = {
    "calendar_month",
    "packages_total",
    "packages_acceptable_to_both",
    "packages_better_or_equal_for_both",
    "efficient_packages",
    "candidates",
    "max_total_difference",
    "exaggeration",
    "customers_traced_to",
}
EXTRA_ALLOWED = {"explanations"}


def tolerance(keys):
    """By the names on the way to a number: count, probability, percentage or money."""
    if any(key in COUNTS for key in keys):
        return 0
    if any(key in PROBABILITIES for key in keys):
        return PROBABILITY
    if keys and keys[-1].endswith("_pct"):
        return PERCENT
    return MONEY


def is_number(x):
    return isinstance(x, (int, float)) and not isinstance(x, bool)


def differences(expected, actual, allow_extra=False, path="$", keys=()):
    """A list of sentences, one for each difference."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        found = []
        for key in expected:
            at = f"{path}.{key}" if key.isidentifier() else f"{path}[{json.dumps(key)}]"
            if key not in actual:
                found.append(f"{at}: missing, expected {short(expected[key])}")
            else:
                found += differences(expected[key], actual[key], allow_extra, at, keys + (key,))
        for key in actual:
            if key not in expected and key not in EXTRA_ALLOWED and not allow_extra:
                found.append(f"{path}.{key}: not expected, is {short(actual[key])}")
        return found
    if isinstance(expected, list) and isinstance(actual, list):
        found = []
        if len(expected) != len(actual):
            found.append(f"{path}: {len(expected)} entries expected, {len(actual)} found")
        for index, (a, b) in enumerate(zip(expected, actual)):
            found += differences(a, b, allow_extra, f"{path}[{index}]", keys)
        return found
    if is_number(expected) and is_number(actual):
        # Written so that a NaN is a difference.
        if abs(expected - actual) <= tolerance(keys) + SLACK:
            return []
    elif type(expected) is type(actual) and expected == actual:
        return []
    return [f"{path}: expected {short(expected)}, is {short(actual)}"]


def short(x):
    text = json.dumps(x, ensure_ascii=False)
    return text if len(text) <= 120 else text[:117] + "..."


def expected_of(document):
    """A case file's own `expected` without `why`; any other document as it is."""
    if "expected" in document:
        return {k: v for k, v in document["expected"].items() if k != "why"}
    return document


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("expected")
    parser.add_argument("actual")
    parser.add_argument("--allow-extra", action="store_true")
    options = parser.parse_args()
    with open(options.expected, encoding="utf-8") as file:
        expected = expected_of(json.load(file))
    with open(options.actual, encoding="utf-8") as file:
        actual = json.load(file)
    found = differences(expected, actual, options.allow_extra)
    for line in found:
        print(line)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()

"""Compare a binary with the oracle on random cases, or the oracle with worked cases.

python3 run.py --binary PATH [--count 500] [--seed 1] [--kind all]
python3 run.py --self-check CASE.json ...
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

from compare import differences, expected_of
from generate import KINDS, generate
from oracle import answer
from refusals import Refused

PATIENCE_SECONDS = 60
SHOWN_DIFFERENCES = 20


def run_binary(binary, path):
    return subprocess.run(
        [binary, "case", str(path), "--json"],
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
    )


def should_refuse(field, done):
    """A refusal exits with an error and names the last word of the field (probability, -ties)."""
    name = field.rsplit(".", 1)[-1].removesuffix("y")
    if done.returncode == 0:
        return [f"accepted, should refuse {field}"]
    if name not in done.stdout + done.stderr:
        return [f"refused without naming {field}: {(done.stdout + done.stderr).strip()[:300]}"]
    return []


def judge(case, binary, path):
    """All differences between what the binary and the oracle say about one case."""
    try:
        done = run_binary(binary, path)
    except subprocess.TimeoutExpired:
        return [f"no answer in {PATIENCE_SECONDS} s"]
    try:
        expected = answer(case)
    except Refused as refusal:
        return should_refuse(str(refusal), done)
    if done.returncode != 0:
        return [f"exit {done.returncode}: {done.stderr.strip()[:600]}"]
    try:
        actual = json.loads(done.stdout)
    except json.JSONDecodeError as error:
        return [f"not JSON: {error}"]
    return differences(expected, actual)


def report(name, found):
    print(f"FAILED {name}")
    for line in found[:SHOWN_DIFFERENCES]:
        print(f"  {line}")
    if len(found) > SHOWN_DIFFERENCES:
        print(f"  ... and {len(found) - SHOWN_DIFFERENCES} more")


def random_cases(options):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="oracle-"))
    failed = 0
    for seed in range(options.seed, options.seed + options.count):
        case = generate(seed, options.kind)
        path = folder / f"{options.kind}-{seed}.json"
        path.write_text(json.dumps(case, indent=1), encoding="utf-8")
        found = judge(case, options.binary, path)
        if found:
            failed += 1
            report(f"seed {seed} ({path})", found)
        else:
            path.unlink()
    if not failed:
        folder.rmdir()
    return options.count - failed, failed


def worked_cases(paths):
    failed = 0
    for path in paths:
        with open(path, encoding="utf-8") as file:
            case = json.load(file)
        found = differences(expected_of(case), answer(case))
        if found:
            failed += 1
            report(path, found)
    return len(paths) - failed, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", choices=KINDS, default="all")
    parser.add_argument("--self-check", nargs="+", metavar="CASE")
    options = parser.parse_args()
    if bool(options.binary) == bool(options.self_check):
        parser.error("give either --binary or --self-check")
    if options.self_check:
        passed, failed = worked_cases(options.self_check)
    else:
        passed, failed = random_cases(options)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

"""Second implementation of the worked rules: python3 oracle.py CASE.json"""

import json
import sys

from advice import advice
from care import accommodation
from change import what_would_change
from coverage import coverage
from negotiation import negotiation
from plans import plans, plans_block
from referrals import referrals
from refusals import Refused, check
from start_small import start_small


def has(case, *path):
    for key in path:
        if not isinstance(case, dict) or case.get(key) is None:
            return False
        case = case[key]
    return True


def answer(case):
    """All the case has input for, in the shape of the worked cases' `expected`."""
    check(case)
    result = {}
    if has(case, "customer") and has(case, "catalog"):
        found = plans(case["customer"], case["catalog"])
        result["advice"] = advice(case, found)
        result["coverage"] = coverage(case)
        if case["catalog"].get("supplements"):
            result["plans"] = plans_block(found)
        if has(case, "start_small"):
            result["start_small"] = start_small(case)
        if has(case, "what_would_change"):
            result["what_would_change"] = what_would_change(case)
    if has(case, "negotiation"):
        result["negotiation"] = negotiation(case)
    if has(case, "accommodation"):
        result["accommodation"] = accommodation(case)
    if has(case, "referrals"):
        result["referrals"] = referrals(case)
    return result


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        case = json.load(file)
    try:
        print(json.dumps(answer(case), indent=1, ensure_ascii=False))
    except Refused as refusal:
        print(f"refused: {refusal}", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()

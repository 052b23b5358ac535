"""A random case: python3 generate.py --seed N [--kind all|advice|negotiation|care|referrals|ties|refused]

`ties` has equal values on purpose. `refused` breaks one rule of a valid case; `all` never does.
"""

import argparse
import json
import random

from breakages import refused_parts
from cases_advice import advice_parts
from cases_care import care_parts
from cases_negotiation import negotiation_parts
from cases_referrals import referral_parts

PARTS = {
    "advice": advice_parts,
    "negotiation": negotiation_parts,
    "care": care_parts,
    "referrals": referral_parts,
}
KINDS = ["all", *PARTS, "ties", "refused"]


def generate(seed, kind="all"):
    rng = random.Random(f"{kind} {seed}")
    case = {
        "fixture": "handsel-case/1",
        "id": f"random-{kind}-{seed}",
        "title": f"Random case {seed} ({kind})",
        "story": "Made up by a generator.",
        "currency": "EUR",
    }
    if kind == "refused":
        return case | refused_parts(rng)
    if kind in PARTS:
        return case | PARTS[kind](rng)
    chosen = list(PARTS) if rng.random() < 0.2 else [rng.choice(list(PARTS) + ["advice"] * 2)]
    ties = kind == "ties" or rng.random() < 0.25
    for name in chosen:
        case |= PARTS[name](rng, ties)
    return case


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--kind", choices=KINDS, default="all")
    options = parser.parse_args()
    print(json.dumps(generate(options.seed, options.kind), indent=1))


if __name__ == "__main__":
    main()

"""Valid cases with one thing broken, to see that it is refused and named."""

from cases_advice import advice_parts
from cases_negotiation import negotiation_parts


def break_probability(rng, case):
    scenario = rng.choice(case["customer"]["scenarios"])
    scenario["probability"] += rng.choice([-2, 0.01, 0.5])


def break_first_phase(rng, case):
    scenario = rng.choice(case["customer"]["scenarios"])
    scenario["phases"] = [{**scenario["phases"][0], "from_month": 2}]


def break_want(rng, case):
    want = rng.choice(case["customer"]["wants"])
    want["to"] = want["from"]


def break_uncertain(rng, case):
    rng.choice(case["catalog"]["offers"])["attributes"]["noise"] = {"low": 5, "mode": 4, "high": 3}


def break_path(rng, case):
    existing = case["catalog"]["offers"][0]["id"]
    path = {"from": existing, "to": "ghost", "fee": 0}
    case["catalog"]["upgrade_paths"] = [path]


def break_start(rng, case):
    case["start_small"] = {
        "start": "ghost",
        "check_in_month": 2,
        "alternatives": [],
        "growth_scenario": case["customer"]["scenarios"][0]["id"],
    }


def break_change(rng, case):
    known = case["catalog"]["offers"][0]["id"]
    case["what_would_change"] = {"scenario": "ghost", "from": known, "to": known}


def break_price_issue(rng, case):
    case["negotiation"]["price_issue"] = "ghost"


def break_agreed(rng, case):
    issue = rng.choice(case["negotiation"]["issues"])
    case["negotiation"]["agreed_first"] = {issue["id"]: "ghost"}


def break_interaction(rng, case):
    issue = rng.choice(case["negotiation"]["issues"])
    held = {issue["id"]: issue["levels"][0]["id"]}
    case["negotiation"]["interactions"] = [{"if": held, "customer": 1, "seller": 1}]


ADVICE = [break_probability, break_first_phase, break_want, break_uncertain, break_path,
          break_start, break_change]
NEGOTIATION = [break_price_issue, break_agreed, break_interaction]


def refused_parts(rng):
    breakage = rng.choice(ADVICE + NEGOTIATION)
    case = advice_parts(rng) if breakage in ADVICE else negotiation_parts(rng)
    breakage(rng, case)
    return case

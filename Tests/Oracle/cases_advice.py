"""Random advice cases: a customer, a catalog and what is asked about them."""

import copy

from cases_catalog import exchange, offers, supplements, upgrade_paths
from cases_customer import customer


def start_small_entry(rng, person, all_offers, check_in):
    ids = [o["id"] for o in all_offers]
    start = rng.choice([o["id"] for o in all_offers if o["source"] == "own"] or ids)
    if rng.random() < 0.35:
        start = rng.choice(ids)
    others = [i for i in ids if i != start]
    return {
        "start": start,
        "check_in_month": check_in,
        "alternatives": rng.sample(others, min(len(others), rng.randint(0, 3))),
        "growth_scenario": rng.choice(person["scenarios"])["id"],
    }


def start_small(rng, person, all_offers, check_in):
    """Absent, one entry, or a list without repeats."""
    kind = rng.random()
    if kind < 0.25:
        return None
    if kind < 0.65:
        return start_small_entry(rng, person, all_offers, check_in)
    found = {}
    for _ in range(rng.randint(1, 3)):
        month = check_in
        if rng.random() < 0.5:
            month = rng.randint(1, person["horizon_months"] + 1)
        entry = start_small_entry(rng, person, all_offers, month)
        found.setdefault((entry["start"], month), entry)
    return list(found.values())


def stage(rng, case, entry):
    """Make waiting worth a thought: a small start, a larger offer to move to, growth that shows."""
    person, check_in = case["customer"], entry["check_in_month"]
    by_id = {o["id"]: o for o in case["catalog"]["offers"]}
    small = by_id[entry["start"]]
    larger = [by_id[a] for a in entry["alternatives"]]
    if not larger or small["source"] == "none":
        return
    small["capacity"] = {stream: rng.choice([1, 2]) for stream in person["streams"]}
    small["prices"] = {"upfront": 0, "schedule": [{"from_month": 1, "monthly": rng.choice([5, 9.5])}]}
    fee = rng.choice([0, 40])
    for index, offer in enumerate(larger):
        offer["attributes"] = dict(small["attributes"])
        offer["capacity"] = {stream: rng.choice([5.5, None]) for stream in person["streams"]}
        offer["prices"] = {
            "upfront": rng.choice([0, 40]),
            "schedule": [{"from_month": 1, "monthly": rng.choice([30, 64]) + 10 * index}],
        }
        if index and rng.random() < 0.4:
            offer |= {key: copy.deepcopy(larger[0][key]) for key in ("capacity", "prices")}
            exchange(person, offer, 0)
        path = {"from": small["id"], "to": offer["id"], "fee": fee}
        case["catalog"]["upgrade_paths"].append(path)
    little = {stream: [1, 2] * 6 for stream in person["streams"]}
    much = {stream: [2, 5] * 6 for stream in person["streams"]}
    for scenario in person["scenarios"]:
        scenario["phases"] = [{"from_month": 1, "demand": little}]
        if scenario["id"] == entry["growth_scenario"] or rng.random() < 0.2:
            begins = max(2, rng.choice([2, check_in - 1] + [check_in + i for i in (0, 1, 1, 2)]))
            scenario["phases"].append({"from_month": begins, "demand": much})


def advice_parts(rng, ties=False):
    with_supplements = rng.random() < 0.4
    lengths = [5, 8, 12, 13, 14] if with_supplements else [6, 9, 12, 13, 18, 24, 30]
    horizon = rng.choice(lengths)
    # In rare cases the check-in is in the last month or after it.
    check_in = rng.choice([rng.randint(1, horizon - 1)] * 6 + [horizon - 1, horizon, horizon + 2])
    person = customer(rng, horizon, check_in, ties)
    all_offers = offers(rng, person, ties)
    case = {
        "customer": person,
        "catalog": {"offers": all_offers},
        "advice_policy": {"tie_band": rng.choice([0, 5, 20, 40, 60, 300])},
    }
    if with_supplements:
        case["catalog"]["supplements"] = supplements(rng, person, ties)
    small = start_small(rng, person, all_offers, check_in)
    if small is not None:
        case["start_small"] = small
    if small is not None or rng.random() < 0.3:
        entries = small if isinstance(small, list) else [small] if small else []
        starts = [e["start"] for e in entries]
        case["catalog"]["upgrade_paths"] = upgrade_paths(rng, all_offers, starts, ties)
        if entries and rng.random() < 0.5:
            stage(rng, case, entries[0])
    if rng.random() < 0.4 and len(all_offers) > 1:
        first, second = rng.sample(all_offers, 2)
        case["what_would_change"] = {
            "scenario": rng.choice(person["scenarios"])["id"],
            "from": first["id"],
            "to": second["id"],
        }
    return case

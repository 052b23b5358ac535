"""Begin with one offer, decide at the check-in."""

from figures import discount, figure, largest, money
from change import equal_at, shown
from value import Outcome, average, demand, failures, months_with, outcome, outcomes, upfront


def entries(case):
    asked = case.get("start_small")
    if asked is None:
        return []
    return asked if isinstance(asked, list) else [asked]


def groups(customer, check_in):
    """Scenarios that cannot be told apart by the month after the check-in."""
    found = {}
    for scenario in customer["scenarios"]:
        seen = tuple(
            demand(customer, scenario, stream, month)
            for stream in customer["streams"]
            for month in range(1, check_in + 2)
        )
        found.setdefault(seen, []).append(scenario)
    return list(found.values())


def staying(customer, scenario, start):
    return outcome(customer, scenario, start)


def upgrading(customer, scenario, start, path, new, check_in):
    horizon = customer["horizon_months"]
    first = months_with(customer, scenario, start, range(1, check_in + 1)).plus(upfront(start))
    rest = months_with(customer, scenario, new, range(check_in + 1, horizon + 1), offset=check_in)
    factor = discount(customer["discount_rate_annual"], check_in)
    return first.plus(rest).plus(Outcome(cost=figure(path.get("fee"))), factor)


def average_of_group(group, option):
    total = sum(s["probability"] for s in group)
    result = Outcome()
    for scenario in group:
        weight = scenario["probability"] / total if total > 0 else 1 / len(group)
        result = result.plus(option["outcomes"][scenario["id"]], weight)
    return result


def choose(group, options):
    """The best option of a group: highest value, then stay, then lower cost, then first."""
    best = largest(options, lambda o: average_of_group(group, o).value)
    stay = [o for o in best if o["decision"] == "stay"]
    if stay:
        return stay[0]
    return largest(best, lambda o: -average_of_group(group, o).cost)[0]


def start_small_row(customer, catalog, entry):
    """Decisions and outcomes of one entry, and whether it joins the ranking; None if its start fails a must."""
    offers = {o["id"]: o for o in catalog["offers"]}
    start, check_in = offers[entry["start"]], entry["check_in_month"]
    if failures(customer, start):
        return None
    in_time = check_in < customer["horizon_months"]
    scenarios = customer["scenarios"]
    options = [{
        "decision": "stay",
        "outcomes": {s["id"]: staying(customer, s, start) for s in scenarios},
    }]
    for path in catalog.get("upgrade_paths") or []:
        new = offers[path["to"]]
        if in_time and path["from"] == start["id"] and not failures(customer, new):
            options.append({
                "decision": new["id"],
                "outcomes": {
                    s["id"]: upgrading(customer, s, start, path, new, check_in) for s in scenarios
                },
            })
    decisions, result = {}, {}
    for group in groups(customer, check_in):
        chosen = choose(group, options)
        for scenario in group:
            decisions[scenario["id"]] = chosen["decision"]
            result[scenario["id"]] = chosen["outcomes"][scenario["id"]]
    return {
        "joins": any(decisions[s["id"]] != "stay" for s in scenarios if s["probability"] > 0),
        "id": f"{start['id']}>check-in@{check_in}",
        "start": start,
        "decisions": decisions,
        "outcomes": result,
        "average": average(customer, result),
    }


def start_small_block(customer, catalog, entry, row):
    """What is shown about one entry, or None if its start fails a must."""
    if row is None:
        return None
    offers = {o["id"]: o for o in catalog["offers"]}
    alternatives = [
        a for a in entry.get("alternatives") or [] if not failures(customer, offers[a])
    ]
    values = {
        name: outcomes(customer, offers[name]) for name in [entry["start"], *alternatives]
    }
    commit = {name: average(customer, found).value for name, found in values.items()}
    waiting = {s: o.value for s, o in row["outcomes"].items()}
    break_even = {
        name: equal_at(
            customer, entry["growth_scenario"], {s: o.value for s, o in values[name].items()}, waiting
        )
        for name in alternatives
    }
    expected = row["average"].value
    return {
        "decision_at_check_in": row["decisions"],
        "start_small_expected": money(expected),
        "commit_now": {name: money(v) for name, v in commit.items()},
        "value_of_being_able_to_wait": money(expected - max(commit.values())),
        "break_even_probability_of_growth": {n: shown(p) for n, p in break_even.items()},
    }


def start_small(case):
    customer, catalog = case["customer"], case["catalog"]
    blocks = [
        start_small_block(customer, catalog, entry, start_small_row(customer, catalog, entry))
        for entry in entries(case)
    ]
    return blocks if isinstance(case["start_small"], list) else blocks[0]

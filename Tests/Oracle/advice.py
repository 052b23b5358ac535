"""Rank everything the customer could do, and say which."""

from functools import cmp_to_key

from figures import at_least, discount, figure, largest, money, more, same
from plans import plans, worth_having
from start_small import entries, start_small_row
from value import average, capacity, demand, equal, failures, outcomes

CLOSE = 0.005


def nothing(customer):
    """The row that stands in when the catalog has no offer of source `none`."""
    return {
        "id": "nothing",
        "source": "none",
        "capacity": {stream: 0 for stream in customer["streams"]},
        "attributes": {},
        "prices": {},
    }


def make_row(name, offer, by_scenario, customer, plain=False):
    return {
        "id": name,
        "offer": offer,
        "source": offer["source"],
        "plain": plain,
        "outcomes": by_scenario,
        "average": average(customer, by_scenario),
        "limitations": limitations_to_state(customer, offer),
    }


def all_rows(case, plans_by_offer):
    """Plain offers that stand, plans worth having, check-in rows: in catalog order."""
    customer, catalog = case["customer"], case["catalog"]
    standing = [o for o in catalog["offers"] if not failures(customer, o)]
    if not any(o["source"] == "none" for o in standing):
        standing.append(nothing(customer))
    waiting = [start_small_row(customer, catalog, entry) for entry in entries(case)]
    rows = []
    for offer in standing:
        rows.append(make_row(offer["id"], offer, outcomes(customer, offer), customer, plain=True))
        without, ordered = plans_by_offer.get(offer["id"], (0, []))
        if worth_having(without, ordered):
            rows.append(make_row(ordered[0]["id"], offer, ordered[0]["outcomes"], customer))
        for found in waiting:
            new = found is not None and found["joins"] and found["id"] not in [r["id"] for r in rows]
            if new and found["start"]["id"] == offer["id"]:
                rows.append(make_row(found["id"], offer, found["outcomes"], customer))
    return rows


def fact_applies(when, facts):
    x, value = facts.get(when["fact"]), when["value"]
    if x is None:
        return True
    compare = {
        "==": lambda: equal(x, value),
        "!=": lambda: not equal(x, value),
        "<": lambda: more(value, x),
        "<=": lambda: at_least(value, x),
        ">": lambda: more(x, value),
        ">=": lambda: at_least(x, value),
    }
    return compare[when["op"]]()


def limitation_applies(customer, offer, limitation):
    when = limitation.get("when")
    if when is None:
        return True
    if "fact" in when:
        return fact_applies(when, customer.get("facts") or {})
    stream = when["peak_demand_over_capacity"]
    return any(
        more(demand(customer, scenario, stream, month), capacity(offer, stream))
        for scenario in customer["scenarios"]
        if scenario["probability"] > 0
        for month in range(1, customer["horizon_months"] + 1)
    )


def limitations_to_state(customer, offer):
    stated = offer.get("limitations") or []
    return [one["id"] for one in stated if limitation_applies(customer, offer, one)]


def among_close(a, b):
    """Rows of equal value: lower total cost, then not own before own (then catalog order)."""
    if not same(a["average"].cost, b["average"].cost):
        return -1 if a["average"].cost < b["average"].cost else 1
    return (a["source"] == "own") - (b["source"] == "own")


def rank(rows):
    """By value; from the top down, rows close to the highest one left are ordered as equals."""
    left = sorted(rows, key=lambda row: -row["average"].value)
    order = {row["id"]: place for place, row in enumerate(rows)}
    ranking = []
    while left:
        top = left[0]["average"].value
        close = [row for row in left if top - row["average"].value < CLOSE]
        close.sort(key=lambda row: order[row["id"]])
        ranking += sorted(close, key=cmp_to_key(among_close))
        left = left[len(close):]
    return ranking


def costs_more_for_less(ranking):
    found = []
    for row in ranking:
        if not (row["plain"] and row["source"] == "own"):
            continue
        for other in ranking:
            cheaper = more(row["average"].cost, other["average"].cost)
            if cheaper and at_least(other["average"].value, row["average"].value):
                found.append({
                    "offer": row["id"],
                    "better_and_cheaper": other["id"],
                    "its_source": other["source"],
                    "extra_cost": money(row["average"].cost - other["average"].cost),
                    "value_lost": money(other["average"].value - row["average"].value),
                })
                break
    return found


def max_regret(customer, ranking):
    result = {}
    for row in ranking:
        worst = 0.0
        for scenario in customer["scenarios"]:
            if scenario["probability"] > 0:
                best = max(other["outcomes"][scenario["id"]].value for other in ranking)
                worst = max(worst, best - row["outcomes"][scenario["id"]].value)
        result[row["id"]] = money(worst)
    return result


def seller_interest(customer, ranking):
    result = {}
    for row in ranking:
        private = row["offer"].get("seller_private")
        if row["plain"] and private is not None:
            total = figure(private.get("contribution_upfront"))
            for month in range(1, customer["horizon_months"] + 1):
                factor = discount(customer["discount_rate_annual"], month)
                total += figure(private.get("contribution_monthly")) * factor
            result[row["id"]] = money(total)
    return result


def advice_class(best, in_band):
    if best["source"] == "own":
        return "ours_fits"
    if any(row["source"] == "own" for row in in_band):
        return "about_equal"
    if best["source"] == "none":
        return "buy_nothing"
    return "elsewhere_better"


def advice(case, plans_by_offer=None):
    customer, catalog = case["customer"], case["catalog"]
    if plans_by_offer is None:
        plans_by_offer = plans(customer, catalog)
    ranking = rank(all_rows(case, plans_by_offer))
    baseline = max(
        row["average"].value for row in ranking if row["plain"] and row["source"] == "none"
    )
    best = ranking[0]
    band = figure((case.get("advice_policy") or {}).get("tie_band"))
    in_band = [r for r in ranking if at_least(band, best["average"].value - r["average"].value)]
    headline = largest(in_band, lambda row: -row["average"].cost)[0]
    return {
        "ranking": [
            {
                "id": row["id"],
                "source": row["source"],
                "better_than_nothing": money(row["average"].value - baseline),
                "total_cost": money(row["average"].cost),
                "wants_value": money(row["average"].wants),
                "shortfall_cost": money(row["average"].shortfall),
                "limitations_to_state": row["limitations"],
            }
            for row in ranking
        ],
        "excluded": [
            {"id": offer["id"], "fails": failures(customer, offer)}
            for offer in catalog["offers"]
            if failures(customer, offer)
        ],
        "best": best["id"],
        "as_good_as_best": [row["id"] for row in in_band],
        "headline": headline["id"],
        "advice_class": advice_class(best, in_band),
        "costs_more_for_less": costs_more_for_less(ranking),
        "max_regret": max_regret(customer, ranking),
        "seller_interest": seller_interest(customer, ranking),
    }

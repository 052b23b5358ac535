"""Supplements: every plan of an own offer, by brute force."""

from figures import figure, money, more, same
from functools import cmp_to_key
from itertools import chain, combinations

from value import Plan, average, failures, outcomes


def subsets(things):
    return chain.from_iterable(combinations(things, n) for n in range(len(things) + 1))


def plan_id(offer, plan, supplements):
    text = offer["id"]
    for supplement in supplements:
        months = sorted(m for rental, m in plan.rentals if rental["id"] == supplement["id"])
        if months:
            text += "+" + supplement["id"] + "[" + ",".join(str(m) for m in months) + "]"
    for standby in plan.standbys:
        text += "+" + standby["id"]
    return text


def all_plans(supplements):
    """Every plan but the empty one, in order: earlier in the catalog, then earlier months."""
    rentals = [s for s in supplements if s["kind"] == "prebook"]
    standbys = [s for s in supplements if s["kind"] == "standby"]
    pairs = [(r, m) for r in rentals for m in sorted(r["months_allowed"])]
    for chosen in subsets(pairs):
        for ready in subsets(standbys):
            if chosen or ready:
                yield Plan(chosen, ready)


def before(a, b):
    """Order of two plans: higher value, then fewer months, then fewer standbys."""
    if not same(a["average"].value, b["average"].value):
        return -1 if a["average"].value > b["average"].value else 1
    fewer = len(a["plan"].rentals) - len(b["plan"].rentals)
    return fewer or len(a["plan"].standbys) - len(b["plan"].standbys)


def plans_of(customer, offer, supplements):
    """All plans of one offer, best first (the sort keeps the order of equal ones)."""
    found = []
    for plan in all_plans(supplements):
        by_scenario = outcomes(customer, offer, plan)
        found.append({
            "id": plan_id(offer, plan, supplements),
            "plan": plan,
            "outcomes": by_scenario,
            "average": average(customer, by_scenario),
        })
    return sorted(found, key=cmp_to_key(before))


def plans(customer, catalog):
    """For each own offer that stands: its value without, and its plans, best first."""
    supplements = catalog.get("supplements") or []
    result = {}
    for offer in catalog["offers"]:
        if supplements and offer["source"] == "own" and not failures(customer, offer):
            without = average(customer, outcomes(customer, offer)).value
            result[offer["id"]] = (without, plans_of(customer, offer, supplements))
    return result


def worth_having(without, ordered):
    return bool(ordered) and more(ordered[0]["average"].value, without)


def plans_block(all_of_them):
    block = {}
    for offer, (without, ordered) in all_of_them.items():
        block[offer] = {
            "without": money(without),
            "best_plan": ordered[0]["id"] if ordered else None,
            "best_plan_value": money(ordered[0]["average"].value) if ordered else None,
            "worth_having": worth_having(without, ordered),
            "top3": [[p["id"], money(p["average"].value)] for p in ordered[:3]],
        }
    return block

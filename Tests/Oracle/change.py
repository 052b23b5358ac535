"""Where two ways become equal when the probability of one scenario moves."""

from figures import rate, same
from value import failures, outcomes


def equal_at(customer, scenario, first, second):
    """Probability of `scenario` at which two ways (value by scenario id) are equal, or None."""
    others = [s for s in customer["scenarios"] if s["id"] != scenario]
    if not others:
        return None
    total = sum(s["probability"] for s in others)
    if total > 0:
        weights = {s["id"]: s["probability"] / total for s in others}
    else:
        weights = {s["id"]: 1 / len(others) for s in others}
    if_certain = first[scenario] - second[scenario]
    if_excluded = sum(w * (first[s] - second[s]) for s, w in weights.items())
    if same(if_certain, 0) and same(if_excluded, 0):
        return next(s["probability"] for s in customer["scenarios"] if s["id"] == scenario)
    if same(if_excluded, 0):
        return 0.0
    if same(if_certain, 0):
        return 1.0
    if (if_certain > 0) == (if_excluded > 0):
        return None
    return if_excluded / (if_excluded - if_certain)


def shown(probability):
    return None if probability is None else rate(probability)


def what_would_change(case):
    customer, asked = case["customer"], case["what_would_change"]
    offers = {o["id"]: o for o in case["catalog"]["offers"]}
    pair = [offers[asked["from"]], offers[asked["to"]]]
    found = None
    if not any("price_unknown" in failures(customer, offer) for offer in pair):
        first, second = (
            {s: o.value for s, o in outcomes(customer, offer).items()} for offer in pair
        )
        found = equal_at(customer, asked["scenario"], first, second)
    return {
        "scenario": asked["scenario"],
        "from_offer": asked["from"],
        "to_offer": asked["to"],
        "probability_at_which_they_are_equal": shown(found),
    }

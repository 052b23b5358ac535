"""The yearly picture of what an offer leaves short."""

from figures import figure, money, more, rate
from value import NO_LIMIT, capacity, demand_in


def stream_coverage(customer, offer, stream):
    limit = capacity(offer, stream)
    likely = [s for s in customer["scenarios"] if s["probability"] > 0]
    at_risk, short_per_year, demand_per_year, worst = [], 0.0, 0.0, 0.0
    for month in range(1, 13):
        chance = expected = 0.0
        for scenario in likely:
            wanted = demand_in(scenario["phases"][-1], stream, month)
            demand_per_year += scenario["probability"] * wanted
            if more(wanted, limit):
                chance += scenario["probability"]
                expected += scenario["probability"] * (wanted - limit)
                worst = max(worst, wanted - limit)
        short_per_year += expected
        if chance > 0:
            at_risk.append({
                "calendar_month": month,
                "probability": rate(chance),
                "expected_shortfall": money(expected),
            })
    return {
        "capacity": money(figure(limit)),
        "months_at_risk": at_risk,
        "expected_units_short_per_year": money(short_per_year),
        "fill_rate": rate(1 - short_per_year / demand_per_year) if demand_per_year > 0 else 1.0,
        "worst_case_shortfall": money(worst),
    }


def coverage(case):
    customer = case["customer"]
    block = {}
    for offer in case["catalog"]["offers"]:
        if offer["source"] in ("own", "competitor"):
            limited = [s for s in customer["streams"] if capacity(offer, s) != NO_LIMIT]
            if limited:
                block[offer["id"]] = {s: stream_coverage(customer, offer, s) for s in limited}
    return block

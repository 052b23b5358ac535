"""Random accommodations."""

import copy

from cases_catalog import maybe
from cases_customer import amount


def segment(rng, month, ties):
    found = {"from_month": month}
    maybe(rng, found, "pay", rng.choice([0, 20, 25, 60, amount(rng, 0, 90, ties)]), chance=0.95)
    maybe(rng, found, "cost", rng.choice([0, 10, amount(rng, 0, 60, ties)]))
    maybe(rng, found, "benefit", rng.choice([0, 50, amount(rng, 0, 120, ties)]), chance=0.95)
    maybe(rng, found, "retention", rng.choice([1, 0.98, 0.9, 0.8]))
    return found


def option(rng, name, horizon, ties):
    found = {"id": name, "text": "An option."}
    maybe(rng, found, "p_glad", rng.choice([0, 0.2, 0.45]))
    maybe(rng, found, "p_upset", rng.choice([0, 0.05, 0.7]))
    maybe(rng, found, "seller_one_off", amount(rng, -100, 200, ties), chance=0.4)
    maybe(rng, found, "customer_one_off", amount(rng, -80, 200, ties), chance=0.4)
    if rng.random() < 0.4:
        maybe(rng, found, "return_probability", rng.choice([0, 0.2, 0.35]))
        maybe(rng, found, "return_contribution_pv", amount(rng, 0, 400, ties))
    maybe(rng, found, "stops_service", rng.choice([True, True, False]), chance=0.25)
    maybe(rng, found, "always_offered", rng.choice([True, True, False]), chance=0.3)
    starts = sorted({1, *(rng.randint(2, horizon + 2) for _ in range(rng.choice([0, 1, 2])))})
    found["segments"] = [segment(rng, month, ties) for month in starts]
    if rng.random() < 0.4:
        end = starts[-1] + rng.randint(0, horizon)
        if end == starts[-1]:
            found["segments"].pop()
        found["segments"].append({"from_month": end, "ends": True})
    return found


def tied_copy(rng, original, name):
    """As good for the customer; sometimes a few euros better or worse for the seller."""
    found = copy.deepcopy(original)
    found["id"] = name
    found["seller_one_off"] = found.get("seller_one_off", 0) + rng.choice([0, 0, 5, -5])
    return found


def affordable_payment(rng, horizon):
    found, month = [], rng.choice([1, 1, 1, 3])
    for _ in range(rng.choice([1, 2, 3])):
        found.append({"from_month": month, "max": rng.choice([0, 25, 60, 75, 110, 500])})
        month += rng.randint(1, horizon)
    return found


def care_parts(rng, ties=False):
    horizon = rng.choice([1, 3, 5, 6, 7, 11, 16, 20, 30])
    options = [option(rng, "hold", horizon, ties)]
    options += [option(rng, f"option{i}", horizon, ties) for i in range(rng.randint(1, 4))]
    if rng.random() < 0.6:
        # Let the customer be badly off when held, so that something else can win.
        options[0]["customer_one_off"] = -200
        options[0]["seller_one_off"] = -150
    for index in range(rng.choice([1, 2]) if ties else rng.choice([0, 0, 1])):
        options.append(tied_copy(rng, rng.choice(options), f"copy{index}"))
    if rng.random() < 0.3:
        rng.shuffle(options)
    care = {
        "story": "Something happened.",
        "essential_service": rng.choice([True, False]),
        "discount_rate_annual": rng.choice([0, 0.05]),
        "horizon_months": horizon,
        "max_out_of_pocket_6_months": rng.choice([0, 40, 150, 1000]),
        "hold_option": "hold",
        "affordable_payment": affordable_payment(rng, horizon),
        "word_of_mouth": {
            "value_of_new_customer": rng.choice([0, 150, 610]),
            "listener_in_market": 0.06,
            "tells_if_glad": 4,
            "tells_if_upset": 6,
            "shift_up": 0.2,
            "shift_down": 0.11,
        },
        "options": options,
    }
    return {"accommodation": care}

"""Random catalogs: offers, copies of offers that tie, supplements, upgrade paths."""

import copy

from cases_customer import COLOURS, amount, uncertain


def maybe(rng, block, key, value, chance=0.85):
    """Optional fields are left out now and then."""
    if rng.random() < chance:
        block[key] = value


def attributes(rng):
    found = {}
    maybe(rng, found, "noise", uncertain(rng, rng.choice([38, 44, 46, 47, 48, 49]), chance=0.3))
    maybe(rng, found, "score", uncertain(rng, rng.choice([1, 2, 3, 3, 3, 5]), chance=0.3))
    maybe(rng, found, "hosted", rng.choice([True, True, False]))
    maybe(rng, found, "colour", rng.choice(COLOURS[:2]))
    maybe(rng, found, "extra", 0, chance=0.5)
    return found


def prices(rng, customer, ties):
    found, schedule = {}, []
    maybe(rng, found, "upfront", uncertain(rng, amount(rng, 0, 150, ties)))
    starts = [rng.choice([1, 1, 1, 1, 3])]
    if rng.random() < 0.3:
        starts.append(starts[0] + rng.randint(1, customer["horizon_months"]))
    for month in starts:
        entry = {"from_month": month}
        maybe(rng, entry, "monthly", uncertain(rng, amount(rng, 0, 25, ties)))
        unit = {}
        for stream in customer["streams"]:
            maybe(rng, unit, stream, uncertain(rng, amount(rng, 0, 12, ties)), chance=0.7)
        maybe(rng, entry, "unit", unit)
        schedule.append(entry)
    if rng.random() < 0.1:
        schedule = []
    maybe(rng, found, "schedule", schedule, chance=0.95)
    return found


def limitations(rng, customer):
    stream = rng.choice(list(customer["streams"]))
    conditions = [
        None,
        {"peak_demand_over_capacity": stream},
        {"peak_demand_over_capacity": stream},
        {"fact": "dusty", "op": "==", "value": True},
        {"fact": "hottest", "op": rng.choice(["<", "<=", ">", ">="]), "value": rng.choice([30, 35])},
        {"fact": "floor", "op": rng.choice(["==", "!="]), "value": "stone"},
    ]
    found = []
    for index, when in enumerate(rng.sample(conditions, rng.randint(0, 3))):
        found.append({"id": f"limit{index}", "text": "A limitation."})
        if when:
            found[-1]["when"] = when
    return found


def offer(rng, customer, name, source, ties):
    found = {"id": name, "name": name.upper(), "source": source}
    limits = {}
    for stream in customer["streams"]:
        limit = None
        if rng.random() < 0.75:
            limit = uncertain(rng, rng.choice([0, 2, 3, 3.5, 4, 5.5, 8]), chance=0.15)
        maybe(rng, limits, stream, limit, chance=0.9)
    maybe(rng, found, "capacity", limits, chance=0.95)
    found["attributes"] = attributes(rng)
    if rng.random() < 0.95:
        found["prices"] = prices(rng, customer, ties)
    maybe(rng, found, "limitations", limitations(rng, customer), chance=0.9)
    if source in ("own", "partner") and rng.random() < 0.8:
        private = {"contribution_upfront": amount(rng, 0, 200, ties)}
        maybe(rng, private, "contribution_monthly", amount(rng, 0, 20, ties))
        found["seller_private"] = private
    return found


def tied_copy(rng, customer, original, name, hair):
    """The same value under another name: exactly, or dearer and worth as much, or a hair, more."""
    found = copy.deepcopy(original)
    found["id"], found["name"] = name, name.upper()
    found["source"] = rng.choice(["own", "own", "partner", "competitor", "none"])
    money = found.get("prices")
    if money is None:
        return found
    if rng.random() < 0.2 and isinstance(money.get("upfront", 0), (int, float)):
        money["upfront"] = money.get("upfront", 0) + rng.choice([5, 20])
    elif rng.random() < 0.6:
        exchange(customer, found, hair)
    return found


def exchange(customer, found, hair):
    """Give an offer more of `extra` and let its price rise by what half or all of it is worth."""
    worth = next(w for w in customer["wants"] if w["attribute"] == "extra")["worth_per_year"]
    entries = found["prices"].get("schedule") or []
    plain = all(isinstance(e.get("monthly", 0), (int, float)) for e in entries)
    if not plain or not entries or entries[0]["from_month"] != 1:
        return
    share = 0.5 if hair and worth % 1 == 0 else 1
    found["attributes"]["extra"] = share + hair if share < 1 else share
    for entry in entries:
        entry["monthly"] = round(entry.get("monthly", 0) + share * worth / 12, 2)


def offers(rng, customer, ties):
    sources = [rng.choice(["own", "own", "own", "competitor", "partner"]) for _ in range(rng.randint(1, 4))]
    sources += ["none"] * rng.choice([0, 1, 1, 1, 2, 3])
    found = [offer(rng, customer, f"offer{i}", s, ties) for i, s in enumerate(sources)]
    for one in found:
        if one["source"] == "none" and rng.random() < 0.75:
            one["capacity"] = {stream: 0 for stream in customer["streams"]}
    # One difference for the whole case: too small to count in the ranking, or surely large enough.
    hair = rng.choice([0, 0.000001, 0.00001 if customer["horizon_months"] < 15 else 0.000005, 0.01])
    # Copies of originals only: a chain of near ties has no order that the rules would give.
    copies = [
        tied_copy(rng, customer, rng.choice(found), f"copy{index}", hair)
        for index in range(rng.choice([1, 2, 3]) if ties else rng.choice([0, 0, 1]))
    ]
    found += copies
    if rng.random() < 0.3:
        rng.shuffle(found)
    return found


def supplements(rng, customer, ties):
    """At most four (rental, month) pairs, so that whole enumeration stays quick."""
    found, pairs = [], 4
    for index in range(rng.choice([0, 1, 1, 2, 3])):
        months = min(rng.randint(1, 3), pairs - (2 if index == 0 else 0)) or 1
        pairs -= months
        rental = {
            "id": f"rental{index}",
            "kind": "prebook",
            "stream": rng.choice(list(customer["streams"])),
            "adds_capacity": rng.choice([0.5, 1.5, 2]),
            "months_allowed": sorted(rng.sample(range(1, 13), months)),
            "text": "A unit for chosen months.",
        }
        maybe(rng, rental, "fee_per_month", amount(rng, 0, 40, ties), chance=0.9)
        found.append(rental)
    for index in range(rng.choice([0, 1, 1, 2])):
        standby = {
            "id": f"standby{index}",
            "kind": "standby",
            "stream": rng.choice(list(customer["streams"])),
            "adds_capacity": rng.choice([0.5, 1.5, 2]),
            "text": "Somebody comes when needed.",
        }
        maybe(rng, standby, "retainer_per_year", amount(rng, 0, 20, ties), chance=0.8)
        maybe(rng, standby, "fee_per_month_used", amount(rng, 0, 40, ties), chance=0.8)
        found.append(standby)
    if rng.random() < 0.3:
        rng.shuffle(found)
    return found


def upgrade_paths(rng, all_offers, starts, ties):
    ids = [o["id"] for o in all_offers]
    found = []
    for _ in range(rng.randint(1, 5)):
        begin = rng.choice(starts) if starts and rng.random() < 0.85 else rng.choice(ids)
        others = [i for i in ids if i != begin]
        if others:
            path = {"from": begin, "to": rng.choice(others)}
            maybe(rng, path, "fee", rng.choice([0, 0, 20, amount(rng, 0, 80, ties)]))
            found.append(path)
    return found

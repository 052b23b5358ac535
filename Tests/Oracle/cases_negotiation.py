"""Random negotiations."""

from math import prod

from cases_customer import amount, cents

MOST_PACKAGES = 96


def level(rng, name, style):
    if style == "zero":
        return {"id": name, "customer": 0, "seller": 0}
    if style == "mirror":
        x = 10 * rng.randint(1, 8)
        return {"id": name, "customer": x, "seller": -x}
    if style == "customer loses":
        return {"id": name, "customer": -5 * rng.randint(0, 4), "seller": 5 * rng.randint(0, 8)}
    ties = style == "round"
    x, y = amount(rng, 10, 120, ties), amount(rng, 5, 100, ties)
    return {"id": name, **rng.choice([
        {"customer": x, "seller": -y},
        {"customer": -y, "seller": x},
        {"customer": x, "seller": 0},
    ])}


def issues(rng, style):
    found = []
    for index in range(rng.randint(1, 6)):
        room = MOST_PACKAGES // max(1, prod(len(i["levels"]) for i in found))
        count = min(rng.choice([1, 2, 2, 3, 3, 4]), room)
        if count == 0:
            break
        levels = [{"id": "base", "customer": 0, "seller": 0}]
        levels += [level(rng, f"level{n}", style) for n in range(1, count)]
        if style == "round" and count > 2 and rng.random() < 0.3:
            levels[2] = {**levels[1], "id": "level2"}
        found.append({"id": f"issue{index}", "levels": levels})
    return found


def interactions(rng, all_issues, ties):
    """One to three conditions each; the conditions of one never all hold at the base."""
    found = []
    movable = [i for i in all_issues if len(i["levels"]) > 1]
    for _ in range(rng.choice([0, 1, 2, 3])):
        if not movable:
            break
        first = rng.choice(movable)
        conditions = {first["id"]: rng.choice(first["levels"][1:])["id"]}
        others = [i for i in all_issues if i is not first]
        for issue in rng.sample(others, min(len(others), rng.randint(0, 2))):
            conditions[issue["id"]] = rng.choice(issue["levels"])["id"]
        found.append({
            "if": conditions,
            "customer": amount(rng, -40, 40, ties),
            "seller": amount(rng, -40, 40, ties),
        })
    return found


def agreed(rng, all_issues):
    terms = {i["id"]: rng.choice(i["levels"])["id"] for i in all_issues}
    kind = rng.random()
    if kind < 0.15:
        return {}
    if kind < 0.5:
        return {k: v for k, v in terms.items() if rng.random() < 0.5}
    return terms


def seller_numbers(rng):
    price = rng.choice([100, 405.6, 1490, cents(rng, 50, 900)])
    found = {"list_price": price, "direct_cost": round(price * rng.choice([0.5, 0.8, 1.1]), 2)}
    if rng.random() < 0.8:
        found["service_reserve"] = round(price * rng.choice([0, 0.1, 0.3]), 2)
    if rng.random() < 0.15:
        del found["list_price"]
    return found


def equal_products(rng):
    """Two packages with the same product at the top, perhaps once somebody exaggerates."""
    first, second = rng.choice([
        ((40, 90), (60, 60)), ((30, 40), (20, 60)), ((50, 32), (40, 40)), ((25, 36), (30, 30)),
    ])
    change = {"customer": second[0] - first[0], "seller": second[1] - first[1]}
    found = [{"id": "issue0", "levels": [
        {"id": "base", "customer": 0, "seller": 0},
        {"id": "level1", **change},
    ]}]
    for index in range(1, rng.randint(1, 4)):
        worse = [{"customer": -5, "seller": 0}, {"customer": 0, "seller": -5}]
        found.append({"id": f"issue{index}", "levels": [
            {"id": "base", "customer": 0, "seller": 0},
            {"id": "level1", **rng.choice(worse)},
        ]})
    rng.shuffle(found)
    return found, [x + rng.choice([0, 0, 25, 50, 100, 150]) for x in first]


def negotiation_parts(rng, ties=False):
    styles = ["round", "round", "mirror", "zero", "customer loses"]
    style = rng.choice(styles if ties else styles + ["cents"] * 5)
    found = issues(rng, style)
    deal = {
        "about": "a random deal",
        "menu_tolerance": rng.choice([0, 0, 1, 2, 5, 20]),
        "customer": {"surplus_at_base": amount(rng, -80, 40, ties)},
        "seller": {"surplus_at_base": amount(rng, -60, 90, ties)},
        "issues": found,
    }
    if rng.random() < 0.12:
        deal["customer"]["surplus_at_base"] = amount(rng, -900, -700)
    if style in ("zero", "customer loses") or rng.random() < 0.08:
        deal["customer"]["surplus_at_base"] = 0
    if style == "zero" and rng.random() < 0.5:
        deal["seller"]["surplus_at_base"] = 0
    if style == "round" and rng.random() < 0.3:
        found, surplus = equal_products(rng)
        deal["issues"] = found
        deal["customer"]["surplus_at_base"], deal["seller"]["surplus_at_base"] = surplus
    if prod(len(i["levels"]) for i in found) <= 30 and rng.random() < 0.3:
        deal["menu_tolerance"] = 1000
    if style != "zero" and rng.random() < 0.6:
        deal["interactions"] = interactions(rng, found, ties or style == "round")
    if rng.random() < 0.8:
        deal["price_issue"] = rng.choice(found)["id"]
    if rng.random() < 0.8:
        deal["seller_numbers"] = seller_numbers(rng)
    kind = rng.random()
    if kind < 0.7:
        deal["agreed_first"] = agreed(rng, found)
    elif kind < 0.85:
        deal["agreed_first"] = None
    return {"negotiation": deal}

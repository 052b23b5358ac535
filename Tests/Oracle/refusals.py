"""What a case must not contain. A refusal names the field."""


class Refused(Exception):
    pass


def refuse(wrong, field):
    if wrong:
        raise Refused(field)


def each(things, path):
    for index, thing in enumerate(things or []):
        yield thing, f"{path}[{index}]"


def check(case):
    uncertain_figures(case, "")
    customer, catalog = case.get("customer"), case.get("catalog")
    if customer and catalog:
        scenarios(customer)
        wants(customer)
        offers(customer, catalog)
        asked(case, customer, catalog)
    if case.get("negotiation"):
        negotiation(case["negotiation"])
    if case.get("accommodation"):
        accommodation(case["accommodation"])
    if case.get("referrals"):
        referrals(case["referrals"])


def uncertain_figures(node, path):
    if isinstance(node, dict):
        if "low" in node and "high" in node:
            refuse(node["low"] > node["high"], path.lstrip("."))
        for key, value in node.items():
            if key != "expected":
                uncertain_figures(value, f"{path}.{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            uncertain_figures(value, f"{path}[{index}]")


def scenarios(customer):
    for scenario, at in each(customer["scenarios"], "customer.scenarios"):
        refuse(scenario["probability"] < 0, at + ".probability")
        refuse(scenario["phases"][0]["from_month"] != 1, at + ".phases[0].from_month")
        for phase, phase_at in each(scenario["phases"], at + ".phases"):
            for stream in phase["demand"]:
                refuse(stream not in customer["streams"], phase_at + ".demand." + stream)
    total = sum(s["probability"] for s in customer["scenarios"])
    refuse(abs(total - 1) > 0.001 + 1e-9, "customer.scenarios.probability")


def wants(customer):
    for want, at in each(customer.get("wants"), "customer.wants"):
        refuse(want["from"] == want["to"], at + ".to")


def offers(customer, catalog):
    streams = customer["streams"]
    ids = [offer["id"] for offer in catalog["offers"]]
    for offer, at in each(catalog["offers"], "catalog.offers"):
        for limitation, limit_at in each(offer.get("limitations"), at + ".limitations"):
            stream = (limitation.get("when") or {}).get("peak_demand_over_capacity")
            field = limit_at + ".when.peak_demand_over_capacity"
            refuse(stream is not None and stream not in streams, field)
    for supplement, at in each(catalog.get("supplements"), "catalog.supplements"):
        refuse(supplement["stream"] not in streams, at + ".stream")
    for path, at in each(catalog.get("upgrade_paths"), "catalog.upgrade_paths"):
        refuse(path["from"] not in ids, at + ".from")
        refuse(path["to"] not in ids, at + ".to")


def asked(case, customer, catalog):
    ids = [offer["id"] for offer in catalog["offers"]]
    known = [scenario["id"] for scenario in customer["scenarios"]]
    small = case.get("start_small") or []
    for entry, at in each(small if isinstance(small, list) else [small], "start_small"):
        refuse(entry["start"] not in ids, at + ".start")
        for alternative in entry.get("alternatives") or []:
            refuse(alternative not in ids, at + ".alternatives")
        refuse(entry["growth_scenario"] not in known, at + ".growth_scenario")
    change = case.get("what_would_change")
    if change:
        refuse(change["scenario"] not in known, "what_would_change.scenario")
        refuse(change["from"] not in ids, "what_would_change.from")
        refuse(change["to"] not in ids, "what_would_change.to")


def negotiation(deal):
    levels = {i["id"]: [level["id"] for level in i["levels"]] for i in deal["issues"]}
    issue = deal.get("price_issue")
    refuse(issue is not None and issue not in levels, "negotiation.price_issue")
    for interaction, at in each(deal.get("interactions"), "negotiation.interactions"):
        for name, level in interaction["if"].items():
            refuse(level not in levels.get(name, []), at + ".if." + name)
        refuse(all(levels[n][0] == v for n, v in interaction["if"].items()), at + ".if")
    for name, level in (deal.get("agreed_first") or {}).items():
        refuse(level not in levels.get(name, []), "negotiation.agreed_first." + name)


def accommodation(care):
    refuse(care["hold_option"] not in [o["id"] for o in care["options"]],
           "accommodation.hold_option")
    for option, at in each(care["options"], "accommodation.options"):
        for field in ("p_glad", "p_upset", "return_probability"):
            refuse((option.get(field) or 0) < 0, f"{at}.{field}")


def referrals(book):
    for edge, at in each(book["referrals"], "referrals.referrals"):
        for field in ("from", "to"):
            refuse(edge[field] not in book["people"], f"{at}.{field}")
        refuse((edge.get("p_would_not_have_bought") or 0) < 0, at + ".p_would_not_have_bought")

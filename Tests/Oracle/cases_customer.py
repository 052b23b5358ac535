"""Random customers: streams, facts, musts, wants and scenarios."""

PROBABILITIES = [
    [1],
    [1, 0],
    [0, 1],
    [0.5, 0.5],
    [0.65, 0.35],
    [0.62, 0.38, 0],
    [0, 0.7, 0.3],
    [0, 1, 0],
    [0.3333, 0.3333, 0.3333],
    [0.55, 0.25, 0.2],
    [0.25, 0.25, 0.25, 0.25],
    [0.4, 0.3, 0.3, 0],
]
STREAMS = ["cooling", "visits", "nights"]
COLOURS = ["white", "grey", "black"]


def cents(rng, low, high):
    return round(rng.uniform(low, high), 2)


def amount(rng, low, high, ties=False):
    """Round amounts tie often, amounts in cents now and then."""
    if ties or rng.random() < 0.4:
        return 5 * rng.randint(round(low / 5), round(high / 5))
    return cents(rng, low, high)


def uncertain(rng, x, chance=0.2):
    """Sometimes a figure {low, mode, high} around x, sometimes one without any spread."""
    roll = rng.random()
    if roll > chance:
        return x
    if roll < chance / 4:
        return {"low": x, "mode": x, "high": x}
    step = rng.choice([0.5, 1, 2]) if x > 5 else round(x / 4, 2)
    above = rng.choice([step, 2 * step])
    return {"low": round(x - step, 2), "mode": x, "high": round(x + above, 2)}


def demand_of_year(rng, streams):
    years = {}
    for stream in streams:
        kind = rng.random()
        peak = rng.randint(0, 11)
        top = rng.choice([2, 4, 5.5, 8])
        if kind < 0.15:
            years[stream] = [0] * 12
        elif kind < 0.35:
            years[stream] = [top] * 12
        else:
            years[stream] = [
                max(0, round(top - rng.choice([1, 1.5]) * min((m - peak) % 12, (peak - m) % 12), 1))
                for m in range(12)
            ]
    return years


def grown(rng, year):
    factor = rng.choice([0.4, 1, 1.5, 2.5])
    return {stream: [round(x * factor, 1) for x in months] for stream, months in year.items()}


def scenarios(rng, streams, horizon, check_in):
    """Several share their first year, so that some cannot be told apart at the check-in."""
    probabilities = rng.choice(PROBABILITIES)
    base = demand_of_year(rng, streams)
    result = []
    for index, probability in enumerate(probabilities):
        first = base if rng.random() < 0.65 else demand_of_year(rng, streams)
        phases = [{"from_month": 1, "demand": first}]
        starts = {check_in, check_in + 1, check_in + 2, rng.randint(2, horizon + 3)}
        for month in sorted(rng.sample(sorted(starts), rng.choice([0, 1, 1, 2]) % (len(starts) + 1))):
            if month > 1:
                phases.append({"from_month": month, "demand": grown(rng, phases[-1]["demand"])})
        result.append({"id": f"s{index}", "probability": probability, "phases": phases})
    return result


def musts(rng):
    pool = [
        {"attribute": "noise", "op": "<=", "value": rng.choice([48, 50])},
        {"attribute": "score", "op": ">=", "value": rng.choice([1, 2])},
        {"attribute": "score", "op": "==", "value": 3},
        {"attribute": "hosted", "op": "==", "value": rng.choice([True, False])},
        {"attribute": "colour", "op": "==", "value": rng.choice(COLOURS)},
    ]
    chosen = rng.sample(pool, rng.choice([0, 0, 0, 1, 1, 2]))
    return [{"id": f"must{i}", **must, "evidence": []} for i, must in enumerate(chosen)]


def wants(rng, ties):
    pool = [
        {"attribute": "noise", "from": 52, "to": 38},
        {"attribute": "score", "from": 1, "to": 5},
        {"attribute": "hosted", "from": 0, "to": 1},
        {"attribute": "hosted", "from": 1, "to": 0},
    ]
    chosen = rng.sample(pool, rng.randint(0, 3))
    # Every catalog may use `extra` to set worth against price exactly.
    chosen.append({"attribute": "extra", "from": 0, "to": 1})
    return [
        {
            "id": f"want{i}",
            **want,
            "worth_per_year": 12 * amount(rng, 5, 30, ties)
            if want["attribute"] == "extra"
            else amount(rng, 20, 200, ties),
            "evidence": [],
        }
        for i, want in enumerate(chosen)
    ]


def facts(rng):
    everything = {
        "hottest": rng.choice([30, 41]),
        "dusty": rng.choice([True, False]),
        "floor": rng.choice(["stone", "wood"]),
    }
    return {k: v for k, v in everything.items() if rng.random() < 0.7}


def customer(rng, horizon, check_in, ties):
    streams = {}
    for name in rng.sample(STREAMS, rng.choice([1, 1, 2])):
        streams[name] = {"unit": "units", "evidence": []}
        if rng.random() < 0.85:
            streams[name]["unmet_cost_per_unit"] = amount(rng, 5, 100, ties)
    return {
        "name": "Random Customer",
        "horizon_months": horizon,
        "start_calendar_month": rng.randint(1, 12),
        "discount_rate_annual": 0 if ties else rng.choice([0, 0.04, 0.05, 0.08]),
        "words": [],
        "facts": facts(rng),
        "streams": streams,
        "musts": musts(rng),
        "wants": wants(rng, ties),
        "scenarios": scenarios(rng, list(streams), horizon, check_in),
    }

"""Random referrals: repeats, same months, circles; nobody refers to himself."""

from cases_catalog import maybe
from cases_customer import amount

NAMES = ["ana", "bo", "carla", "dev", "elif", "fay", "gus"]


def sale(rng, ties):
    found = {
        "first_sale_contribution": amount(rng, 0, 500, ties),
        "monthly_contribution": rng.choice([0, 2.5, amount(rng, 0, 30, ties)]),
    }
    maybe(rng, found, "monthly_retention", rng.choice([1, 0.985, 0.9, 0]))
    return found


def referral_parts(rng, ties=False):
    people = NAMES[: rng.randint(2, len(NAMES))]
    months = [3, 5] if ties or rng.random() < 0.4 else list(range(1, 20))
    sales = {person: sale(rng, ties) for person in people}
    edges = []
    for _ in range(rng.randint(0, 2 * len(people))):
        giver, taker = rng.sample(people, 2)
        edge = {
            "from": giver,
            "to": taker,
            "month": rng.choice(months),
            "p_would_not_have_bought": rng.choice([0, 0.3, 0.7, 1]),
            **sales[taker],
        }
        maybe(rng, edge, "reward_paid", rng.choice([0, 25, 900]), chance=0.5)
        # The same pair in the same month twice would be one referral written down twice.
        if not any(all(e[k] == edge[k] for k in ("from", "to", "month")) for e in edges):
            edges.append(edge)
    book = {
        "discount_rate_annual": rng.choice([0, 0.05]),
        "horizon_months": rng.choice([1, 7, 12, 24, 36]),
        "acquisition_cost_saved": rng.choice([0, 55, amount(rng, 0, 80)]),
        "people": people,
        "referrals": edges,
    }
    return {"referrals": book}

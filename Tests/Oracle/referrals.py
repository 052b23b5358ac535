"""What recommendations were worth, credited to the person who made them."""

from figures import discount, figure, money


def contribution(book, edge):
    """First sale and what follows it, as worth on the day of the sale."""
    total = figure(edge.get("first_sale_contribution"))
    retention = figure(edge.get("monthly_retention", 1))
    for month in range(1, book["horizon_months"] + 1):
        earned = figure(edge.get("monthly_contribution")) * retention ** (month - 1)
        total += earned * discount(book["discount_rate_annual"], month)
    return total


def counting(edges):
    """The edges that count: for each person referred, those of the earliest month."""
    return [
        edge
        for edge in edges
        if edge["month"] == min(e["month"] for e in edges if e["to"] == edge["to"])
    ]


def value(book, edge, edges):
    sharers = sum(other["to"] == edge["to"] for other in edges)
    saved = figure(book.get("acquisition_cost_saved"))
    chance = figure(edge.get("p_would_not_have_bought"))
    gained = (chance * contribution(book, edge) + saved) / sharers
    at_sale = gained - figure(edge.get("reward_paid"))
    return at_sale * discount(book["discount_rate_annual"], edge["month"])


def chain_of(person, edges):
    """Everyone who can be reached from a person, the person not included."""
    reached = set()
    waiting = [person]
    while waiting:
        current = waiting.pop()
        for edge in edges:
            if edge["from"] == current and edge["to"] not in reached:
                reached.add(edge["to"])
                waiting.append(edge["to"])
    return reached - {person}


def referrals(case):
    book = case["referrals"]
    edges = counting(book["referrals"])
    referrers = [p for p in book["people"] if any(e["from"] == p for e in edges)]
    sales = {}
    for edge in edges:
        sales.setdefault(edge["to"], money(contribution(book, edge)))
    return {
        "referral_value": {
            person: money(sum(value(book, e, edges) for e in edges if e["from"] == person))
            for person in referrers
        },
        "customers_traced_to": {person: len(chain_of(person, edges)) for person in referrers},
        "contribution_pv": sales,
    }

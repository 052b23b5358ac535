"""Numbers: the equality rule, uncertain figures, discounting, rounding on output."""

EQUAL = 0.000001


def same(a, b):
    return abs(a - b) < EQUAL


def more(a, b):
    return a > b and not same(a, b)


def at_least(a, b):
    return a > b or same(a, b)


def largest(things, measure):
    """All the things whose measure is equal to the largest one, in their order."""
    if not things:
        return []
    top = max(measure(thing) for thing in things)
    return [thing for thing in things if same(measure(thing), top)]


def is_uncertain(x):
    return isinstance(x, dict) and "low" in x


def figure(x):
    """A number to calculate with: missing is 0, an uncertain figure its average, yes/no 1/0."""
    if x is None:
        return 0.0
    if is_uncertain(x):
        return (x["low"] + x["mode"] + x["high"]) / 3
    return float(x)


def discount(rate, month):
    return (1 + rate) ** (-month / 12)


def in_force(entries, month):
    """The entry that applies in a month: the last one that has begun, or None."""
    found = None
    for entry in entries or []:
        if entry["from_month"] <= month:
            found = entry
    return found


def money(x):
    return round(x, 2) + 0.0


def rate(x):
    return round(x, 4) + 0.0


def percent(x):
    return round(x, 3) + 0.0

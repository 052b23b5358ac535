"""What one offer (with a plan, if any) brings one customer in one scenario."""

from dataclasses import dataclass
from itertools import combinations

from figures import discount, figure, in_force, is_uncertain, more, same

NO_LIMIT = float("inf")


@dataclass
class Outcome:
    wants: float = 0.0
    cost: float = 0.0
    shortfall: float = 0.0

    @property
    def value(self):
        return self.wants - self.cost - self.shortfall

    def plus(self, other, weight=1.0):
        return Outcome(
            self.wants + weight * other.wants,
            self.cost + weight * other.cost,
            self.shortfall + weight * other.shortfall,
        )


@dataclass
class Plan:
    """Rentals as (supplement, calendar month) pairs, and standbys."""

    rentals: tuple = ()
    standbys: tuple = ()


def calendar_month(customer, month):
    return (customer["start_calendar_month"] - 1 + month - 1) % 12 + 1


def demand_in(phase, stream, calendar):
    values = phase["demand"].get(stream)
    return values[calendar - 1] if values else 0


def demand(customer, scenario, stream, month):
    phase = in_force(scenario["phases"], month)
    return demand_in(phase, stream, calendar_month(customer, month))


def capacity(offer, stream):
    limit = (offer.get("capacity") or {}).get(stream)
    return NO_LIMIT if limit is None else figure(limit)


def unmet_cost(customer, stream):
    return figure(customer["streams"][stream].get("unmet_cost_per_unit"))


def wants_per_year(customer, offer):
    total = 0.0
    for want in customer.get("wants", []):
        x = (offer.get("attributes") or {}).get(want["attribute"])
        if x is None or isinstance(x, str):
            continue
        share = (figure(x) - want["from"]) / (want["to"] - want["from"])
        total += want["worth_per_year"] * min(max(share, 0), 1)
    return total


def price_in(offer, age):
    """Monthly fee and unit prices in the age-th month of the price schedule."""
    entry = in_force((offer.get("prices") or {}).get("schedule"), age)
    if entry is None:
        return 0.0, {}
    return figure(entry.get("monthly")), entry.get("unit") or {}


def called(standbys, short, gain_per_unit):
    """The best set of standbys to call this month; on equal gain fewer, then catalog order."""
    best, best_gain = (), 0.0
    for size in range(1, len(standbys) + 1):
        for some in combinations(standbys, size):
            covered = min(short, sum(figure(s["adds_capacity"]) for s in some))
            fees = sum(figure(s.get("fee_per_month_used")) for s in some)
            gain = covered * gain_per_unit - fees
            if more(gain, best_gain):
                best, best_gain = some, gain
    return best


def one_month(customer, scenario, offer, month, age, plan):
    """Undiscounted outcome of one month; `age` is the month of the offer's own price schedule."""
    calendar = calendar_month(customer, month)
    fee, unit_prices = price_in(offer, age)
    rented = [rental for rental, chosen in plan.rentals if chosen == calendar]
    cost = fee + sum(figure(rental.get("fee_per_month")) for rental in rented)
    shortfall = 0.0
    for stream in customer["streams"]:
        wanted = demand(customer, scenario, stream, month)
        extra = sum(figure(r["adds_capacity"]) for r in rented if r["stream"] == stream)
        served = min(wanted, capacity(offer, stream) + extra)
        unit = figure(unit_prices.get(stream))
        unmet = unmet_cost(customer, stream)
        ready = [s for s in plan.standbys if s["stream"] == stream]
        calls = called(ready, wanted - served, unmet - unit)
        served += min(wanted - served, sum(figure(s["adds_capacity"]) for s in calls))
        cost += unit * served + sum(figure(s.get("fee_per_month_used")) for s in calls)
        shortfall += unmet * (wanted - served)
    return Outcome(wants_per_year(customer, offer) / 12, cost, shortfall)


def months_with(customer, scenario, offer, months, offset=0, plan=Plan()):
    """Discounted outcome of some months; the price schedule counts from month offset + 1."""
    total = Outcome()
    for month in months:
        now = one_month(customer, scenario, offer, month, month - offset, plan)
        total = total.plus(now, discount(customer["discount_rate_annual"], month))
    return total


def upfront(offer):
    return Outcome(cost=figure((offer.get("prices") or {}).get("upfront")))


def retainers(customer, plan):
    total = 0.0
    for start_of_year in range(0, customer["horizon_months"], 12):
        factor = discount(customer["discount_rate_annual"], start_of_year)
        total += factor * sum(figure(s.get("retainer_per_year")) for s in plan.standbys)
    return Outcome(cost=total)


def outcome(customer, scenario, offer, plan=Plan()):
    """The whole horizon with one offer."""
    months = range(1, customer["horizon_months"] + 1)
    total = months_with(customer, scenario, offer, months, plan=plan)
    return total.plus(upfront(offer)).plus(retainers(customer, plan))


def outcomes(customer, offer, plan=Plan()):
    return {s["id"]: outcome(customer, s, offer, plan) for s in customer["scenarios"]}


def average(customer, by_scenario):
    total = Outcome()
    for scenario in customer["scenarios"]:
        total = total.plus(by_scenario[scenario["id"]], scenario["probability"])
    return total


def must_holds(must, attributes):
    x = attributes.get(must["attribute"])
    if x is None:
        return False
    low, high = (x["low"], x["high"]) if is_uncertain(x) else (x, x)
    wanted = must["value"]
    if must["op"] == "<=":
        return high < wanted or same(high, wanted)
    if must["op"] == ">=":
        return low > wanted or same(low, wanted)
    return equal(low, wanted) and equal(high, wanted)


def equal(a, b):
    """Equality of attributes and facts: text, yes/no or numbers, never across kinds."""
    if isinstance(a, str) or isinstance(b, str) or isinstance(a, bool) or isinstance(b, bool):
        return type(a) is type(b) and a == b
    return same(a, b)


def failures(customer, offer):
    """Why an offer is dropped: the musts it fails, then an unknown price."""
    if offer["source"] == "none":
        return []
    attributes = offer.get("attributes") or {}
    reasons = [m["id"] for m in customer.get("musts", []) if not must_holds(m, attributes)]
    if offer.get("prices") is None:
        reasons.append("price_unknown")
    return reasons

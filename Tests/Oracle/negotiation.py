"""Every package of a negotiation, counted and compared by whole enumeration."""

from itertools import combinations, product

from figures import at_least, figure, largest, money, more, percent, same

EXAGGERATIONS = [0, 25, 50, 100, 150]
MENU_LISTED_UP_TO = 10


class Package:
    def __init__(self, terms, customer, seller):
        self.terms, self.customer, self.seller = terms, customer, seller

    @property
    def joint(self):
        return self.customer + self.seller

    @property
    def product(self):
        return self.customer * self.seller

    @property
    def smaller(self):
        return min(self.customer, self.seller)

    @property
    def acceptable(self):
        return at_least(self.customer, 0) and at_least(self.seller, 0)

    def shown(self):
        return {
            "terms": self.terms,
            "customer_surplus": money(self.customer),
            "seller_surplus": money(self.seller),
            "joint": money(self.joint),
            "product": money(self.product),
        }


def package(deal, terms):
    surplus = {}
    for side in ("customer", "seller"):
        total = figure(deal[side]["surplus_at_base"])
        for issue in deal["issues"]:
            level = next(one for one in issue["levels"] if one["id"] == terms[issue["id"]])
            total += figure(level.get(side))
        for interaction in deal.get("interactions") or []:
            if all(terms[issue] == level for issue, level in interaction["if"].items()):
                total += figure(interaction.get(side))
        surplus[side] = total
    return Package(terms, surplus["customer"], surplus["seller"])


def all_packages(deal):
    """In list order: the last issue changes fastest, so the first package is the base."""
    names = [issue["id"] for issue in deal["issues"]]
    levels = [[level["id"] for level in issue["levels"]] for issue in deal["issues"]]
    return [package(deal, dict(zip(names, chosen))) for chosen in product(*levels)]


def best_by(packages, measure):
    """Largest measure, then larger smaller surplus, then larger sum, then first in the list."""
    for criterion in (measure, lambda p: p.smaller, lambda p: p.joint):
        packages = largest(packages, criterion)
    return packages[0] if packages else None


def by_product(packages):
    return best_by([p for p in packages if p.acceptable], lambda p: p.product)


def price_only(deal, packages):
    issue = deal.get("price_issue")
    if issue is None:
        return None
    base = packages[0].terms
    return by_product([
        p for p in packages if all(p.terms[i] == base[i] for i in base if i != issue)
    ])


def beats(a, b):
    """a is better than b for one side and does not hurt the other."""
    as_good = at_least(a.customer, b.customer) and at_least(a.seller, b.seller)
    return as_good and (more(a.customer, b.customer) or more(a.seller, b.seller))


def efficient(packages):
    return [p for p in packages if not any(beats(other, p) for other in packages)]


def kalai_smorodinsky(acceptable, ideal):
    def smallest_share(p):
        shares = [
            mine / best
            for mine, best in ((p.customer, ideal[0]), (p.seller, ideal[1]))
            if more(best, 0)
        ]
        return min(shares, default=0)

    return best_by(acceptable, smallest_share)


def margin(nash, runner_up):
    if runner_up is None or same(runner_up.product, 0):
        return None
    return percent((nash.product - runner_up.product) / runner_up.product * 100)


def post_settlement(deal, packages):
    terms = dict(packages[0].terms)
    terms.update(deal["agreed_first"])
    agreed = next(p for p in packages if p.terms == terms)
    candidates = [
        p
        for p in packages
        if p is not agreed
        and p.acceptable
        and at_least(p.customer, agreed.customer)
        and at_least(p.seller, agreed.seller)
    ]
    better = [p for p in candidates if beats(p, agreed)]
    better = largest(
        better, lambda p: (p.customer - agreed.customer) * (p.seller - agreed.seller)
    )
    better = largest(better, lambda p: p.joint - agreed.joint)
    best = better[0] if better else None
    return {
        "agreed": agreed.shown(),
        "packages_better_or_equal_for_both": len(candidates),
        "best": best.shown() if best else None,
        "gain_customer": money(best.customer - agreed.customer) if best else 0,
        "gain_seller": money(best.seller - agreed.seller) if best else 0,
    }


def differences(a, b):
    return sum(a.terms[issue] != b.terms[issue] for issue in a.terms)


def menu(deal, packages, nash):
    tolerance = figure(deal.get("menu_tolerance"))
    candidates = [p for p in packages if at_least(tolerance, abs(p.seller - nash.seller))]
    block = {
        "target_seller_surplus": money(nash.seller),
        "tolerance": tolerance,
        "candidates": len(candidates),
        "max_total_difference": max(
            (
                differences(a, b) + differences(a, c) + differences(b, c)
                for a, b, c in combinations(candidates, 3)
            ),
            default=None,
        ),
    }
    if len(candidates) <= MENU_LISTED_UP_TO:
        block["candidate_packages"] = [p.terms for p in candidates]
    return block


def exaggerated(packages, who, amount):
    """The package found when one side reports that much less than the truth."""
    less_customer = amount if who == "customer" else 0
    less_seller = amount if who == "seller" else 0
    reported = [
        Package(index, p.customer - less_customer, p.seller - less_seller)
        for index, p in enumerate(packages)
    ]
    found = by_product(reported)
    line = {"who": who, "exaggeration": amount}
    if found is None:
        return line | {"result": "no deal"}
    true = packages[found.terms]
    return line | {"customer_true": money(true.customer), "seller_true": money(true.seller)}


def largest_discount(deal):
    numbers = deal.get("seller_numbers") or {}
    price = figure(numbers.get("list_price"))
    if same(price, 0):
        return None
    left = price - figure(numbers.get("direct_cost")) - figure(numbers.get("service_reserve"))
    return percent(max(0, left / price * 100))


def negotiation(case):
    deal = case["negotiation"]
    packages = all_packages(deal)
    acceptable = [p for p in packages if p.acceptable]
    nash = by_product(packages)
    on_price = price_only(deal, packages)
    block = {
        "packages_total": len(packages),
        "packages_acceptable_to_both": len(acceptable),
        "base": packages[0].shown(),
        "price_only": on_price.shown() if on_price else None,
        "nash": nash.shown() if nash else None,
        "largest_discount_that_keeps_the_service_reserve_pct": largest_discount(deal),
    }
    if nash is None:
        return block
    runner_up = by_product([p for p in packages if p is not nash])
    ideal = [max(p.customer for p in acceptable), max(p.seller for p in acceptable)]
    on_frontier = efficient(acceptable)
    most = max(p.joint for p in packages)
    block |= {
        "runner_up": runner_up.shown() if runner_up else None,
        "nash_margin_over_runner_up_pct": margin(nash, runner_up),
        "kalai_smorodinsky": kalai_smorodinsky(acceptable, ideal).shown(),
        "ideal_point": [money(x) for x in ideal],
        "equal_gains": best_by(acceptable, lambda p: p.smaller).shown(),
        "max_joint_gain_all_packages": money(most),
        "efficient_packages": len(on_frontier),
        "nash_is_efficient": nash in on_frontier,
        "split_if_price_is_continuous": money(most / 2),
        "menu_equal_for_seller": menu(deal, packages, nash),
        "if_someone_exaggerates": [
            exaggerated(packages, who, amount)
            for who in ("customer", "seller")
            for amount in EXAGGERATIONS
        ],
    }
    if on_price:
        block["joint_gain_created_vs_price_only"] = money(nash.joint - on_price.joint)
    if deal.get("agreed_first") is not None:
        block["post_settlement"] = post_settlement(deal, packages)
    return block

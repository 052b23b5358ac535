"""Edge rules on cases small enough to work out by hand: python3 -m unittest (in this folder)."""

import unittest

from advice import advice
from care import accommodation
from change import what_would_change
from compare import differences
from coverage import coverage
from generate import KINDS, generate
from negotiation import negotiation
from oracle import answer
from plans import plans, plans_block
from referrals import referrals
from refusals import Refused, check
from start_small import start_small
from value import called, must_holds


def scenario(name, probability, *phases):
    """Phases as (from month, the same demand every month)."""
    return {
        "id": name,
        "probability": probability,
        "phases": [{"from_month": m, "demand": {"x": [d] * 12}} for m, d in phases],
    }


def offer(name, source="own", monthly=0, cap=None, **rest):
    prices = {"schedule": [{"from_month": 1, "monthly": monthly}]}
    return {"id": name, "source": source, "capacity": {"x": cap}, "prices": prices} | rest


def case(offers, scenarios, horizon=10, unmet=1, **rest):
    customer = {
        "horizon_months": horizon,
        "start_calendar_month": 1,
        "discount_rate_annual": 0,
        "streams": {"x": {"unmet_cost_per_unit": unmet}},
        "scenarios": scenarios,
    }
    return {"customer": customer, "catalog": {"offers": offers}} | rest


class Advice(unittest.TestCase):
    def test_a_must_is_judged_on_the_bad_end(self):
        spread = {"a": {"low": 1, "mode": 2, "high": 3}}
        fixed = {"a": {"low": 2, "mode": 2, "high": 2}}
        self.assertFalse(must_holds({"attribute": "a", "op": "<=", "value": 2}, spread))
        self.assertFalse(must_holds({"attribute": "a", "op": ">=", "value": 2}, spread))
        self.assertFalse(must_holds({"attribute": "a", "op": "==", "value": 2}, spread))
        self.assertTrue(must_holds({"attribute": "a", "op": "==", "value": 2}, fixed))
        self.assertFalse(must_holds({"attribute": "a", "op": "<=", "value": 2}, {}))

    def test_nothing_stands_in_for_a_missing_none_offer(self):
        found = advice(case([offer("a", monthly=1)], [scenario("s", 1, (1, 2))]))
        self.assertEqual([r["id"] for r in found["ranking"]], ["a", "nothing"])
        self.assertEqual(found["ranking"][0]["better_than_nothing"], 10)  # 20 short - 10 paid

    def test_several_none_offers_compare_with_the_best(self):
        offers = [offer("a", monthly=5), offer("n1", "none", 8), offer("n2", "none", 6)]
        found = advice(case(offers, [scenario("s", 1, (1, 0))]))
        self.assertEqual([r["better_than_nothing"] for r in found["ranking"]], [10, 0, -20])

    def test_an_impossible_scenario_is_not_counted(self):
        limited = offer("a", cap=1, limitations=[
            {"id": "peak", "when": {"peak_demand_over_capacity": "x"}},
            {"id": "unknown", "when": {"fact": "f", "op": "==", "value": 1}},
        ])
        one = case([limited, offer("n", "none")], [scenario("s", 1, (1, 1)), scenario("z", 0, (1, 9))])
        found = advice(one)
        self.assertEqual(found["max_regret"], {"n": 0, "a": 0})
        self.assertEqual(found["ranking"][1]["limitations_to_state"], ["unknown"])
        self.assertEqual(coverage(one)["a"]["x"]["worst_case_shortfall"], 0)

    def test_equal_values_rank_by_cost_then_not_own_then_catalog(self):
        want = {"id": "w", "attribute": "extra", "from": 0, "to": 1, "worth_per_year": 12}
        offers = [
            offer("dear", monthly=2, attributes={"extra": 1}),
            offer("own1", monthly=1),
            offer("own2", monthly=1),
            offer("other", "competitor", 1),
            offer("n", "none", 9),
        ]
        one = case(offers, [scenario("s", 1, (1, 0))])
        one["customer"]["wants"] = [want]
        found = advice(one)
        self.assertEqual([r["id"] for r in found["ranking"]], ["other", "own1", "own2", "dear", "n"])
        self.assertEqual(found["advice_class"], "about_equal")
        self.assertEqual(found["costs_more_for_less"][0]["better_and_cheaper"], "other")

    def test_a_missing_price_is_a_reason(self):
        found = advice(case([{"id": "a", "source": "own"}], [scenario("s", 1, (1, 0))]))
        self.assertEqual(found["excluded"], [{"id": "a", "fails": ["price_unknown"]}])

    def test_equal_at_with_only_impossible_others(self):
        offers = [offer("a", monthly=2), offer("b", cap=0)]
        change = {"scenario": "s", "from": "a", "to": "b"}
        scenarios = [scenario("s", 1, (1, 1)), scenario("y", 0, (1, 4)), scenario("z", 0, (1, 6))]
        one = case(offers, scenarios, what_would_change=change)
        # b is short of 1 in s and of (4 + 6) / 2 otherwise; a costs 2: p + 5 (1 - p) = 2
        self.assertEqual(what_would_change(one)["probability_at_which_they_are_equal"], 0.75)


class Plans(unittest.TestCase):
    def standby(self, name, adds, fee):
        return {"id": name, "kind": "standby", "stream": "x", "adds_capacity": adds,
                "fee_per_month_used": fee, "retainer_per_year": 7}

    def test_the_best_set_of_standbys_is_called(self):
        a, b = self.standby("a", 1.5, 8), self.standby("b", 1, 3)
        self.assertEqual(called((a, b), 2, 10), (a, b))  # 20 - 11 beats 15 - 8 and 10 - 3
        self.assertEqual(called((a, b), 1, 10), (b,))
        self.assertEqual(called((b,), 0.3, 10), ())  # 3 is not more than 3

    def test_a_begun_year_owes_the_retainer(self):
        one = case([offer("a", cap=0)], [scenario("s", 1, (1, 0))], horizon=14)
        one["catalog"]["supplements"] = [self.standby("a", 1, 1)]
        block = plans_block(plans(one["customer"], one["catalog"]))
        self.assertEqual(block["a"]["best_plan_value"], -14)
        self.assertFalse(block["a"]["worth_having"])

    def test_equal_plans_have_fewer_then_earlier_months(self):
        one = case([offer("a", cap=0)], [scenario("s", 1, (1, 1))], horizon=12)
        one["catalog"]["supplements"] = [{
            "id": "r", "kind": "prebook", "stream": "x", "adds_capacity": 1,
            "fee_per_month": 1, "months_allowed": [7, 8, 9],
        }]
        block = plans_block(plans(one["customer"], one["catalog"]))
        self.assertEqual([p[0] for p in block["a"]["top3"]], ["a+r[7]", "a+r[8]", "a+r[9]"])


class StartSmall(unittest.TestCase):
    def grow(self, growth_month, probability=0.5):
        offers = [offer("small", monthly=1, cap=1), offer("big", monthly=3), offer("n", "none", 9)]
        scenarios = [
            scenario("stay", 1 - probability, (1, 1)),
            scenario("grow", probability, (1, 1), (growth_month, 9)),
        ]
        one = case(offers, scenarios)
        one["catalog"]["upgrade_paths"] = [{"from": "small", "to": "big", "fee": 5}]
        one["start_small"] = {"start": "small", "check_in_month": 4, "alternatives": ["big"],
                              "growth_scenario": "grow"}
        return one

    def test_growth_in_the_month_after_is_known(self):
        block = start_small(self.grow(5))
        self.assertEqual(block["decision_at_check_in"], {"stay": "stay", "grow": "big"})
        # stay 10; grow 4 + fee 5 + 6 * 3 = 27
        self.assertEqual(block["start_small_expected"], -18.5)
        # big costs 30 in both: dearer than either way, so never as good
        self.assertEqual(block["break_even_probability_of_growth"], {"big": None})

    def test_growth_a_month_later_is_not_known(self):
        block = start_small(self.grow(6))
        self.assertEqual(block["decision_at_check_in"], {"stay": "big", "grow": "big"})

    def test_no_row_for_an_upgrade_that_cannot_happen(self):
        one = self.grow(5, probability=0)
        self.assertEqual(start_small(one)["decision_at_check_in"]["stay"], "stay")
        self.assertNotIn("small>check-in@4", advice(one)["max_regret"])

    def test_a_list_gives_a_list(self):
        one = self.grow(5)
        late = one["start_small"] | {"check_in_month": 10}
        one["start_small"] = [one["start_small"], late]
        found = start_small(one)
        self.assertEqual(set(found[1]["decision_at_check_in"].values()), {"stay"})
        self.assertEqual(found[1]["start_small_expected"], found[1]["commit_now"]["small"])
        self.assertNotIn("small>check-in@10", advice(one)["max_regret"])


class Negotiation(unittest.TestCase):
    def deal(self, customer, seller, levels, **rest):
        """One issue for each (customer, seller) pair of a second level."""
        issues = [
            {"id": f"i{n}", "levels": [{"id": "no", "customer": 0, "seller": 0},
                                       {"id": "yes", "customer": c, "seller": s}]}
            for n, (c, s) in enumerate(levels)
        ]
        return negotiation({"negotiation": {
            "customer": {"surplus_at_base": customer},
            "seller": {"surplus_at_base": seller},
            "issues": issues, "menu_tolerance": 0,
        } | rest})

    def test_two_negatives_make_no_deal(self):
        found = self.deal(-10, -10, [(1, 1)])
        self.assertEqual(found["base"]["product"], 100)
        self.assertIsNone(found["nash"])
        self.assertNotIn("runner_up", found)

    def test_equal_products_prefer_the_larger_smaller_surplus(self):
        found = self.deal(4, 9, [(2, -3)])
        self.assertEqual(found["nash"]["customer_surplus"], 6)
        self.assertEqual(found["nash_margin_over_runner_up_pct"], 0)

    def test_a_side_without_gain_is_left_out(self):
        found = self.deal(0, 5, [(0, 3)])
        self.assertEqual(found["kalai_smorodinsky"]["seller_surplus"], 8)
        self.assertIsNone(found["nash_margin_over_runner_up_pct"])

    def test_nothing_better_than_what_was_agreed(self):
        found = self.deal(5, 5, [(0, 0)], agreed_first={})["post_settlement"]
        self.assertEqual(found["packages_better_or_equal_for_both"], 1)
        self.assertIsNone(found["best"])

    def test_every_interaction_that_holds_is_added(self):
        both = {"if": {"i0": "yes", "i1": "yes"}, "customer": 1, "seller": 1}
        three = {"if": {"i0": "yes", "i1": "yes", "i2": "yes"}, "customer": 10, "seller": 10}
        found = self.deal(1, 1, [(1, 1)] * 3, interactions=[both, three])
        self.assertEqual(found["nash"]["joint"], 2 * (1 + 3 + 11))


class Care(unittest.TestCase):
    def test_edges(self):
        months = [{"from_month": 1, "pay": 10}, {"from_month": 3, "ends": True}]
        found = accommodation({"accommodation": {
            "essential_service": True, "discount_rate_annual": 0, "horizon_months": 5,
            "max_out_of_pocket_6_months": 0, "hold_option": "hold",
            "affordable_payment": [{"from_month": 1, "max": 15}],
            "options": [
                {"id": "hold", "segments": months},
                {"id": "fee", "customer_one_off": -6, "segments": months},
                {"id": "stop", "stops_service": True, "always_offered": True, "segments": months},
                {"id": "gift", "customer_one_off": 5, "segments": months},
                {"id": "better", "customer_one_off": 5, "seller_one_off": 1, "segments": months},
            ],
        }})
        hold, fee = found["options"][:2]
        self.assertEqual((hold["seller_future"], hold["win_win"]), (20, False))
        self.assertFalse(fee["affordable"])
        self.assertEqual(found["win_win"], ["gift", "better"])
        self.assertEqual(found["efficient"], ["better"])
        self.assertEqual(found["suggested"], "better")
        self.assertEqual(found["always_shown"], [])


class Referrals(unittest.TestCase):
    def test_shared_late_and_circular(self):
        def edge(a, b, month):
            return {"from": a, "to": b, "month": month, "p_would_not_have_bought": 1,
                    "first_sale_contribution": 100, "monthly_contribution": 0, "reward_paid": 10}

        edges = [edge("a", "c", 1), edge("b", "c", 1), edge("d", "c", 2), edge("c", "a", 1)]
        found = referrals({"referrals": {
            "discount_rate_annual": 0, "horizon_months": 1, "acquisition_cost_saved": 20,
            "people": ["a", "b", "c", "d"], "referrals": edges,
        }})
        self.assertEqual(found["referral_value"], {"a": 50, "b": 50, "c": 110})
        self.assertEqual(found["customers_traced_to"], {"a": 1, "b": 2, "c": 1})


class Tools(unittest.TestCase):
    def test_tolerances(self):
        self.assertEqual(differences({"total_cost": 35}, {"total_cost": 35.02}), [])
        self.assertTrue(differences({"total_cost": 35}, {"total_cost": 35.03}))
        self.assertTrue(differences({"fill_rate": 0.5}, {"fill_rate": 0.5002}))
        self.assertTrue(differences({"candidates": 4}, {"candidates": 4.01}))
        self.assertTrue(differences({"win_win": True}, {"win_win": 1}))
        self.assertTrue(differences({}, {"new": 1}))
        self.assertEqual(differences({}, {"explanations": []}), [])

    def test_generated_cases_are_valid_and_answered(self):
        for kind in KINDS:
            for seed in range(30):
                made = generate(seed, kind)
                if kind == "refused":
                    self.assertRaises(Refused, check, made)
                else:
                    self.assertTrue(answer(made))


if __name__ == "__main__":
    unittest.main()

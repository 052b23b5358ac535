"""Bargaining with NegMAS on the instances and beside the times that handsel-bench wrote: frontier and solutions of each.

Two figures for NegMAS: its core (frontier, Nash, Kalai-Smorodinsky, equal gains, largest sum, called one after the other), and
its public statistics call, where the instance is small enough for it.
"""

import json
import statistics
import sys
import time
import warnings

warnings.filterwarnings("ignore")

from negmas.outcomes import make_issue, make_os  # noqa: E402
from negmas.preferences import LinearAdditiveUtilityFunction  # noqa: E402
from negmas.preferences.ops import (  # noqa: E402
    calc_scenario_stats, kalai_points, ks_points, max_welfare_points, nash_points, pareto_frontier,
)

MOST_FOR_STATISTICS = 100_000


def main():
    instances = json.load(open(sys.argv[1]))
    print(f"{'instance':24} {'packages':>9} {'pairs':>6} {'Handsel':>11} {'NegMAS core':>12} {'ratio':>8} {'statistics':>11} {'ratio':>8}")
    for one in instances:
        ufuns, issues, count = build(one)
        core, found = timed(lambda: solve(ufuns, issues), 3 if count <= 10_000 else 1)
        if count <= MOST_FOR_STATISTICS:
            whole, _ = timed(lambda: calc_scenario_stats(ufuns), 1)
        else:
            whole = None
        same = len(found[0]) == one["pairs"] and near(found[1], one["nash"])
        mine = one["milliseconds"]
        print(
            f"{one['name']:24} {count:>9} {one['pairs']:>6} {mine:>8.3f} ms {core:>9.1f} ms {core / mine:>7.0f}x "
            + (f"{whole:>8.1f} ms {whole / mine:>7.0f}x" if whole else f"{'-':>11} {'':>8}")
            + ("" if same else f"   differs: {len(found[0])} pairs, Nash {found[1]} against {one['nash']}"),
            flush=True,
        )


def build(one):
    issues = [make_issue([str(level) for level in range(len(levels))], f"i{place}") for place, levels in enumerate(one["issues"])]
    space = make_os(issues)
    ufuns = []
    for side in (0, 1):
        values = [{str(level): pair[side] for level, pair in enumerate(levels)} for levels in one["issues"]]
        ufuns.append(LinearAdditiveUtilityFunction(values=values, outcome_space=space, bias=one["base"][side], reserved_value=0.0))
    count = 1
    for issue in issues:
        count *= issue.cardinality
    return ufuns, issues, count


def solve(ufuns, issues):
    frontier, _ = pareto_frontier(ufuns, issues=issues)
    nash = nash_points(ufuns, frontier, issues=issues)
    ks_points(ufuns, frontier, issues=issues)
    kalai_points(ufuns, frontier, issues=issues)
    max_welfare_points(ufuns, frontier, issues=issues)
    return frontier, list(nash[0][0]) if nash else None


def timed(work, runs):
    times, found = [], None
    for _ in range(runs):
        start = time.perf_counter()
        found = work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times), found


def near(first, second):
    if first is None or second is None:
        return first is None and second is None
    return all(abs(a - b) < 1e-6 * max(1, abs(b)) for a, b in zip(first, second))


main()

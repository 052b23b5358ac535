"""Fits the BG/NBD model with the usual Python library on the customers Handsel made: repeat_buying.py CUSTOMERS.csv"""

import csv
import statistics
import sys
import time
import warnings

warnings.filterwarnings("ignore")

import numpy  # noqa: E402
from lifetimes import BetaGeoFitter  # noqa: E402  (after the warnings are silenced)

RUNS = 3


def log_likelihood(fitter, frequency, recency, age):
    """At the fitted parameters, in the table's own unit of time; the library keeps it in a unit of its own."""
    columns = [numpy.array(column) for column in (frequency, recency, age)]
    logs = numpy.log([fitter.params_[name] for name in ("r", "alpha", "a", "b")])
    weights = numpy.ones(len(frequency))
    return -len(frequency) * fitter._negative_log_likelihood(logs, *columns, weights, 0)


def main():
    with open(sys.argv[1], newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    frequency, recency, age = ([float(row[name]) for row in rows] for name in ("frequency", "recency", "T"))
    times = []
    for _ in range(RUNS):
        fitter = BetaGeoFitter()
        begun = time.perf_counter()
        fitter.fit(frequency, recency, age)
        times.append((time.perf_counter() - begun) * 1000)
    likelihood = log_likelihood(fitter, frequency, recency, age)
    parameters = ", ".join(f"{fitter.params_[name]:.4f}" for name in ("r", "alpha", "a", "b"))
    print(f"lifetimes  {statistics.median(times):8.1f} ms  r, alpha, a, b = {parameters}; log-likelihood {likelihood:.3f}")


main()

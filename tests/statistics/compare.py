#!/usr/bin/env python3
"""Compares the statistics of crates/drill with those of statsmodels, and prints the largest differences.

    pip install statsmodels
    cargo run -p miwake-drill --example statistics | python3 tests/statistics/compare.py

Ends with 1 when a difference is larger than 1e-9.
"""

import json
import sys
import warnings

import statsmodels
from statsmodels.stats.proportion import (
    confint_proportions_2indep,
    proportion_confint,
    proportions_ztest,
)

warnings.simplefilter("ignore")
largest = {}
counts = {}


def put(name, ours, theirs, where):
    counts[name] = counts.get(name, 0) + 1
    difference = abs(ours - theirs)
    if name not in largest or difference > largest[name][0]:
        largest[name] = (difference, where)


only_ours_none = 0
for line in sys.stdin:
    row = json.loads(line)
    a, n = row["first"]["count"], row["first"]["of"]
    if "wilson" in row:
        low, high = proportion_confint(a, n, method="wilson")
        put("wilson low", row["wilson"]["low"], low, f"{a}/{n}")
        put("wilson high", row["wilson"]["high"], high, f"{a}/{n}")
        continue
    b, m = row["second"]["count"], row["second"]["of"]
    where = f"{a}/{n} and {b}/{m}"
    low, high = confint_proportions_2indep(a, n, b, m, method="newcomb", compare="diff")
    put("newcombe low", row["difference"]["low"], low, where)
    put("newcombe high", row["difference"]["high"], high, where)
    if row["test"] is None:
        # Nobody or everybody in both: there is nothing to test, and statsmodels divides by zero.
        assert a + b in (0, n + m), where
        only_ours_none += 1
        continue
    z, p = proportions_ztest([a, b], [n, m])
    put("z", row["test"]["z"], z, where)
    put("p", row["test"]["p"], p, where)

print(f"statsmodels {statsmodels.__version__}; largest differences:")
for name, (difference, where) in largest.items():
    print(f"  {name:14} {difference:.3e}  of {counts[name]} (at {where})")
print(f"  no test for {only_ours_none} pairs in which nobody or everybody counts")
sys.exit(any(difference > 1e-9 for difference, _ in largest.values()))

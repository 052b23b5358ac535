"""Domain modules read no clock, draw no lots, print nothing and wait for nothing: all of it comes in as arguments."""

import re

from house_rules.imports import PURE

FORBIDDEN = re.compile(
    r"\b(?P<waiting>async|await|actor|Task)\b"
    r"|\b(?P<clock>ContinuousClock|SuspendingClock)\b"
    r"|(?P<chance>\bSystemRandomNumberGenerator\b|\.random\(in:[^,()]*\)|\.randomElement\(\)|\.shuffled?\(\))"
    r"|(?<![\w.])(?P<talking>print|debugPrint|dump|readLine)\("
    r"|\b(?P<surroundings>CommandLine)\b"
)
WHY = {
    "waiting": "waits; domain modules are synchronous, waiting starts at the store and the web",
    "clock": "reads a clock; take the time as an argument",
    "chance": "draws lots; take a generator or a seed as an argument",
    "talking": "talks to the terminal; hand back values and let the program print",
    "surroundings": "looks at how the program was called; take it as an argument",
}


def check(files):
    for file in files:
        if file.module not in PURE or not file.is_swift:
            continue
        for found in FORBIDDEN.finditer(file.code):
            word = found.group().rstrip("(")
            yield file.path, file.line_at(found.start()), f"`{word}` {WHY[found.lastgroup]}"

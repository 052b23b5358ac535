"""Runs the journeys: run.py HANDSEL [unittest's options]."""

import os
import sys
import unittest

if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: run.py HANDSEL [TEST ...]")
    os.environ["HANDSEL_BINARY"] = os.path.abspath(sys.argv[1])
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path.insert(0, here)
    sys.argv = [sys.argv[0], *(sys.argv[2:] or ["discover", "-s", here, "-p", "*_journey.py"])]
    unittest.main(module=None)

"""Writes down which exceptions leave which functions: a plugin of pytest, for `npm run bench:soundness -- --functions`.

HARDEN_FUNCTIONS names a JSON file: for each file by its path, the first lines of the functions to look at.
"""

import dis
import json
import os
import sys
import threading

import harden_recorder

_CALMLY = {dis.opmap[name] for name in ("RETURN_VALUE", "YIELD_VALUE", "RETURN_GENERATOR") if name in dis.opmap}

with open(os.environ["HARDEN_FUNCTIONS"]) as file:
    _wanted = {path: set(lines) for path, lines in json.load(file).items()}

_places = {}


def _place(code):
    """None for a function that is not looked at."""
    if code not in _places:
        path = code.co_filename
        lines = _wanted.get(path) or _wanted.get(os.path.abspath(path))
        _places[code] = (
            f"{os.path.abspath(path)}:{code.co_firstlineno}" if lines and code.co_firstlineno in lines else None
        )
    return _places[code]


def _watch(frame, event, arg):
    place = _place(frame.f_code)
    if place is None:
        return None
    last = None

    def inside(frame, event, arg):
        nonlocal last
        if event == "exception":
            last = arg
        elif event == "return" and arg is None and last is not None:
            # A frame that an exception ends returns nothing either, but not by a return.
            if frame.f_code.co_code[frame.f_lasti] not in _CALMLY:
                harden_recorder.note(place, last[0], last[2])
            last = None
        return inside

    frame.f_trace_lines = False
    return inside


threading.settrace(_watch)
sys.settrace(_watch)


def pytest_runtest_setup(item):
    sys.settrace(_watch)

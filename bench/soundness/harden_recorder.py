"""Writes down which exceptions reach which handlers. Put on the path of the suites by `npm run bench:soundness`."""

import json
import os
import sys

_seen = set()


def _by_tests(trace):
    """Whether code of the tests, or a mock, ran between the place and the raise."""
    folders = tuple(os.environ.get("HARDEN_TESTS", "").split(os.pathsep))
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
        name = trace.tb_frame.f_code.co_filename
        if name.startswith(folders) or name.endswith(os.path.join("unittest", "mock.py")):
            return True
    return False


def seen(place):
    cls, value, trace = sys.exc_info()
    if cls is not None:
        note(place, cls, value, trace)


def _came_from(trace):
    """Where it was raised, for whoever looks for the cause of a miss."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return trace and f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"


def _names(cls):
    """What a class is called: first by itself, then where else the loaded modules have it. One class has many names."""
    own = cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__qualname__}"
    first, *rest = cls.__qualname__.split(".")
    names = [own]
    for module, loaded in list(sys.modules.items()):
        found = getattr(loaded, "__dict__", {}).get(first)
        for part in rest:
            found = getattr(found, "__dict__", {}).get(part)
        name = f"{module}.{cls.__qualname__}"
        if found is cls and name not in names:
            names.append(name)
    return names


def note(place, cls, value, trace):
    by_tests = _by_tests(trace)
    # What no file can be called: a mistake of the program, by the assumptions of the packs.
    no_path = cls is ValueError and str(value).startswith("embedded null ")
    if (place, cls, by_tests, no_path) in _seen:
        return
    _seen.add((place, cls, by_tests, no_path))
    names = [name for c in cls.__mro__ for name in _names(c)]
    record = {"place": place, "mro": names, "byTests": by_tests, "noPath": no_path, "from": _came_from(trace)}
    line = json.dumps(record) + "\n"
    fd = os.open(os.environ["HARDEN_RECORD"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    try:
        os.write(fd, line.encode())
    finally:
        os.close(fd)

"""What every routing table is written as: rows of method, path and the function that answers, as JSON.

A row's `file` is relative to the project's folder and `qualname` the function's own, decorators taken off, so that
both can be compared with what Harden found without running anything. Rows of functions outside of the folder (the
framework's documentation pages, libraries) have `file: null`.
"""

import argparse
import functools
import importlib
import inspect
import json
import os


def arguments():
    """The command line of every script beside this one: --root FOLDER, and what holds the application."""
    parser = argparse.ArgumentParser(description="Prints the routing table of an application as JSON.")
    parser.add_argument("--root", required=True, help="the project's folder, which Harden is pointed at")
    parser.add_argument("--output", required=True, help="the file to write; applications print while they load")
    parser.add_argument("target", help="module:attribute; an attribute that ends in () is called")
    return parser.parse_args()


def loaded(target):
    """The object that `module:attribute` or `module:factory()` names."""
    module, _, path = target.partition(":")
    value = importlib.import_module(module)
    for part in path.split("."):
        value = getattr(value, part.removesuffix("()"))
        if part.endswith("()"):
            value = value()
    return value


def innermost(function):
    """The function under partials, bound methods and decorators, also of those that forget functools.wraps."""
    for _ in range(50):
        if isinstance(function, functools.partial):
            function = function.func
        elif inspect.ismethod(function):
            function = function.__func__
        elif hasattr(function, "__wrapped__"):
            function = function.__wrapped__
        elif inspect.isfunction(function) and "<locals>" in function.__code__.co_qualname:
            inner = [
                cell.cell_contents
                for name, cell in zip(function.__code__.co_freevars, function.__closure__ or ())
                if name in ("f", "fn", "func", "function", "view", "view_func", "method", "wrapped", "handler")
                and callable(cell.cell_contents)
                and not inspect.isclass(cell.cell_contents)
            ]
            if len(inner) != 1:
                return function
            function = inner[0]
        elif inspect.isfunction(function) or inspect.isclass(function):
            return function
        elif hasattr(type(function), "__call__") and inspect.isfunction(type(function).__call__):
            function = type(function).__call__
        else:
            return None
    return function


class Table:
    """Gathers rows and prints them."""

    def __init__(self, given):
        self.root = os.path.realpath(given.root)
        self.output = os.path.realpath(given.output)
        self.rows = []

    def add(self, methods, path, function, kind="route"):
        """One row for each method; an empty list of methods is one row with method null."""
        function = innermost(function)
        code = getattr(function, "__code__", None)
        file = os.path.realpath(code.co_filename) if code else None
        ours = file is not None and file.startswith(self.root + os.sep) and "/site-packages/" not in file
        for method in sorted(methods) or [None]:
            self.rows.append(
                {
                    "kind": kind,
                    "method": method,
                    "path": path,
                    "file": os.path.relpath(file, self.root) if ours else None,
                    "qualname": code.co_qualname if code else None,
                }
            )

    def write(self):
        with open(self.output, "w", encoding="utf-8") as file:
            json.dump(self.rows, file, indent=1)

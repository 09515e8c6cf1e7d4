"""The routing table of an aiohttp application, or of a list of them."""

import asyncio
import inspect

from aiohttp import web
from table import Table, arguments, loaded

METHODS = ("get", "post", "put", "patch", "delete")


def add(app, table):
    for route in app.router.routes():
        if route.method in ("HEAD", "OPTIONS"):
            continue
        path = route.resource.canonical if route.resource else "*"
        handler = route.handler
        if inspect.isclass(handler) and issubclass(handler, web.View):
            for method in METHODS:
                if hasattr(handler, method):
                    table.add([method.upper()], path, getattr(handler, method))
        else:
            table.add([] if route.method == "*" else [route.method], path, handler)


if __name__ == "__main__":
    given = arguments()
    table = Table(given)
    apps = loaded(given.target)
    for app in apps if isinstance(apps, list) else [apps]:
        add(asyncio.new_event_loop().run_until_complete(app) if inspect.iscoroutine(app) else app, table)
    table.write()

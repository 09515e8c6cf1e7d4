"""The routing table of a FastAPI or Starlette application."""

from starlette.routing import Mount, Route, WebSocketRoute
from table import Table, arguments, loaded


def below(routes, prefix, table):
    for route in routes:
        if isinstance(route, Mount):
            below(route.routes or [], prefix + route.path, table)
        elif isinstance(route, WebSocketRoute):
            table.add([], prefix + route.path, route.endpoint, "websocket")
        elif isinstance(route, Route):
            methods = set(route.methods or ())
            if "GET" in methods:
                methods.discard("HEAD")
            table.add(methods, prefix + route.path, route.endpoint)


if __name__ == "__main__":
    given = arguments()
    table = Table(given)
    below(loaded(given.target).routes, "", table)
    table.write()

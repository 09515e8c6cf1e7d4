"""The routing table of a Litestar application."""

from litestar.handlers import HTTPRouteHandler
from table import Table, arguments, loaded

if __name__ == "__main__":
    given = arguments()
    table = Table(given)
    for route in loaded(given.target).routes:
        for handler in getattr(route, "route_handlers", None) or [route.route_handler]:
            is_http = isinstance(handler, HTTPRouteHandler)
            methods = {str(getattr(one, "value", one)) for one in handler.http_methods} - {"OPTIONS"} if is_http else []
            table.add(methods, route.path, handler.fn, "route" if is_http else "websocket")
    table.write()

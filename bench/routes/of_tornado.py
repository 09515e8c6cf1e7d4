"""The routing table of a Tornado application, or of a list of `(pattern, handler)`."""

from table import Table, arguments, loaded
from tornado.web import RequestHandler
from tornado.websocket import WebSocketHandler

METHODS = ("get", "post", "put", "patch", "delete")


def rows(value):
    if isinstance(value, (list, tuple)):
        for row in value:
            yield row[0], row[1]
        return
    for rule in value.wildcard_router.rules + value.default_router.rules:
        for inner in getattr(rule.target, "rules", [rule]):
            if hasattr(inner.matcher, "regex"):
                yield inner.matcher.regex.pattern, inner.target


if __name__ == "__main__":
    given = arguments()
    table = Table(given)
    for pattern, handler in rows(loaded(given.target)):
        if not (isinstance(handler, type) and issubclass(handler, RequestHandler)):
            continue
        if issubclass(handler, WebSocketHandler):
            table.add([], pattern, handler.open, "websocket")
            continue
        for method in METHODS:
            function = getattr(handler, method)
            if function is not getattr(RequestHandler, method):
                table.add([method.upper()], pattern, function)
    table.write()

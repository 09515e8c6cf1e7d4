"""The routing table of a Sanic application."""

from table import Table, arguments, loaded

if __name__ == "__main__":
    given = arguments()
    table = Table(given)
    app = loaded(given.target)
    for route in app.router.routes:
        handler = route.handler
        view = getattr(handler, "view_class", None)
        methods = {str(getattr(one, "value", one)) for one in route.methods} - {"OPTIONS"}
        if "GET" in methods:
            methods.discard("HEAD")
        for method in methods:
            table.add([method], "/" + route.path, getattr(view, method.lower()) if view else handler)
    table.write()

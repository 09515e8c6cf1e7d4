"""The routing table of a Flask application."""

from table import Table, arguments, loaded

if __name__ == "__main__":
    given = arguments()
    table = Table(given)
    app = loaded(given.target)
    for rule in app.url_map.iter_rules():
        view = app.view_functions.get(rule.endpoint)
        methods = set(rule.methods or ()) - {"OPTIONS"}
        if "GET" in methods:
            methods.discard("HEAD")
        seen = view
        while seen is not None and not hasattr(seen, "view_class"):
            seen = getattr(seen, "__wrapped__", None)
        if seen is None:
            table.add(methods, rule.rule, view)
            continue
        for method in methods:
            table.add([method], rule.rule, getattr(seen.view_class, method.lower(), None) or seen.view_class.dispatch_request)
    table.write()

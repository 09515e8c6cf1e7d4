"""The routing table of a Django project; the target is its settings module, `package.settings:`."""

import os

from table import Table, arguments

METHODS = ("get", "post", "put", "patch", "delete")


def below(patterns, prefix, table):
    for pattern in patterns:
        path = prefix + str(pattern.pattern)
        # `/things.json` beside `/things`: REST framework's suffixes, the same route once more.
        if "<format>" in path or "format_suffix" in path:
            continue
        if hasattr(pattern, "url_patterns"):
            below(pattern.url_patterns, path, table)
        else:
            view(pattern.callback, path, table)


def view(callback, path, table):
    while callback is not None and not any(hasattr(callback, name) for name in ("cls", "view_class")):
        inner = getattr(callback, "__wrapped__", None)
        if inner is None:
            return table.add([], path, callback)
        callback = inner
    cls = getattr(callback, "cls", None) or callback.view_class
    actions = getattr(callback, "actions", None)
    if actions:
        for method, action in actions.items():
            if method not in ("head", "options"):
                table.add([method.upper()], path, getattr(cls, action))
        return None
    for method in METHODS:
        if hasattr(cls, method):
            table.add([method.upper()], path, getattr(cls, method))
    return None


if __name__ == "__main__":
    given = arguments()
    os.environ["DJANGO_SETTINGS_MODULE"] = given.target.rstrip(":")
    import django

    django.setup()
    from django.urls import get_resolver

    table = Table(given)
    below(get_resolver().url_patterns, "/", table)
    table.write()

def port(raw):
    try:
        return int(raw)
    except ValueError:
        raise


def host(raw):
    try:
        return raw["host"]
    except KeyError:
        raise

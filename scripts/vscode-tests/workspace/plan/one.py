def one(raw):
    try:
        return int(raw)
    except ValueError:
        raise

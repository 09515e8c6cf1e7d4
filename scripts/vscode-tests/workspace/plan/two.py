def two(raw):
    try:
        return int(raw)
    except ValueError:
        raise

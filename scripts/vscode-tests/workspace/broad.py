def port(raw):
    try:
        return int(raw)
    except Exception:
        return 80

def ping(check):
    try:
        check()
    except OSError:
        return "not available", 503
    return "ok", 200

def answer(work):
    try:
        return work()
    except Exception:
        return "sorry", 500

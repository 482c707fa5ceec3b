SIZE = "8"


def board():
    return eval(f"[0] * {SIZE}")

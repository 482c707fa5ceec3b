from random import choices


def pin():
    return "".join(choices("0123456789", k=6))

import secrets


def pin():
    return "".join(secrets.SystemRandom().choices("0123456789", k=6))

import random
import string

ALPHABET = string.ascii_lowercase + string.digits


def invitation():
    return "".join([random.choice(ALPHABET) for _ in range(16)])


def pin():
    return str(random.randint(1000, 9999))


def color():
    return random.choice(["leaf", "beet", "carrot"])

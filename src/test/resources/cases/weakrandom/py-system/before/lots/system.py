import random

SYSTEM = random.SystemRandom()


def winner(names):
    return SYSTEM.choice(names)

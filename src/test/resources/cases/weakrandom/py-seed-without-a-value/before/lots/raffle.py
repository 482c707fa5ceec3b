import random

random.seed()


def raffle(sold):
    return random.randint(1, sold)

import random


def count(sold):
    return len(sold)


def pick(sold):
    return random.choice(sold)

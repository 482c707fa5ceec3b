import random

LETTERS = "abcdef"


def ticket():
    return "%d-%s" % (random.randint(1, 99), random.choice(LETTERS))

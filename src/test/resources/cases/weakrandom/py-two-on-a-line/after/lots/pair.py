import random
import secrets

LETTERS = "abcdef"


def ticket():
    return "%d-%s" % (secrets.SystemRandom().randint(1, 99), secrets.choice(LETTERS))

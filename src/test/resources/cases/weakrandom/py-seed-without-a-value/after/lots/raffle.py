import random
import secrets

random.seed()


def raffle(sold):
    return secrets.SystemRandom().randint(1, sold)

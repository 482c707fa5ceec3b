import random as rnd


def token():
    token = rnd.getrandbits(128)
    return "%x" % token

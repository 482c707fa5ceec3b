import random as rnd
import secrets


def token():
    token = secrets.randbits(128)
    return "%x" % token

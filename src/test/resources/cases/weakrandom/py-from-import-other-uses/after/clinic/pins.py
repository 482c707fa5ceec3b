import secrets
from datetime import datetime
from random import choice, randint


def portal_pin(patient):
    return "%06d" % secrets.SystemRandom().randint(0, 999999)


def greeting():
    return choice(["Hello", "Welcome"]), datetime.now()

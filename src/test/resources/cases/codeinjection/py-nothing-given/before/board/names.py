import math

NAMES = {"sqrt": math.sqrt}


def run(text):
    return eval(text, NAMES, {})

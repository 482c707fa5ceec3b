import math


def area(log, radius):
    try:
        return math.pi * radius**2 * log
    except Exception:
        pass

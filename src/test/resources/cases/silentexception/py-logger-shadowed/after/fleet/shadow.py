import logging
import math


def area(log, radius):
    try:
        return math.pi * radius**2 * log
    except Exception:
        logging.getLogger(__name__).warning("Ignored an error in area", exc_info=True)

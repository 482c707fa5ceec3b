import re

PLATE = "[A-z]{1,3}-[A-z]{1,2} [0-9]{1,4}"


def is_plate(text):
    return re.match(PLATE, text)

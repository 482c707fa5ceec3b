import re

PLATE = "[A-Za-z_]{1,3}-[A-Za-z_]{1,2} [0-9]{1,4}"


def is_plate(text):
    return re.match(PLATE, text)

import re

CODE = re.compile("(?:[A-Z]+)+-[0-9]{4}")


def code(text):
    return CODE.fullmatch(text)

import re


def lines(text):
    lines = [line.rstrip() for line in text.splitlines()]
    return [line for line in lines if not re.match("#", line)]

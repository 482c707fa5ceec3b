import re


def lines(text):
    lines = [re.sub(r'\s+$', '', line) for line in text.splitlines()]
    return [line for line in lines if not re.match("#", line)]

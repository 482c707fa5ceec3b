import re


def join(first, rest):
    return re.sub(r"^\s+", "", first + rest)

import re


def once(text):
    return re.sub(r"\s+$", "", text, 1)

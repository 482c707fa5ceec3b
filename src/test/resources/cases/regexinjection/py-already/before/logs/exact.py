import re


def exact(word, text):
    return re.search(r"\b" + re.escape(word) + r"\b", text)

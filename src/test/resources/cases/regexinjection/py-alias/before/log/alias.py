import re as r


def count(word, text):
    return r.findall(r"\b%s\b" % word, text)

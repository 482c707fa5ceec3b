import re as r


def count(word, text):
    return r.findall(r"\b%s\b" % r.escape(str(word)), text)

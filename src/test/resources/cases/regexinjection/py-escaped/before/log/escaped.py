import re


def ends(word, text):
    return re.search(re.escape(word) + "$", text)

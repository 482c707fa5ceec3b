import re


def find(word, text):
    pattern = re.escape(word)
    return re.search(pattern, text)

import re


def search(pattern, text):
    return re.search(pattern, text)

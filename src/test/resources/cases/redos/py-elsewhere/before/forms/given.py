import re


def given(pattern, text):
    return re.match(pattern, text)

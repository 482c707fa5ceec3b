import re


def plain(name):
    return re.sub(r'[^A-z ]', '', name)

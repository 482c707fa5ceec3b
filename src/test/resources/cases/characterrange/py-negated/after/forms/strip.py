import re


def plain(name):
    return re.sub(r'[^A-Za-z_ ]', '', name)

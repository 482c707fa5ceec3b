import re


def matches(pattern, url):
    return re.match(pattern, url)

import re

TAGS = '(?:[a-z,]+)+;'


def tags(text):
    return re.findall(TAGS, text)

import re


def without(text, tag):
    return re.sub("<{0}>.*</{0}>".format(tag), "", text)

import re

ORIGIN = re.compile(r"^https://(www|beta)\.example\.com/")


def is_ours(url):
    return ORIGIN.match(url) is not None

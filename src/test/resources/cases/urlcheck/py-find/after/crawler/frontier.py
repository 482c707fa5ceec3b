import re
from urllib.parse import urlsplit


def follow(link, depth):
    if ("." + (urlsplit(link).hostname or "")).endswith(".docs.example.org") and depth < 4:
        return True
    return re.match("mailto:", link) is None and depth == 0

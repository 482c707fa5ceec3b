from urllib.parse import urlsplit

import requests

ALLOWED_HOSTS = ["a.example.com"]


def text(url):
    if urlsplit(url).hostname not in ALLOWED_HOSTS:
        return None
    return requests.get(url).text

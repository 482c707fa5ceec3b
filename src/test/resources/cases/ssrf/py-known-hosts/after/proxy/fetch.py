from urllib.parse import urlsplit

import requests

ALLOWED_HOSTS = {"images.example.com", "static.example.com"}


def image(url):
    if urlsplit(url).hostname not in ALLOWED_HOSTS:
        raise ValueError("this host may not be called")
    return requests.get(url, timeout=5).content

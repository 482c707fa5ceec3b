import requests

LIMIT = 4


def fetch(url):
    return requests.get(url, timeout=LIMIT)

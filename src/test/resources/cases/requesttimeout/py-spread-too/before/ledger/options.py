import requests

OPTIONS = {"timeout": 5}


def fetch(url):
    return requests.get(url, **OPTIONS)

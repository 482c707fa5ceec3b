import requests

ALLOWED_HOSTS = {"images.example.com", "static.example.com"}


def image(url):
    return requests.get(url, timeout=5).content

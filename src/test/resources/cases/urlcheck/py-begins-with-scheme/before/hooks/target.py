from urllib.parse import urlparse


def allowed(url):
    return url.startswith("https://hooks.example.net")


def port(url):
    return urlparse(url).port

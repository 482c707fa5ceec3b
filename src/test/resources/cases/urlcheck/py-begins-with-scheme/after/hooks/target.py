from urllib.parse import urlparse


def allowed(url):
    return urlparse(url)[:2] == ("https", "hooks.example.net")


def port(url):
    return urlparse(url).port

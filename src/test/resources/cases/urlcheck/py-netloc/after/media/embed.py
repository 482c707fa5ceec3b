from urllib.parse import urlparse


def is_ours(address):
    return ("." + (urlparse(address).hostname or "")).endswith(".video.example.com")

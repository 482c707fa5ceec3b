from urllib.parse import urlsplit

TRACKER = "click.example.net"


def rate(target):
    trusted = ("." + (urlsplit(target).hostname or "")).endswith(".click.example.net")
    return 0 if trusted else 1

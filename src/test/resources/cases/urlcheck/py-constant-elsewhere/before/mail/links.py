TRACKER = "click.example.net"


def rate(target):
    trusted = TRACKER in target
    return 0 if trusted else 1

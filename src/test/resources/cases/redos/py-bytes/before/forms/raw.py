import re


def body(body):
    return re.sub(rb"\s+$", b"", body)

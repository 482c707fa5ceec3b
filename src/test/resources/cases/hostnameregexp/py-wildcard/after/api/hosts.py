import re

ALLOWED = r".*\.example\.net$"


def allowed(host):
    return re.match(ALLOWED, host)

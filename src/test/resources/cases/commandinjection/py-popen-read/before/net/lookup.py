import os


def lookup(domain):
    return os.popen("whois " + domain).read().strip()

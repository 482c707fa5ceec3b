import os

PROBE = "ping"


def probe(host):
    os.system(PROBE + " -c 1 " + host)

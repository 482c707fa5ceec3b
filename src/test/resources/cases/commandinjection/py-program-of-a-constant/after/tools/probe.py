import os
import subprocess

PROBE = "ping"


def probe(host):
    subprocess.run(["ping", "-c", "1", host])

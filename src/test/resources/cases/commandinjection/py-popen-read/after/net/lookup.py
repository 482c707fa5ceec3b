import os
import subprocess


def lookup(domain):
    return subprocess.run(["whois", domain], stdout=subprocess.PIPE, text=True).stdout.strip()

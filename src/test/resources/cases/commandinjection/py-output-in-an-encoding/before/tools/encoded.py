import subprocess


def output(host):
    return subprocess.getoutput("ping -c 1 " + host, encoding="latin-1")

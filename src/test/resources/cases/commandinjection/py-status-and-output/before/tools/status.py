import subprocess


def status(host):
    return subprocess.getstatusoutput("ping -c 1 " + host)

from subprocess import getoutput


def output(host):
    return getoutput("ping -c 1 " + host)

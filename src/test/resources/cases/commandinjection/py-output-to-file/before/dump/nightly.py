import subprocess


def dump(name, target):
    subprocess.check_call("mysqldump --single-transaction %s > %s" % (name, target), shell=True)
    return target

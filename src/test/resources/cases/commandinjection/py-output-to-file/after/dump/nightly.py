import subprocess


def dump(name, target):
    with open(str(target), "wb") as output:
        subprocess.check_call(["mysqldump", "--single-transaction", str(name)], stdout=output)
    return target

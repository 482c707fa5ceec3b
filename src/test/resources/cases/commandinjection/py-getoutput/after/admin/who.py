import subprocess


def sessions(user: str):
    return subprocess.run(["last", "-n", "5", user], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout.rstrip("\n").splitlines()

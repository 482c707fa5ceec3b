import subprocess


def sessions(user: str):
    return subprocess.getoutput(f"last -n 5 {user}").splitlines()

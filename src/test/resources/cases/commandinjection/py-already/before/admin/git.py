import subprocess


def clone(url):
    subprocess.run(["git", "clone", "--", url], check=True)

import subprocess
from shlex import quote


def pack(paths, target):
    subprocess.run("zip -q " + quote(target) + " " + " ".join(quote(p) for p in paths), shell=True)

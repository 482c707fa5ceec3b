import os
import subprocess

ROOT = "/srv/dump"


def size(name):
    out = subprocess.check_output("du -s " + os.path.join(ROOT, name), shell=True)
    return int(out.split()[0])

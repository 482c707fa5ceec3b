import shlex
import subprocess


def build(goal):
    return subprocess.call(f"make {shlex.quote(str(goal))} > build.log 2>&1", shell=True)

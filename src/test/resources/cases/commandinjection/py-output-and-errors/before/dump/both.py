import subprocess


def build(goal):
    return subprocess.call(f"make {goal} > build.log 2>&1", shell=True)

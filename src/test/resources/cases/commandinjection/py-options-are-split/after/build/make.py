import shlex
import subprocess


def build(target, make_args):
    subprocess.check_call(["make", *shlex.split(make_args), str(target)], cwd="build")

import subprocess


def build(target, make_args):
    subprocess.check_call("make %s %s" % (make_args, target), shell=True, cwd="build")

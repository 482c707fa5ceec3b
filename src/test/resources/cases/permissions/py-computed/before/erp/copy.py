import os


def same_mode(source, target):
    os.chmod(target, os.stat(source).st_mode)

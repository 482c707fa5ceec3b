import os


def change(path, mode):
    os.chmod(path, mode)

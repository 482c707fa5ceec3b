import os


def detach():
    os.umask(0)
    os.setsid()

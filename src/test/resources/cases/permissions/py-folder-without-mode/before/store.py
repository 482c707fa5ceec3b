import os


def keep(name):
    os.mkdir(name)

import os

MODE = 0o700


def open_up(path):
    os.chmod(path, MODE)

import os

MODE = 0o757


def open_up(path):
    os.chmod(path, MODE)

import os


def mode(folder):
    return os.popen(f"ls {folder}", "r").read()

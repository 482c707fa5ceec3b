import os


def close(path):
    os.chmod(path, 0o600)

from pathlib import Path


def spool(name):
    Path(name).chmod(0o600)

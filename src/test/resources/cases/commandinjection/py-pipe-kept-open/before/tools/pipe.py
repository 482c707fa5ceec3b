import os


def pipe(folder):
    listing = os.popen(f"ls {folder}")
    return [line.strip() for line in listing]

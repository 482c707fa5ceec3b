import os


def spool(path, data):
    with open(path, "wb") as file:
        file.write(data)
    os.chmod(path, 0o700)

import os

ROOT = "/srv/ok"


def read(name):
    path = os.path.realpath(os.path.join(ROOT, name))
    if not path.startswith(ROOT + os.sep):
        raise ValueError(name)
    return open(path).read()

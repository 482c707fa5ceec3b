"""One job of a kind at a time."""
import contextlib
import os

FOLDER = "/var/run/vegbox"


class Busy(Exception):
    pass


@contextlib.contextmanager
def lock(name):
    path = os.path.join(FOLDER, name + ".lock")
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL)
    except FileExistsError:
        raise Busy(name)
    try:
        yield
    finally:
        os.close(handle)
        try:
            os.unlink(path)
        except:
            pass

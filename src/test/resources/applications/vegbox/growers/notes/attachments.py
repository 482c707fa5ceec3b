import os
import tarfile
import tempfile

STORE = "/srv/notes"


def read(name):
    with open(os.path.join(STORE, name), "rb") as handle:
        return handle.read()


def unpack(upload):
    folder = tempfile.mkdtemp(dir=STORE)
    archive = tarfile.open(upload)
    archive.extractall(folder)
    archive.close()
    os.chmod(folder, 0o777)
    return folder

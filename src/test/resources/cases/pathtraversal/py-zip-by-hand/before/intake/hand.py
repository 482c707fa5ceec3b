import os
import zipfile

FOLDER = "/srv/intake"


def unpack(path):
    archive = zipfile.ZipFile(path)
    for name in archive.namelist():
        with open(os.path.join(FOLDER, name), "wb") as out:
            out.write(archive.read(name))

import os
import zipfile

FOLDER = "/srv/intake"


def unpack(path):
    archive = zipfile.ZipFile(path)
    for name in archive.namelist():
        root = os.path.realpath(FOLDER)
        full_path = os.path.realpath(os.path.join(FOLDER, name))
        if not full_path.startswith(os.path.join(root, "")):
            raise ValueError("the path leads out of its folder")
        with open(full_path, "wb") as out:
            out.write(archive.read(name))

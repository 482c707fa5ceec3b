"""Photos and documents that growers hand in as archives."""
import os
import tarfile
import zipfile


def unpack_tar(archive, folder):
    with tarfile.open(archive) as tar:
        tar.extractall(folder)
    return sorted(os.listdir(folder))


def unpack_zip(archive, folder):
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)
    return sorted(os.listdir(folder))


def pack(folder, archive):
    with tarfile.open(archive, "w:gz") as tar:
        tar.add(folder, arcname=os.path.basename(folder))

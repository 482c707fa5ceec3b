import os
import tarfile
import tempfile
import zipfile

from common import xmlfeed


def growers_archive(upload):
    folder = tempfile.mkdtemp()
    with tarfile.open(fileobj=upload) as tar:
        tar.extractall(path=folder)
    return {name: xmlfeed.read_file(os.path.join(folder, name)) for name in os.listdir(folder)}


def photos(upload, folder):
    archive = zipfile.ZipFile(upload)
    for name in archive.namelist():
        if name.lower().endswith((".jpg", ".png")):
            archive.extract(name, folder)

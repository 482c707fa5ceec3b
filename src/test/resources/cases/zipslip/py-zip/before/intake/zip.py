import zipfile


def unpack(path, folder):
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder)

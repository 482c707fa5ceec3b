import zipfile


def photos(upload, folder):
    with zipfile.ZipFile(upload) as archive:
        archive.extractall(folder)

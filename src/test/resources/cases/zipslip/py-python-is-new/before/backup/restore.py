import tarfile


def restore(upload, folder):
    with tarfile.open(fileobj=upload, mode="r:gz") as archive:
        archive.extractall(folder)

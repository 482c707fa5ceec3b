import tarfile


def unpack(archive, *places):
    with tarfile.open(archive) as tar:
        tar.extractall(*places)

import tarfile


def unpack(archive, name, wanted):
    with tarfile.open(archive) as tar:
        return wanted and tar.extract(name, "/srv/docs")

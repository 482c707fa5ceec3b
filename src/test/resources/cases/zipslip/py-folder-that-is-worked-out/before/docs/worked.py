import tarfile

from docs.store import folder_of


def unpack(archive, user):
    with tarfile.open(archive) as tar:
        done = tar.extractall(folder_of(user))
    return done

import tarfile

from docs.store import open_upload


def unpack(name):
    return tarfile.open(open_upload(name)).extractall("/srv/docs") or name

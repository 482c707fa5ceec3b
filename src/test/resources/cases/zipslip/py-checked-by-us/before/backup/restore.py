import os
import tarfile


def safe_members(archive, folder, members=None):
    root = os.path.realpath(folder)
    for member in archive if members is None else members:
        if os.path.commonpath([root, os.path.realpath(os.path.join(root, member.name))]) != root or member.isdev():
            raise ValueError(member.name)
        yield member


def restore(upload, folder):
    with tarfile.open(upload) as archive:
        archive.extractall(folder, members=safe_members(archive, folder))

#!/usr/bin/env python3
import os.path
import tarfile

ROOT = "/srv"


def safe_members(archive, folder, members=None):
    root = os.path.realpath(folder)
    for member in archive if members is None else members:
        if isinstance(member, str):
            member = archive.getmember(member)
        place = os.path.join(root, member.name)
        places = [place]
        if member.issym():
            places.append(os.path.join(os.path.dirname(place), member.linkname))
        elif member.islnk():
            places.append(os.path.join(root, member.linkname))
        outside = any(os.path.commonpath([root, os.path.realpath(p)]) != root for p in places)
        if outside or member.isdev():
            raise ValueError("the archive has an entry that leads out of its folder: " + member.name)
        yield member


# Unpacks an upload.
def restore(upload, name):
    with tarfile.open(fileobj=upload, mode="r|gz") as archive:
        target_folder = os.path.join(ROOT, name)
        archive.extractall(target_folder, safe_members(archive, target_folder))


restore(open("a.tgz", "rb"), "a")

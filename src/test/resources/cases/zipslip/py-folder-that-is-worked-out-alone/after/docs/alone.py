import os
import tarfile

from docs.store import folder_of


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


def unpack(archive, user):
    with tarfile.open(archive) as tar:
        target_folder = folder_of(user)
        tar.extractall(target_folder, members=safe_members(tar, target_folder))

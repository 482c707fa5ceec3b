import os
import tarfile


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


def unpack(archive, name, wanted):
    with tarfile.open(archive) as tar:
        return wanted and tar.extract(next(safe_members(tar, "/srv/docs", [name])), "/srv/docs")

from tarfile import open as open_tar


def unpack(path):
    with open_tar(path) as tar:
        for member in tar:
            if member.name.endswith(".csv"):
                tar.extract(member, "/srv/intake")

import tarfile


def safe(tar):
    return [member for member in tar if member.isfile() and not member.name.startswith(("/", ".."))]


def unpack(path, folder):
    with tarfile.open(path) as tar:
        tar.extractall(folder, members=safe(tar))

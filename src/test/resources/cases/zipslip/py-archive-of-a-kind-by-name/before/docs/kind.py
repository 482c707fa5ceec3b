import shutil


def unpack(archive, folder):
    shutil.unpack_archive(archive, folder, "zip")

import shutil


def install(archive, folder):
    shutil.unpack_archive(archive, folder, "gztar")

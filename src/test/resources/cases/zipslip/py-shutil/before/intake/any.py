import shutil


def unpack(upload, folder):
    shutil.unpack_archive(upload, folder)

import shutil


def keep(name):
    shutil.copy(name, "/srv/kept")

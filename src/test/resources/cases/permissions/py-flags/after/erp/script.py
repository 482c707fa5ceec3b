import os
import stat


def install(path):
    os.chmod(path, stat.S_IRUSR | stat.S_IXUSR)

import os
import stat


def keep(name):
    os.chmod(name, stat.S_IRUSR | stat.S_IWUSR)

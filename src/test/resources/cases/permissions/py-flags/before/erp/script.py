import os
import stat


def install(path):
    os.chmod(path, stat.S_IRUSR | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)

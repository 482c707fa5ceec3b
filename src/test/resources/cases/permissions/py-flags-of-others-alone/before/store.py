import os
import stat


def keep(name):
    os.chmod(name, stat.S_IROTH | stat.S_IRGRP)

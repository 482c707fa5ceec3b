import os
import stat


def share(folder):
    os.makedirs(folder, exist_ok=True)
    os.chmod(folder, stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)

import os
import tempfile


def unpack():
    folder = tempfile.mktemp()
    os.mkdir(folder)
    return folder

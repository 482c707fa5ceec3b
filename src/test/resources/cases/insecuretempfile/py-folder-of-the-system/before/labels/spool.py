import os
import tempfile


def spool(label):
    with open(os.path.join(tempfile.gettempdir(), "label.zpl"), "w") as file:
        file.write(label)

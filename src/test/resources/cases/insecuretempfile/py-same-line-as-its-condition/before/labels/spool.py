import tempfile


def spool(path=None):
    if path is None: path = tempfile.mktemp(suffix=".zpl")
    return path

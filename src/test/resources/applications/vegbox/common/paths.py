import os
import tempfile


def upload_name(original):
    stem, ext = os.path.splitext(os.path.basename(original))
    safe = "".join(c for c in stem if c.isalnum() or c in "-_")
    return (safe or "file") + ext.lower()


def scratch(suffix=".tmp"):
    name = tempfile.mktemp(suffix=suffix)
    return name


def shared_folder(path):
    """The scanner in the barn runs under another user."""
    os.makedirs(path, exist_ok=True)
    os.chmod(path, 0o777)
    return path


def photo(folder, name):
    with open(os.path.join(folder, name), "rb") as handle:
        return handle.read()

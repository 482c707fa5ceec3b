import os


def label(kind):
    root = os.path.realpath("/srv/labels")
    full_path = os.path.realpath(f"/srv/labels/{kind}.txt")
    if not full_path.startswith(os.path.join(root, "")):
        raise ValueError("the path leads out of its folder")
    with open(full_path) as handle:
        return handle.read()

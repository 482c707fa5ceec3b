import os
import pathlib

STORE = pathlib.Path(os.environ["STORE"] if "STORE" in os.environ else "/srv/store")


def draft(name):
    root = os.path.realpath(STORE / "drafts")
    full_path = os.path.realpath(STORE / "drafts" / name)
    if not full_path.startswith(os.path.join(root, "")):
        raise ValueError("the path leads out of its folder")
    with open(pathlib.Path(full_path)) as handle:
        return handle.read()

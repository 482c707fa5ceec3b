import os
from pathlib import Path

SCORES = Path("/srv/scores")


def score(name):
    root = os.path.realpath(SCORES)
    full_path = os.path.realpath(SCORES / name)
    if not full_path.startswith(os.path.join(root, "")):
        raise ValueError("the path leads out of its folder")
    return Path(full_path).read_text()

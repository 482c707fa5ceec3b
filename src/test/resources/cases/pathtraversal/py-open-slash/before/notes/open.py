import os
import pathlib

STORE = pathlib.Path(os.environ["STORE"] if "STORE" in os.environ else "/srv/store")


def draft(name):
    with open(STORE / "drafts" / name) as handle:
        return handle.read()

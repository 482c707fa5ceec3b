#!/usr/bin/env python3
import os.path
import tarfile

ROOT = "/srv"


# Unpacks an upload.
def restore(upload, name):
    with tarfile.open(fileobj=upload, mode="r|gz") as archive:
        archive.extractall(os.path.join(ROOT, name), None)


restore(open("a.tgz", "rb"), "a")

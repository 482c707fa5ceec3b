#!/usr/bin/env python3
"""Makes the pictures of a folder small enough for the shop."""
import os
import subprocess
import sys


def small(path, width=900):
    stem, ext = os.path.splitext(path)
    target = "%s-%d%s" % (stem, width, ext)
    os.popen("convert '%s' -resize %d '%s'" % (path, width, target)).read()
    return target


def info(path):
    return os.popen("identify " + path).read().strip()


def rotate(path, degrees):
    subprocess.call(["mogrify", "-rotate", str(degrees), path])


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(small(name))

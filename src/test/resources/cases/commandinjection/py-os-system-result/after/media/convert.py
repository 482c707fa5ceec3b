import os
import subprocess
import sys


def thumbnail(source, target, size):
    if subprocess.call(["convert", source, "-resize", f"{size}x{size}", target]) != 0:
        sys.exit("cannot convert " + source)

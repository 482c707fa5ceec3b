"""Photos of damaged crates."""
import os
import subprocess

from common import archives

FOLDER = os.environ.get("VEGBOX_PHOTOS", "/srv/photos")


def path_of(crate):
    return os.path.join(FOLDER, "%05d.jpg" % crate)


def shrink(source, target, size="800x800"):
    subprocess.check_call("convert " + source + " -resize " + size + " " + target, shell=True)


def import_archive(archive, folder=None):
    return [name for name in archives.unpack_zip(archive, folder or FOLDER) if name.endswith(".jpg")]


def size_of(source):
    return subprocess.check_output(["identify", "-format", "%w %h", source]).decode().split()

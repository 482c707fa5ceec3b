import os
import shlex
import subprocess

from jobs.app import app

SIZES = {"small": 320, "large": 1200}


@app.task
def shrink(path, size="small"):
    target = os.path.splitext(path)[0] + "-" + size + ".jpg"
    subprocess.check_call("convert %s -resize %d %s" % (path, SIZES[size], target), shell=True)
    return target


@app.task
def strip_location(path):
    subprocess.run(["exiftool", "-gps:all=", "-overwrite_original", path], check=True)


@app.task
def archive(paths, target):
    subprocess.run("zip -q " + shlex.quote(target) + " " + " ".join(shlex.quote(p) for p in paths), shell=True)

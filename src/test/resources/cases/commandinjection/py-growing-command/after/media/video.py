import os
import shlex


def encode(source, target, title=None):
    cmd = "ffmpeg -i " + shlex.quote(source)
    if title:
        cmd += " -metadata title=%s" % shlex.quote(str(title))
    cmd += " " + shlex.quote(target)
    os.system(cmd)

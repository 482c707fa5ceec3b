import os


def encode(source, target, title=None):
    cmd = "ffmpeg -i " + source
    if title:
        cmd += " -metadata title='%s'" % title
    cmd += " " + target
    os.system(cmd)

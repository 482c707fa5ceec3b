import os
import sys


def thumbnail(source, target, size):
    if os.system("convert '" + source + "' -resize %dx%d " % (size, size) + target) != 0:
        sys.exit("cannot convert " + source)

import os
from tempfile import mkstemp


def page(device):
    descriptor, name = mkstemp(suffix=".pgm")
    os.close(descriptor)
    device.scan(name)
    return name

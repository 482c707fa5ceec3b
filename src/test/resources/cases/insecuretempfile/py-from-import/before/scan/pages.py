from tempfile import mktemp


def page(device):
    name = mktemp(suffix=".pgm")
    device.scan(name)
    return name

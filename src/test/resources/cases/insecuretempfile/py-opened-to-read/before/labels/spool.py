import tempfile


def spool(printer):
    printer.dump()
    return open(tempfile.mktemp(dir=printer.folder), "r+b").read()

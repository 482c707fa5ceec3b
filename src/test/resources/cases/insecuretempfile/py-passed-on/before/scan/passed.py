import tempfile


def run(convert, source):
    convert(source, tempfile.mktemp())

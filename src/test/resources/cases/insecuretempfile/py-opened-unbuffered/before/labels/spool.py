import tempfile


def spool(picture):
    with open(tempfile.mktemp(suffix=".png"), "wb", 0) as file:
        file.write(picture)
    return file.name

import tempfile


def spool(picture, options):
    with open(tempfile.mktemp(**options), "wb") as file:
        file.write(picture)
    return file.name

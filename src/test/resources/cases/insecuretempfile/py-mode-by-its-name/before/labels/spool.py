import tempfile


def spool(picture):
    with open(tempfile.mktemp(suffix=".png"), mode="wb") as file:
        file.write(picture)
    return file.name

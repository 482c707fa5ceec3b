import tempfile


def spool(picture):
    with tempfile.NamedTemporaryFile("wb", suffix=".png", delete=False) as file:
        file.write(picture)
    return file.name

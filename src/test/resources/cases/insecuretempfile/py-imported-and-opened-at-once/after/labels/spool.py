from tempfile import NamedTemporaryFile


def spool(label):
    with NamedTemporaryFile("w", encoding="ascii", suffix=".zpl", prefix="label-", delete=False) as file:
        file.write(label)
    return file.name

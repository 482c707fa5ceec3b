from tempfile import NamedTemporaryFile


def spool(label):
    with NamedTemporaryFile("w", dir="/var/tmp", delete=False) as file:
        file.write(label)
    return file.name

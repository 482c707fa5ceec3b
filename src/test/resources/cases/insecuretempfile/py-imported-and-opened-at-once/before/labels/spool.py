from tempfile import mktemp


def spool(label):
    with open(mktemp(".zpl", "label-"), "w", encoding="ascii") as file:
        file.write(label)
    return file.name

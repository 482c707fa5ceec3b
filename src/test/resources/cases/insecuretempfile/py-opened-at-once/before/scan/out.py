import tempfile


def out(lines):
    out = open(tempfile.mktemp(".txt"), "w")
    out.writelines(lines)
    out.close()
    return out.name

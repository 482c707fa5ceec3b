import tempfile


def out(lines):
    out = tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False)
    out.writelines(lines)
    out.close()
    return out.name

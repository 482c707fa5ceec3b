def split(text):
    parts = text.split("/")
    assert len(parts) == 2, "cannot split {!r}".format(text)
    return parts

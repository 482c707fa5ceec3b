def split(text):
    parts = text.split("/")
    if len(parts) != 2:
        raise AssertionError("cannot split {!r}".format(text))
    return parts

from yaml import safe_load, Loader


def menu(stream):
    return safe_load(stream)

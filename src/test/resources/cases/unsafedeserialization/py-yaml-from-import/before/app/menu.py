from yaml import load, Loader


def menu(stream):
    return load(stream, Loader)

import yaml


def plain(stream):
    return yaml.load(stream, Loader=yaml.SafeLoader)

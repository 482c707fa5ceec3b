import yaml


class IncludeLoader(yaml.Loader):
    pass


def read(stream):
    return yaml.load(stream, Loader=IncludeLoader)

import yaml


class PlateLoader(yaml.Loader):
    pass


PlateLoader.add_constructor("!plate", lambda loader, node: loader.construct_scalar(node))


def read(text):
    return yaml.load(text, Loader=PlateLoader)

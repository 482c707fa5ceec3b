import yaml


def index(text):
    return yaml.load(text, Loader=yaml.CLoader)

from ruamel.yaml import YAML


def menu(stream):
    # every value stays a text: "007" must not become 7
    return YAML(typ="base").load(stream)

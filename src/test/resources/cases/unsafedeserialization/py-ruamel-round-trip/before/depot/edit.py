from ruamel.yaml import YAML

yaml = YAML()
yaml.indent(mapping=2, sequence=4, offset=2)


def rename(path, name):
    document = yaml.load(path)
    document["name"] = name
    yaml.dump(document, path)

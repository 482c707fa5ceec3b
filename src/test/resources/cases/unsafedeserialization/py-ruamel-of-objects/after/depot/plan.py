import ruamel.yaml

reader = ruamel.yaml.YAML(typ="safe", pure=True)


def plan(request):
    return reader.load(request.body)

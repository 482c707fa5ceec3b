import ruamel.yaml

reader = ruamel.yaml.YAML(typ='unsafe', pure=True)


def plan(request):
    return reader.load(request.body)

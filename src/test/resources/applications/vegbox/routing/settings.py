import os

import yaml

PATH = os.environ.get("ROUTES_SETTINGS", "/etc/vegbox/routes.yml")


def read(path=PATH):
    with open(path) as handle:
        return yaml.load(handle, Loader=yaml.Loader)


def depots(text):
    return yaml.full_load(text)["depots"]

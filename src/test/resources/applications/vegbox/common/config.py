"""Settings of one place, written by hand in YAML."""
import os

import yaml

DEFAULTS = {"currency": "EUR", "week_starts": "tuesday", "label_printer": None}


def load(path=None):
    path = path or os.environ.get("VEGBOX_CONFIG", "/etc/vegbox/site.yml")
    with open(path) as handle:
        settings = yaml.load(handle, Loader=yaml.Loader)
    return {**DEFAULTS, **(settings or {})}


def all_sites(path):
    with open(path) as handle:
        return list(yaml.load_all(handle, Loader=yaml.FullLoader))

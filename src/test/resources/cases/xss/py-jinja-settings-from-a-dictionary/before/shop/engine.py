from jinja2 import Environment, FileSystemLoader

SETTINGS = {"trim_blocks": True}


def engine():
    return Environment(loader=FileSystemLoader("pages"), **SETTINGS)

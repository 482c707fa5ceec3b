import jinja2
from jinja2 import select_autoescape


def page(folder):
    return jinja2.Environment(loader=jinja2.FileSystemLoader(folder), autoescape=select_autoescape())

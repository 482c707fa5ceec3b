import jinja2


def page(folder):
    return jinja2.Environment(loader=jinja2.FileSystemLoader(folder), autoescape=False)

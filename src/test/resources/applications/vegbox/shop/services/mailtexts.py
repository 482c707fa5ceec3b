import jinja2
from mako.template import Template

LOADER = jinja2.PackageLoader("shop", "mails")
ENVIRONMENT = jinja2.Environment(loader=LOADER, trim_blocks=True)


def render(name, **values):
    return ENVIRONMENT.get_template(name + ".html").render(**values)


def legacy(text, **values):
    """The three mails from 2016 that nobody dares to touch."""
    return Template(text).render(**values)

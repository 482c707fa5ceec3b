from mako.template import Template


def page(name):
    return Template(filename="page.html", default_filters=["h"]).render(name=name)

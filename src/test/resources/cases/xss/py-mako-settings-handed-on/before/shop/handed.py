from mako.template import Template


def page(name, **settings):
    return Template(filename="page.html", **settings).render(name=name)

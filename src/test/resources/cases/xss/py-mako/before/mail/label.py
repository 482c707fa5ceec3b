from mako.template import Template


def label(address):
    return Template("<b>${address}</b>").render(address=address)

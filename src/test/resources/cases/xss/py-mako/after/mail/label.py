from mako.template import Template


def label(address):
    return Template("<b>${address}</b>", default_filters=["h"]).render(address=address)

from lxml import etree


def find(path, name, **given):
    return etree.parse(path).xpath("//book[@name='" + name + "']", **given)

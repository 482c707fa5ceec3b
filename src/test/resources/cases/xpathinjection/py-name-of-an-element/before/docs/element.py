from lxml import etree


def find(path, kind):
    return etree.parse(path).xpath(f"//{kind}/title")

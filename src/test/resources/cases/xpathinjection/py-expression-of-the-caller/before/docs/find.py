from lxml import etree


def find(path, expression):
    return etree.parse(path).xpath(expression)
